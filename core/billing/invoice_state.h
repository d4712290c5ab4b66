#pragma once

#include "core/billing/invoice.h"

#include <QSet>

namespace desk {

namespace db {
class Database;
}

/// Where a bill stands: never stored, always derived.
enum class InvoiceState {
    Draft,
    Discarded,
    Open,
    PartiallyPaid,
    Paid,
    PartiallyRefunded,
    Refunded,
    Void,
    WrittenOff
};

template <>
inline constexpr auto names<InvoiceState> = std::array{
    std::pair{InvoiceState::Draft, "DRAFT"},
    std::pair{InvoiceState::Discarded, "DISCARDED"},
    std::pair{InvoiceState::Open, "OPEN"},
    std::pair{InvoiceState::PartiallyPaid, "PARTIALLY_PAID"},
    std::pair{InvoiceState::Paid, "PAID"},
    std::pair{InvoiceState::PartiallyRefunded, "PARTIALLY_REFUNDED"},
    std::pair{InvoiceState::Refunded, "REFUNDED"},
    std::pair{InvoiceState::Void, "VOID"},
    std::pair{InvoiceState::WrittenOff, "WRITTEN_OFF"},
};

/// What the ledger says about a bill, and the facts that stand on it.
struct InvoiceMoney
{
    InvoiceId invoice;
    Money total;
    Money outstanding; ///< still to pay
    Money paid;        ///< payments and deposits, less those that were reversed
    Money credited;    ///< the credit notes that correct it, as a positive amount
    Money refunded;    ///< of these, what went back to the family
    bool isIssued = false;
    bool isVoided = false;
    bool isWrittenOff = false;
    bool isDiscarded = false;

    bool operator==(const InvoiceMoney &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"invoice", &InvoiceMoney::invoice},
                            Field{"total", &InvoiceMoney::total},
                            Field{"outstanding", &InvoiceMoney::outstanding},
                            Field{"paid", &InvoiceMoney::paid},
                            Field{"credited", &InvoiceMoney::credited},
                            Field{"refunded", &InvoiceMoney::refunded},
                            Field{"is_issued", &InvoiceMoney::isIssued},
                            Field{"is_voided", &InvoiceMoney::isVoided},
                            Field{"is_written_off", &InvoiceMoney::isWrittenOff},
                            Field{"is_discarded", &InvoiceMoney::isDiscarded});
    }
};

/// The state of a bill is a function of its facts and the ledger.
InvoiceState stateOf(const InvoiceMoney &money);

/// Must exist.
InvoiceMoney moneyOf(db::Database &database, InvoiceId invoice);

/// Those of these bills that were issued and are not void; one statement.
QSet<InvoiceId> billsThatCount(db::Database &database, const QList<InvoiceId> &wanted);

/// The bills of a family, newest first, drafts too.
QList<InvoiceMoney> moneyOfInvoices(db::Database &database, HouseholdId household);

} // namespace desk
