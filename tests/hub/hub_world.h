#pragma once

#include "core/store/checkpoint.h"
#include "sync/hub/http/hub.h"
#include "sync/hub/limits/memory_limits.h"
#include "sync/hub/stores/sqlite_blobs.h"
#include "sync/hub/stores/sqlite_snapshots.h"
#include "sync/hub/stores/sqlite_tenants.h"
#include "tests/support/money_fixtures.h"

#include <QTemporaryDir>

namespace desk::test {

/// A hub without sockets, and the resorts that it took over.
class HubWorld
{
public:
    HubWorld();

    /// Founds another resort, which has no more than its founder, and lets the hub take it over.
    Founded addResort();
    const Shop &resort() const { return m_shop; }
    ResortId tenant() const { return m_shop.founded.resort; }

    hub::Reply ask(const hub::Request &request) { return hub.answer(request); }
    /// A code for the desk that founded a resort.
    QString founderCode() { return founderCode(m_shop.founded); }
    QString founderCode(const Founded &founded);
    /// A code for a new desk.
    QString newCode();
    /// What stands in the resort's file.
    template <class T>
    T at(const std::function<T(hub::TenantStore &)> &look)
    {
        T found{};
        const bool isThere =
            services.withTenant(tenant(), [&](hub::TenantStore &store) { found = look(store); });
        DESK_ASSERT(isThere);
        return found;
    }

    /// How many snapshots lie on the disk, whole or not.
    qsizetype snapshotFiles() const;

    /// The file with the blobs of the resort is gone.
    void loseBlobs();
    /// It, as it lies on the disk, with its log.
    QByteArray blobsOnDisk() const;

private:
    void takeOver(db::Database &founder, const ResortId &id);

    QTemporaryDir m_folder;
    // One for all worlds of a program: it is only copied.
    Shop &m_shop;
    SeededRandom m_random{11};

public:
    ManualClock clock;
    hub::Secrets secrets{testKey()};
    hub::SqliteDirectory directory;
    hub::SqliteTenants tenants;
    /// When the hub does what nobody shall wait for: at once, unless a test says otherwise.
    hub::SqliteSnapshots::Post background = [](const std::function<void()> &work) { work(); };
    hub::SqliteSnapshots snapshots;
    hub::SqliteBlobs blobs;
    hub::MemoryLimits limits;
    hub::Services services;
    hub::Hub hub;
};

/// A desk as the hub hears it: its key, its tokens, and what it says with them.
class Voice
{
public:
    explicit Voice(HubWorld &world, quint64 seed = 1);

    hub::Reply enrol(const QString &code);
    hub::Reply refresh();
    hub::Reply get(const QByteArray &target);
    hub::Reply post(const QByteArray &target, const QByteArray &body);
    hub::Reply send(hub::Request request);
    /// An exchange, as it would travel: packed both ways.
    hub::Reply exchange(const sync::ExchangeRequest &request);
    sync::ExchangeRequest nothingNew() const;

    /// A refresh with what was kept, whatever came of it.
    hub::Reply refreshWith(const QByteArray &token, const QByteArray &nonce);
    QByteArray challenge();

    sync::EnrolRequest request;
    sync::EnrolAnswer self;
    QByteArray peer = "192.0.2.7";

private:
    HubWorld &m_world;
    QByteArray m_secretKey;
};

/// A desk that enrolled with a code.
Voice enrolled(HubWorld &world, const QString &code, quint64 seed = 1);

/// What an answer says went wrong: its code, or "200" and the like when nothing did.
QString outcomeOf(const hub::Reply &reply);
sync::Problem problemIn(const hub::Reply &reply);
/// The lines of an answer to an exchange.
std::optional<sync::ExchangeResponse> linesIn(const hub::Reply &reply);

/// Operations as a desk makes them, from the first one on: each renames the same pet.
QList<QueuedOperation> renamings(const Shop &shop, qint64 first, int count);

} // namespace desk::test
