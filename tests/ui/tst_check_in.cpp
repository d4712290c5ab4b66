#include "core/bookings/check_in_form.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/segments.h"
#include "core/bookings/undo.h"
#include "core/reports/agreement_document.h"
#include "tests/support/desk_window.h"
#include "tests/support/returning_family.h"
#include "tests/support/test_program.h"
#include "ui/kit/theme.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Saturday at eight, when the doors are open.
class Arrivals : public FamilyHouse
{
public:
    Arrivals() { clock.set(at(8)); }
};

/// Draws a line on the pad.
void sign(DeskWindow &desk)
{
    const QQuickItem *pad = desk.item(u"signaturePad"_s);
    const QPoint at = pad->mapToScene({40, 60}).toPoint();
    QTest::mousePress(desk.window(), Qt::LeftButton, {}, at);
    for (int x = 0; x < 160; x += 8)
        QTest::mouseMove(desk.window(), at + QPoint(x, (x % 24) - 12));
    QTest::mouseRelease(desk.window(), Qt::LeftButton, {}, at + QPoint(160, 0));
}

std::optional<AgreementSignature> signatureOf(Arrivals &house)
{
    return house.database().first<AgreementSignature>(
        "SELECT " + db::columnsOf<AgreementSignature>().join(", ") + " FROM agreement_signatures");
}

} // namespace

class CheckInTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        DeskWindow::failOnWarnings();
        ui::Theme::instance()->setReducedMotion(true);
    }

    // Task 3: vaccines, dates, rooms, food, a drug, belongings, weights and the agreement of a
    // family of two.
    void aFamilyOfTwoIsInWithThirtyKeys()
    {
        Arrivals house;
        house.wereHere(house.smiths, {house.bella, house.rex}, 200);
        house.askForSignature();
        house.book(house.smiths, {house.bella, house.rex}, house.boarding, 3);
        DeskWindow desk(house);
        Hand &hand = desk.hand();

        const int before = hand.keysPressed();
        hand.type(u"smi"_s);
        hand.press(Qt::Key_Return);
        desk.resize(1280, 720);
        desk.screenshot(u"check_in_1280x720"_s);
        hand.press(Qt::Key_Return); // Bella: same as last time
        hand.type(u"44"_s);
        hand.press(Qt::Key_Return);
        hand.type(u"6"_s); // tablets
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Return); // Rex: same as last time
        hand.type(u"61"_s);
        hand.press(Qt::Key_Return);
        hand.press(Qt::Key_Space); // signed on paper
        desk.screenshot(u"check_in_ready"_s);
        hand.press(Qt::Key_Return);
        const int keys = hand.keysPressed() - before;

        qInfo("task 3: keys %d", keys);
        QVERIFY(keys <= 30);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
        QCOMPARE(house.stay(1).state, ReservationState::CheckedIn);
        const CareWish care = careOf(house.database(), house.stays().first());
        QCOMPARE(care.feeding.size(), 2);
        QCOMPARE(care.medications.first().plan.countInThousandths, 6'000);
        QCOMPARE(care.medications.first().plan.startsOn, house.today());
        QCOMPARE(house.database().find<Pet>(house.rex.id)->weightGrams, 27'669);
        QCOMPARE(signatureOf(house)->method, SignatureMethod::Paper);
        QVERIFY(hand.says(u"2 of 2 arrived"_s));
        desk.screenshot(u"check_in_done"_s);
    }

    // Whoever left made it dirty, and somebody has cleaned it since.
    void aRoomIsCleanWithOneKey()
    {
        Arrivals house;
        house.wereHere(house.joneses, {house.ziggy}, 4);
        house.book(house.joneses, {house.ziggy}, house.boarding, 3);
        Unit room = *house.database().find<Unit>(
            segmentsOf(house.database(), house.stays().first()).first().unit);
        room.cleanliness = Cleanliness::Dirty;
        house.put(room);
        DeskWindow desk(house);
        desk.hand().type(u"zig"_s);
        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().waitForText(u"Nobody has said yet that this room is clean."_s));
        desk.screenshot(u"check_in_dirty_room"_s);
        desk.hand().press(Qt::Key_Return);

        QVERIFY(QTest::qWaitFor([&] {
            return house.database().find<Unit>(room.id)->cleanliness == Cleanliness::Clean;
        }));
        QVERIFY(!desk.hand().says(u"Nobody has said yet that this room is clean."_s));
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        desk.hand().press(Qt::Key_Return); // as last time
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(
            QTest::qWaitFor([&] { return house.stay(0).state == ReservationState::CheckedIn; }));
    }

    // Task 2, without credits.
    void aDaycareRegularIsInWithSixKeys()
    {
        Arrivals house;
        house.wereHere(house.joneses, {house.ziggy}, 4);
        house.book(house.joneses, {house.ziggy}, house.daycare, 0);
        DeskWindow desk(house);

        const int before = desk.hand().keysPressed();
        desk.hand().type(u"zig"_s);
        desk.hand().press(Qt::Key_Return);
        desk.screenshot(u"check_in_daycare"_s);
        desk.hand().press(Qt::Key_Return);
        const int keys = desk.hand().keysPressed() - before;

        qInfo("task 2: keys %d", keys);
        QVERIFY(keys <= 6);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
    }

    void aCheckInIsTakenBackInOneKey()
    {
        Arrivals house;
        house.wereHere(house.joneses, {house.ziggy}, 4);
        house.book(house.joneses, {house.ziggy}, house.daycare, 0);
        DeskWindow desk(house);
        desk.hand().press(Qt::Key_Return);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
        desk.hand().press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
    }

    void aFirstVisitIsWrittenDown()
    {
        Arrivals house;
        const BookingId booking = house.book(house.smiths, {house.rex}, house.boarding, 2);
        DeskWindow desk(house);
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        Hand &hand = desk.hand();
        QVERIFY(hand.says(u"Rex is here for the first time."_s));
        for (const QString &typed : {u"7:30"_s, u"1.5"_s, u"cups"_s, u"Salmon kibble"_s}) {
            hand.type(typed);
            hand.press(Qt::Key_Return);
        }
        hand.click(u"mealMore"_s);
        hand.type(u"soaked for ten minutes"_s);
        hand.press(Qt::Key_Tab);
        hand.type(u"Away from the others"_s);
        hand.click(u"addDrug.0"_s);
        hand.type(u"Apoquel"_s);
        hand.repeat(Qt::Key_Tab, 2);
        hand.type(u"0.5"_s);
        hand.click(u"drugTimes"_s);
        hand.type(u"8, 20:00"_s);
        hand.click(u"drugWindow"_s);
        hand.type(u"30"_s);
        hand.click(u"drugNotes"_s);
        hand.type(u"In cheese"_s);
        hand.click(u"belongings.0"_s);
        hand.type(u"leash, 2 bowls"_s);
        desk.screenshot(u"check_in_first"_s);
        hand.press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
        const CareWish care = careOf(house.database(), house.stays().first());
        QCOMPARE(care.feeding.first().amountThousandths, 1'500);
        QCOMPARE(care.feeding.first().method, u"soaked for ten minutes"_s);
        QCOMPARE(care.feeding.first().notes, u"Away from the others"_s);
        QCOMPARE(care.medications.first().minutesOfDay, (QList{8 * 60, 20 * 60}));
        QCOMPARE(care.medications.first().plan.windowMinutes, 30);
        QCOMPARE(care.medications.first().plan.notes, u"In cheese"_s);
        QCOMPARE(house.database().values<QString>("SELECT item FROM belongings ORDER BY id"),
                 (QList<QString>{u"leash"_s, u"bowls"_s}));
    }

    void whatTheResortAsksIsAskedOnceUnlessItChanges()
    {
        Arrivals house;
        CheckInQuestion eaten;
        eaten.id = house.newId<CheckInQuestionId>();
        eaten.question = u"Did they eat this morning?"_s;
        house.put(eaten);
        for (int visit = 0; visit < 2; ++visit) {
            const BookingId booking = house.book(house.smiths, {house.rex}, house.daycare, 0);
            DeskWindow desk(house);
            desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
            if (visit == 0) {
                desk.hand().click(u"answer.0.0"_s);
                desk.hand().type(u"half of it"_s);
                desk.screenshot(u"check_in_question"_s);
            } else {
                QVERIFY(!desk.hand().shows(u"answer.0.0"_s));
                QVERIFY(desk.hand().says(u"Did they eat this morning? half of it"_s));
            }
            desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
            QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
            QVERIFY(house.store->run(house.bySam(), UndoCheckIn{.reservations = house.stays()}));
            QVERIFY(house.store->run(
                house.bySam(),
                CancelStays{.reservations = house.stays(), .reason = u"Came by mistake"_s}));
            house.clock.advance(std::chrono::hours(1));
        }
        QCOMPARE(house.database().values<QString>("SELECT answer FROM check_in_answers"),
                 (QList<QString>{u"half of it"_s, u"half of it"_s}));
    }

    void whatCanNotBeReadIsSaidBesideTheField()
    {
        Arrivals house;
        const BookingId booking = house.book(house.smiths, {house.rex}, house.boarding, 2);
        DeskWindow desk(house);
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        desk.hand().type(u"soon"_s);
        desk.hand().click(u"weight.0"_s);
        desk.hand().type(u"heavy"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"A time, such as 7:30"_s));
        QVERIFY(desk.hand().says(u"Enter a number."_s));
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
        desk.screenshot(u"check_in_problems"_s);
    }

    void aManagerLetsAPetInWithoutItsVaccination()
    {
        Arrivals house;
        house.demandRabies();
        house.letMaxApprove();
        const BookingId booking = house.book(house.joneses, {house.ziggy}, house.daycare, 0);
        DeskWindow desk(house);
        QVERIFY(desk.hand().says(u"Rabies: Missing"_s));
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        QVERIFY(desk.hand().says(u"There is no Rabies vaccination on file for Ziggy."_s));
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        desk.screenshot(u"check_in_approval"_s);
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"The vet has just sent it"_s);
        desk.hand().press(Qt::Key_Tab);
        desk.hand().type(u"271828"_s);
        desk.hand().press(Qt::Key_Return);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);
    }

    void aSignatureIsKeptEncrypted()
    {
        Arrivals house;
        house.wereHere(house.joneses, {house.ziggy}, 4);
        house.askForSignature();
        const BookingId booking = house.book(house.joneses, {house.ziggy}, house.daycare, 0);
        DeskWindow desk(house);
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"The agreement has to be signed first."_s));
        desk.hand().click(u"signer"_s);
        desk.hand().type(u"Joan Jones"_s);
        sign(desk);
        desk.screenshot(u"check_in_signed"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);

        const auto signature = signatureOf(house);
        QVERIFY(signature);
        QCOMPARE(signature->signerName, u"Joan Jones"_s);
        const auto drawing = house.database().find<Attachment>(*signature->drawing);
        QVERIFY(desk.files().read(drawing->digest)->startsWith("\x89PNG"));
        const auto strokes = house.database().find<Attachment>(*signature->strokes);
        QVERIFY(desk.files().read(strokes->digest)->contains("\"strokes\":[["));
    }

    void aSectionIsInitialledBeforeAllOfItIsSigned()
    {
        Arrivals house;
        house.wereHere(house.joneses, {house.ziggy}, 4);
        house.askForSignature(u"Dogs play together at their own risk."_s);
        const BookingId booking = house.book(house.joneses, {house.ziggy}, house.daycare, 0);
        DeskWindow desk(house);
        desk.resize(1280, 720);
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        desk.hand().click(u"signer"_s);
        desk.hand().type(u"Joan Jones"_s);
        sign(desk);
        QVERIFY(desk.hand().says(u"1 section to initial: read it."_s));
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(desk.hand().says(u"The agreement has to be signed first."_s));
        QCOMPARE(house.stay(0).state, ReservationState::Confirmed);
        QVERIFY(desk.item(u"readAgreement"_s)->hasActiveFocus());

        desk.hand().press(Qt::Key_Return);
        QVERIFY(desk.hand().waitFor(u"initials.0"_s));
        desk.screenshot(u"check_in_sections"_s);
        desk.item(u"initials.0"_s)->forceActiveFocus(Qt::TabFocusReason);
        desk.hand().type(u" JJ "_s);
        desk.hand().press(Qt::Key_Escape);
        desk.screenshot(u"check_in_initialled"_s);
        desk.hand().press(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(house.stay(0).state, ReservationState::CheckedIn);

        const auto agreement = agreementDocument(
            house.database(), signatureOf(house)->id, {.now = house.clock.now(), .by = house.sam});
        QCOMPARE(agreement->initials.size(), 1);
        QCOMPARE(agreement->initials.first().initials, u"JJ"_s);
        QCOMPARE(agreement->initials.first().at, house.clock.now());
    }

    void namesAreShownLetterByLetter()
    {
        Arrivals house;
        Household odd = house.smiths;
        odd.name = u"<img src=x> & <b>حداد</b>"_s;
        Pet luna = house.rex;
        luna.name = u"Luna Esmeralda of the Silver Moon over the Sangre de Cristo"_s;
        house.put(odd, luna);
        house.wereHere(odd, {house.bella, luna}, 200);
        house.askForSignature();
        const BookingId booking = house.book(odd, {house.bella, luna}, house.boarding, 3);
        DeskWindow desk(house);
        desk.open(u"check_in"_s, {{u"booking"_s, booking.text()}});
        QVERIFY(desk.hand().says(odd.name));
        desk.resize(1024, 640);
        desk.screenshot(u"check_in_1024x640"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Dark);
        desk.resize(1280, 720);
        desk.screenshot(u"check_in_dark"_s);
        ui::Theme::instance()->setScheme(ui::Theme::Light);
    }
};

DESK_TEST(CheckInTest)
#include "tst_check_in.moc"
