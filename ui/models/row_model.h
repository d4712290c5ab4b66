#pragma once

#include <QAbstractListModel>
#include <QHash>

#include <utility>

namespace desk::ui {

/// A list on the screen that is given its rows whole, and tells the view only what differs. Rows
/// are values with an `id` that can be hashed, and operator==. A subclass names its roles and says
/// what each shows.
template <class Row>
class RowModel : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        return checkIndex(index, CheckIndexOption::IndexIsValid) ? value(m_rows[index.row()], role)
                                                                 : QVariant();
    }

    const QList<Row> &rows() const { return m_rows; }

    /// Shows these rows from now on.
    void show(const QList<Row> &next)
    {
        removeAllBut(next);
        for (int i = 0; i < next.size(); ++i) {
            if (i < m_rows.size() && m_rows[i].id == next[i].id)
                update(i, next[i]);
            else
                place(i, next[i]);
        }
    }

protected:
    virtual QVariant value(const Row &row, int role) const = 0;

private:
    using RowId = decltype(Row::id);

    void removeAllBut(const QList<Row> &next)
    {
        QSet<RowId> kept;
        for (const Row &row : next)
            kept.insert(row.id);
        for (int last = int(m_rows.size()) - 1; last >= 0; --last) {
            if (kept.contains(m_rows[last].id))
                continue;
            int first = last;
            while (first > 0 && !kept.contains(m_rows[first - 1].id))
                --first;
            beginRemoveRows({}, first, last);
            m_rows.remove(first, last - first + 1);
            endRemoveRows();
            last = first;
        }
    }

    void update(int at, const Row &row)
    {
        if (m_rows[at] == row)
            return;
        m_rows[at] = row;
        Q_EMIT dataChanged(index(at), index(at));
    }

    void place(int at, const Row &row)
    {
        for (int from = at + 1; from < m_rows.size(); ++from) {
            if (m_rows[from].id != row.id)
                continue;
            beginMoveRows({}, from, from, {}, at);
            m_rows.move(from, at);
            endMoveRows();
            update(at, row);
            return;
        }
        beginInsertRows({}, at, at);
        m_rows.insert(at, row);
        endInsertRows();
    }

    QList<Row> m_rows;
};

} // namespace desk::ui
