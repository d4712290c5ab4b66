#include "core/bookings/book.h"
#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/rearrange.h"
#include "core/bookings/undo.h"
#include "core/lodging/edit_units.h"
#include "core/verify/house.h"
#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// One thing somebody at the desk may try; the numbers choose pets, rooms, days and stays.
struct StayDeed
{
    int what = 0;
    int which = 0;
    int where = 0;
    int day = 0;
    int length = 0;
};

std::ostream &operator<<(std::ostream &out, const StayDeed &deed)
{
    return out << deed.what << '/' << deed.which << '/' << deed.where << '/' << deed.day << '/'
               << deed.length;
}

/// The small house in the hands of people who try everything.
class Bedlam : public SmallHouse
{
public:
    void attempt(const StayDeed &deed)
    {
        clock.advance(std::chrono::minutes(37 + 60 * deed.day));
        switch (deed.what) {
        case 0:
        case 1:
        case 2:
            book(deed);
            break;
        case 3:
            run(CancelStays{{stay(deed)}, u"Changed their minds"_s});
            break;
        case 4:
        case 5:
            run(SetCleanliness{room(deed).id, Cleanliness::Clean});
            run(CheckIn{.arrivals = {{.reservation = stay(deed)}}});
            break;
        case 6:
            run(MoveStays{{stay(deed)}, room(deed).id});
            break;
        case 7:
            run(CheckOut{.departures = {{.reservation = stay(deed)}},
                         .pickUp = {.name = u"Somebody"_s}});
            break;
        case 8:
            run(UndoCancel{{stay(deed)}});
            run(UndoCheckIn{{stay(deed)}});
            break;
        case 9:
            run(UndoCheckOut{{stay(deed)}});
            break;
        case 10:
            changeDates(deed);
            break;
        case 11:
            changeRoom(deed);
            break;
        case 12:
            rearrange(deed);
            break;
        default:
            run(MarkNoShow{{stay(deed)}});
            run(UndoNoShow{{stay(deed)}});
        }
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

    const Unit &room(const StayDeed &deed) const
    {
        const Unit *rooms[] = {&k1, &k2, &yard};
        return *rooms[deed.where % 3];
    }

    ReservationId stay(const StayDeed &deed)
    {
        const auto ids =
            database().values<ReservationId>("SELECT id FROM reservations ORDER BY id");
        return ids.isEmpty() ? ReservationId() : ids[deed.which % ids.size()];
    }

    QDate day(int later) const { return store->place().time.civilDate(clock.now()).addDays(later); }

    void book(const StayDeed &deed)
    {
        const Pet *pets[] = {&rex, &bella, &ziggy};
        const Pet &pet = *pets[deed.which % 3];
        run(Book{.household = pet.household,
                 .stays = {{.pet = pet.id,
                            .service = boarding.id,
                            .unit = room(deed).id,
                            .arrivesOn = day(deed.day % 2),
                            .leavesOn = day(deed.day % 2 + deed.length)}}});
    }

    // Other days, other rooms, from the beginning or from a later night on; and sometimes back.
    void rearrange(const StayDeed &deed)
    {
        const QList<StayPlan> before = stayPlansOf(database(), {stay(deed)});
        if (before.isEmpty() || before.first().rooms.isEmpty())
            return;
        StayPlan plan = before.first();
        if (deed.length > 1)
            plan.leavesOn = plan.leavesOn.addDays(deed.length - 1);
        if (deed.day % 2)
            plan.rooms += {room(deed).id, clock.now() + std::chrono::hours(20 * deed.length)};
        else
            plan.rooms.last().unit = room(deed).id;
        run(Rearrange{{plan}});
        if (deed.which % 2)
            run(Rearrange{before});
    }

    void changeRoom(const StayDeed &deed)
    {
        const auto opened = openRecord<Unit>(database(), room(deed).id);
        Unit edited = opened->record;
        edited.maxPets = 1 + deed.length % 3;
        edited.occupancy = deed.day % 2 ? Occupancy::Room : Occupancy::Area;
        edited.turnoverMinutes = 60 * (deed.which % 3);
        run(EditUnit{*opened, edited});
    }

    void changeDates(const StayDeed &deed)
    {
        const auto found = database().find<Reservation>(stay(deed));
        if (!found)
            return;
        run(ChangeDates{.reservation = found->id,
                        .arrivesOn = found->arrivesOn,
                        .leavesOn = day(deed.length),
                        .arrivesAtMinute = found->arrivesAtMinute,
                        .leavesAtMinute = found->leavesAtMinute});
    }
};

QString told(const QList<verify::Finding> &findings)
{
    QStringList words;
    for (const verify::Finding &finding : findings)
        words += finding.rule;
    return words.join(u", "_s);
}

} // namespace

template <>
struct rc::Arbitrary<StayDeed>
{
    static Gen<StayDeed> arbitrary()
    {
        return gen::build<StayDeed>(gen::set(&StayDeed::what, gen::inRange(0, 14)),
                                    gen::set(&StayDeed::which, gen::inRange(0, 12)),
                                    gen::set(&StayDeed::where, gen::inRange(0, 3)),
                                    gen::set(&StayDeed::day, gen::inRange(0, 9)),
                                    gen::set(&StayDeed::length, gen::inRange(0, 4)));
    }
};

class StaysPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // No room with two families, no pet in two places, no stay with a gap, whatever is tried.
    void whateverIsTriedTheHouseHolds()
    {
        const bool held = rc::check([](const std::vector<StayDeed> &deeds) {
            Bedlam house;
            for (const StayDeed &deed : deeds) {
                house.attempt(deed);
                const QList<verify::Finding> broken = verify::brokenHouse(house.database());
                if (!broken.isEmpty())
                    RC_FAIL(told(broken).toStdString());
            }
        });
        QVERIFY(held);
    }
};

DESK_TEST(StaysPropertyTest)
#include "tst_stays_property.moc"
