#include "core/billing/deposit.h"
#include "core/billing/refund_lines.h"
#include "core/bookings/book.h"
#include "core/verify/chain.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Something that gets a number and a time, after the clock was set to anything.
struct ClockDeed
{
    int what = 0;
    int jumpMinutes = 0;
    int amount = 0;
};

std::ostream &operator<<(std::ostream &out, const ClockDeed &deed)
{
    return out << deed.what << '/' << deed.jumpMinutes << '/' << deed.amount;
}

/// A shop whose computer does not know what time it is.
class TimelessShop : public Shop
{
public:
    void attempt(const ClockDeed &deed)
    {
        clock.advance(std::chrono::minutes(deed.jumpMinutes));
        switch (deed.what) {
        case 0:
            run(byMax(), CloseTill{.coins = {{money(1), deed.amount}}, .reason = u"Counted"_s});
            run(byMax(), OpenTill{{{money(2'000), 10}}});
            break;
        case 1:
            refund();
            break;
        case 2:
        case 3:
            bookADay();
            break;
        default:
            run(bySam(), Sell{{{leash.id, 1}}, {cash(5'000)}});
        }
    }

    void compare()
    {
        for (const verify::Finding &finding : verify::brokenOperations(database()))
            RC_FAIL(finding.rule.toStdString());
        RC_ASSERT(complaints() == QString());
        for (const LedgerEntry &entry : database().all<LedgerEntry>(
                 "SELECT " + db::columnsOf<LedgerEntry>().join(", ") + " FROM ledger_entries"))
            RC_ASSERT(entry.businessDate == store->place().time.businessDate(entry.at));
        const auto zNumbers = database().values<int>(
            "SELECT z_number FROM till_sessions WHERE z_number IS NOT NULL ORDER BY z_number");
        for (qsizetype i = 0; i < zNumbers.size(); ++i)
            RC_ASSERT(zNumbers[i] == i + 1);
        const auto numbers =
            database().values<QString>("SELECT number FROM bookings WHERE number <> ''");
        RC_ASSERT(QSet<QString>(numbers.begin(), numbers.end()).size() == numbers.size());
    }

    void compareAudit() { RC_ASSERT(verify::brokenAudit(database()).isEmpty()); }

private:
    template <class Command>
    void run(const By &who, const Command &command)
    {
        By by = who;
        by.reason = u"Because"_s;
        if (const auto done = store->run(by, command); !done) {
            for (const Refusal &refusal : done.error())
                RC_ASSERT(refusal.reason != Reason::StorageFailed);
        }
    }

    void bookADay()
    {
        const QDate day = store->place().time.businessDate(clock.now());
        run(bySam(),
            Book{.household = smiths.id,
                 .stays = {{.pet = rex.id,
                            .service = daycare.id,
                            .unit = yard.id,
                            .arrivesOn = day.addDays(1),
                            .leavesOn = day.addDays(1)}}});
    }

    void refund()
    {
        const auto sold = database().values<InvoiceLineId>(
            "SELECT id FROM invoice_lines WHERE corrects IS NULL ORDER BY id DESC LIMIT 1");
        if (sold.isEmpty())
            return;
        const auto line = database().find<InvoiceLine>(sold.first());
        run(byMax(),
            RefundLines{.invoice = line->invoice,
                        .lines = {{line->id, 1}},
                        .to = cash(0),
                        .reason = u"Torn"_s});
    }
};

/// A stay that is wished: from one of five days and three times to another.
struct Wish
{
    bool isRex = false;
    int from = 0;
    int length = 0;
};

std::ostream &operator<<(std::ostream &out, const Wish &wish)
{
    return out << (wish.isRex ? "Rex " : "Ziggy ") << wish.from << '+' << wish.length;
}

} // namespace

template <>
struct rc::Arbitrary<ClockDeed>
{
    static Gen<ClockDeed> arbitrary()
    {
        constexpr int threeMonths = 90 * 24 * 60;
        return gen::build<ClockDeed>(
            gen::set(&ClockDeed::what, gen::inRange(0, 8)),
            gen::set(&ClockDeed::jumpMinutes, gen::inRange(-threeMonths, threeMonths)),
            gen::set(&ClockDeed::amount, gen::inRange(1, 30'000)));
    }
};

template <>
struct rc::Arbitrary<Wish>
{
    static Gen<Wish> arbitrary()
    {
        return gen::build<Wish>(gen::set(&Wish::isRex, gen::arbitrary<bool>()),
                                gen::set(&Wish::from, gen::inRange(0, 15)),
                                gen::set(&Wish::length, gen::inRange(1, 5)));
    }
};

class ClockPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Numbers are dense, operations in order and days those of the resort, whatever the clock says.
    void aClockThatJumpsReordersNothing()
    {
        const auto many =
            rc::gen::container<std::vector<ClockDeed>>(12, rc::gen::arbitrary<ClockDeed>());
        QVERIFY(rc::check([&] {
            TimelessShop shop;
            for (const ClockDeed &deed : *many) {
                shop.attempt(deed);
                shop.compare();
            }
            shop.compareAudit();
        }));
    }

    // Who comes at noon gets the room that another leaves at noon, and no minute earlier.
    void aRoomIsFreeFromTheMinuteItIsLeft()
    {
        const auto many = rc::gen::container<std::vector<Wish>>(12, rc::gen::arbitrary<Wish>());
        QVERIFY(rc::check([&] {
            SmallHouse house;
            Unit room = house.k1;
            room.turnoverMinutes = 0;
            house.put(room);
            const auto dayOf = [&](int moment) { return house.today(1 + moment / 3); };
            const auto minuteOf = [](int moment) { return (8 + moment % 3 * 4) * 60; };
            QList<Wish> accepted;
            for (const Wish &wish : *many) {
                const Pet &pet = wish.isRex ? house.rex : house.ziggy;
                const int until = wish.from + wish.length;
                const bool isFree = std::ranges::none_of(accepted, [&](const Wish &other) {
                    return wish.from < other.from + other.length && other.from < until;
                });
                const auto booked =
                    house.store->run(house.bySam(),
                                     Book{.household = pet.household,
                                          .stays = {{.pet = pet.id,
                                                     .service = house.boarding.id,
                                                     .unit = room.id,
                                                     .arrivesOn = dayOf(wish.from),
                                                     .leavesOn = dayOf(until),
                                                     .arrivesAtMinute = minuteOf(wish.from),
                                                     .leavesAtMinute = minuteOf(until)}}});
                RC_ASSERT(booked.has_value() == isFree);
                if (isFree)
                    accepted += wish;
            }
        }));
    }
};

DESK_TEST(ClockPropertyTest)
#include "tst_clock_property.moc"
