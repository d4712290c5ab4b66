#pragma once

#include "core/base/log.h"
#include "core/store/writer.h"

#include <functional>
#include <optional>
#include <vector>

namespace desk {

struct Checkpoint;
struct ConfirmedRow;

namespace spool {
struct Preparation;
}

/// Which tables a transaction changed, and what waits for the hub since.
struct Changes
{
    QSet<QByteArray> tables;
    qint64 waitingOperations = 0;
    /// Of the operation that was added; nothing when the rows came from the hub.
    std::optional<Priority> queued = {};
};

/// What a database fault looks like from outside; logs it.
Refusals asRefusals(const db::Error &error);

/// The one door to write to a replica, with the one writing connection. Belongs to one thread: the
/// store's, or the test's. A command is a struct with `static constexpr Intent intent`,
/// `QJsonObject meant() const`, and beside it a function `Result<T> carryOut(Writer &, const
/// TheCommand &)` that is found by its argument.
class Store
{
public:
    /// `database` has the newest schema and a founded resort. Throws db::Error.
    Store(db::Database database, const Clock &clock, Random &random);

    db::Database &database() { return m_database; }
    const Clock &clock() const { return m_clock; }
    const Place &place() const { return m_place; }

    /// Runs a query, a function of the database, on one snapshot.
    template <class Query>
    auto read(Query &&query) -> Result<std::invoke_result_t<Query, db::Database &>>
    {
        try {
            const db::Transaction transaction(m_database, db::Transaction::Kind::Read);
            return query(m_database);
        } catch (const db::Error &error) {
            return refuse(asRefusals(error));
        }
    }

    /// Carries out a command as one unit of work: its rows, its operation and its audit event, or
    /// nothing.
    template <class Command>
    auto run(const By &by, const Command &command)
        -> decltype(carryOut(std::declval<Writer &>(), command))
    {
        return write(by, Command::intent, command.meant(), [&](Writer &writer) {
            return carryOut(writer, command);
        });
    }

    template <class Work>
    auto write(const By &by, const Intent &intent, const QJsonObject &meant, Work &&work)
        -> std::invoke_result_t<Work, Writer &>
    {
        try {
            return writeOrThrow(by, intent, meant, std::forward<Work>(work));
        } catch (const db::Error &error) {
            m_database.setWriteMode(db::Database::WriteMode::None);
            return refuse(asRefusals(error));
        }
    }

    /// Rows that are facts already (the generator's history, later the hub's): written as
    /// confirmed, with no operation and no audit event, in one transaction. `work` gets the
    /// database.
    template <class Work>
    Result<> writeConfirmed(Work &&work)
    {
        try {
            db::Transaction transaction(m_database, db::Transaction::Kind::Write);
            m_database.setWriteMode(db::Database::WriteMode::Merge);
            work(m_database);
            m_database.setWriteMode(db::Database::WriteMode::None);
            transaction.commit();
            return {};
        } catch (const db::Error &error) {
            m_database.setWriteMode(db::Database::WriteMode::None);
            return refuse(asRefusals(error));
        }
    }

    /// Publishes what the hub said, as one transaction. Rows in the spool are prepared before, in
    /// slices, by whoever calls prepare() until there is nothing left to do.
    Result<> merge(const Checkpoint &checkpoint);
    Result<> merge(const Checkpoint &checkpoint, const spool::Preparation &preparation);

    // Pages that are no checkpoint yet (core/store/spool.h), a slice at a time: each is a
    // transaction that keeps nobody waiting.
    Result<> keep(const QList<ConfirmedRow> &rows, bool isWhole);
    /// Whether there is more to do.
    Result<bool> prepare(spool::Preparation &preparation);
    Result<bool> clearSpool();

    /// The hub lost our operations from this one on, as it counts them: they wait again, and
    /// everything is asked for anew. A desk that had lives before ends the present one, for what
    /// was lost of those can only be sent in a new one.
    Result<> sendAgain(qint64 from);
    /// This desk belongs to a hub of which nothing was heard: everything is asked for anew.
    Result<> beginAnew();

    /// The replica turned out to be a backup or a copy: nothing is sent until the hub has given its
    /// next life a number. `next` is on papers until then.
    Result<> endLife(int next);
    /// The hub has.
    Result<> beginLife(int incarnation);
    /// This replica is the one of another desk from now on, whatever it was.
    Result<> becomeDesk(const Device &desk);

    /// What can wait until nobody does: moves what was committed from the log into the file.
    void rest();

    /// Calls on the store's thread after each commit that changed something.
    using Listener = std::function<void(const Changes &)>;
    void listen(Listener listener) { m_listeners.push_back(std::move(listener)); }

private:
    template <class Work>
    auto writeOrThrow(const By &by, const Intent &intent, const QJsonObject &meant, Work &&work)
        -> std::invoke_result_t<Work, Writer &>
    {
        db::Transaction transaction(m_database, db::Transaction::Kind::Write);
        m_database.setWriteMode(db::Database::WriteMode::Command);
        Writer writer(m_database, m_ids, m_clock.now(), completed(by), m_place);
        auto outcome = work(writer);
        if (outcome)
            writer.finish(intent, meant);
        m_database.setWriteMode(db::Database::WriteMode::None);
        if (!outcome)
            return outcome;
        transaction.commit();
        m_waiting += writer.hasQueued() ? 1 : 0;
        ringTheBell(writer.touchedTables(),
                    writer.hasQueued() ? std::optional(intent.priority) : std::nullopt);
        return outcome;
    }

    By completed(By by);
    Result<> changeLife(const std::function<void(db::Database &)> &change);
    void ringTheBell(const QSet<QByteArray> &tables, std::optional<Priority> queued = {});

    db::Database m_database;
    const Clock &m_clock;
    IdSource m_ids;
    Place m_place;
    qint64 m_waiting = 0;
    std::vector<Listener> m_listeners;
};

} // namespace desk
