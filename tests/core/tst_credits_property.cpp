#include "core/bookings/decide_stays.h"
#include "tests/support/package_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A package as somebody would keep it on a sheet of paper.
struct Sheet
{
    PackagePurchaseId purchase;
    int bought = 0;
    int left = 0; ///< that nobody uses or holds
    int held = 0;
    qint64 worth = 0;
    std::optional<PetId> pet;
    std::optional<QDate> lastDay;

    qint64 owed() const
    {
        const qint64 each = worth / bought;
        const int unused = left + held;
        return unused == 0 ? 0 : worth - each * (bought - unused);
    }
};

/// A dog that comes for the day, again and again.
struct Visitor
{
    Pet pet;
    std::optional<ReservationId> here;
    std::optional<ReservationId> expected; ///< its check-in was undone
    std::optional<ReservationId> gone;     ///< today
    int sheet = -1;                        ///< of which package the visit takes
    int goneSheet = -1;
};

/// The shop in the hands of people who buy, come, leave, and take it back.
class Rush : public PackageShop
{
public:
    Rush()
    {
        visitors = {{.pet = rex}, {.pet = bella}};
        PackagePlan three = ten();
        three.name = u"Three days"_s;
        three.units = 6;
        three.price = money(8'003);
        three.validityDays = 3;
        three.graceDays = 1;
        family = add(three);
        PackagePlan own = three;
        own.name = u"Two days of Rex"_s;
        own.units = 4;
        own.price = money(5'001);
        own.forOnePet = true;
        own.validityDays.reset();
        own.graceDays = 0;
        forRex = add(own);
    }

    void attempt(int what, int which)
    {
        clock.advance(std::chrono::minutes(3));
        Visitor &visitor = visitors[which % 2];
        switch (what) {
        case 0:
            buy(which % 2 == 0);
            break;
        case 1:
        case 2:
            arrive(visitor);
            break;
        case 3:
        case 4:
            leave(visitor);
            break;
        case 5:
            undoArrival(visitor);
            break;
        case 6:
            undoLeaving(visitor);
            break;
        case 7:
            nextDay();
            break;
        default:
            give(which);
        }
    }

    void compare()
    {
        qint64 owed = 0;
        for (const Sheet &sheet : std::as_const(sheets)) {
            const PackageCredits credits = left(sheet.purchase);
            RC_ASSERT(credits.available == sheet.left);
            RC_ASSERT(credits.held == sheet.held);
            owed += sheet.owed();
        }
        RC_ASSERT(owedInVisits() == owed);
        RC_ASSERT(complaints().toStdString() == std::string());
    }

private:
    template <class Command>
    auto run(const Command &command)
    {
        By by = byMax();
        by.reason = u"Because"_s;
        const auto done = store->run(by, command);
        RC_ASSERT(done.has_value());
        return done;
    }

    void buy(bool isForRex)
    {
        const auto pet = isForRex ? std::optional(rex.id) : std::nullopt;
        const auto sold = run(Sell{.items = {},
                                   .tenders = {},
                                   .household = smiths.id,
                                   .packages = {{isForRex ? forRex : family, pet}}});
        const auto purchase = database().value<PackagePurchaseId>(
            "SELECT purchase FROM invoice_lines WHERE invoice = ?", sold->invoice.id);
        const PackageCredits credits = left(purchase);
        sheets += Sheet{.purchase = purchase,
                        .bought = credits.units,
                        .left = credits.units,
                        .worth = isForRex ? 5'001 : 8'003,
                        .pet = pet,
                        .lastDay = isForRex ? std::nullopt : std::optional(day(4))};
    }

    // For one pet first, then the soonest to end; of two alike the one bought first.
    int chooseFor(const Pet &pet) const
    {
        int best = -1;
        for (int i = 0; i < sheets.size(); ++i) {
            const Sheet &sheet = sheets[i];
            const bool isForIt = !sheet.pet || *sheet.pet == pet.id;
            const bool isInTime = !sheet.lastDay || day() <= *sheet.lastDay;
            if (!isForIt || !isInTime || sheet.left < 2)
                continue;
            if (best < 0 || (sheet.pet && !sheets[best].pet)
                || (sheet.pet == sheets[best].pet && sheet.lastDay && sheets[best].lastDay
                    && *sheet.lastDay < *sheets[best].lastDay))
                best = i;
        }
        return best;
    }

    int hold(const Pet &pet)
    {
        const int sheet = chooseFor(pet);
        if (sheet >= 0) {
            sheets[sheet].left -= 2;
            sheets[sheet].held += 2;
        }
        return sheet;
    }

    void arrive(Visitor &visitor)
    {
        if (visitor.here)
            return;
        if (visitor.expected)
            run(CheckIn{.arrivals = {{.reservation = *visitor.expected}}});
        visitor.here = visitor.expected ? visitor.expected : std::optional(comes(visitor.pet));
        visitor.expected.reset();
        visitor.gone.reset();
        visitor.sheet = hold(visitor.pet);
    }

    void leave(Visitor &visitor)
    {
        if (!visitor.here)
            return;
        run(goingHome({*visitor.here}));
        if (visitor.sheet >= 0)
            sheets[visitor.sheet].held -= 2;
        visitor.goneSheet = std::exchange(visitor.sheet, -1);
        visitor.gone = std::exchange(visitor.here, std::nullopt);
    }

    void undoArrival(Visitor &visitor)
    {
        if (!visitor.here)
            return;
        run(UndoCheckIn{{*visitor.here}});
        if (visitor.sheet >= 0) {
            sheets[visitor.sheet].held -= 2;
            sheets[visitor.sheet].left += 2;
        }
        visitor.sheet = -1;
        visitor.expected = std::exchange(visitor.here, std::nullopt);
    }

    void undoLeaving(Visitor &visitor)
    {
        if (!visitor.gone || visitor.here || visitor.expected)
            return;
        run(UndoCheckOut{{*visitor.gone}});
        if (visitor.goneSheet >= 0)
            sheets[visitor.goneSheet].left += 2;
        visitor.here = std::exchange(visitor.gone, std::nullopt);
        visitor.sheet = hold(visitor.pet);
    }

    void nextDay()
    {
        for (Visitor &visitor : visitors) {
            leave(visitor);
            visitor.gone.reset();
            if (visitor.expected)
                run(CancelStays{{*visitor.expected}, u"Did not come"_s});
            visitor.expected.reset();
        }
        clock.set(at(9, 0, int(today().daysTo(day())) + 1));
        for (Sheet &sheet : sheets) {
            if (sheet.lastDay && *sheet.lastDay < day())
                sheet.left = 0;
        }
        run(ExpireCredits{});
    }

    void give(int which)
    {
        if (sheets.isEmpty())
            return;
        Sheet &sheet = sheets[which % sheets.size()];
        if (sheet.left + sheet.held + 1 > sheet.bought || (sheet.lastDay && *sheet.lastDay < day()))
            return;
        run(AdjustCredits{.purchase = sheet.purchase, .units = 1, .reason = u"Nice"_s});
        ++sheet.left;
    }

    QList<Visitor> visitors;
    QList<Sheet> sheets;
    PackagePlanId family;
    PackagePlanId forRex;
};

} // namespace

/// Whatever people do, the credits are those of somebody who keeps them on paper, and what the
/// ledger owes in visits is their worth to the cent.
class CreditsPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theCreditsAreThoseOfASheetOfPaper()
    {
        QVERIFY(rc::check([] {
            Rush rush;
            const int deeds = *rc::gen::inRange(1, 25);
            for (int i = 0; i < deeds; ++i) {
                rush.attempt(*rc::gen::inRange(0, 9), *rc::gen::inRange(0, 6));
                rush.compare();
            }
        }));
    }
};

DESK_TEST(CreditsPropertyTest)
#include "tst_credits_property.moc"
