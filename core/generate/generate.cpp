#include "core/generate/generate.h"

#include "core/db/backup.h"
#include "core/generate/cast.h"
#include "core/generate/furnish.h"
#include "core/generate/history.h"
#include "core/generate/indexes.h"
#include "core/generate/populate.h"
#include "core/resort/found.h"
#include "core/search/index.h"
#include "core/store/replica.h"

#include <QDir>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr DemoPin pins[] = {{u"Mia", u"135790"}, {u"Max", u"246802"}, {u"Sam", u"314159"}};

constexpr int daysPerCommit = 30;
const QString zone = u"America/Denver"_s;

Founding founding(const QString &pinHash)
{
    Resort resort;
    resort.name = u"Pine Ridge Pet Resort"_s;
    resort.subdomain = u"pine-ridge"_s;
    resort.zone = zone;
    resort.currency = u"USD"_s;
    resort.locale = u"en-US"_s;
    resort.taxNumber = u"NM 03-123456-00-7"_s;
    resort.street = u"1200 Pine Ridge Road"_s;
    resort.city = u"Santa Fe"_s;
    resort.region = u"NM"_s;
    resort.postalCode = u"87505"_s;
    resort.country = u"US"_s;
    resort.phone = u"(505) 555-0100"_s;
    resort.email = u"hello@pineridge.example"_s;
    resort.website = u"pineridge.example"_s;
    resort.paper = PaperSize::Letter;
    resort.receiptFooter = u"Thank you. Refunds within 14 days with this receipt."_s;
    resort.invoiceTerms = u"Due at pick-up."_s;
    return {.resort = resort,
            .locationName = u"Santa Fe"_s,
            .locationCode = u"SFE"_s,
            .deviceName = u"Front desk"_s,
            .tillName = u"Till 1"_s,
            .tillFloat = Money::minor(20'000, *Currency::parse(u"USD")),
            .administratorName = pins[0].name.toString(),
            .administratorPinHash = pinHash};
}

// How much of the whole a part of the work is, in thousandths.
Progress part(const Progress &progress, int from, int to)
{
    return [&progress, from, to](qint64 done, qint64 total) {
        return goesOn(progress, from + (to - from) * done / std::max<qint64>(1, total), 1'000);
    };
}

void openForBusiness(World &world, StaffId administrator, const DemoPins &hashes)
{
    world.till = world.database.value<TillId>("SELECT id FROM tills ORDER BY id LIMIT 1");
    addStaff(world, administrator, hashes);
    addRooms(world);
    addAgreement(world);
    addServices(world);
    addPriceRules(world);
    addProducts(world);
    addVaccines(world);
    world.bulk.flush();
}

Result<> commit(Store &store, World &world, const std::function<void()> &work)
{
    world.bulk.setCommit(world.bulk.commit() + 1);
    return store.writeConfirmed([&](db::Database &) {
        work();
        world.bulk.flush();
    });
}

Result<> liveThroughThePast(Store &store, World &world, History &history, const Progress &progress)
{
    const qint64 days = world.firstDay().daysTo(world.plan.date);
    for (qint64 first = 0; first < days; first += daysPerCommit) {
        if (!goesOn(progress, first, days))
            return refuse(Reason::Cancelled);
        const Result<> written = commit(store, world, [&] {
            for (qint64 day = first; day < std::min(days, first + daysPerCommit); ++day)
                history.liveThrough(world.firstDay().addDays(day));
        });
        if (!written)
            return written;
    }
    return {};
}

// Everything but the indexes.
Result<> makeUp(Store &store, World &world, const DemoPins &hashes, const Progress &progress)
{
    const auto administrator =
        store.database().value<StaffId>("SELECT id FROM staff ORDER BY id LIMIT 1");
    Result<> done = commit(store, world, [&] { openForBusiness(world, administrator, hashes); });
    if (!done)
        return done;
    std::optional<Cast> cast;
    done = commit(store, world, [&] {
        populate(world, part(progress, 0, 100));
        cast.emplace(world);
    });
    if (!done)
        return done;
    History history(world, *cast);
    done = liveThroughThePast(store, world, history, part(progress, 100, 800));
    if (!done)
        return done;
    return commit(store, world, [&] {
        history.endOn(world.plan.date);
        stockShelves(world);
        world.numbers.writeTo(store.database());
        store.database().run("UPDATE sync_state SET v = ? WHERE k = 'cursor'", world.bulk.commit());
    });
}

Result<> fill(Store &store,
              const Plan &plan,
              ManualClock &clock,
              Random &random,
              const DemoPins &hashes,
              const Progress &progress)
{
    try {
        World world(store.database(), plan, store.place(), clock, random);
        const QList<QString> indexes = setIndexesAside(store);
        if (const Result<> made = makeUp(store, world, hashes, progress); !made)
            return made;
        makeIndexes(store, indexes, part(progress, 800, 900));
        bool isIndexed = false;
        const Result<> searchable = store.writeConfirmed([&](db::Database &database) {
            isIndexed = search::rebuild(database, part(progress, 900, 990));
        });
        if (!searchable)
            return searchable;
        store.database().script("ANALYZE");
        if (!isIndexed || !goesOn(progress, 1'000, 1'000))
            return refuse(Reason::Cancelled);
        return {};
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

void clear(const QString &folder)
{
    for (const QString &file : QDir(folder).entryList({u"replica*"_s}, QDir::Files))
        QFile::remove(QDir(folder).filePath(file));
}

} // namespace

std::span<const DemoPin> demoPins()
{
    return pins;
}

Result<> generate(const QString &folder,
                  KeyProvider &keys,
                  const Plan &plan,
                  const PinCost &pinCost,
                  const Progress &progress)
{
    const ResortTime time{.zone = QTimeZone(zone.toLatin1())};
    const QDate firstDay = plan.date.addYears(-volumesOf(plan.size).years);
    ManualClock clock(time.at(firstDay, 5 * 60));
    SeededRandom random(plan.seed);
    std::vector<QString> hashes;
    for (const DemoPin &demo : pins) {
        const Result<QString> hash = pinHash(demo.pin.toString(), random, pinCost);
        if (!hash)
            return refuse(hash.error());
        hashes.push_back(*hash);
    }
    Result<> filled;
    {
        Result<Replica> replica = Replica::create(folder, keys, clock, random, founding(hashes[0]));
        if (!replica)
            return refuse(replica.error());
        filled = fill(*replica->takeStore(),
                      plan,
                      clock,
                      random,
                      {.managerHash = hashes[1], .staffHash = hashes[2]},
                      progress);
    }
    if (!filled)
        clear(folder);
    return filled;
}

} // namespace desk::generate
