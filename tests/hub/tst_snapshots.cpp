#include "core/bookings/book.h"
#include "core/store/joining.h"
#include "core/verify/digest.h"
#include "sync/hub/handlers/snapshot_requests.h"
#include "sync/hub/stores/snapshot_rows.h"
#include "sync/protocol/compression.h"
#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

#include <QCryptographicHash>
#include <QDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QByteArray pathOf(const sync::SnapshotAnswer &snapshot, int part)
{
    return "/api/v1/snapshots/" + snapshot.id.text().toLatin1() + '/' + QByteArray::number(part);
}

hub::Reply askForSnapshot(Voice &desk)
{
    return desk.send(
        {.method = "POST", .target = "/api/v1/snapshots", .headers = {}, .body = {}, .peer = {}});
}

sync::SnapshotAnswer snapshotFor(Voice &desk)
{
    const auto answer = sync::SnapshotAnswer::decode(askForSnapshot(desk).response.body);
    DESK_ASSERT(answer);
    return *answer;
}

hub::Reply restOf(Voice &desk, const QByteArray &path, qsizetype from, const QByteArray &tag)
{
    return desk.send(
        {.method = "GET",
         .target = path,
         .headers = {{"Range", "bytes=" + QByteArray::number(from) + '-'}, {"If-Range", tag}},
         .body = {},
         .peer = {}});
}

/// A replica on another computer, while it is filled.
class NewDesk
{
public:
    NewDesk()
        : joining(Joining::begin(m_folder.path(), m_keys, m_clock, {.device = 2, .incarnation = 1}))
    {
        DESK_ASSERT(joining);
    }

    Result<> fill(int number, const QByteArray &packed)
    {
        const auto text = sync::unpack(sync::Coding::Zstd, packed, {.bytes = 64 << 20});
        DESK_ASSERT(text);
        return joining->fill(
            [&](Filling &filling) { return sync::readPart(*text, number, filling).has_value(); });
    }

    /// The digest of all that it holds.
    std::optional<QByteArray> content(const sync::SnapshotAnswer &snapshot)
    {
        SeededRandom random{5};
        DESK_ASSERT(joining->settle(snapshot.epoch, snapshot.at));
        const Result<Replica> replica = joining->finish(m_clock, random);
        DESK_ASSERT(replica);
        db::Database reader = replica->openReader();
        return verify::contentDigest(reader);
    }

private:
    QTemporaryDir m_folder;
    ManualClock m_clock{fromMilliseconds(1'795'225'295'031)};
    SeededRandom m_random{4};
    KeyFile m_keys{m_folder.filePath(u"replica.key"_s), m_random};

public:
    Result<Joining> joining;
};

} // namespace

/// What a desk that joins begins with.
class TestSnapshots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewDeskHasEverythingThatTheHubHas()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode());
        const sync::SnapshotAnswer snapshot = snapshotFor(desk);
        QVERIFY(snapshot.parts.size() > 2);
        NewDesk office;
        for (const sync::SnapshotPart &part : snapshot.parts) {
            const hub::Reply reply = desk.get(pathOf(snapshot, part.number));
            QCOMPARE(reply.response.status, 200);
            QCOMPARE(reply.response.body.size(), part.bytes);
            QCOMPARE(QCryptographicHash::hash(reply.response.body, QCryptographicHash::Sha256),
                     part.sha256);
            QVERIFY(office.fill(part.number, reply.response.body));
        }
        const auto atHub = world.at<std::optional<QByteArray>>([](hub::TenantStore &store) {
            return verify::contentDigest(static_cast<hub::SqliteTenant &>(store).database());
        });
        QVERIFY(atHub);
        QCOMPARE(office.content(snapshot), atHub);
        QCOMPARE(snapshot.at,
                 world.at<qint64>([](hub::TenantStore &store) { return store.head(); }));
    }

    void todayAndTheNextFortnightComeFirstAndNothingComesTwice()
    {
        Shop shop;
        const auto book =
            [&](const Household &family, const Pet &pet, const UnitId &room, int from) {
                Book command;
                command.household = family.id;
                command.stays = {{.pet = pet.id,
                                  .service = shop.boarding.id,
                                  .unit = room,
                                  .arrivesOn = shop.today(from),
                                  .leavesOn = shop.today(from + 2),
                                  .arrivesAtMinute = 8 * 60,
                                  .leavesAtMinute = 11 * 60}};
                return shop.store->run(shop.bySam(), command).value().reservations.first();
            };
        const ReservationId soon = book(shop.smiths, shop.rex, shop.k1.id, 14);
        const ReservationId later = book(shop.joneses, shop.ziggy, shop.k2.id, 15);

        QByteArray first;
        QByteArray rest;
        qint64 rows = 0;
        const db::Transaction moment(shop.database(), db::Transaction::Kind::Read);
        hub::readSnapshot(
            shop.database(),
            shop.today(),
            [&](int, bool isForToday, qint64 count, const QByteArray &text) {
                (isForToday ? first : rest) += text;
                rows += count;
            },
            1'024);
        for (const QString &needed :
             {soon.text(), shop.rex.id.text(), shop.smiths.id.text(), shop.sam.text()})
            QVERIFY(first.contains(needed.toLatin1()));
        for (const QString &other : {later.text(), shop.ziggy.id.text()}) {
            QVERIFY(!first.contains(other.toLatin1()));
            QVERIFY(rest.contains(other.toLatin1()));
        }
        qint64 stored = 0;
        for (const TableShape &shape : tableShapes())
            stored += shop.database().value<qint64>("SELECT count(*) FROM " + shape.name());
        QCOMPARE(rows, stored);
    }

    void aPartThatBrokeOffIsTakenUpWhereItBroke()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode());
        const QByteArray path = pathOf(snapshotFor(desk), 1);
        const hub::Reply whole = desk.get(path);
        const QByteArray tag = whole.response.headers.value("ETag");
        const hub::Reply rest = restOf(desk, path, 100, tag);
        QCOMPARE(rest.response.status, 206);
        QCOMPARE(whole.response.body.first(100) + rest.response.body, whole.response.body);
        // What is no longer the same begins anew.
        QCOMPARE(restOf(desk, path, 100, "\"other\"").response.status, 200);
        QCOMPARE(restOf(desk, path, whole.response.body.size(), tag).response.status, 200);
    }

    void aDamagedPartLeavesNothingBehind()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode());
        const sync::SnapshotAnswer snapshot = snapshotFor(desk);
        const QByteArray body = desk.get(pathOf(snapshot, 1)).response.body;
        const QByteArray text = sync::unpack(sync::Coding::Zstd, body, {.bytes = 64 << 20}).value();
        NewDesk office;
        const QByteArray half = text.first(text.lastIndexOf("\n["));
        QVERIFY(!office.fill(1, sync::pack(sync::Coding::Zstd, half + '\n')));
        QVERIFY(!office.fill(2, body));
        // Nothing of them stands in the way of the part as it is.
        QVERIFY(office.fill(1, body));
        QVERIFY(!office.fill(1, body));
    }

    void severalDesksShareOneForTenMinutes()
    {
        HubWorld world;
        Voice office = enrolled(world, world.newCode());
        Voice kitchen = enrolled(world, world.newCode(), 2);
        const sync::SnapshotAnswer snapshot = snapshotFor(office);
        QCOMPARE(snapshotFor(kitchen), snapshot);
        world.clock.advance(hub::snapshotIsFresh);
        kitchen.refresh();
        const sync::SnapshotAnswer next = snapshotFor(kitchen);
        QVERIFY(next.id != snapshot.id);
        // Whoever is in the middle of the one before still gets its parts.
        QCOMPARE(kitchen.get(pathOf(snapshot, 1)).response.status, 200);
    }

    void whatIsOverIsRemoved()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode());
        const sync::SnapshotAnswer snapshot = snapshotFor(desk);
        QCOMPARE(world.snapshotFiles(), 1);
        world.snapshots.rest();
        QCOMPARE(world.snapshotFiles(), 1);
        world.clock.advance(hub::snapshotLife);
        world.snapshots.rest();
        QCOMPARE(world.snapshotFiles(), 0);
        desk.refresh();
        QCOMPARE(outcomeOf(desk.get(pathOf(snapshot, 1))), u"not_found"_s);
    }

    void nobodyHearsOfAnotherResort()
    {
        HubWorld world;
        const Founded other = world.addResort();
        Voice desk = enrolled(world, world.newCode());
        const sync::SnapshotAnswer snapshot = snapshotFor(desk);
        Voice stranger = enrolled(world, world.founderCode(other), 3);
        QCOMPARE(outcomeOf(stranger.get(pathOf(snapshot, 1))), u"not_found"_s);
        QVERIFY(snapshotFor(stranger).id != snapshot.id);
        for (const char *nonsense : {"/api/v1/snapshots/x/1", "/api/v1/snapshots/x/y"})
            QCOMPARE(outcomeOf(desk.get(nonsense)), u"not_found"_s);
        QCOMPARE(outcomeOf(desk.get(pathOf(snapshot, 0))), u"not_found"_s);
    }

    void whileItIsMadeTheyAreToldWhenToAskAgain()
    {
        HubWorld world;
        std::function<void()> making;
        world.background = [&](std::function<void()> work) { making = std::move(work); };
        Voice desk = enrolled(world, world.newCode());
        for (int i = 0; i < 5; ++i) {
            const hub::Reply reply = askForSnapshot(desk);
            QCOMPARE(reply.response.status, 202);
            QVERIFY(sync::SnapshotUnderWay::decode(reply.response.body));
        }
        making();
        QCOMPARE(outcomeOf(askForSnapshot(desk)), u"200"_s);
    }

    void whoHasThemMadeTooOftenWaits()
    {
        HubWorld world;
        // Whatever it is that makes them fail.
        world.background = [](const std::function<void()> &) {};
        Voice desk = enrolled(world, world.newCode());
        for (int i = 0; i < hub::mostSnapshots; ++i)
            world.limits.count("snapshot " + desk.self.device.text().toLatin1(), world.clock.now());
        QCOMPARE(outcomeOf(askForSnapshot(desk)), u"rate_limited"_s);
    }
};

DESK_TEST(TestSnapshots)
#include "tst_snapshots.moc"
