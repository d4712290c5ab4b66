#pragma once

#include "core/base/refusal.h"
#include "core/billing/ledger.h"
#include "core/reports/bill.h"
#include "core/reports/document_head.h"
#include "core/reports/sales.h"
#include "core/till/receipt_range.h"
#include "core/till/takings.h"
#include "core/till/till_session.h"

namespace desk {

/// Tax of one rate.
struct TaxSum
{
    QString jurisdiction;
    PartsPerMillion rate;
    Money taxable;
    Money amount;

    bool operator==(const TaxSum &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"jurisdiction", &TaxSum::jurisdiction},
                            Field{"rate", &TaxSum::rate},
                            Field{"taxable", &TaxSum::taxable},
                            Field{"amount", &TaxSum::amount});
    }
};

/// What moved in the ledger, by kind of entry.
struct EntrySum
{
    EntryKind kind{};
    qint64 count = 0;
    Money amount;

    bool operator==(const EntrySum &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"kind", &EntrySum::kind},
                            Field{"count", &EntrySum::count},
                            Field{"amount", &EntrySum::amount});
    }
};

/// The day of a till: a Z once it is closed, an X before.
struct ZReportDocument
{
    DocumentHead head;
    TillSession session;
    QString till;
    QString openedBy;
    QString closedBy;
    QString approver;
    QList<SoldOf> sold;
    QList<TaxSum> taxes;
    QList<TenderSum> tenders;
    QList<EntrySum> entries;
    QList<CashMove> cashMoves;
    QList<TillCount> counts; ///< of the closing
    ReceiptRange receipts;
    NotSent waiting;
    Money cardTaken; ///< by the receipts, tips included; what the terminal says is among the counts

    bool isClosed() const { return session.zNumber.has_value(); }
    bool operator==(const ZReportDocument &) const = default;
};

/// Refuses: Unknown.
Result<ZReportDocument> zReport(db::Database &database,
                                TillSessionId session,
                                const Printing &printing);

} // namespace desk
