#include "tests/sync/shared_resort.h"

#include "core/bookings/change_stay.h"
#include "core/bookings/check_in.h"
#include "core/db/backup.h"
#include "core/db/migrations.h"
#include "core/households/edit_family.h"
#include "core/store/in_slices.h"
#include "core/store/outgoing.h"
#include "core/store/sync_state.h"
#include "core/verify/digest.h"
#include "sync/hub/handlers/exchange.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::test {

namespace {

constexpr qint64 officeNumber = 2;
constexpr qint64 mostBytes = 1 << 20;

db::Database openFile(const QString &path)
{
    return db::Database::open({.path = path, .key = testKey(), .fileSystem = {}});
}

/// What one request brings, as bytes both ways.
std::optional<sync::ExchangeResponse> ask(hub::TenantStore &hub,
                                          const sync::ExchangeRequest &request,
                                          Instant now)
{
    const auto asked = sync::decodeRequest(sync::encodeRequest(request));
    DESK_ASSERT(asked);
    const auto answer = hub::exchange(hub, *asked, now);
    if (!answer)
        return std::nullopt;
    const auto heard = sync::decodeResponse(sync::encodeResponse(*answer));
    DESK_ASSERT(heard);
    return *heard;
}

} // namespace

bool SharedDesk::exchange(hub::TenantStore &hub, qint64 rowsAPage, qint64 operations)
{
    const sync_state::Reached reached = sync_state::reached(database());
    Checkpoint checkpoint{.rows = {},
                          .rulings = {},
                          .cursor = reached.cursor,
                          .epoch = reached.epoch,
                          .isWhole = reached.cursor == 0};
    const StoreAccess atOnce = [this](const std::function<void(Store &)> &work) { work(*store); };
    bool isDone = true;
    const Outgoing queue = outgoing(database(), operations, mostBytes, store->clock().now());
    sync::ExchangeRequest request{
        .device = {.number = queue.life.device, .incarnation = queue.life.incarnation},
        .epoch = reached.epoch,
        .after = checkpoint.cursor,
        .now = queue.clock,
        .limit = rowsAPage,
        .before = queue.before,
        .lost = queue.lost,
        .heard = queue.operations.size() == queue.waiting ? reached.cursor : 0,
        .operations = queue.operations,
    };
    for (;;) {
        if (network == Network::Away)
            return false;
        const std::optional<sync::ExchangeResponse> answer =
            ask(hub, request, store->clock().now());
        if (!answer || network == Network::LosesAnswer)
            return false;
        checkpoint.epoch = answer->epoch;
        checkpoint.rulings += answer->rulings;
        checkpoint.cursor = request.after = answer->reached;
        request.operations.clear();
        if (answer->isCheckpoint() && !checkpoint.isSpooled) {
            checkpoint.rows = answer->rows;
            return store->merge(checkpoint).has_value();
        }
        const bool isFirst = !std::exchange(checkpoint.isSpooled, true);
        keepInSlices(atOnce, answer->rows, isFirst, checkpoint.isWhole, [&](bool isKept) {
            isDone = isDone && isKept;
        });
        if (!answer->isCheckpoint())
            continue;
        publishInSlices(
            atOnce, checkpoint, [&](Store &, bool isPublished) { isDone = isDone && isPublished; });
        return isDone;
    }
}

void SharedDesk::beginAnew(hub::TenantStore &hub)
{
    const sync_state::Life life = sync_state::life(database());
    const sync::DeviceLife device{.number = life.device, .incarnation = life.incarnation};
    DESK_ASSERT(store->sendAgain(outbox::lastSettled(database()) + 1));
    DESK_ASSERT(store->sendAgain(life.after + hub.lastOperation(device) + 1));
}

QStringList SharedDesk::cards()
{
    return database().values<QString>(
        "SELECT kind FROM conflict_cards ORDER BY done_at, operation");
}

SharedResort::SharedResort()
    : SharedResort([](Shop &) {})
{
}

SharedResort::SharedResort(const std::function<void(Shop &)> &before)
    : m_founder(std::make_unique<Shop>(m_folder.filePath(u"reception.db"_s)))
{
    before(*m_founder);
    addOfficeDesk();
    hub = takeOver();
    reception = std::make_unique<SharedDesk>(std::move(m_founder->store));
    office = join();
    DESK_ASSERT(settle());
}

DeviceId SharedResort::addOfficeDesk()
{
    const Device desk{.id = m_founder->newId<DeviceId>(),
                      .location = m_founder->founded.location,
                      .number = int(officeNumber),
                      .name = u"Office"_s};
    m_founder->put(desk);
    return desk.id;
}

std::unique_ptr<hub::SqliteTenant> SharedResort::takeOver()
{
    const QString path = m_folder.filePath(u"hub.db"_s);
    const db::Location target{
        .path = path, .key = testKey(), .access = db::Access::Write, .fileSystem = {}};
    DESK_ASSERT(db::copyInto(m_founder->database(), target) == db::Copied::Done);
    db::Database file = openFile(path);
    hub::SqliteTenant::adopt(file, QByteArray(16, 'e'));
    return std::make_unique<hub::SqliteTenant>(std::move(file), m_founder->clock);
}

std::unique_ptr<SharedDesk> SharedResort::join()
{
    db::Database database = openFile(m_folder.filePath(u"office.db"_s));
    db::migrate(database);
    sync_state::initialise(database, officeNumber, 1);
    const hub::Page all = hub->changesAfter(0, std::numeric_limits<int>::max());
    db::Transaction transaction(database, db::Transaction::Kind::Write);
    database.setWriteMode(db::Database::WriteMode::Merge);
    publish(database, {.rows = all.rows, .rulings = {}, .cursor = all.reached, .epoch = all.epoch});
    database.setWriteMode(db::Database::WriteMode::None);
    transaction.commit();
    return std::make_unique<SharedDesk>(
        std::make_unique<Store>(std::move(database), m_founder->clock, m_officeRandom));
}

void SharedResort::backUp(SharedDesk &desk, const QString &name)
{
    const db::Location target{.path = m_folder.filePath(name),
                              .key = testKey(),
                              .access = db::Access::Write,
                              .fileSystem = {}};
    DESK_ASSERT(db::copyInto(desk.database(), target) == db::Copied::Done);
}

std::unique_ptr<SharedDesk> SharedResort::openBackup(const QString &name)
{
    m_randoms.push_back(std::make_unique<SeededRandom>(100 + m_randoms.size()));
    return std::make_unique<SharedDesk>(std::make_unique<Store>(
        openFile(m_folder.filePath(name)), m_founder->clock, *m_randoms.back()));
}

void SharedResort::backUpHub()
{
    const QString path = m_folder.filePath(u"hub-backup.db"_s);
    QFile::remove(path);
    const db::Location target{
        .path = path, .key = testKey(), .access = db::Access::Write, .fileSystem = {}};
    DESK_ASSERT(db::copyInto(hub->database(), target) == db::Copied::Done);
}

void SharedResort::putHubBack(char epoch)
{
    const QString path = m_folder.filePath(u"hub-%1.db"_s.arg(QLatin1Char(epoch)));
    DESK_ASSERT(QFile::copy(m_folder.filePath(u"hub-backup.db"_s), path));
    hub = std::make_unique<hub::SqliteTenant>(openFile(path), m_founder->clock);
    hub->beginEpoch(QByteArray(16, epoch), {1, int(officeNumber)});
}

Instant SharedResort::at(int hour) const
{
    return reception->store->place().time.at(m_founder->today(), hour * 60);
}

bool SharedResort::settle()
{
    // The first to talk hears what the second said in the second round.
    return reception->exchange(*hub) && office->exchange(*hub) && reception->exchange(*hub)
        && office->exchange(*hub);
}

bool SharedResort::agrees()
{
    const auto atHub = verify::contentDigest(hub->database());
    return atHub && atHub == verify::contentDigest(reception->database())
        && atHub == verify::contentDigest(office->database());
}

Result<Booked> SharedResort::book(SharedDesk &desk, const Pet &pet, int daysLater)
{
    Book command;
    command.household = pet.household;
    command.stays = {{.pet = pet.id,
                      .service = house().boarding.id,
                      .unit = house().k1.id,
                      .arrivesOn = house().today(daysLater),
                      .leavesOn = house().today(daysLater + 2),
                      .arrivesAtMinute = 8 * 60,
                      .leavesAtMinute = 11 * 60}};
    return desk.store->run(bySam(), command);
}

ReservationId SharedResort::bookRex()
{
    const Result<Booked> booked = book(*reception, house().rex, 0);
    DESK_ASSERT(booked);
    DESK_ASSERT(settle());
    return booked->reservations.first();
}

Result<> SharedResort::lasts(SharedDesk &desk, const ReservationId &stay, int nights)
{
    const auto before = desk.database().find<Reservation>(stay);
    return desk.store->run(bySam(),
                           ChangeDates{.reservation = stay,
                                       .arrivesOn = before->arrivesOn,
                                       .leavesOn = before->arrivesOn.addDays(nights),
                                       .arrivesAtMinute = before->arrivesAtMinute,
                                       .leavesAtMinute = before->leavesAtMinute});
}

void SharedResort::comes(const QList<ReservationId> &stays)
{
    clock().set(at(8));
    CheckIn command{.arrivals = {}, .arrivedWith = u"Ann"_s};
    for (const ReservationId &stay : stays)
        command.arrivals += Arrival{.reservation = stay};
    DESK_ASSERT(reception->store->run(bySam(), command));
    DESK_ASSERT(settle());
}

Result<CheckedOut> SharedResort::leaves(SharedDesk &desk, const QList<ReservationId> &stays)
{
    clock().set(std::max(clock().now(), at(17)));
    CheckOutAndBill command;
    command.checkOut.pickUp = {.name = u"Ann"_s, .customer = house().ann.id};
    for (const ReservationId &stay : stays)
        command.checkOut.departures += Departure{.reservation = stay};
    return desk.store->run(byMax(), command);
}

QList<Clash> SharedResort::clashes()
{
    QList<Clash> clashes;
    for (const QString &detail : hub->database().values<QString>(
             "SELECT detail FROM conflict_cards ORDER BY device, operation"))
        clashes += cardDetail(detail).clashes;
    return clashes;
}

Result<> rename(SharedDesk &desk, const By &by, const PetId &pet, const QString &name)
{
    const auto opened = openRecord<Pet>(desk.database(), pet);
    Pet edited = opened->record;
    edited.name = name;
    return desk.store->run(by, EditPet{.opened = *opened, .edited = edited});
}

ReservationState stateAt(SharedDesk &desk, const ReservationId &stay)
{
    return desk.database().find<Reservation>(stay)->state;
}

} // namespace desk::test
