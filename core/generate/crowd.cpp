#include "core/generate/crowd.h"

#include "core/generate/part.h"
#include "core/generate/populate.h"
#include "core/search/index.h"
#include "core/store/store.h"

namespace desk::generate {

namespace {

constexpr int thousandthsOfFilling = 700; ///< the rest makes them searchable

// What a family refers to is there already.
void lookAround(World &world)
{
    const auto all = [&]<class I>(std::vector<I> &ids, const QByteArray &table) {
        const QList<I> found = world.database.values<I>("SELECT id FROM " + table + " ORDER BY id");
        ids.assign(found.begin(), found.end());
    };
    all(world.staff, "staff");
    all(world.vets, "vets");
    world.catalogue.agreement =
        world.database.value<AgreementId>("SELECT id FROM agreements ORDER BY id LIMIT 1");
}

} // namespace

Result<> crowd(
    Store &store, qint64 customers, ManualClock &clock, Random &random, const Progress &progress)
{
    bool isWhole = false;
    const Result<> written = store.writeConfirmed([&](db::Database &database) {
        const auto present = database.value<qint64>("SELECT count(*) FROM customers");
        World world(database,
                    {.date = store.place().time.businessDate(clock.now())},
                    store.place(),
                    clock,
                    random);
        lookAround(world);
        isWhole = addFamilies(
            world, familiesOf(customers - present), part(progress, 0, thousandthsOfFilling));
        world.bulk.flush();
        isWhole = search::rebuild(database, part(progress, thousandthsOfFilling, 1'000)) && isWhole;
    });
    if (!written)
        return written;
    return isWhole ? Result<>() : refuse(Reason::Cancelled);
}

} // namespace desk::generate
