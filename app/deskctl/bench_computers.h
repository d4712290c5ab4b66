#pragma once

#include "app/deskctl/bench_hub.h"
#include "app/deskctl/resort_folder.h"
#include "app/deskctl/stopwatch.h"
#include "core/store/work_thread.h"
#include "sync/desk/driver.h"
#include "sync/desk/join.h"

#include <atomic>

namespace desk::ctl {

/// Founds a resort with 20,000 customers and little else. Refuses what founding refuses.
Result<> makeUpCustomersIn(const QString &folder);

/// A desk that has just joined.
struct Joined
{
    Replica replica;
    sync::JoiningDesk::Traffic traffic;
};

/// A computer with a folder for a resort.
class BenchComputer
{
public:
    explicit BenchComputer(QString folder);

    /// Joins the resort of a hub while the stopwatch runs. Refuses what joining refuses.
    Result<Joined> join(const BenchHub &hub, Stopwatch &watch);
    /// The founder's folder is connected to the hub that took it over. Refuses what enrolling
    /// refuses.
    Result<Replica> connect(const BenchHub &hub);

    sync::Secrets &secrets() { return m_secrets; }
    AttachmentFiles files();

private:
    QString m_folder;
    KeyFile m_keys;
    sync::SecretFiles m_secrets;
};

/// A desk as it runs, without a window.
class BenchDesk
{
public:
    BenchDesk(std::unique_ptr<Store> store, const AttachmentFiles &files, sync::Secrets &secrets);

    void start() { m_driver.start(); }
    /// Waits until nothing is left to be said in either direction.
    void becomeQuiet();
    /// Does something in the store's thread and waits for it.
    void doHere(const std::function<void(Store &)> &work);
    void post(std::function<void(Store &)> work) { m_store.post(std::move(work)); }

    /// For how long sync has kept the store at once, at most: so long a person waits.
    std::chrono::nanoseconds longestTurn() const
    {
        return std::chrono::nanoseconds(m_longestTurn.load());
    }

private:
    StoreAccess timedAccess();
    qint64 waiting();

    std::atomic<qint64> m_longestTurn = 0;
    WorkThread<Store> m_store;
    sync::Driver m_driver;
};

} // namespace desk::ctl
