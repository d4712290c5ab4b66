#include "tests/support/daycare_fixtures.h"
#include "tests/support/desk_window.h"
#include "tests/support/test_program.h"
#include "ui/check_in/check_in_model.h"
#include "ui/check_out/check_out_model.h"
#include "ui/kit/theme.h"
#include "ui/labels/label_reader.h"
#include "ui/pets/pet_model.h"
#include "ui/stay/stay_model.h"
#include "ui/today/today_model.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// What the code on a card says.
QString labelOf(const ReservationId &stay)
{
    return u"urn:uuid:"_s + stay.text();
}

/// However slow the computer of the test is.
void scan(DeskWindow &desk, const QString &label)
{
    desk.window()->findChild<ui::LabelReader *>()->setProperty("longestPauseMs", 60'000);
    desk.hand().type(label);
    desk.hand().press(Qt::Key_Return);
}

QString filterOf(DeskWindow &desk)
{
    return desk.window()->findChild<ui::TodayModel *>()->filter();
}

/// Whether the page of a model is open.
template <class Model>
bool isPageOpen(DeskWindow &desk)
{
    return desk.window()->findChild<Model *>() != nullptr;
}

} // namespace

/// The label of a pet is scanned, whatever has the focus.
class LabelsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void whoIsBookedComesIn()
    {
        DaycareShop shop;
        const auto package = shop.buys(shop.tenDays);
        const ReservationId tag = shop.wasHere(shop.rex, 30); // its card of a month ago
        const ReservationId stay = shop.expects(shop.rex);
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        scan(desk, labelOf(tag));
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
        QCOMPARE(shop.left(package).held, 2);
        QCOMPARE(filterOf(desk), QString()); // nothing of it was typed anywhere
        QVERIFY(desk.hand().says(u"Rex is checked in."_s));
        desk.screenshot(u"label_in"_s);
        scan(desk, labelOf(tag)); // read twice
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
        QVERIFY(desk.hand().says(u"Rex is checked in."_s));
        desk.session().undo();
        QCOMPARE(shop.stateOf(stay), ReservationState::Confirmed);
    }

    void whoHasACreditGoesHome()
    {
        DaycareShop shop;
        const auto package = shop.buys(shop.tenDays);
        const ReservationId stay = shop.expects(shop.rex);
        QVERIFY(shop.in(stay).isDone());
        shop.clock.set(shop.at(17));
        DeskWindow desk(shop);
        desk.go(u"till"_s);
        scan(desk, labelOf(stay));
        qInfo("task 10, checked out with a credit: 1 scan, no key");
        QVERIFY(shop.stateOf(stay) == ReservationState::Completed
                || shop.stateOf(stay) == ReservationState::CheckedOut);
        QVERIFY2(desk.hand().says(u"Rex went home. Ten days: 9 of 10 visits left"_s),
                 qPrintable(desk.hand().texts().join(u'\n')));
        QCOMPARE(shop.left(package).available, 18);
        QCOMPARE(shop.complaints(), QString());
    }

    void whatCanNotBeDoneIsSaidAlsoAfterSomethingThatWas()
    {
        DaycareShop shop;
        const ReservationId stay = shop.expects(shop.rex);
        DeskWindow desk(shop);
        scan(desk, labelOf(stay));
        scan(desk, labelOf(shop.newId<ReservationId>()));
        QVERIFY(desk.hand().says(u"This label belongs to no stay that is known here."_s));
    }

    void itIsHeardInAFieldAndOnAScannerOfAnotherCountry()
    {
        DaycareShop shop;
        const ReservationId stay = shop.expects(shop.rex);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.go(u"sale"_s);
        QString label = labelOf(stay).toUpper();
        label.replace(u':', u'Ñ').replace(u'-', u'\'');
        scan(desk, label);
        QCOMPARE(shop.stateOf(stay), ReservationState::CheckedIn);
        QVERIFY(!hand.says(u"No product has this code"_s));
    }

    void whoNeedsMoreGetsThePageForIt()
    {
        DaycareShop shop;
        const ReservationId stay = shop.expects(shop.rex);
        QVERIFY(shop.in(stay).isDone());
        shop.clock.set(shop.at(17));
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        scan(desk, labelOf(stay));
        QVERIFY(isPageOpen<ui::CheckOutModel>(desk)); // there is money to take
        desk.go(u"today"_s);

        Pet fresh = shop.dog(shop.smiths, u"Newcomer"_s);
        shop.put(fresh);
        scan(desk, labelOf(shop.expects(fresh)));
        QVERIFY(isPageOpen<ui::CheckInModel>(desk));
        desk.go(u"today"_s);

        scan(desk, labelOf(shop.wasHere(shop.bella, 3)));
        QVERIFY(hand.says(u"Bella is not booked for today."_s));
        QVERIFY(isPageOpen<ui::PetModel>(desk));
        desk.go(u"today"_s);

        scan(desk, labelOf(shop.newId<ReservationId>()));
        QVERIFY(hand.says(u"This label belongs to no stay that is known here."_s));
    }

    void boardingOpensWhatComesNext()
    {
        Shop shop;
        shop.stayThreeNights();
        DeskWindow desk(shop);
        scan(desk, labelOf(shop.stays.first()));
        QVERIFY(isPageOpen<ui::CheckOutModel>(desk));
        desk.go(u"today"_s);
        shop.clock.set(shop.at(14, 0, 1));
        scan(desk, labelOf(shop.stays.first()));
        QVERIFY(isPageOpen<ui::StayModel>(desk));
    }

    void aPersonWhoTypesLosesNothing()
    {
        DaycareShop shop;
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        hand.type(u"urnard urn:uuix u"_s);
        QTRY_COMPARE(filterOf(desk), u"urnard urn:uuix u"_s);
        hand.press(Qt::Key_Escape);
        // A half label is what was typed.
        hand.type(u"urn:uuid:0190"_s);
        QTRY_COMPARE(filterOf(desk), u"urn:uuid:0190"_s);
        hand.press(Qt::Key_Escape);
        hand.type(u"ur"_s);
        hand.press(Qt::Key_Backspace);
        QCOMPARE(filterOf(desk), u"u"_s); // in the order in which it was typed
    }

    void nothingIsHeardWhereAPinIsTypedOrADialogAsks()
    {
        DaycareShop shop;
        const ReservationId stay = shop.expects(shop.rex);
        DeskWindow desk(shop);
        Hand &hand = desk.hand();
        desk.open(u"stay"_s, {{u"reservation"_s, stay.text()}});
        QVERIFY(hand.click(u"action.cancel"_s));
        scan(desk, labelOf(stay));
        QCOMPARE(shop.stateOf(stay), ReservationState::Confirmed);
        QVERIFY(hand.says(u"Close the dialog, then scan again."_s));
        hand.press(Qt::Key_Escape);
        desk.session().signOut();
        hand.settle();
        scan(desk, labelOf(stay));
        QCOMPARE(shop.stateOf(stay), ReservationState::Confirmed);
        QVERIFY(!desk.session().isSignedIn());
    }
};

DESK_TEST(LabelsTest)
#include "tst_labels.moc"
