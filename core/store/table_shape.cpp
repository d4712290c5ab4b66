#include "core/store/table_shape.h"

#include <algorithm>

namespace desk {

namespace {

struct Part
{
    const char *table;
    const char *column;
    const char *unit;
};

// The units of concurrency: a stay and a bill, each with what is a part of it.
constexpr std::array partsOfUnits{
    Part{"reservations", "id", "reservations"},
    Part{"segments", "reservation", "reservations"},
    Part{"add_on_plans", "reservation", "reservations"},
    Part{"price_steps", "reservation", "reservations"},
    Part{"check_ins", "reservation", "reservations"},
    Part{"invoices", "id", "invoices"},
    Part{"invoice_lines", "invoice", "invoices"},
    Part{"invoice_taxes", "invoice", "invoices"},
};

template <class T>
db::Value readAs(const db::Value &value)
{
    return db::Codec<T>::encode(db::Codec<T>::decode(value, Currency()));
}

template <class T>
constexpr bool isId = false;
template <class Tag>
constexpr bool isId<Id<Tag>> = true;
template <class T>
constexpr bool isId<std::optional<T>> = isId<T>;

template <std::size_t... I>
std::vector<TableShape> allShapes(std::index_sequence<I...>)
{
    std::vector<TableShape> shapes;
    (shapes.push_back(TableShape::of<std::tuple_element_t<I, Records>>(tableMerges[I].mergeClass)),
     ...);
    return shapes;
}

} // namespace

TableShape::TableShape(QByteArray name, MergeClass mergeClass)
    : m_name(std::move(name))
    , m_mergeClass(mergeClass)
{
    for (const Part &part : partsOfUnits) {
        if (m_name != part.table)
            continue;
        m_unitColumn = part.column;
        m_unitTable = part.unit;
    }
    for (const ColumnGroup &group : columnGroups) {
        if (m_name != group.table)
            continue;
        for (const QByteArray &column : QByteArray(group.columns).split(' '))
            m_groups.insert(column, group.name);
    }
}

template <db::Record R>
TableShape TableShape::of(MergeClass mergeClass)
{
    TableShape shape(R::table, mergeClass);
    db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
        shape.m_positions.insert(field.name, shape.m_columns.size());
        shape.m_columns += field.name;
        shape.m_reads += &readAs<T>;
        shape.m_members.push_back({.key = QString::fromLatin1(field.name),
                                   .position = shape.m_columns.size() - 1,
                                   .read = &readAs<T>,
                                   .isId = isId<T>});
    });
    std::ranges::sort(shape.m_members, {}, &Member::key);
    shape.m_selectAll = "SELECT " + shape.m_columns.join(", ") + ", _seq, _extra FROM " + R::table;
    return shape;
}

db::Value TableShape::valueOf(const QByteArray &column, const db::Value &value) const
{
    return readerOf(column)(value);
}

TableShape::Read TableShape::readerOf(const QByteArray &column) const
{
    const auto position = m_positions.constFind(column);
    DESK_ASSERT(position != m_positions.constEnd());
    return m_reads[*position];
}

const TableShape::Member *TableShape::member(const QString &key) const
{
    const auto found = std::ranges::lower_bound(m_members, key, {}, &Member::key);
    return found != m_members.end() && found->key == key ? &*found : nullptr;
}

const std::vector<TableShape> &tableShapes()
{
    static const std::vector<TableShape> shapes =
        allShapes(std::make_index_sequence<std::tuple_size_v<Records>>());
    return shapes;
}

const TableShape *shapeOf(const QByteArray &table)
{
    static const QHash<QByteArray, const TableShape *> byName = [] {
        QHash<QByteArray, const TableShape *> found;
        for (const TableShape &shape : tableShapes())
            found.insert(shape.name(), &shape);
        return found;
    }();
    return byName.value(table);
}

} // namespace desk
