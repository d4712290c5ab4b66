#pragma once

#include "core/till/head_count.h"
#include "core/till/takings.h"
#include "core/till/till_session.h"

namespace desk {

/// A receipt in the list of a till's day.
struct TillReceipt
{
    ReceiptId id;
    QString number;
    ReceiptKind kind{};
    Instant at{};
    std::optional<InvoiceId> invoice;
    QString family; ///< empty: a walk-in
    QString staff;
    QString tenders; ///< stored names of their kinds, separated by commas
    Money total;
    Money tip;

    bool operator==(const TillReceipt &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TillReceipt::id},
                            Field{"number", &TillReceipt::number},
                            Field{"kind", &TillReceipt::kind},
                            Field{"at", &TillReceipt::at},
                            Field{"invoice", &TillReceipt::invoice},
                            Field{"family", &TillReceipt::family},
                            Field{"staff", &TillReceipt::staff},
                            Field{"tenders", &TillReceipt::tenders},
                            Field{"total", &TillReceipt::total},
                            Field{"tip", &TillReceipt::tip});
    }
};

/// Cash that came or went without a sale, and by whom.
struct TillMove
{
    CashMoveId id;
    CashMoveKind kind{};
    Money amount;
    QString reason;
    Instant at{};
    QString staff;

    bool operator==(const TillMove &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TillMove::id},
                            Field{"kind", &TillMove::kind},
                            Field{"amount", &TillMove::amount},
                            Field{"reason", &TillMove::reason},
                            Field{"at", &TillMove::at},
                            Field{"staff", &TillMove::staff});
    }
};

/// A day of the till that was closed.
struct ClosedTill
{
    TillSessionId id;
    int zNumber = 0;
    QDate businessDate;
    Instant closedAt{};
    QString closedBy;
    Money counted;
    Money variance;
    QString reason;

    bool operator==(const ClosedTill &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &ClosedTill::id},
                            Field{"z_number", &ClosedTill::zNumber},
                            Field{"business_date", &ClosedTill::businessDate},
                            Field{"closed_at", &ClosedTill::closedAt},
                            Field{"closed_by", &ClosedTill::closedBy},
                            Field{"counted", &ClosedTill::counted},
                            Field{"variance", &ClosedTill::variance},
                            Field{"reason", &ClosedTill::reason});
    }
};

/// What a till's page shows.
struct TillPage
{
    std::optional<TillSession> session; ///< the one that is not closed yet
    Money floatTarget;
    QString openedBy;
    Money cashExpected;
    QList<TenderSum> takings;
    QList<TillReceipt> receipts; ///< newest first
    QList<TillMove> moves;       ///< newest first
    QList<ClosedTill> earlier;   ///< newest first, at most a year of them

    bool operator==(const TillPage &) const = default;
};

/// A fixed number of statements, however busy the day was.
TillPage tillPage(db::Database &database, TillId till);

/// What is known about the open session of a till when its drawer is counted at the end of a day.
struct TillClosing
{
    std::optional<TillSession> session;
    Money cashExpected;
    QList<TenderSum> takings;
    HeadCount heads;
    QList<PetStillHere> stillHere;

    bool operator==(const TillClosing &) const = default;
};

TillClosing tillClosing(db::Database &database, TillId till, QDate day);

} // namespace desk
