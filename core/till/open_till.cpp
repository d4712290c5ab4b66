#include "core/till/open_till.h"

#include "core/base/typed_text.h"
#include "core/billing/post.h"
#include "core/staff/permission.h"
#include "core/staff/staff.h"
#include "core/till/expected.h"
#include "core/till/open_session.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qint64 largestMove = 100'000'000;

Refusals objectionsTo(Writer &writer, const MoveCash &command, const TillSession &session)
{
    const bool takesOut = command.kind == CashMoveKind::Out || command.kind == CashMoveKind::Drop;
    Refusals refusals = takesOut ? objections(writer, Permission::PaidOut) : Refusals();
    TypedTexts texts;
    texts.required(u"reason"_s, command.reason, limits::line);
    refusals.insert(refusals.end(), texts.refusals.begin(), texts.refusals.end());
    const bool isRight = command.kind == CashMoveKind::NoSale
        ? command.amount.isZero()
        : command.amount.isPositive() && command.amount.minor() <= largestMove;
    if (!isRight)
        refusals.push_back({Reason::OutOfRange, u"amount"_s, {}});
    else if (takesOut && command.amount > expectedCash(writer.database(), session.id))
        refusals.push_back({Reason::TenderTooLarge, u"amount"_s, {}});
    return refusals;
}

QList<Side> sidesOf(const CashMove &move)
{
    switch (move.kind) {
    case CashMoveKind::In:
        return {cashIn(move.tillSession, move.amount),
                {Account::CashInOut, QString(), -move.amount}};
    case CashMoveKind::Out:
        return {cashIn(move.tillSession, -move.amount),
                {Account::CashInOut, QString(), move.amount}};
    case CashMoveKind::Drop:
        return {cashIn(move.tillSession, -move.amount), {Account::Safe, QString(), move.amount}};
    case CashMoveKind::NoSale:
        return {};
    }
    return {};
}

} // namespace

QJsonObject OpenTill::meant() const
{
    return {{u"coins"_s, qint64(coins.size())}};
}

Result<TillSession> carryOut(Writer &writer, const OpenTill &command)
{
    if (Refusals refusals = objections(writer, Permission::OpenTill); !refusals.empty())
        return refuse(std::move(refusals));
    const auto till = writer.by().till ? writer.find<Till>(*writer.by().till) : std::nullopt;
    if (!till || till->archivedAt)
        return refuse(Reason::Unknown, u"till"_s);
    if (const auto open = sessionOf(writer.database(), till->id)) {
        const auto opener = writer.find<Staff>(open->openedBy);
        return refuse(Reason::TillAlreadyOpen, {}, {{u"by"_s, opener ? opener->name : QString()}});
    }
    const Result<Money> counted = sumOfCoins(command.coins);
    if (!counted)
        return refuse(counted.error());

    TillSession session;
    session.id = writer.newId<TillSessionId>();
    session.location = writer.place().location.id;
    session.till = till->id;
    session.businessDate = writer.today();
    session.openedBy = writer.by().staff;
    session.openedAt = writer.now();
    session.floatExpected = till->floatTarget;
    session.floatCounted = *counted;
    writer.put(session);
    putCount(writer, session.id, CountMoment::Opening, command.coins);
    post(writer,
         {.kind = EntryKind::Float,
          .tillSession = session.id,
          .sides = {cashIn(session.id, *counted), {Account::Safe, QString(), -*counted}}});
    return session;
}

QJsonObject MoveCash::meant() const
{
    return {
        {u"kind"_s, nameOf(kind)}, {u"amount"_s, amount.minor()}, {u"reason"_s, cleaned(reason)}};
}

Result<CashMove> carryOut(Writer &writer, const MoveCash &command)
{
    const Result<TillSession> session = openSession(writer);
    if (!session)
        return refuse(session.error());
    if (Refusals refusals = objectionsTo(writer, command, *session); !refusals.empty())
        return refuse(std::move(refusals));
    const CashMove move{.id = writer.newId<CashMoveId>(),
                        .tillSession = session->id,
                        .kind = command.kind,
                        .amount = command.amount,
                        .reason = cleaned(command.reason),
                        .at = writer.now(),
                        .staff = writer.by().staff};
    writer.put(move);
    post(writer,
         {.kind = EntryKind::CashMove,
          .tillSession = session->id,
          .reason = move.reason,
          .sides = sidesOf(move)});
    return move;
}

} // namespace desk
