#pragma once

#include "core/store/merge/standing.h"
#include "core/store/merge/stay.h"

namespace desk::merge {

/// How far a bill has come; what is paid of it stands in the ledger.
enum class InvoiceStage { Draft, Discarded, Issued, WrittenOff, Voided };

/// How a change of a bill met another one that its author did not know of.
enum class InvoiceClash {
    None,
    AlsoDone,      ///< both did the same: it is done once
    AlreadyIssued, ///< a bill that was issued is fixed
    AlreadyClosed, ///< it was voided or written off
    WasDiscarded,  ///< the draft was thrown away, and is a bill all the same
    LinesGaveWay,  ///< both changed a draft: the later change stands
};

} // namespace desk::merge

template <>
inline constexpr auto desk::names<desk::merge::InvoiceClash> = std::array{
    std::pair{desk::merge::InvoiceClash::None, "none"},
    std::pair{desk::merge::InvoiceClash::AlsoDone, "also_done"},
    std::pair{desk::merge::InvoiceClash::AlreadyIssued, "already_issued"},
    std::pair{desk::merge::InvoiceClash::AlreadyClosed, "already_closed"},
    std::pair{desk::merge::InvoiceClash::WasDiscarded, "was_discarded"},
    std::pair{desk::merge::InvoiceClash::LinesGaveWay, "lines_gave_way"},
};

namespace desk::merge {

struct InvoiceDecision
{
    Fate fate = Fate::Apply;
    InvoiceClash clash = InvoiceClash::None;

    bool operator==(const InvoiceDecision &) const = default;
};

InvoiceStage stageOf(const QJsonObject &invoice);

/// `wanted` is nothing for a change of a draft's lines. Join here means that nothing is done again:
/// a bill is issued, voided and written off once.
InvoiceDecision decideInvoice(InvoiceStage standing,
                              std::optional<InvoiceStage> wanted,
                              bool isLater);

struct MergedInvoice
{
    InvoiceDecision decision;
    QList<RowWrite> writes;
    QString otherNumber = {}; ///< as in UnitClash
};

/// What a change of one bill and its parts (invoices, invoice_lines, invoice_taxes) does to it.
MergedInvoice mergeInvoice(Standing &standing,
                           const IdBytes &invoice,
                           const Claim &claim,
                           const QList<Effect> &effects);

} // namespace desk::merge
