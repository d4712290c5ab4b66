#pragma once

#include "core/store/merge/operation.h"

#include <QMap>

namespace desk::merge::test {

using namespace Qt::Literals;

inline IdBytes idOf(quint8 last)
{
    IdBytes id{};
    id[15] = last;
    return id;
}

inline QString textOf(quint8 last)
{
    return idText(idOf(last));
}

inline Stamp at(qint64 milliseconds, quint16 device)
{
    return {.milliseconds = milliseconds, .counter = 0, .device = device};
}

inline constexpr quint16 reception = 1;
inline constexpr quint16 office = 2;

inline constexpr quint8 bella = 10, room = 20, otherRoom = 21, segment = 30, otherSegment = 31,
                        bill = 40;

/// What stands on a hub, in memory.
class Hub final : public Standing
{
public:
    std::optional<StandingRow> row(const QByteArray &table, const IdBytes &id) override
    {
        const auto found = rows.constFind({table, idText(id)});
        return found == rows.constEnd() ? std::nullopt : std::optional(*found);
    }

    QList<StandingRow> naming(const QByteArray &table,
                              const QByteArray &column,
                              const IdBytes &id) override
    {
        QList<StandingRow> found;
        for (const StandingRow &row : std::as_const(rows)) {
            if (row.table == table
                && row.columns.value(QString::fromLatin1(column)).toString() == idText(id))
                found += row;
        }
        return found;
    }

    /// Merges and writes, as the next commit.
    MergedOperation take(const QList<Effect> &effects, const Stamp &stamp)
    {
        const MergedOperation merged = mergeOperation(*this, effects, stamp, 1);
        ++head;
        for (const RowWrite &write : merged.writes) {
            StandingRow &row = rows[{write.table, idText(write.id)}];
            row.table = write.table;
            row.id = write.id;
            row.commit = head;
            for (auto column = write.columns.begin(); column != write.columns.end(); ++column)
                row.columns.insert(column.key(), column.value());
            for (const QByteArray &group : write.groups)
                row.marks.insert(group, {.commit = head, .stamp = stamp, .incarnation = 1});
            // Whoever changes a part changes the stay.
            const QString stay = row.columns.value("reservation"_L1).toString();
            const bool decides = write.groups.contains(unitMark);
            if (auto whole = rows.find({"reservations", stay}); decides && whole != rows.end())
                whole->marks.insert(unitMark, {.commit = head, .stamp = stamp, .incarnation = 1});
        }
        return merged;
    }

    QJsonValue value(const QByteArray &table, quint8 id, QLatin1StringView column)
    {
        return rows.value({table, textOf(id)}).columns.value(column);
    }

    QMap<std::pair<QByteArray, QString>, StandingRow> rows;
    qint64 head = 0;
};

inline Effect change(const char *table, quint8 id, qint64 base, const QJsonObject &columns)
{
    return {.table = table, .id = idOf(id), .base = base, .columns = columns};
}

inline Effect birth(const char *table, quint8 id, qint64 base, QJsonObject columns)
{
    columns.insert(u"id"_s, textOf(id));
    return change(table, id, base, columns);
}

inline Effect move(const char *state, qint64 base)
{
    return change("reservations", bella, base, {{u"state"_s, QString::fromLatin1(state)}});
}

/// An entry of the ledger about the bill.
inline Effect booked(quint8 entry, const QString &kind)
{
    return birth("ledger_entries", entry, 0, {{u"invoice"_s, textOf(bill)}, {u"kind"_s, kind}});
}

/// A room that Bella has from a moment on.
inline Effect bellaIn(quint8 unit, quint8 newSegment, qint64 base, qint64 from)
{
    return birth("segments",
                 newSegment,
                 base,
                 {{u"reservation"_s, textOf(bella)},
                  {u"unit"_s, textOf(unit)},
                  {u"starts_at"_s, from},
                  {u"ends_at"_s, 9000},
                  {u"released_at"_s, QJsonValue::Null}});
}

/// Bella is booked into a room, and everybody knows.
inline Hub hubWithBella(const char *state = "CONFIRMED")
{
    Hub hub;
    hub.take({birth("reservations",
                    bella,
                    0,
                    {{u"state"_s, QString::fromLatin1(state)},
                     {u"state_changed_at"_s, 500},
                     {u"leaves_on"_s, u"2026-11-24"_s},
                     {u"notes"_s, QString()}}),
              bellaIn(room, segment, 0, 1000)},
             at(10, reception));
    return hub;
}

} // namespace desk::merge::test
