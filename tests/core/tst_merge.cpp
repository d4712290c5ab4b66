#include "tests/core/merging_hub.h"
#include "tests/support/test_program.h"

#include <algorithm>

using namespace desk;
using namespace desk::merge;
using namespace desk::merge::test;
using namespace Qt::Literals;

namespace {

/// An operation and the moment it was made.
struct Made
{
    QList<Effect> effects;
    Stamp stamp;
};

} // namespace

/// What two desks that did not know of each other did, as the hub puts it together.
class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void differentFieldsOfACustomerBothStand()
    {
        Hub hub;
        hub.take({birth("customers", 1, 0, {{u"email"_s, u"a@b.c"_s}, {u"notes"_s, QString()}})},
                 at(10, reception));
        hub.take({change("customers", 1, 1, {{u"email"_s, u"new@b.c"_s}})}, at(20, reception));
        const MergedOperation merged =
            hub.take({change("customers", 1, 1, {{u"notes"_s, u"calls first"_s}})}, at(15, office));

        QVERIFY(merged.wentAsMeant());
        QCOMPARE(hub.value("customers", 1, "email"_L1), u"new@b.c"_s);
        QCOMPARE(hub.value("customers", 1, "notes"_L1), u"calls first"_s);
    }

    void ofTwoPhoneNumbersTheLaterStandsAndTheOtherIsKept()
    {
        Hub hub;
        hub.take({birth("phones", 1, 0, {{u"number"_s, u"1"_s}})}, at(10, reception));
        hub.take({change("phones", 1, 1, {{u"number"_s, u"2"_s}})}, at(30, reception));
        const MergedOperation merged =
            hub.take({change("phones", 1, 1, {{u"number"_s, u"3"_s}})}, at(20, office));

        QCOMPARE(hub.value("phones", 1, "number"_L1), u"2"_s);
        QCOMPARE(merged.rows.size(), 1);
        const GivenWay &gaveWay = merged.rows.first().groups.first();
        QVERIFY(gaveWay.isClaims);
        QCOMPARE(gaveWay.stands.value("number"_L1), u"2"_s);
        QCOMPARE(gaveWay.gaveWay.value("number"_L1), u"3"_s);
    }

    void whoSawTheOtherChangeIsHeardWhateverTheClockSays()
    {
        Hub hub;
        hub.take({birth("phones", 1, 0, {{u"number"_s, u"1"_s}})}, at(10, reception));
        hub.take({change("phones", 1, 1, {{u"number"_s, u"2"_s}})}, at(9'000'000, reception));
        const MergedOperation merged =
            hub.take({change("phones", 1, 2, {{u"number"_s, u"3"_s}})}, at(1, office));

        QVERIFY(merged.wentAsMeant());
        QCOMPARE(hub.value("phones", 1, "number"_L1), u"3"_s);
    }

    void aDeskKnowsWhatItWroteItself()
    {
        Hub hub;
        hub.take({birth("phones", 1, 0, {{u"number"_s, u"1"_s}})}, at(10, office));
        hub.take({change("phones", 1, 0, {{u"number"_s, u"2"_s}})}, at(20, office));
        const MergedOperation merged =
            hub.take({change("phones", 1, 0, {{u"number"_s, u"3"_s}})}, at(15, office));

        QVERIFY(merged.wentAsMeant());
        QCOMPARE(hub.value("phones", 1, "number"_L1), u"3"_s);
    }

    void halvesOfAnAddressNeverMix()
    {
        const QJsonObject home{{u"street"_s, u"1 Elm"_s}, {u"city"_s, u"Denver"_s}};
        const QJsonObject moved{{u"street"_s, u"9 Oak"_s}, {u"city"_s, u"Boulder"_s}};
        const QJsonObject corrected{{u"street"_s, u"11 Elm"_s}, {u"city"_s, u"Denver"_s}};
        Hub hub;
        hub.take({birth("customers", 1, 0, home)}, at(10, reception));
        hub.take({change("customers", 1, 1, moved)}, at(30, reception));
        hub.take({change("customers", 1, 1, corrected)}, at(20, office));

        QCOMPARE(hub.value("customers", 1, "street"_L1), u"9 Oak"_s);
        QCOMPARE(hub.value("customers", 1, "city"_L1), u"Boulder"_s);
    }

    void theOrderOfArrivalMakesNoDifferenceToAField()
    {
        QList<Made> changes;
        for (quint16 device = 2; device < 6; ++device)
            changes += Made{{change("pets", 1, 1, {{u"color"_s, QString::number(device)}})},
                            at(100 - 7 * (device % 3), device)};
        QList<int> order{0, 1, 2, 3};
        QSet<QString> ends;
        do {
            Hub hub;
            hub.take({birth("pets", 1, 0, {{u"color"_s, u"black"_s}})}, at(10, reception));
            for (const int position : std::as_const(order))
                hub.take(changes[position].effects, changes[position].stamp);
            ends.insert(hub.value("pets", 1, "color"_L1).toString());
        } while (std::next_permutation(order.begin(), order.end()));
        QCOMPARE(ends, QSet{u"3"_s});
    }

    void twoDesksCheckTheSameAnimalIn()
    {
        Hub hub = hubWithBella();
        hub.take({move("CHECKED_IN", 1)}, at(20, reception));
        const MergedOperation merged = hub.take(
            {move("CHECKED_IN", 1),
             birth("check_ins", 50, 1, {{u"reservation"_s, textOf(bella)}, {u"at"_s, 21}})},
            at(21, office));

        QCOMPARE(merged.units.size(), 1);
        QCOMPARE(merged.units.first().what, QString(nameOf(StayClash::AlsoDone)));
        QVERIFY(!merged.units.first().held);
        QVERIFY(hub.row("check_ins", idOf(50)));
        QCOMPARE(hub.value("reservations", bella, "state"_L1), u"CHECKED_IN"_s);
    }

    void aCancelledAnimalThatIsHereIsHere()
    {
        Hub hub = hubWithBella();
        hub.take({change("reservations",
                         bella,
                         1,
                         {{u"state"_s, u"CANCELLED"_s}, {u"state_changed_at"_s, 700}}),
                  change("segments", segment, 1, {{u"released_at"_s, 700}})},
                 at(30, office));
        const MergedOperation merged = hub.take({move("CHECKED_IN", 1)}, at(20, reception));

        QCOMPARE(merged.units.first().what, QString(nameOf(StayClash::WasCancelled)));
        QCOMPARE(hub.value("reservations", bella, "state"_L1), u"CHECKED_IN"_s);
        QVERIFY(hub.value("segments", segment, "released_at"_L1).isNull());
    }

    void anAnimalThatIsHereIsNotCancelled()
    {
        Hub hub = hubWithBella();
        hub.take({move("CHECKED_IN", 1)}, at(20, reception));
        const MergedOperation merged = hub.take(
            {move("CANCELLED", 1), change("segments", segment, 1, {{u"released_at"_s, 700}})},
            at(30, office));

        QVERIFY(merged.units.first().held);
        QCOMPARE(hub.value("reservations", bella, "state"_L1), u"CHECKED_IN"_s);
        QVERIFY(hub.value("segments", segment, "released_at"_L1).isNull());
    }

    void ofTwoRoomsTheLaterDecisionStands()
    {
        const auto moveTo = [](quint8 newSegment, quint8 unit) {
            return QList{change("segments", segment, 1, {{u"ends_at"_s, 5000}}),
                         bellaIn(unit, newSegment, 1, 5000)};
        };
        Hub hub = hubWithBella("CHECKED_IN");
        hub.take(moveTo(otherSegment, otherRoom), at(20, reception));
        const MergedOperation later = hub.take(moveTo(32, 22), at(30, office));
        QCOMPARE(later.units.first().what, QString(nameOf(StayClash::TheirPlanGaveWay)));
        QCOMPARE(hub.value("segments", otherSegment, "released_at"_L1), 5000);
        QVERIFY(hub.value("segments", 32, "released_at"_L1).isNull());
        // The room that both leave at that time is theirs until then.
        QVERIFY(hub.value("segments", segment, "released_at"_L1).isNull());

        const MergedOperation earlier = hub.take(moveTo(33, 23), at(25, 3));
        QCOMPARE(earlier.units.first().what, QString(nameOf(StayClash::PlanGaveWay)));
        QVERIFY(!hub.row("segments", idOf(33)));
    }

    void whoStaysLongerInARoomThatTheOtherLeftHasItAgain()
    {
        Hub hub = hubWithBella("CHECKED_IN");
        hub.take({change("segments", segment, 1, {{u"released_at"_s, 4000}}),
                  bellaIn(otherRoom, otherSegment, 1, 4000)},
                 at(20, reception));
        const MergedOperation longer =
            hub.take({change("reservations", bella, 1, {{u"leaves_on"_s, u"2026-11-24"_s}}),
                      change("segments", segment, 1, {{u"ends_at"_s, 12'000}})},
                     at(30, office));
        QCOMPARE(longer.units.first().what, QString(nameOf(StayClash::TheirPlanGaveWay)));
        QVERIFY(hub.value("segments", segment, "released_at"_L1).isNull());
        QCOMPARE(hub.value("segments", otherSegment, "released_at"_L1), 4000);
    }

    void whoSaysNothingOfRoomsLeavesTheAnimalWhereItIs()
    {
        Hub hub = hubWithBella("CHECKED_IN");
        hub.take({change("segments", segment, 1, {{u"unit"_s, textOf(otherRoom)}})},
                 at(20, reception));
        hub.take({change("reservations", bella, 1, {{u"leaves_at_minute"_s, 720}})},
                 at(30, office));
        QCOMPARE(hub.value("reservations", bella, "leaves_at_minute"_L1), 720);
        QVERIFY(hub.value("segments", segment, "released_at"_L1).isNull());
    }

    void whatStandsOfAStay_data()
    {
        QTest::addColumn<ReservationState>("standing");
        QTest::addColumn<ReservationState>("wanted");
        QTest::addColumn<Fate>("fate");
        QTest::addColumn<StayClash>("clash");

        using S = ReservationState;
        using C = StayClash;
        const auto row = [](const char *what, S standing, S wanted, Fate fate, C clash) {
            QTest::newRow(what) << standing << wanted << fate << clash;
        };
        row("no-show, came", S::NoShow, S::CheckedIn, Fate::Apply, C::WasNoShow);
        row("came, no-show", S::CheckedIn, S::NoShow, Fate::Hold, C::AlreadyCheckedIn);
        row("left, came", S::CheckedOut, S::CheckedIn, Fate::Hold, C::AlreadyCheckedOut);
        row("came, left", S::CheckedIn, S::CheckedOut, Fate::Apply, C::None);
        row("left, left", S::CheckedOut, S::CheckedOut, Fate::Join, C::AlsoDone);
        row("left, arrival undone", S::CheckedOut, S::Confirmed, Fate::Hold, C::AlreadyCheckedOut);
        row("cancelled, left", S::Cancelled, S::CheckedOut, Fate::Apply, C::WasCancelled);
        row("cancelled, no-show", S::Cancelled, S::NoShow, Fate::Hold, C::AlreadyOff);
        row("cancelled twice", S::Cancelled, S::Cancelled, Fate::Join, C::AlsoDone);
        row("changed, cancelled", S::Confirmed, S::Cancelled, Fate::Apply, C::ChangedMeanwhile);
        row("discarded, accepted", S::Discarded, S::Confirmed, Fate::Hold, C::AlreadyOff);
        row("confirmed, put on the list",
            S::Confirmed,
            S::Waitlisted,
            Fate::Hold,
            C::AlreadyPromised);
        row("waiting, confirmed", S::Waitlisted, S::Confirmed, Fate::Apply, C::None);
        row("settled, left", S::Completed, S::CheckedOut, Fate::Hold, C::AlreadyCheckedOut);
    }

    void whatStandsOfAStay()
    {
        QFETCH(ReservationState, standing);
        QFETCH(ReservationState, wanted);
        QFETCH(Fate, fate);
        QFETCH(StayClash, clash);
        const StayDecision decision = decideStay(standing, {.state = wanted}, Unheard(), true);
        QCOMPARE(decision.fate, fate);
        QCOMPARE(decision.clash, clash);
    }

    void aCheckInIsNotHiddenByWhatItsOtherDeskDidAfterwards()
    {
        Hub hub = hubWithBella();
        hub.take({move("CHECKED_IN", 1)}, at(20, reception));
        // The office has not heard of it: it prices her anew, lets her stay longer, and calls her
        // off.
        hub.take({birth("price_steps", 50, 1, {{u"reservation"_s, textOf(bella)}})},
                 at(30, office));
        hub.take({change("reservations", bella, 1, {{u"leaves_on"_s, u"2026-11-26"_s}})},
                 at(31, office));
        const MergedOperation merged = hub.take({move("CANCELLED", 1)}, at(32, office));

        QCOMPARE(merged.units.size(), 1);
        QCOMPARE(merged.units.first().what, QString(nameOf(StayClash::AlreadyCheckedIn)));
        QCOMPARE(merged.units.first().met.stamp.device, reception);
        QCOMPARE(hub.value("reservations", bella, "state"_L1), u"CHECKED_IN"_s);
        // The reception itself may take back what it noted.
        hub.take({move("CONFIRMED", 1)}, at(40, reception));
        QCOMPARE(hub.value("reservations", bella, "state"_L1), u"CONFIRMED"_s);
    }

    void aBillIsVoidedOnce()
    {
        const auto voided = [](quint8 entry, quint8 posting, qint64 when) {
            return QList{change("invoices", bill, 1, {{u"voided_at"_s, when}}),
                         booked(entry, u"INVOICE_VOIDED"_s),
                         birth("postings", posting, 0, {{u"entry"_s, textOf(entry)}})};
        };
        Hub hub;
        hub.take({birth("invoices", bill, 0, {{u"issued_at"_s, 5}})}, at(10, reception));
        hub.take(voided(60, 61, 20), at(20, reception));
        const MergedOperation merged = hub.take(voided(70, 71, 30), at(30, office));

        QCOMPARE(merged.units.first().what, QString(nameOf(InvoiceClash::AlsoDone)));
        QCOMPARE(hub.value("invoices", bill, "voided_at"_L1), 20);
        QVERIFY(hub.row("postings", idOf(61)));
        QVERIFY(!hub.row("ledger_entries", idOf(70)));
        QVERIFY(!hub.row("postings", idOf(71)));
    }

    void bothPaymentsOfOneBillStand()
    {
        Hub hub;
        hub.take({birth("invoices", bill, 0, {{u"issued_at"_s, 5}})}, at(10, reception));
        QVERIFY(hub.take({booked(60, u"PAYMENT"_s)}, at(20, reception)).wentAsMeant());
        QVERIFY(hub.take({booked(70, u"PAYMENT"_s)}, at(30, office)).wentAsMeant());
        QVERIFY(hub.row("ledger_entries", idOf(60)));
        QVERIFY(hub.row("ledger_entries", idOf(70)));
    }

    void aLedgerRowNeverChanges()
    {
        Hub hub;
        hub.take({birth("postings", 61, 0, {{u"amount"_s, 100}})}, at(10, reception));
        QVERIFY_EXCEPTION_THROWN(
            hub.take({change("postings", 61, 1, {{u"amount"_s, 900}})}, at(20, reception)),
            db::Error);
    }

    void aChangeOfARowThatIsNotThereIsToldAndLeftOut()
    {
        Hub hub;
        const MergedOperation merged =
            hub.take({change("phones", 1, 0, {{u"number"_s, u"2"_s}})}, at(20, office));
        QCOMPARE(merged.orphans.size(), 1);
        QVERIFY(merged.writes.isEmpty());
    }

    void marksSurviveTheirBytes()
    {
        const Marks marks{{unitMark, {.commit = 7, .stamp = at(1, 2), .incarnation = 3}},
                          {"address", {.commit = 9, .stamp = at(5, 6), .incarnation = 1}}};
        QCOMPARE(decodeMarks(encodeMarks(marks)), marks);
        QVERIFY_EXCEPTION_THROWN(decodeMarks(encodeMarks(marks).chopped(1)), db::Error);
        QVERIFY_EXCEPTION_THROWN(decodeMarks("marks"), db::Error);
    }
};

DESK_TEST(MergeTest)
#include "tst_merge.moc"
