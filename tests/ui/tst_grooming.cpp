#include "tests/support/desk_window.h"
#include "tests/support/grooming_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/grooming/grooming_sheet.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using desk::ui::GroomingBlock;
using desk::ui::GroomingSheet;
using desk::ui::SheetSpot;
using State = desk::AppointmentState;

namespace {

GroomingBlock block(int column, int from, int until)
{
    return {.id = QString::number(from), .column = column, .from = from, .until = until};
}

/// The salon at ten past nine, with Rex at nine, Ziggy at half past ten and a break.
class SalonDay : public Salon
{
public:
    SalonDay()
    {
        rexComes = booked(rex, at(9), {full.id, nails.id});
        booked(ziggy, at(11));
        DESK_ASSERT(store->run(bySam(), AddBreak{sam, at(13), 45, u"Lunch"_s}));
        put(PetAlert{.id = newId<PetAlertId>(),
                     .pet = rex.id,
                     .kind = AlertKind::Bites,
                     .note = u"When his paws are touched"_s});
        clock.set(at(9, 10));
    }

    AppointmentId rexComes;
};

} // namespace

/// The page of those who groom.
class GroomingPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }

    void theCursorGoesFromWhatIsThereToWhatIsFree()
    {
        GroomingSheet sheet{.columns = 2, .first = 540, .last = 720};
        sheet.blocks = {block(0, 540, 620), block(0, 655, 700)};
        const auto below = [&](int minute) { return sheet.below({0, minute}).minute; };
        const auto above = [&](int minute) { return sheet.above({0, minute}).minute; };
        QCOMPARE(below(540), 620); // what begins there ends at twenty past ten
        QCOMPARE(below(620), 630);
        QCOMPARE(below(645), 655);
        QCOMPARE(below(655), 700);
        QCOMPARE(below(705), 705); // the last quarter of an hour
        QCOMPARE(above(700), 655);
        QCOMPARE(above(655), 645);
        QCOMPARE(above(630), 620 - 80); // the quarter before is taken
        QCOMPARE(above(540), 540);
        QCOMPARE(sheet.beside({0, 655}, 1), (SheetSpot{1, 655}));
        QCOMPARE(sheet.beside({1, 660}, -1), (SheetSpot{0, 655}));
        QCOMPARE(sheet.beside({1, 660}, 1), (SheetSpot{1, 660}));
    }

    void aPetIsGroomedBilledAndGoesHomeWithEnterAlone()
    {
        SalonDay salon;
        DeskWindow desk(salon);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        hand.press(Qt::Key_0, Qt::AltModifier);
        hand.press(Qt::Key_Right); // from Max to Sam
        QVERIFY2(hand.says(u"When his paws are touched"_s), qPrintable(hand.texts().join(u'\n')));
        QVERIFY(hand.says(u"Has arrived"_s));
        desk.screenshot(u"grooming"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Rex has arrived."_s));
        hand.press(Qt::Key_Return);
        salon.clock.set(salon.at(9, 12));
        hand.press(Qt::Key_Return);
        QCOMPARE(salon.appointment(salon.rexComes).state, State::Finished);
        desk.screenshot(u"grooming_finished"_s);
        hand.press(Qt::Key_Return); // the bill
        QVERIFY2(hand.says(u"$89.18"_s), qPrintable(hand.texts().join(u'\n')));
        desk.screenshot(u"grooming_bill"_s);
        hand.press(Qt::Key_F5);
        hand.press(Qt::Key_F11);
        desk.screenshot(u"grooming_paid"_s);
        QVERIFY(isBilled(salon.database(), salon.appointment(salon.rexComes)));
        desk.back();
        hand.press(Qt::Key_Return);
        QCOMPARE(salon.appointment(salon.rexComes).state, State::PickedUp);
        desk.screenshot(u"grooming_home"_s);
    }

    void aPetIsBookedWhereTheCursorIs()
    {
        SalonDay salon;
        DeskWindow desk(salon);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"grooming"_s);
        hand.press(Qt::Key_PageDown); // tomorrow
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_N);
        hand.type(u"bel"_s);
        desk.screenshot(u"grooming_search"_s);
        hand.press(Qt::Key_Return); // Bella
        desk.screenshot(u"grooming_booking"_s);
        hand.press(Qt::Key_Return);
        const auto made = salon.database().values<AppointmentId>(
            "SELECT id FROM appointments WHERE pet = ?", salon.bella.id);
        QCOMPARE(made.size(), 1);
        QCOMPARE(salon.appointment(made.first()).groomer, salon.sam);
        QVERIFY(salon.appointment(made.first()).startsAt >= salon.at(9, 0, 1));
        desk.screenshot(u"grooming_booked"_s);
    }

    void anAppointmentIsMovedAndCancelledAndTheCancelTakenBack()
    {
        SalonDay salon;
        DeskWindow desk(salon);
        desk.resize(1280, 720);
        Hand &hand = desk.hand();
        desk.go(u"grooming"_s);
        hand.press(Qt::Key_Right);
        hand.press(Qt::Key_M);
        for (int i = 0; i < 6; ++i)
            hand.press(Qt::Key_Down); // past Ziggy, who has Sam until half past twelve
        desk.screenshot(u"grooming_carrying"_s);
        hand.press(Qt::Key_Return);
        QVERIFY(hand.says(u"Sam grooms Ziggy from 11:00 AM to 12:30 PM."_s));
        desk.screenshot(u"grooming_refused"_s);
        hand.press(Qt::Key_Left);
        hand.press(Qt::Key_Return); // Max has time
        QCOMPARE(salon.appointment(salon.rexComes).groomer, salon.max);
        QCOMPARE(salon.appointment(salon.rexComes).startsAt, salon.at(10, 30));
        desk.screenshot(u"grooming_moved"_s);

        hand.press(Qt::Key_X);
        hand.type(u"Ill"_s);
        desk.screenshot(u"grooming_cancelling"_s);
        hand.press(Qt::Key_Return);
        QCOMPARE(salon.appointment(salon.rexComes).state, State::Cancelled);
        hand.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(salon.appointment(salon.rexComes).state, State::Booked);
    }

    void namesOfAnyLengthAndScriptFitInTheDark()
    {
        SalonDay salon;
        salon.rex.name = u"Sir Barkington of the Upper Valley and the Lower Meadows, Jr."_s;
        salon.ziggy.name = u"زيغي الصغير"_s;
        salon.put(salon.rex, salon.ziggy);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        DeskWindow desk(salon);
        desk.resize(1280, 720);
        desk.go(u"grooming"_s);
        desk.hand().press(Qt::Key_Right);
        QVERIFY(desk.hand().says(u"Sir Barkington"_s));
        desk.screenshot(u"grooming_dark"_s);
    }

    void theHoursOfAGroomerAreSetInTheSettings()
    {
        Salon salon;
        DeskWindow desk(salon);
        desk.resize(1280, 720);
        desk.open(u"settings"_s, {{u"section"_s, u"groomers"_s}});
        desk.hand().press(Qt::Key_Return);
        desk.screenshot(u"grooming_hours"_s);
        QVERIFY2(desk.hand().says(u"Leave a day empty: off."_s),
                 qPrintable(desk.hand().texts().join(u'\n')));
    }

    void nobodyGroomsYet()
    {
        Shop shop;
        DeskWindow desk(shop);
        desk.resize(1280, 720);
        desk.go(u"grooming"_s);
        QVERIFY(desk.hand().says(u"Nobody grooms yet."_s));
        desk.screenshot(u"grooming_nobody"_s);
    }
};

DESK_TEST(GroomingPageTest)
#include "tst_grooming.moc"
