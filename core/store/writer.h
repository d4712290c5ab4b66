#pragma once

#include "core/base/id_source.h"
#include "core/base/refusal.h"
#include "core/base/resort_time.h"
#include "core/db/database.h"
#include "core/resort/resort.h"
#include "core/store/audit.h"

#include <QSet>

namespace desk {

class TableShape;

/// A record as a form was given it, with the commit it stood at: what a change is later based on.
template <db::Record R>
struct Opened
{
    R record;
    qint64 seq = 0;

    bool operator==(const Opened &) const = default;
};

/// The record with this id as a form opens it.
template <db::Record R, class I>
std::optional<Opened<R>> openRecord(db::Database &database, const I &id)
{
    const std::optional<R> record = database.find<R>(id);
    if (!record)
        return std::nullopt;
    const auto seq =
        database.value<qint64>("SELECT _seq FROM " + QByteArray(R::table) + " WHERE id = ?", id);
    return Opened<R>{*record, seq};
}

/// The hand that writes, inside one transaction. Only Store makes one.
/// Everything that is not decided by the person comes from here: ids, stamps, "now", numbers.
class Writer
{
public:
    Writer(db::Database &database, IdSource &ids, Instant now, const By &by, const Place &place);

    /// For the questions a command asks before it decides. Writes go through put.
    db::Database &database() { return m_database; }

    Instant now() const { return m_now; }
    const By &by() const { return m_by; }
    const Resort &resort() const { return m_place.resort; }
    const Place &place() const { return m_place; }
    const ResortTime &time() const { return m_place.time; }
    Currency currency() const { return m_database.currency(); }
    /// The business date of now.
    QDate today() const { return m_place.time.businessDate(m_now); }
    /// An amount in the resort's currency.
    Money money(qint64 minor) const { return Money::minor(minor, currency()); }

    template <class I>
    I newId()
    {
        return m_ids.make<I>();
    }

    template <db::Record R, class I>
    std::optional<R> find(const I &id)
    {
        return m_database.find<R>(id);
    }

    /// Stores the record: inserts it, or writes the columns that differ from the stored row.
    template <db::Record R>
    void put(const R &record)
    {
        write(QByteArray(R::table),
              record.id.bytes(),
              columns<R>(),
              stored<R>(record.id),
              db::valuesOf(record));
    }

    /// Carries over what `edited` changes in the record as it was opened; what others wrote
    /// meanwhile in other fields stays.
    template <db::Record R>
    void edit(const Opened<R> &opened, const R &edited)
    {
        const QList<db::Value> before = db::valuesOf(opened.record);
        QList<db::Value> after = db::valuesOf(edited);
        Stored current = stored<R>(opened.record.id);
        for (qsizetype i = 0; current.exists && i < after.size(); ++i) {
            if (after[i] == before[i])
                after[i] = current.values[i];
        }
        current.seq = opened.seq;
        write(QByteArray(R::table), opened.record.id.bytes(), columns<R>(), current, after);
    }

    /// The next number of a series of this device: dense, from 1, never used twice. Rolls back with
    /// the transaction.
    qint64 nextInSeries(const QString &series);
    /// Location code, device number and incarnation, as in "SFE-07" or, after one restore,
    /// "SFE-07b".
    QString seriesPrefix() const;

    /// A value of this computer alone (window of a PIN lock, position of a job): no operation, no
    /// sync. Runs as any other statement of the transaction.
    template <class... Args>
    void runLocal(const QByteArray &sql, const Args &...args)
    {
        m_database.run(sql, args...);
    }

    /// Completes the unit: search index, operation, audit event, clock. Called by Store before it
    /// commits.
    void finish(const Intent &intent, const QJsonObject &meant);

    const QSet<QByteArray> &touchedTables() const { return m_touchedTables; }
    /// Whether finish() left an operation for the hub.
    bool hasQueued() const { return !m_touched.isEmpty(); }

private:
    struct Stored
    {
        bool exists = false;
        QList<db::Value> values;
        qint64 seq = 0;
    };

    struct Touched
    {
        Effect effect;
        /// What changed, as it was and as it is; the effect has its column groups whole.
        QJsonObject before;
        QJsonObject after;
        bool isNew = false;
    };

    template <db::Record R>
    static const QList<QByteArray> &columns()
    {
        static const QList<QByteArray> names = db::columnsOf<R>();
        return names;
    }

    template <db::Record R, class I>
    Stored stored(const I &id)
    {
        static const QByteArray seqSql =
            "SELECT _seq FROM " + QByteArray(R::table) + " WHERE id = ?";
        const std::optional<R> row = m_database.find<R>(id);
        if (!row)
            return {};
        return {true, db::valuesOf(*row), m_database.value<qint64>(seqSql, id)};
    }

    void write(const QByteArray &table,
               const IdBytes &id,
               const QList<QByteArray> &columns,
               const Stored &before,
               const QList<db::Value> &after);
    void keepConfirmed(const QByteArray &table,
                       const IdBytes &id,
                       const QList<QByteArray> &columns,
                       const Stored &row);
    Touched &touch(const QByteArray &table, const IdBytes &id, qint64 base, bool isNew);
    qint64 baseOf(const TableShape &shape,
                  const QList<QByteArray> &columns,
                  const Stored &before,
                  const QList<db::Value> &after);
    qint64 queue(const Intent &intent, const QJsonObject &meant, const QList<Effect> &effects);

    db::Database &m_database;
    IdSource &m_ids;
    Instant m_now;
    By m_by;
    const Place &m_place;
    QList<Touched> m_touched;
    QHash<std::pair<QByteArray, QByteArray>, qsizetype> m_position;
    QSet<QByteArray> m_touchedTables;
};

} // namespace desk
