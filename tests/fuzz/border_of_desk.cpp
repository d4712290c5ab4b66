#include "core/base/assert.h"
#include "sync/desk/wake_stream.h"
#include "sync/protocol/snapshot.h"
#include "tests/fuzz/border.h"
#include "tests/support/empty_replica.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

namespace {

/// What came of a part that was read.
enum class Filled { Whole, Refused };

/// As a desk that joins does it: what is no part leaves nothing behind.
Filled fill(const QByteArray &text)
{
    static db::Database replica = emptyReplica(QStringLiteral(":memory:"));
    // Taken back when this is over.
    const db::Transaction transaction(replica, db::Transaction::Kind::Write);
    replica.setWriteMode(db::Database::WriteMode::Merge);
    Filled filled = Filled::Refused;
    try {
        Filling filling(replica);
        if (sync::readPart(text, 1, filling))
            filled = Filled::Whole;
        DESK_ASSERT(filling.count() <= text.count('\n'));
    } catch (const db::Error &) {
        filled = Filled::Refused;
    }
    replica.setWriteMode(db::Database::WriteMode::None);
    return filled;
}

template <db::Record R>
void write(sync::PartText &part, const QList<R> &rows, const QJsonObject &extra = {})
{
    QList<QByteArray> columns;
    db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) { columns += field.name; });
    part.beginTable(R::table, columns);
    for (const R &row : rows) {
        QList<db::Value> values;
        db::forEachField<R>([&]<class T>(const db::Field<R, T> &field) {
            values += db::Codec<T>::encode(row.*field.member);
        });
        part.add(3, values, extra);
    }
}

} // namespace

void feedPart(const QByteArray &text)
{
    fill(text);
}

QList<QByteArray> honestParts()
{
    const Shop shop;
    sync::PartText part(1);
    write<Pet>(part, {shop.rex});
    write<Household>(part,
                     {shop.smiths},
                     {{QStringLiteral("colour_of_a_newer_version"), QStringLiteral("red")}});
    const QByteArray text = part.finished();
    DESK_ASSERT(fill(text) == Filled::Whole);
    return {text};
}

void feedWakeStream(const QByteArray &bytes)
{
    const QList<qint64> heads = sync::WakeStream().headsIn(bytes);
    for (const qint64 head : heads)
        DESK_ASSERT(head > 0);
    // A line may be cut anywhere.
    sync::WakeStream slow;
    QList<qint64> heardSlowly;
    for (const char byte : bytes)
        heardSlowly += slow.headsIn(QByteArray(1, byte));
    DESK_ASSERT(heardSlowly == heads);
    sync::headInAnswer(bytes);
}

QList<QByteArray> honestWakeStreams()
{
    const QByteArray stream =
        "event: head\ndata: 18240\n\n: still here\n\nevent: head\r\ndata: 7\r\n\r\n";
    DESK_ASSERT(sync::WakeStream().headsIn(stream) == (QList<qint64>{18'240, 7}));
    return {stream};
}

} // namespace desk::test
