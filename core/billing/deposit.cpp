#include "core/billing/deposit.h"

#include "core/base/typed_text.h"
#include "core/billing/balance.h"
#include "core/billing/give_back.h"
#include "core/bookings/booking.h"
#include "core/bookings/decide_stays.h"
#include "core/bookings/transition.h"
#include "core/pricing/split.h"
#include "core/staff/permission.h"
#include "core/till/open_session.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

// Money in advance is for somebody who still comes, or is here; or it comes back.
Refusals objectionsToTaking(Writer &writer, const TakeDeposit &command)
{
    const auto states = writer.database().values<ReservationState>(
        "SELECT state FROM reservations WHERE booking = ?", command.booking);
    if (states.isEmpty() || !std::ranges::all_of(states, isOver))
        return {};
    const Money missing = -depositHeld(writer.database(), command.booking);
    if (!missing.isPositive())
        return {{Reason::WrongState, {}, {{u"state"_s, QString(nameOf(states.first()))}}}};
    if (command.amount > missing)
        return {{Reason::OutOfRange, u"amount"_s, {}}};
    return {};
}

Refusals objectionsToSettling(const SettleDeposit &command, Money held)
{
    TypedTexts texts;
    texts.required(u"reason"_s, command.reason, limits::line);
    Refusals refusals = std::move(texts.refusals);
    if (!held.isPositive())
        refusals.push_back({Reason::NothingToPay, {}, {}});
    else if (command.refund.isNegative() || command.refund > held)
        refusals.push_back({Reason::RefundTooLarge, u"refund"_s, {{u"available"_s, held}}});
    return refusals;
}

} // namespace

QJsonObject TakeDeposit::meant() const
{
    return {{u"booking"_s, booking.text()},
            {u"amount"_s, amount.minor()},
            {u"tenders"_s, meantBy(tenders)}};
}

Result<Taken> carryOut(Writer &writer, const TakeDeposit &command)
{
    const std::optional<Booking> booking = writer.find<Booking>(command.booking);
    if (!booking)
        return refuse(Reason::Unknown, u"booking"_s);
    if (!command.amount.isPositive() || command.amount.minor() > largestBill)
        return refuse(Reason::OutOfRange, u"amount"_s);
    if (Refusals refusals = objectionsToTaking(writer, command); !refusals.empty())
        return refuse(std::move(refusals));
    if (Refusals refusals = objections(writer, Permission::Sell); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<TillSession> session = openSession(writer);
    if (!session)
        return refuse(session.error());
    const auto settlement = settle(command.amount, command.tenders, writer.resort().cashRounding);
    if (!settlement)
        return refuse(settlement.error());
    if (settlement->left.isPositive())
        return refuse(Reason::TenderTooSmall, u"amount"_s, {{u"missing"_s, settlement->left}});
    const Result<> credit =
        checkCredit(writer.database(), booking->household, std::nullopt, command.tenders);
    if (!credit)
        return refuse(credit.error());

    const Receipt receipt = putReceipt(writer,
                                       {.kind = ReceiptKind::Deposit,
                                        .household = booking->household,
                                        .booking = booking->id,
                                        .tillSession = session->id,
                                        .total = command.amount});
    putTenders(writer, receipt, settlement->tenders);
    QList<Side> sides = sidesOf(receipt, settlement->tenders);
    sides += depositLiability(booking->id, -command.amount);
    post(writer,
         {.kind = EntryKind::Deposit,
          .household = booking->household,
          .booking = booking->id,
          .receipt = receipt.id,
          .tillSession = session->id,
          .sides = sides});
    acceptIfPaid(writer, booking->id);
    return Taken{receipt, settlement->change, {}};
}

QJsonObject SettleDeposit::meant() const
{
    return {{u"booking"_s, booking.text()},
            {u"refund"_s, refund.minor()},
            {u"to"_s, nameOf(to.kind)},
            {u"reason"_s, reason}};
}

Result<SettledDeposit> carryOut(Writer &writer, const SettleDeposit &command)
{
    const std::optional<Booking> booking = writer.find<Booking>(command.booking);
    if (!booking)
        return refuse(Reason::Unknown, u"booking"_s);
    const Money held = depositHeld(writer.database(), booking->id);
    if (Refusals refusals = objectionsToSettling(command, held); !refusals.empty())
        return refuse(std::move(refusals));
    if (Refusals refusals = objections(writer, Permission::Refund); !refusals.empty())
        return refuse(std::move(refusals));

    GivenBack given;
    if (command.refund.isPositive()) {
        auto back = giveBack(writer,
                             {.household = booking->household, .booking = booking->id},
                             command.refund,
                             command.to);
        if (!back)
            return refuse(std::move(back.error()));
        given = std::move(*back);
    }
    const SettledDeposit settled{
        .receipt = given.receipt, .back = command.refund, .kept = held - command.refund};
    QList<Side> sides = given.sides;
    sides += depositLiability(booking->id, held);
    sides += Side{Account::Revenue, forfeits, -settled.kept};
    post(writer,
         {.kind = settled.kept.isPositive() ? EntryKind::Forfeit : EntryKind::Refund,
          .household = booking->household,
          .booking = booking->id,
          .receipt = given.receipt,
          .tillSession = given.tillSession,
          .reason = cleaned(command.reason),
          .sides = sides});
    return settled;
}

QJsonObject ForgiveDeposit::meant() const
{
    return {{u"booking"_s, booking.text()}, {u"reason"_s, reason}};
}

Result<Money> carryOut(Writer &writer, const ForgiveDeposit &command)
{
    const std::optional<Booking> booking = writer.find<Booking>(command.booking);
    if (!booking)
        return refuse(Reason::Unknown, u"booking"_s);
    TypedTexts texts;
    texts.required(u"reason"_s, command.reason, limits::line);
    const Money missing = -depositHeld(writer.database(), booking->id);
    if (!missing.isPositive())
        texts.refusals.push_back({Reason::NothingToPay, {}, {}});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    if (Refusals refusals = objections(writer, Permission::WriteOff); !refusals.empty())
        return refuse(std::move(refusals));
    post(writer,
         {.kind = EntryKind::WriteOff,
          .household = booking->household,
          .booking = booking->id,
          .reason = cleaned(command.reason),
          .sides = {depositLiability(booking->id, -missing),
                    {Account::WriteOff, QString(), missing}}});
    return missing;
}

} // namespace desk
