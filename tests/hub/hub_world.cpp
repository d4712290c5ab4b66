#include "tests/hub/hub_world.h"

#include "core/db/backup.h"
#include "core/db/migrations.h"
#include "core/households/pet.h"
#include "sync/hub/auth/bytes.h"
#include "sync/hub/handlers/device_requests.h"
#include "sync/protocol/compression.h"

#include <QDir>

#include <sodium.h>

using namespace Qt::Literals;

namespace desk::test {

namespace {

db::Database inMemory()
{
    return db::Database::open({.path = u":memory:"_s, .key = testKey(), .fileSystem = {}});
}

Shop &foundedShop()
{
    static const QTemporaryDir folder;
    static Shop shop(folder.filePath(u"desk.db"_s));
    return shop;
}

db::Location fileAt(const QString &path)
{
    return {.path = path, .key = testKey(), .access = db::Access::Write, .fileSystem = {}};
}

} // namespace

HubWorld::HubWorld()
    : m_shop(foundedShop())
    , clock(m_shop.clock.now())
    , directory(inMemory(), secrets, m_random)
    , tenants(m_folder.path(), directory, clock)
    , snapshots(
          m_folder.path(),
          tenants,
          directory,
          clock,
          m_random,
          [this](std::function<void()> work) { background(std::move(work)); },
          // So short that the snapshot of a small resort has several parts.
          2'048)
    , blobs(m_folder.path(), tenants, directory, clock, m_random)
    , services(directory, tenants, snapshots, blobs, limits, secrets, clock, m_random)
    , hub(services)
{
    takeOver(m_shop.database(), tenant());
}

Founded HubWorld::addResort()
{
    db::Database database = db::Database::open(fileAt(m_folder.filePath(u"other.db"_s)));
    db::migrate(database);
    const Result<Founded> founded = found(database, clock, m_random, pineRidge());
    DESK_ASSERT(founded);
    takeOver(database, founded->resort);
    return *founded;
}

qsizetype HubWorld::snapshotFiles() const
{
    return QDir(m_folder.path()).entryList({u"*.snapshot-*"_s}, QDir::Files).size();
}

void HubWorld::loseBlobs()
{
    blobs.rest();
    clock.advance(std::chrono::hours(1));
    blobs.rest();
    db::removeFiles(hub::SqliteBlobs::fileIn(m_folder.path(), tenant()));
}

QByteArray HubWorld::blobsOnDisk() const
{
    QByteArray all;
    for (const QFileInfo &info :
         QDir(m_folder.path()).entryInfoList({u"*.blobs.db*"_s}, QDir::Files)) {
        QFile file(info.filePath());
        DESK_ASSERT(file.open(QIODevice::ReadOnly));
        all += file.readAll();
    }
    return all;
}

void HubWorld::takeOver(db::Database &founder, const ResortId &id)
{
    const db::Location target = fileAt(hub::SqliteTenants::fileIn(m_folder.path(), id));
    DESK_ASSERT(db::copyInto(founder, target) == db::Copied::Done);
    db::Database file = db::Database::open(target);
    hub::SqliteTenant::adopt(file, QByteArray(sync::epochBytes, 'e'));
    DESK_ASSERT(directory.add({.id = id, .tier = Tier::Free, .adopted = clock.now()}, testKey()));
}

QString HubWorld::founderCode(const Founded &founded)
{
    return hub::makeCode(
               services, founded.resort, hub::BoundDevice{.id = founded.device, .number = 1})
        .code;
}

QString HubWorld::newCode()
{
    return hub::makeCode(services, tenant(), std::nullopt).code;
}

Voice::Voice(HubWorld &world, quint64 seed)
    : m_world(world)
    , m_secretKey(crypto_sign_SECRETKEYBYTES, Qt::Uninitialized)
{
    QByteArray seedBytes(crypto_sign_SEEDBYTES, char('a' + seed));
    request = {.code = {},
               .publicKey = QByteArray(sync::publicKeyBytes, Qt::Uninitialized),
               .name = u"Office"_s,
               .platform = u"linux"_s,
               .version = u"0.1.0"_s};
    crypto_sign_seed_keypair(
        hub::writable(request.publicKey), hub::writable(m_secretKey), hub::readable(seedBytes));
}

hub::Reply Voice::send(hub::Request request)
{
    request.peer = peer;
    if (!self.access.isEmpty())
        request.headers.add("Authorization", "Bearer " + self.access);
    return m_world.ask(request);
}

hub::Reply Voice::get(const QByteArray &target)
{
    return send({.method = "GET", .target = target, .headers = {}, .body = {}, .peer = {}});
}

hub::Reply Voice::post(const QByteArray &target, const QByteArray &body)
{
    return send({.method = "POST",
                 .target = target,
                 .headers = {{"Content-Type", "application/json"}},
                 .body = body,
                 .peer = {}});
}

hub::Reply Voice::enrol(const QString &code)
{
    request.code = code;
    const hub::Reply reply = post("/api/v1/devices/enrol", request.encode());
    if (const auto answer = sync::EnrolAnswer::decode(reply.response.body))
        self = *answer;
    return reply;
}

QByteArray Voice::challenge()
{
    const hub::Reply reply =
        post("/api/v1/devices/challenge",
             sync::ChallengeRequest{.tenant = self.tenant, .device = self.device}.encode());
    return sync::ChallengeAnswer::decode(reply.response.body)
        .value_or(sync::ChallengeAnswer())
        .nonce;
}

hub::Reply Voice::refreshWith(const QByteArray &token, const QByteArray &nonce)
{
    const QByteArray message = sync::refreshMessage(nonce, token);
    QByteArray signature(sync::signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(hub::writable(signature),
                         nullptr,
                         hub::readable(message),
                         size_t(message.size()),
                         hub::readable(m_secretKey));
    return post("/api/v1/devices/refresh",
                sync::RefreshRequest{.tenant = self.tenant,
                                     .device = self.device,
                                     .refresh = token,
                                     .nonce = nonce,
                                     .signature = signature}
                    .encode());
}

hub::Reply Voice::refresh()
{
    const hub::Reply reply = refreshWith(self.refresh, challenge());
    if (const auto answer = sync::RefreshAnswer::decode(reply.response.body)) {
        self.refresh = answer->refresh;
        self.access = answer->access;
        self.accessExpires = answer->accessExpires;
    }
    return reply;
}

hub::Reply Voice::exchange(const sync::ExchangeRequest &wish)
{
    return send({.method = "POST",
                 .target = "/api/v1/sync/exchange",
                 .headers = {{"Content-Type", "application/x-ndjson"},
                             {"Content-Encoding", "zstd"},
                             {"Accept-Encoding", "zstd"}},
                 .body = sync::pack(sync::Coding::Zstd, sync::encodeRequest(wish)),
                 .peer = {}});
}

sync::ExchangeRequest Voice::nothingNew() const
{
    return {.device = {.number = self.number, .incarnation = self.incarnation},
            .epoch = self.epoch,
            .after = 0,
            .now = toMilliseconds(m_world.clock.now()),
            .limit = 1'000,
            .operations = {}};
}

Voice enrolled(HubWorld &world, const QString &code, quint64 seed)
{
    Voice voice(world, seed);
    const hub::Reply reply = voice.enrol(code);
    DESK_ASSERT(reply.response.status == 201);
    return voice;
}

QString outcomeOf(const hub::Reply &reply)
{
    const auto problem = sync::Problem::decode(reply.response.body);
    return problem ? problem->code : QString::number(reply.response.status);
}

sync::Problem problemIn(const hub::Reply &reply)
{
    return sync::Problem::decode(reply.response.body).value_or(sync::Problem());
}

std::optional<sync::ExchangeResponse> linesIn(const hub::Reply &reply)
{
    const auto coding = sync::codingNamed(reply.response.headers.value("Content-Encoding"));
    const auto text =
        sync::unpack(coding.value_or(sync::Coding::None), reply.response.body, {.bytes = 64 << 20});
    const auto lines = sync::decodeResponse(text.value_or(QByteArray()));
    return lines ? std::optional(*lines) : std::nullopt;
}

QList<QueuedOperation> renamings(const Shop &shop, qint64 first, int count)
{
    QList<QueuedOperation> operations;
    for (qint64 sequence = first; sequence < first + count; ++sequence) {
        SeededRandom random{quint64(sequence)};
        IdSource ids(shop.clock, random);
        const By by{.staff = shop.sam,
                    .role = Role::Staff,
                    .location = shop.founded.location,
                    .action = ids.make<ActionId>()};
        const Intent intent{"pet.edit", 1, Priority::Later};
        const QByteArray body =
            operationBody(intent,
                          {},
                          by,
                          {{.table = Pet::table,
                            .id = shop.rex.id.bytes(),
                            .base = 1,
                            .columns = {{u"name"_s, u"Rex %1"_s.arg(sequence)}}}});
        operations += QueuedOperation{
            .sequence = sequence,
            .command = u"pet.edit"_s,
            .version = 1,
            .priority = int(Priority::Later),
            .stamp = Stamp{.milliseconds = toMilliseconds(shop.clock.now()) + sequence,
                           .counter = 0,
                           .device = 2}
                         .bytes(),
            .staff = shop.sam,
            .action = by.action,
            .body = body,
            .hash = operationHash(body)};
    }
    return operations;
}

} // namespace desk::test
