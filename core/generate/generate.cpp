#include "core/generate/generate.h"

#include "core/base/assert.h"
#include "core/db/backup.h"
#include "core/db/indexes.h"
#include "core/generate/cast.h"
#include "core/generate/class_scene.h"
#include "core/generate/furnish.h"
#include "core/generate/grooming_scene.h"
#include "core/generate/history.h"
#include "core/generate/part.h"
#include "core/generate/populate.h"
#include "core/generate/standing_scene.h"
#include "core/generate/waiting_scene.h"
#include "core/generate/week.h"
#include "core/resort/found.h"
#include "core/search/index.h"
#include "core/store/replica.h"

#include <QDir>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr DemoPin pins[] = {{u"Mia", u"135790"}, {u"Max", u"246802"}, {u"Sam", u"314159"}};

constexpr int daysPerCommit = 30;
constexpr int daysAtTheDesk = 7;
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

void openForBusiness(World &world, StaffId administrator, const DemoPins &hashes)
{
    world.till = world.database.value<TillId>("SELECT id FROM tills ORDER BY id LIMIT 1");
    addStaff(world, administrator, hashes);
    addRooms(world);
    addAgreement(world);
    addServices(world);
    addYards(world);
    addGroomers(world, 3);
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

Result<> liveThroughThePast(
    Store &store, World &world, History &history, QDate until, const Progress &progress)
{
    const qint64 days = world.firstDay().daysTo(until);
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

// The years of facts. Everything but the indexes.
Result<Diary> makeUp(Store &store, World &world, const DemoPins &hashes, const Progress &progress)
{
    const auto administrator =
        store.database().value<StaffId>("SELECT id FROM staff ORDER BY id LIMIT 1");
    Result<> done = commit(store, world, [&] { openForBusiness(world, administrator, hashes); });
    if (!done)
        return refuse(done.error());
    std::optional<Cast> cast;
    done = commit(store, world, [&] {
        populate(world, part(progress, 0, 100));
        cast.emplace(world);
    });
    if (!done)
        return refuse(done.error());
    History history(world, *cast);
    const QDate week = world.plan.date.addDays(-daysAtTheDesk);
    done = liveThroughThePast(store, world, history, week, part(progress, 100, 500));
    if (!done)
        return refuse(done.error());
    Diary diary;
    done = commit(store, world, [&] {
        diary = history.endOn(week);
        stockShelves(world);
        world.numbers.writeTo(store.database());
    });
    if (!done)
        return refuse(done.error());
    return diary;
}

Result<> makeSearchable(Store &store, const Progress &progress)
{
    if (!db::makeIndexesAgain(store.database(), part(progress, 500, 600)))
        return refuse(Reason::Cancelled);
    bool isIndexed = false;
    const Result<> searchable = store.writeConfirmed([&](db::Database &database) {
        isIndexed = search::rebuild(database, part(progress, 600, 700));
    });
    if (!searchable)
        return searchable;
    store.database().script("ANALYZE");
    return isIndexed ? Result<>() : refuse(Reason::Cancelled);
}

Result<> liveAtTheDesk(Store &store, World &world, Diary diary, const Progress &progress)
{
    Week week(store, world, std::move(diary));
    for (int ahead = 0; ahead < daysAtTheDesk; ++ahead) {
        if (!goesOn(progress, ahead, daysAtTheDesk))
            return refuse(Reason::Cancelled);
        const QDate day = world.plan.date.addDays(ahead - daysAtTheDesk);
        if (const Result<> lived = week.liveThrough(day); !lived)
            return lived;
    }
    FrontDesk desk(store, world);
    fillTheWaitingList(desk, world.volumes.units / 9);
    agreeOnStandingPlans(desk, std::max(3, world.volumes.units / 16));
    bookTheSalon(desk);
    openTheClasses(desk);
    return {};
}

// Thousands of commits that nobody relies on yet: they reach the disk together, with the last one.
Result<> liveAtTheDeskAtOnce(Store &store, World &world, Diary diary, const Progress &progress)
{
    store.database().script("PRAGMA synchronous = OFF");
    const Result<> lived = liveAtTheDesk(store, world, std::move(diary), progress);
    store.database().script("PRAGMA synchronous = FULL");
    if (!lived)
        return lived;
    const Result<> synced = store.writeConfirmed([&](db::Database &database) {
        database.run("UPDATE sync_state SET v = ? WHERE k = 'cursor'", world.bulk.commit());
    });
    store.database().script("PRAGMA wal_checkpoint(TRUNCATE)");
    return synced;
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
        db::setIndexesAside(store.database());
        Result<Diary> diary = makeUp(store, world, hashes, progress);
        if (!diary)
            return refuse(diary.error());
        if (const Result<> searchable = makeSearchable(store, progress); !searchable)
            return searchable;
        const Result<> lived =
            liveAtTheDeskAtOnce(store, world, std::move(*diary), part(progress, 700, 990));
        if (!lived)
            return lived;
        return goesOn(progress, 1'000, 1'000) ? Result<>() : refuse(Reason::Cancelled);
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

QString demoPin(QStringView name)
{
    const auto theirs = std::ranges::find(pins, name, &DemoPin::name);
    DESK_ASSERT(theirs != std::end(pins));
    return theirs->pin.toString();
}

QDate businessDate(Instant now)
{
    return ResortTime{.zone = QTimeZone(zone.toLatin1())}.businessDate(now);
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
