#pragma once

#include "core/billing/credit_note.h"
#include "core/billing/invoice_state.h"
#include "core/billing/tender.h"
#include "core/reports/bill.h"

namespace desk {

/// A tender on a bill, with the receipt it stands on.
struct TenderOnBill
{
    TenderId tender;
    TenderKind kind{};
    Money amount; ///< negative when it went back
    Money tip;
    QString reference;
    QString lastFour;
    QString checkNumber;
    ReceiptId receipt;
    QString receiptNumber;
    Instant at{};
    bool isReversal = false; ///< it takes another back
    bool isReversed = false; ///< another took it back

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tender", &TenderOnBill::tender},
                            Field{"kind", &TenderOnBill::kind},
                            Field{"amount", &TenderOnBill::amount},
                            Field{"tip", &TenderOnBill::tip},
                            Field{"reference", &TenderOnBill::reference},
                            Field{"last_four", &TenderOnBill::lastFour},
                            Field{"check_number", &TenderOnBill::checkNumber},
                            Field{"receipt", &TenderOnBill::receipt},
                            Field{"receipt_number", &TenderOnBill::receiptNumber},
                            Field{"at", &TenderOnBill::at},
                            Field{"is_reversal", &TenderOnBill::isReversal},
                            Field{"is_reversed", &TenderOnBill::isReversed});
    }
};

/// All that is known about a bill, for its page.
struct InvoicePage
{
    Bill bill;
    InvoiceMoney money;
    InvoiceState state{};
    QString family;   ///< empty: a walk-in
    QString corrects; ///< a credit note: the number of the bill it corrects
    QList<TenderOnBill> tenders;
    QList<CreditableLine> creditable;
    QStringList creditNotes; ///< the numbers of those that correct it
    Money storeCredit;       ///< what the family may spend
};

/// A fixed number of statements. Nothing when there is no such bill.
std::optional<InvoicePage> invoicePage(db::Database &database, InvoiceId invoice);

} // namespace desk
