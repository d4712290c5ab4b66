#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class ReceiptKind { Sale, Payment, Refund, Deposit };

template <>
inline constexpr auto names<ReceiptKind> = std::array{
    std::pair{ReceiptKind::Sale, "SALE"},
    std::pair{ReceiptKind::Payment, "PAYMENT"},
    std::pair{ReceiptKind::Refund, "REFUND"},
    std::pair{ReceiptKind::Deposit, "DEPOSIT"},
};

/// One handing-over of money at a till, in one or several tenders.
struct Receipt
{
    ReceiptId id;
    LocationId location;
    ReceiptKind kind{};
    QString number; ///< "SFE-07-K-000123"
    std::optional<HouseholdId> household;
    std::optional<InvoiceId> invoice;
    std::optional<BookingId> booking;
    std::optional<TillSessionId> tillSession;
    StaffId staff;
    Instant at{};
    QDate businessDate;
    Money total; ///< what the tenders came to, tips and change aside
    std::optional<ReceiptId> reverses;

    bool operator==(const Receipt &) const = default;

    static constexpr auto table = "receipts";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Receipt::id},
                            Field{"location", &Receipt::location},
                            Field{"kind", &Receipt::kind},
                            Field{"number", &Receipt::number},
                            Field{"household", &Receipt::household},
                            Field{"invoice", &Receipt::invoice},
                            Field{"booking", &Receipt::booking},
                            Field{"till_session", &Receipt::tillSession},
                            Field{"staff", &Receipt::staff},
                            Field{"at", &Receipt::at},
                            Field{"business_date", &Receipt::businessDate},
                            Field{"total", &Receipt::total},
                            Field{"reverses", &Receipt::reverses});
    }
};

enum class TenderKind { Cash, Card, Check, StoreCredit, Deposit };

template <>
inline constexpr auto names<TenderKind> = std::array{
    std::pair{TenderKind::Cash, "CASH"},
    std::pair{TenderKind::Card, "CARD"},
    std::pair{TenderKind::Check, "CHECK"},
    std::pair{TenderKind::StoreCredit, "STORE_CREDIT"},
    std::pair{TenderKind::Deposit, "DEPOSIT"},
};

/// How a part of a receipt was paid. Negative when it went back.
struct Tender
{
    TenderId id;
    ReceiptId receipt;
    int position = 0;
    TenderKind kind{};
    Money amount; ///< counted against the bill
    Money tip;
    Money given;       ///< CASH: what was handed over
    Money change;      ///< CASH: what went back
    QString reference; ///< CARD: of the terminal; never a card number
    QString lastFour;  ///< CARD
    QString approval;  ///< CARD
    QString checkNumber;
    std::optional<TenderId> reverses;

    bool operator==(const Tender &) const = default;

    static constexpr auto table = "tenders";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Tender::id},
                            Field{"receipt", &Tender::receipt},
                            Field{"position", &Tender::position},
                            Field{"kind", &Tender::kind},
                            Field{"amount", &Tender::amount},
                            Field{"tip", &Tender::tip},
                            Field{"given", &Tender::given},
                            Field{"change", &Tender::change},
                            Field{"reference", &Tender::reference},
                            Field{"last_four", &Tender::lastFour},
                            Field{"approval", &Tender::approval},
                            Field{"check_number", &Tender::checkNumber},
                            Field{"reverses", &Tender::reverses});
    }
};

} // namespace desk
