#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/bookings/undo.h"
#include "core/care/care_round.h"
#include "core/care/log_care.h"
#include "core/lodging/edit_units.h"
#include "core/till/head_count.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// One thing that happens to the pets in the house; the numbers choose stays, days and tasks.
struct CareDeed
{
    int what = 0;
    int which = 0;
    int day = 0;
    int hours = 0;
};

std::ostream &operator<<(std::ostream &out, const CareDeed &deed)
{
    return out << deed.what << '/' << deed.which << '/' << deed.day << '/' << deed.hours;
}

/// The small house and everything that changes what is on its sheets.
class Nursery : public SmallHouse
{
public:
    void attempt(const CareDeed &deed)
    {
        clock.advance(std::chrono::hours(deed.hours));
        switch (deed.what) {
        case 0:
        case 1:
            book(deed);
            break;
        case 2:
        case 3:
            checkIn(deed);
            break;
        case 4:
            run(MoveStays{{stay(deed)}, deed.day % 2 ? k1.id : yard.id});
            break;
        case 5:
        case 6:
            changeDates(deed);
            break;
        case 7:
            run(CheckOut{.departures = {{.reservation = stay(deed)}},
                         .pickUp = {.name = u"Somebody"_s}});
            break;
        case 8:
            run(UndoCheckOut{{stay(deed)}});
            break;
        case 9:
            run(UndoCheckIn{{stay(deed)}});
            break;
        case 10:
            correct(deed);
            break;
        default:
            log(deed);
        }
    }

    /// Every pet that is here is on each sheet once, however long it stays, and nothing was given
    /// to it twice.
    void compareSheets()
    {
        const auto here = database().values<PetId>(
            "SELECT DISTINCT pet FROM reservations WHERE state = 'CHECKED_IN'");
        RC_ASSERT(headCount(database(), day(0)).here == here.size());
        QHash<std::pair<PetId, qint64>, int> meals;
        QHash<std::pair<PetId, qint64>, int> given;
        QHash<ReservationId, int> breakfasts;
        for (const CareRow &row : sheet()) {
            breakfasts[row.reservation] += row.kind == CareKind::Feed && row.dueAt < clock.now();
            const std::pair dose{row.pet, toMilliseconds(row.dueAt)};
            RC_ASSERT(++meals[dose] == 1);
            given[dose] += row.outcome == CareOutcome::Given;
            RC_ASSERT(given[dose] <= 1);
        }
        for (const ReservationId &id : database().values<ReservationId>(R"sql(
                 SELECT r.id FROM reservations r JOIN feeding_plans f ON f.reservation = r.id
                  WHERE r.state = 'CHECKED_IN' AND f.archived_at IS NULL
             )sql")) {
            const Interval soFar{*database().find<Reservation>(id)->checkedInAt, clock.now()};
            RC_ASSERT(breakfasts[id] == daily(store->place().time, soFar, 7 * 60).size());
        }
        for (const verify::Finding &finding : verify::brokenHouse(database()))
            RC_FAIL(finding.rule.toStdString() + ' ' + finding.what.toStdString());
    }

private:
    // A manager who finds a reason for everything that can be overridden at all.
    template <class Command>
    void run(const Command &command)
    {
        By by = byMax();
        by.reason = u"Because"_s;
        if (const auto done = store->run(by, command); !done) {
            for (const Refusal &refusal : done.error())
                RC_ASSERT(refusal.reason != Reason::StorageFailed);
        }
    }

    QList<CareRow> sheet()
    {
        return careRound(database(),
                         store->place().time,
                         {clock.now() - std::chrono::days(30), at(0, 0, 60)},
                         clock.now());
    }

    QDate day(int later) const { return store->place().time.civilDate(clock.now()).addDays(later); }

    template <class I>
    I one(const QByteArray &table, const CareDeed &deed)
    {
        const auto ids = database().values<I>("SELECT id FROM " + table + " ORDER BY id");
        return ids.isEmpty() ? I() : ids[deed.which % ids.size()];
    }
    ReservationId stay(const CareDeed &deed) { return one<ReservationId>("reservations", deed); }

    void book(const CareDeed &deed)
    {
        const Pet &pet = deed.which % 2 ? rex : ziggy;
        run(Book{.household = pet.household,
                 .stays = {{.pet = pet.id,
                            .service = boarding.id,
                            .unit = yard.id,
                            .arrivesOn = day(0),
                            .leavesOn = day(1 + deed.day % 3)}}});
    }

    void checkIn(const CareDeed &deed)
    {
        const FeedingPlan meal{
            .minuteOfDay = 7 * 60, .amountThousandths = 1'000, .food = u"Kibble"_s};
        const MedicationWish drug{.plan = {.drug = u"Apoquel"_s,
                                           .doseThousandths = 1'000,
                                           .doseUnit = u"tablet"_s,
                                           .startsOn = day(0),
                                           .endsOn = day(2)},
                                  .minutesOfDay = {9 * 60, 21 * 60}};
        run(SetCleanliness{k1.id, Cleanliness::Clean});
        run(CheckIn{.arrivals = {{.reservation = stay(deed),
                                  .care = {.feeding = {meal}, .medications = {drug}}}}});
    }

    void changeDates(const CareDeed &deed)
    {
        const auto found = database().find<Reservation>(stay(deed));
        if (!found)
            return;
        run(ChangeDates{.reservation = found->id,
                        .arrivesOn = found->arrivesOn,
                        .leavesOn = day(deed.day),
                        .arrivesAtMinute = found->arrivesAtMinute,
                        .leavesAtMinute = 720 + 60 * (deed.which % 10)});
    }

    // Of the first or the last few, so that the same one is logged twice now and then.
    void log(const CareDeed &deed)
    {
        QList<CareRow> due;
        for (const CareRow &row : sheet()) {
            if (row.dueAt < clock.now() + std::chrono::hours(12))
                due += row;
        }
        if (due.isEmpty())
            return;
        const qsizetype nth = deed.which % std::min<qsizetype>(3, due.size());
        const CareRow &row = due[deed.day % 2 ? nth : due.size() - 1 - nth];
        run(LogCare{.reservation = row.reservation, .task = row.task});
    }

    void correct(const CareDeed &deed)
    {
        const auto wrong = database().find<CareLog>(one<CareLogId>("care_logs", deed));
        if (wrong)
            run(LogCare{.reservation = wrong->reservation,
                        .task = wrong->task,
                        .outcome = deed.day % 2 ? CareOutcome::Given : CareOutcome::Refused,
                        .corrects = wrong->id});
    }
};

} // namespace

template <>
struct rc::Arbitrary<CareDeed>
{
    static Gen<CareDeed> arbitrary()
    {
        return gen::build<CareDeed>(gen::set(&CareDeed::what, gen::inRange(0, 15)),
                                    gen::set(&CareDeed::which, gen::inRange(0, 60)),
                                    gen::set(&CareDeed::day, gen::inRange(0, 5)),
                                    gen::set(&CareDeed::hours, gen::inRange(0, 9)));
    }
};

class CarePropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoeverIsHereIsOnEachSheetOnce()
    {
        const auto many =
            rc::gen::container<std::vector<CareDeed>>(40, rc::gen::arbitrary<CareDeed>());
        QVERIFY(rc::check([&] {
            Nursery house;
            for (const CareDeed &deed : *many) {
                house.attempt(deed);
                house.compareSheets();
            }
        }));
    }
};

DESK_TEST(CarePropertyTest)
#include "tst_care_property.moc"
