#include "core/till/close_till.h"

#include "core/base/json.h"
#include "core/base/typed_text.h"
#include "core/billing/post.h"
#include "core/staff/permission.h"
#include "core/till/expected.h"
#include "core/till/head_count.h"
#include "core/till/open_session.h"
#include "core/till/receipt_range.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostPets = 100'000;

struct AccountSum
{
    QString account;
    QString owner;
    qint64 amount = 0;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"account", &AccountSum::account},
                            Field{"owner", &AccountSum::owner},
                            Field{"amount", &AccountSum::amount});
    }
};

QJsonArray movedIn(db::Database &database, TillSessionId session)
{
    const auto sums = database.all<AccountSum>(R"sql(
        SELECT postings.account, postings.owner, sum(postings.amount)
          FROM ledger_entries JOIN postings ON postings.entry = ledger_entries.id
         WHERE ledger_entries.till_session = ?
         GROUP BY postings.account, postings.owner
         ORDER BY postings.account, postings.owner
    )sql",
                                               session);
    QJsonArray moved;
    for (const AccountSum &sum : sums)
        moved += QJsonArray{sum.account, sum.owner, sum.amount};
    return moved;
}

std::optional<TillSession> lastClosed(db::Database &database, TillId till)
{
    return database.first<TillSession>("SELECT " + db::columnsOf<TillSession>().join(", ")
                                           + " FROM till_sessions"
                                             " WHERE till = ? AND z_number IS NOT NULL"
                                             " ORDER BY z_number DESC LIMIT 1",
                                       till);
}

std::optional<TillSession> sessionHere(Writer &writer)
{
    return writer.by().till ? sessionOf(writer.database(), *writer.by().till) : std::nullopt;
}

Refusals objectionsToVariance(Writer &writer, Money variance, const QString &reason)
{
    if (variance.isZero())
        return {};
    if (reason.isEmpty())
        return {{Reason::VarianceNeedsReason, u"reason"_s, {}}};
    const Money size = variance.isNegative() ? -variance : variance;
    if (size <= allowedVariance(writer.currency()))
        return {};
    return objections(writer, Permission::PaidOut);
}

void putOthers(Writer &writer, const TillSession &session, const QList<CountedTender> &others)
{
    for (const CountedTender &other : others)
        writer.put(TillCount{.id = writer.newId<TillCountId>(),
                             .tillSession = session.id,
                             .moment = CountMoment::Closing,
                             .tender = other.tender,
                             .denomination = {},
                             .quantity = 1,
                             .amount = other.amount});
}

// What will have been sent, or printed, tomorrow is told as it is now.
void noteReceipts(Writer &writer, TillSession &session)
{
    const ReceiptRange range = receiptRange(writer.database(), session.id);
    const NotSent waiting = notSent(writer.database(), session.id);
    session.receipts = range.count;
    session.firstReceipt = range.first;
    session.lastReceipt = range.last;
    session.missingReceipts = range.missing;
    session.waiting = waiting.operations;
    session.waitingReceipts = waiting.receipts;
    session.waitingAmount = waiting.amount;
}

// The drawer is empty afterwards: what was missing or too much is on its account, the rest is safe.
void settleDrawer(Writer &writer, const TillSession &session)
{
    post(writer,
         {.kind = EntryKind::OverShort,
          .tillSession = session.id,
          .reason = session.varianceReason,
          .sides = {cashIn(session.id, session.variance),
                    {Account::CashOverShort, session.id.text(), -session.variance}}});
    post(writer,
         {.kind = EntryKind::Float,
          .tillSession = session.id,
          .sides = {cashIn(session.id, -session.cashCounted),
                    {Account::Safe, QString(), session.cashCounted}}});
}

} // namespace

Result<TillSession> carryOut(Writer &writer, const StartCounting &)
{
    Result<TillSession> session = openSession(writer);
    if (!session)
        return session;
    session->state = TillState::Counting;
    writer.put(*session);
    return session;
}

Result<TillSession> carryOut(Writer &writer, const StopCounting &)
{
    std::optional<TillSession> session = sessionHere(writer);
    if (!session)
        return refuse(Reason::TillClosed);
    session->state = TillState::Open;
    writer.put(*session);
    return *session;
}

QJsonObject CloseTill::meant() const
{
    QJsonObject what{{u"coins"_s, qint64(coins.size())}, {u"reason"_s, cleaned(reason)}};
    if (petsCounted)
        what.insert(u"petsCounted"_s, *petsCounted);
    return what;
}

Result<TillSession> carryOut(Writer &writer, const CloseTill &command)
{
    if (Refusals refusals = objections(writer, Permission::CloseTill); !refusals.empty())
        return refuse(std::move(refusals));
    std::optional<TillSession> session = sessionHere(writer);
    if (!session)
        return refuse(Reason::TillClosed);
    const Result<Money> counted = sumOfCoins(command.coins);
    if (!counted)
        return refuse(counted.error());
    TypedTexts texts;
    session->varianceReason = texts.line(u"reason"_s, command.reason);
    session->cashExpected = expectedCash(writer.database(), session->id);
    session->cashCounted = *counted;
    session->variance = session->cashCounted - session->cashExpected;
    Refusals refusals = objectionsToVariance(writer, session->variance, session->varianceReason);
    if (command.petsCounted && (*command.petsCounted < 0 || *command.petsCounted > mostPets))
        refusals.push_back({Reason::OutOfRange, u"petsCounted"_s, {}});
    refusals.insert(refusals.end(), texts.refusals.begin(), texts.refusals.end());
    if (!refusals.empty())
        return refuse(std::move(refusals));

    const std::optional<TillSession> previous = lastClosed(writer.database(), session->till);
    session->state = TillState::Closed;
    session->closedBy = writer.by().staff;
    session->closedAt = writer.now();
    session->approver = writer.by().approver;
    session->petsExpected = int(headCount(writer.database(), writer.today()).here);
    session->petsCounted = command.petsCounted;
    session->zNumber = previous ? *previous->zNumber + 1 : 1;
    session->previousZHash = previous ? previous->zHash : QString();
    putCount(writer, session->id, CountMoment::Closing, command.coins);
    putOthers(writer, *session, command.others);
    settleDrawer(writer, *session);
    noteReceipts(writer, *session);
    session->zHash = zHashOf(writer.database(), *session);
    writer.put(*session);
    return *session;
}

QString zHashOf(db::Database &database, const TillSession &session)
{
    QJsonObject contents{
        {u"till"_s, session.till.text()},
        {u"session"_s, session.id.text()},
        {u"number"_s, session.zNumber.value_or(0)},
        {u"businessDate"_s, session.businessDate.toString(Qt::ISODate)},
        {u"openedAt"_s, toMilliseconds(session.openedAt)},
        {u"closedAt"_s, session.closedAt ? toMilliseconds(*session.closedAt) : 0},
        {u"float"_s, session.floatCounted.minor()},
        {u"expected"_s, session.cashExpected.minor()},
        {u"counted"_s, session.cashCounted.minor()},
        {u"variance"_s, session.variance.minor()},
        {u"petsExpected"_s, session.petsExpected.value_or(-1)},
        {u"petsCounted"_s, session.petsCounted.value_or(-1)},
        {u"moved"_s, movedIn(database, session.id)},
        {u"previous"_s, session.previousZHash},
    };
    // Sessions that were closed before these were kept have a hash without them.
    if (session.receipts) {
        contents.insert(u"receipts"_s,
                        QJsonArray{*session.receipts,
                                   session.firstReceipt,
                                   session.lastReceipt,
                                   session.missingReceipts});
        contents.insert(u"waiting"_s,
                        QJsonArray{session.waiting.value_or(0),
                                   session.waitingReceipts.value_or(0),
                                   session.waitingAmount.value_or(Money()).minor()});
    }
    return QString::fromLatin1(
        QCryptographicHash::hash(canonicalJson(contents), QCryptographicHash::Sha256).toHex());
}

QList<int> brokenZs(db::Database &database)
{
    const auto sessions = database.all<TillSession>(
        "SELECT " + db::columnsOf<TillSession>().join(", ")
        + " FROM till_sessions WHERE z_hash <> '' ORDER BY till, z_number");
    QList<int> broken;
    QHash<TillId, QString> last;
    for (const TillSession &session : sessions) {
        const bool links =
            !last.contains(session.till) || session.previousZHash == last.value(session.till);
        if (!links || session.zHash != zHashOf(database, session))
            broken += session.zNumber.value_or(0);
        last[session.till] = session.zHash;
    }
    return broken;
}

} // namespace desk
