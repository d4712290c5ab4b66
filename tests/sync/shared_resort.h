#pragma once

#include "core/billing/check_out_and_bill.h"
#include "core/bookings/book.h"
#include "core/conflicts/clash.h"
#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/support/money_fixtures.h"

#include <QTemporaryDir>

namespace desk::test {

/// A desk that talks to a hub in the same program, byte by byte as it would over the network.
class SharedDesk
{
public:
    /// What the network does to the next exchange.
    enum class Network {
        Works,
        LosesAnswer, ///< the hub has it all, the desk hears nothing
        Away,
    };

    explicit SharedDesk(std::unique_ptr<Store> store)
        : store(std::move(store))
    {
    }

    /// Sends what waits and takes what is new, up to a checkpoint. Whether it came that far.
    /// `operations`: the most that go at once.
    bool exchange(hub::TenantStore &hub, qint64 rowsAPage = 500, qint64 operations = 2'000);

    db::Database &database() { return store->database(); }
    qint64 waiting() { return outbox::waitingCount(database()); }
    QStringList cards();
    /// As the engine does when it hears that the hub was put back to a backup.
    void beginAnew(hub::TenantStore &hub);

    std::unique_ptr<Store> store;
    Network network = Network::Works;
};

/// A pet is called otherwise, as somebody types it at that desk.
Result<> rename(SharedDesk &desk, const By &by, const PetId &pet, const QString &name);
/// What a desk holds of a stay.
ReservationState stateAt(SharedDesk &desk, const ReservationId &stay);

/// A resort with two desks: it was founded at the reception, with two families, two rooms and an
/// open till; the hub took it over, and the office joined.
class SharedResort
{
public:
    SharedResort();
    /// Something is written at the reception before the hub takes it over.
    explicit SharedResort(const std::function<void(Shop &)> &before);

    /// Both talk until nothing is new for either.
    bool settle();
    /// Whether both desks and the hub hold the same rows.
    bool agrees();

    /// Keeps a desk's file as it is now.
    void backUp(SharedDesk &desk, const QString &name);
    /// The desk that such a file makes.
    std::unique_ptr<SharedDesk> openBackup(const QString &name);
    /// Keeps the hub as it is now; and puts it back to that, in an epoch of its own.
    void backUpHub();
    void putHubBack(char epoch = 'r');

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Shop> m_founder;
    SeededRandom m_officeRandom{2};
    std::vector<std::unique_ptr<SeededRandom>> m_randoms;

    DeviceId addOfficeDesk();
    std::unique_ptr<hub::SqliteTenant> takeOver();
    std::unique_ptr<SharedDesk> join();

public:
    /// A pet is to stay in K1 for two nights, from so many days later on, as one desk has it.
    Result<Booked> book(SharedDesk &desk, const Pet &pet, int daysLater);
    /// Rex is booked from today on, and both desks know.
    ReservationId bookRex();

    /// At one desk it becomes a stay of so many nights.
    Result<> lasts(SharedDesk &desk, const ReservationId &stay, int nights);

    /// Both desks know that they are here since the morning.
    void comes(const QList<ReservationId> &stays);
    /// A manager checks them out in the afternoon, on account.
    Result<CheckedOut> leaves(SharedDesk &desk, const QList<ReservationId> &stays);
    /// What the cards at the hub tell, in their order.
    QList<Clash> clashes();

    const Shop &house() const { return *m_founder; }
    Shop &house() { return *m_founder; }
    /// A moment of today at the resort.
    Instant at(int hour) const;
    ManualClock &clock() { return m_founder->clock; }
    By bySam() const { return m_founder->bySam(); }
    By byMax() const { return m_founder->byMax(); }

    std::unique_ptr<hub::SqliteTenant> hub;
    std::unique_ptr<SharedDesk> reception;
    std::unique_ptr<SharedDesk> office;
};

} // namespace desk::test
