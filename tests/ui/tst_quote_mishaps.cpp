#include "tests/support/quote_page.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

class QuoteMishapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void whatCannotBeReadIsSaidAndChangesNothing()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"smi 30/2 zzz 11/23-27 "_s);
        QVERIFY(hand.says(u"Not understood: 30/2 zzz"_s));
        ui::QuoteModel &quote = quoteOf(desk);
        quote.setLeaves(u"11/22"_s);
        QVERIFY(!quote.problems().value(u"leavesOn"_s).toString().isEmpty());
        QVERIFY(quote.line().startsWith(u"smi 30/2"_s));
        quote.setDeposit(u"a lot"_s);
        QVERIFY(!quote.problems().value(u"deposit"_s).toString().isEmpty());
    }

    void whatWasNotUnderstoodIsNotBooked()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"smi 11/23-27 kign"_s); // any room would be cheaper than what they want
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 0);
        QCOMPARE(quoteOf(desk).refused(), u"Not understood: kign"_s);
        desk.screenshot(u"quote_not_understood"_s);
        for (int i = 0; i < 4; ++i)
            hand.press(Qt::Key_Backspace);
        QCOMPARE(quoteOf(desk).refused(), QString());
        hand.type(u"king"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 2);
    }

    void whoIsInDoubtIsAskedForBeforeItIsBooked()
    {
        GrandHouse house;
        const Household other{.id = house.newId<HouseholdId>(), .name = u"Smithson"_s};
        house.put(other, house.dog(other, u"Ulf"_s));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"smi 11/23-27 king"_s);
        QVERIFY(!hand.shows(u"quoteCompletions"_s));
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 0);
        QVERIFY(hand.shows(u"quoteCompletions"_s));
        desk.screenshot(u"quote_doubt"_s);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Down);
        hand.press(Qt::Key_Return);
        const QString chosen = quoteOf(desk).household();
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(!staysOf(house).isEmpty());
        QCOMPARE(staysOf(house).first().household.text(), chosen);
        const qsizetype booked = staysOf(house).size();
        hand.type(u"smith 12/23-27 king"_s); // called just so
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), booked + 2);
    }

    void whoIsNotOnFileIsNotInThePrice()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s);
        desk.hand().type(u"smi 3 dogs 11/23-27 king"_s);
        QVERIFY(desk.hand().says(u"1 more pet asked for than are on file."_s));
        QVERIFY(!quoteOf(desk).isBookable());
        desk.screenshot(u"quote_three_dogs"_s);
    }

    void aKeyThatIsPressedTwiceBooksOnce()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        Hand &hand = desk.hand();
        hand.type(u"jon 11/24-24"_s); // a day care: no room stands in the way of a second one
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        quoteOf(desk).book();
        QCOMPARE(staysOf(house).size(), 1);
        // Somebody asks again for the same.
        hand.type(u"smi 11/23-27 king"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        hand.type(u"smi 11/25-28 king"_s);
        QVERIFY(hand.says(u"Booked already"_s));
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(staysOf(house).size(), 3);
    }

    void tomorrowIsAnotherDayForAPageThatIsOpen()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        house.clock.set(house.at(9, 0, 1));
        desk.session().signIn(house.sam, u"Sam"_s, Role::Staff); // it was locked for the night
        desk.hand().type(u"jon tomorrow 2n"_s);
        QVERIFY(quoteOf(desk).period().contains(u"23"_s));
        QVERIFY(!quoteOf(desk).period().contains(u"22"_s));
    }

    void theFormRefusesDaysThatCannotBe()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        desk.hand().type(u"jon 11/23-27"_s);
        ui::QuoteModel &quote = quoteOf(desk);
        const auto isRefused = [&](const QString &field) {
            return quote.problems().contains(field) && quote.line() == u"jon 11/23-27"_s;
        };
        quote.setArrives(u"11/20/2026"_s); // yesterday
        QVERIFY(isRefused(u"arrivesOn"_s));
        quote.setLeaves(u"11/27/2028"_s);
        QVERIFY(isRefused(u"leavesOn"_s));
        quote.stepLeaves(1'000);
        QCOMPARE(quote.line(), u"jon 11/23/2026-11/24/2027"_s);
        QVERIFY(quoteOf(desk).hasOffer());
    }

    // Names that fill the line.
    void manyPetsOfLongNamesDoNotPushOutTheRest()
    {
        GrandHouse house;
        const Household family{.id = house.newId<HouseholdId>(), .name = u"Ruiz"_s};
        house.put(family);
        for (int i = 0; i < 12; ++i)
            house.put(house.dog(family, QString(u"Dog %1 "_s.arg(i)).leftJustified(60, u'a')));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"quote"_s, {{u"household"_s, family.id.text()}});
        desk.hand().type(u"11/23-27 king"_s);
        ui::QuoteModel &quote = quoteOf(desk);
        for (int i = 0; i < 3; ++i)
            desk.hand().click(u"quotePet.%1"_s.arg(i));
        QCOMPARE(quote.line(), u"Ruiz 11/23-27 King suite"_s);
        QCOMPARE(quote.pets().first().toMap().value(u"chosen"_s), false);
        QCOMPARE(quote.pets().last().toMap().value(u"chosen"_s), true);
        desk.screenshot(u"quote_many_pets"_s);
    }

    void whatAFamilyIsCalledIsOnlyText()
    {
        GrandHouse house;
        const Household irish{.id = house.newId<HouseholdId>(), .name = u"O'Brien \"King\""_s};
        const Household odd{.id = house.newId<HouseholdId>(), .name = u"<img src=x> & Söhne"_s};
        const Household arab{.id = house.newId<HouseholdId>(), .name = u"عبد الرحمن"_s};
        house.put(irish, house.dog(irish, u"Paddy"_s));
        house.put(odd, house.dog(odd, u"<b>Bo</b>"_s));
        house.put(arab, house.dog(arab, QString(u"Maximilian "_s).repeated(6).left(60)));
        DeskWindow desk(house);
        desk.resize(1280, 720);
        for (const Household &family : {irish, odd, arab}) {
            desk.open(u"quote"_s, {{u"household"_s, family.id.text()}});
            desk.hand().type(u"11/23-27 king"_s);
            QCOMPARE(quoteOf(desk).family(), family.name);
            QVERIFY(desk.hand().shows(u"quoteTotal"_s));
            desk.screenshot(u"quote_named_%1"_s.arg(family.id == irish.id     ? 1
                                                        : family.id == odd.id ? 2
                                                                              : 3));
            desk.back();
        }
    }

    void whoMayNotBeBookedNeedsAManager()
    {
        GrandHouse house;
        giveMaxAPin(house);
        Household family = house.joneses;
        family.doNotBookReason = u"Owes since May"_s;
        house.put(family);
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        desk.hand().type(u"jon 11/23 2n"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"Owes since May"_s));
        QCOMPARE(staysOf(house).size(), 0);
    }

    void aRoomThatIsTakenMeanwhileIsNotPromised()
    {
        GrandHouse house;
        DeskWindow desk(house);
        desk.open(u"quote"_s);
        desk.hand().type(u"smi 11/23-27 king"_s);
        house.bookZiggy(house.ks1, 3, 4);
        desk.hand().settle();
        QCOMPARE(quoteOf(desk).rooms(), u"King suite KS2"_s);
    }
};

DESK_TEST(QuoteMishapsTest)
#include "tst_quote_mishaps.moc"
