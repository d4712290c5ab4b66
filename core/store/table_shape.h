#pragma once

#include "core/db/value.h"
#include "core/records.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <vector>

namespace desk {

/// What the program knows of a synced table while it runs: for whoever handles rows of any table
/// (the merge, a page of rows that was pulled, the hub).
class TableShape
{
public:
    template <db::Record R>
    static TableShape of(MergeClass mergeClass);

    const QByteArray &name() const { return m_name; }
    /// Without _seq and _extra, in the order of the record's fields.
    const QList<QByteArray> &columns() const { return m_columns; }
    MergeClass mergeClass() const { return m_mergeClass; }

    /// The column in which a row names the stay or the bill that it is a part of: "id" for the
    /// reservation and the invoice themselves, empty when a row stands for itself.
    const QByteArray &unitColumn() const { return m_unitColumn; }
    /// The table of the stay or the bill: "reservations" or "invoices"; empty without a unit.
    const QByteArray &unitTable() const { return m_unitTable; }

    /// The columns that are never mixed from two changes: the name of their group, which is the
    /// column's own when it stands alone.
    QByteArray groupOf(const QByteArray &column) const { return m_groups.value(column, column); }

    bool has(const QByteArray &column) const { return m_positions.contains(column); }

    /// What a known column holds for a value that travelled: ids as ids, bytes as bytes. Throws
    /// db::Error for a value that it can't hold.
    db::Value valueOf(const QByteArray &column, const db::Value &value) const;

    using Read = db::Value (*)(const db::Value &);
    /// The same as a function, for whoever reads a column again and again.
    Read readerOf(const QByteArray &column) const;

    /// A column as a member of a JSON object.
    struct Member
    {
        QString key;
        qsizetype position; ///< in columns()
        Read read;
        bool isId; ///< what is stored as bytes is an id
    };
    /// In the order in which a JSON object keeps them.
    const std::vector<Member> &members() const { return m_members; }
    /// Null for a column that this version does not know.
    const Member *member(const QString &key) const;
    /// "SELECT <columns>, _seq, _extra FROM <table>".
    const QByteArray &selectAll() const { return m_selectAll; }

private:
    TableShape(QByteArray name, MergeClass mergeClass);

    QByteArray m_name;
    MergeClass m_mergeClass;
    QByteArray m_unitColumn;
    QByteArray m_unitTable;
    QList<QByteArray> m_columns;
    QList<Read> m_reads;
    QHash<QByteArray, qsizetype> m_positions;
    QHash<QByteArray, QByteArray> m_groups;
    std::vector<Member> m_members;
    QByteArray m_selectAll;
};

/// Every synced table, in the order of Records: parents before what hangs on them.
const std::vector<TableShape> &tableShapes();

/// Null when this version does not know the table.
const TableShape *shapeOf(const QByteArray &table);

} // namespace desk
