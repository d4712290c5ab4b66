#pragma once

#include "core/db/codec.h"

#include <QJsonObject>
#include <QList>

namespace desk::db {

/// One column of a row: its name, and the member that holds it.
template <class Row, class T>
struct Field
{
    const char *name;
    T Row::*member;
};

template <class Row, class T>
Field(const char *, T Row::*) -> Field<Row, T>; // clang 14 does not deduce it by itself

/// The fields of a row, in the order of its columns. Not a std::tuple: hundreds of them take a
/// third of the time to compile anything.
template <class... R, class... T>
constexpr auto fieldsOf(Field<R, T>... fields)
{
    return [fields...](auto &&visit) { (visit(fields), ...); };
}

/// Anything with a list of fields can be read from a query: the columns in the order of the fields.
template <class R>
concept Row = requires
{
    R::fields();
};

/// A row with a table of its own and an id can be stored, queued and synced.
template <class R>
concept Record = Row<R> && requires(const R &record)
{
    R::table;
    record.id.bytes();
};

/// Calls visit(field) for every field of the row, in order.
template <Row R, class Visit>
void forEachField(Visit &&visit)
{
    R::fields()(visit);
}

template <Row R>
QList<QByteArray> columnsOf()
{
    QList<QByteArray> columns;
    forEachField<R>([&](const auto &field) { columns += QByteArray(field.name); });
    return columns;
}

template <Row R>
QList<Value> valuesOf(const R &row)
{
    QList<Value> values;
    forEachField<R>(
        [&]<class T>(const Field<R, T> &field) { values += Codec<T>::encode(row.*field.member); });
    return values;
}

template <Row R>
R fromValues(const QList<Value> &values, Currency currency)
{
    R row;
    qsizetype column = 0;
    forEachField<R>([&]<class T>(const Field<R, T> &field) {
        row.*field.member = Codec<T>::decode(values.at(column++), currency);
    });
    return row;
}

} // namespace desk::db
