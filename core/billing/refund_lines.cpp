#include "core/billing/refund_lines.h"

#include "core/base/typed_text.h"
#include "core/billing/balance.h"
#include "core/billing/give_back.h"
#include "core/staff/permission.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals objectionsTo(Writer &writer, const RefundLines &command)
{
    TypedTexts texts;
    texts.required(u"reason"_s, command.reason, limits::line);
    Refusals refusals = objections(writer, Permission::Refund);
    refusals.insert(refusals.end(), texts.refusals.begin(), texts.refusals.end());
    return refusals;
}

} // namespace

QJsonObject RefundLines::meant() const
{
    QJsonArray list;
    for (const LineToCredit &line : lines)
        list += QJsonObject{{u"line"_s, line.line.text()}, {u"quantity"_s, line.quantity}};
    return {{u"invoice"_s, invoice.text()},
            {u"lines"_s, list},
            {u"to"_s, nameOf(to.kind)},
            {u"reason"_s, cleaned(reason)}};
}

Result<Refunded> carryOut(Writer &writer, const RefundLines &command)
{
    const std::optional<Invoice> invoice = writer.find<Invoice>(command.invoice);
    if (!invoice)
        return refuse(Reason::Unknown, u"invoice"_s);
    if (Refusals refusals = objectionsTo(writer, command); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<Invoice> note = creditNoteOver(writer, *invoice, command.lines);
    if (!note)
        return refuse(note.error());
    const Money amount = -outstanding(writer.database(), note->id);
    if (!amount.isPositive())
        return Refunded{*note, std::nullopt, {}};

    const Result<GivenBack> given =
        giveBack(writer,
                 {.household = note->household, .booking = note->booking, .invoice = note->id},
                 amount,
                 command.to);
    if (!given)
        return refuse(given.error());
    QList<Side> sides = given->sides;
    sides += receivable(note->household, note->id, amount);
    post(writer,
         {.kind = EntryKind::Refund,
          .household = note->household,
          .booking = note->booking,
          .invoice = note->id,
          .receipt = given->receipt,
          .tillSession = given->tillSession,
          .reason = cleaned(command.reason),
          .sides = sides});
    return Refunded{*note, given->receipt, amount};
}

} // namespace desk
