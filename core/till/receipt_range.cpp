#include "core/till/receipt_range.h"

#include "core/db/database.h"
#include "core/store/operation.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk {

namespace {

/// More than this is another kind of trouble than a lost receipt: `verify` lists all of it.
constexpr qsizetype mostMissing = 20;

/// "SFE-01-K-000077" as its series and its place in it.
struct PlaceInSeries
{
    QString series;
    qint64 number = 0;
    qsizetype digits = 0;
};

struct ReceiptSum
{
    qint64 count = 0;
    Money amount;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"count", &ReceiptSum::count},
                            Field{"amount", &ReceiptSum::amount});
    }
};

PlaceInSeries placeInSeries(const QString &number)
{
    const qsizetype dash = number.lastIndexOf(u'-');
    const QString digits = number.mid(dash + 1);
    return {
        .series = number.left(dash + 1), .number = digits.toLongLong(), .digits = digits.size()};
}

QString numberAt(const PlaceInSeries &place, qint64 number)
{
    return place.series + QString::number(number).rightJustified(place.digits, u'0');
}

bool isKnown(db::Database &database, const QString &number)
{
    return database.value<bool>("SELECT EXISTS (SELECT 1 FROM receipts WHERE number = ?)", number);
}

/// The number before the first of a session, of the same series; none for the first of all.
std::optional<QString> numberBefore(db::Database &database, const QString &first)
{
    const QString before =
        database.value<QString>("SELECT COALESCE((SELECT number FROM receipts WHERE number < ? "
                                "ORDER BY number DESC LIMIT 1), '')",
                                first);
    return placeInSeries(before).series == placeInSeries(first).series ? std::optional(before)
                                                                       : std::nullopt;
}

QStringList missingAmong(db::Database &database, const QList<QString> &numbers)
{
    QStringList missing;
    for (qsizetype i = 1; i < numbers.size(); ++i) {
        const PlaceInSeries last = placeInSeries(numbers[i - 1]);
        const PlaceInSeries next = placeInSeries(numbers[i]);
        if (last.series != next.series)
            continue; // the desk was restored meanwhile, and counts anew
        for (qint64 number = last.number + 1; number < next.number; ++number) {
            if (missing.size() == mostMissing)
                return missing << u"…"_s;
            if (const QString lost = numberAt(next, number); !isKnown(database, lost))
                missing += lost;
        }
    }
    return missing;
}

} // namespace

ReceiptRange receiptRange(db::Database &database, TillSessionId session)
{
    QList<QString> numbers = database.values<QString>(
        "SELECT number FROM receipts WHERE till_session = ? ORDER BY number", session);
    if (numbers.isEmpty())
        return {};
    ReceiptRange range{
        .count = int(numbers.size()), .first = numbers.first(), .last = numbers.last()};
    if (const auto before = numberBefore(database, range.first))
        numbers.prepend(*before);
    range.missing = missingAmong(database, numbers).join(u", "_s);
    return range;
}

NotSent notSent(db::Database &database, TillSessionId session)
{
    const auto sum = database
                         .first<ReceiptSum>(R"sql(
        SELECT COUNT(*), COALESCE(SUM(receipts.total), 0)
          FROM receipts
         WHERE receipts.till_session = ?
           AND EXISTS (SELECT 1
                         FROM outbox_row JOIN outbox ON outbox.op_seq = outbox_row.op_seq
                        WHERE outbox_row.tbl = 'receipts' AND outbox_row.row_id = receipts.id
                          AND outbox.state < 2)
    )sql",
                                            session)
                         .value_or(ReceiptSum());
    return {.operations = int(outbox::waitingCount(database)),
            .receipts = int(sum.count),
            .amount = sum.amount};
}

ReceiptRange receiptsTold(db::Database &database, const TillSession &session)
{
    if (!session.receipts)
        return receiptRange(database, session.id);
    return {.count = *session.receipts,
            .first = session.firstReceipt,
            .last = session.lastReceipt,
            .missing = session.missingReceipts};
}

NotSent notSentTold(db::Database &database, const TillSession &session)
{
    if (!session.waiting)
        return notSent(database, session.id);
    return {.operations = *session.waiting,
            .receipts = session.waitingReceipts.value_or(0),
            .amount = session.waitingAmount.value_or(Money())};
}

} // namespace desk
