#include "core/verify/digest.h"

#include "core/db/database.h"
#include "core/records.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace desk::verify {

namespace {

/// The rows of a table: their number, and the sum of their hashes, which no order changes.
struct Sum
{
    quint64 rows = 0;
    std::array<quint64, 4> hashes{};
};

void append(QByteArray &bytes, const db::Value &value)
{
    const auto addSized = [&](char type, QByteArrayView content) {
        const quint64 size = qToBigEndian(quint64(content.size()));
        bytes += type;
        bytes.append(reinterpret_cast<const char *>(&size), sizeof size);
        bytes += content;
    };
    if (const auto *number = std::get_if<qint64>(&value))
        addSized('i', QByteArray::number(*number));
    else if (const auto *text = std::get_if<QString>(&value))
        addSized('t', text->toUtf8());
    else if (const auto *blob = std::get_if<QByteArray>(&value))
        addSized('b', *blob);
    else
        addSized('n', {});
}

void add(Sum &sum, const QList<db::Value> &row)
{
    QByteArray bytes;
    for (const db::Value &value : row)
        append(bytes, value);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    for (size_t i = 0; i < sum.hashes.size(); ++i)
        sum.hashes[i] += qFromBigEndian<quint64>(hash.constData() + 8 * i);
    ++sum.rows;
}

template <class R>
QByteArray summary(db::Database &database)
{
    Sum sum;
    const QByteArray sql =
        "SELECT " + db::columnsOf<R>().join(", ") + " FROM " + QByteArray(R::table);
    database.forEachRow(sql, [&](const QList<db::Value> &row) { add(sum, row); });
    QByteArray text = QByteArray(R::table) + ' ' + QByteArray::number(sum.rows);
    for (const quint64 part : sum.hashes)
        text += ' ' + QByteArray::number(part, 16);
    return text + '\n';
}

} // namespace

std::optional<QByteArray> contentDigest(db::Database &database, const Progress &progress)
{
    const db::Transaction snapshot(database, db::Transaction::Kind::Read);
    constexpr qint64 tables = std::tuple_size_v<Records>;
    qint64 done = 0;
    bool isGoing = true;
    QByteArray summaries;
    const auto take = [&]<class R>(const R *) {
        isGoing = isGoing && goesOn(progress, done++, tables);
        if (isGoing)
            summaries += summary<R>(database);
    };
    std::apply([&](const auto &...record) { (take(&record), ...); }, Records());
    if (!isGoing)
        return std::nullopt;
    return QCryptographicHash::hash(summaries, QCryptographicHash::Sha256).toHex();
}

} // namespace desk::verify
