#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class EntryKind {
    Deposit,
    InvoiceIssued,
    InvoiceVoided,
    DepositApplied,
    Payment,
    Refund,
    CreditNote,
    Forfeit,
    Reversal,
    CashMove,
    OverShort,
    WriteOff,
    Float,
    CreditsExpired,
    CreditsAdjusted
};

template <>
inline constexpr auto names<EntryKind> = std::array{
    std::pair{EntryKind::Deposit, "DEPOSIT"},
    std::pair{EntryKind::InvoiceIssued, "INVOICE_ISSUED"},
    std::pair{EntryKind::InvoiceVoided, "INVOICE_VOIDED"},
    std::pair{EntryKind::DepositApplied, "DEPOSIT_APPLIED"},
    std::pair{EntryKind::Payment, "PAYMENT"},
    std::pair{EntryKind::Refund, "REFUND"},
    std::pair{EntryKind::CreditNote, "CREDIT_NOTE"},
    std::pair{EntryKind::Forfeit, "FORFEIT"},
    std::pair{EntryKind::Reversal, "REVERSAL"},
    std::pair{EntryKind::CashMove, "CASH_MOVE"},
    std::pair{EntryKind::OverShort, "OVER_SHORT"},
    std::pair{EntryKind::WriteOff, "WRITE_OFF"},
    std::pair{EntryKind::Float, "FLOAT"},
    std::pair{EntryKind::CreditsExpired, "CREDITS_EXPIRED"},
    std::pair{EntryKind::CreditsAdjusted, "CREDITS_ADJUSTED"},
};

/// Something that moved money, with at least two postings that sum to nothing.
struct LedgerEntry
{
    LedgerEntryId id;
    LocationId location;
    EntryKind kind{};
    Instant at{};
    QDate businessDate;
    std::optional<TillSessionId> tillSession;
    StaffId staff;
    std::optional<StaffId> approver;
    QString reason;
    std::optional<HouseholdId> household;
    std::optional<BookingId> booking;
    std::optional<InvoiceId> invoice;
    std::optional<ReceiptId> receipt;
    std::optional<LedgerEntryId> reverses;

    bool operator==(const LedgerEntry &) const = default;

    static constexpr auto table = "ledger_entries";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &LedgerEntry::id},
                            Field{"location", &LedgerEntry::location},
                            Field{"kind", &LedgerEntry::kind},
                            Field{"at", &LedgerEntry::at},
                            Field{"business_date", &LedgerEntry::businessDate},
                            Field{"till_session", &LedgerEntry::tillSession},
                            Field{"staff", &LedgerEntry::staff},
                            Field{"approver", &LedgerEntry::approver},
                            Field{"reason", &LedgerEntry::reason},
                            Field{"household", &LedgerEntry::household},
                            Field{"booking", &LedgerEntry::booking},
                            Field{"invoice", &LedgerEntry::invoice},
                            Field{"receipt", &LedgerEntry::receipt},
                            Field{"reverses", &LedgerEntry::reverses});
    }
};

/// The accounts of the resort; most belong to somebody.
enum class Account {
    Receivable,
    DepositLiability,
    StoreCredit,
    PackageLiability,
    Cash,
    CardClearing,
    CheckClearing,
    BankClearing,
    Revenue,
    DiscountGiven,
    TaxPayable,
    TipsPayable,
    CashRounding,
    CashOverShort,
    CashInOut,
    Safe,
    WriteOff,
    Breakage
};

template <>
inline constexpr auto names<Account> = std::array{
    std::pair{Account::Receivable, "AR"},
    std::pair{Account::DepositLiability, "DEPOSIT_LIABILITY"},
    std::pair{Account::StoreCredit, "STORE_CREDIT"},
    std::pair{Account::PackageLiability, "PACKAGE_LIABILITY"},
    std::pair{Account::Cash, "CASH"},
    std::pair{Account::CardClearing, "CARD_CLEARING"},
    std::pair{Account::CheckClearing, "CHECK_CLEARING"},
    std::pair{Account::BankClearing, "BANK_CLEARING"},
    std::pair{Account::Revenue, "REVENUE"},
    std::pair{Account::DiscountGiven, "DISCOUNT_GIVEN"},
    std::pair{Account::TaxPayable, "TAX_PAYABLE"},
    std::pair{Account::TipsPayable, "TIPS_PAYABLE"},
    std::pair{Account::CashRounding, "CASH_ROUNDING"},
    std::pair{Account::CashOverShort, "CASH_OVER_SHORT"},
    std::pair{Account::CashInOut, "CASH_IN_OUT"},
    std::pair{Account::Safe, "SAFE"},
    std::pair{Account::WriteOff, "WRITE_OFF"},
    std::pair{Account::Breakage, "BREAKAGE"},
};

/// The revenue account of deposits that the resort keeps.
inline constexpr QLatin1StringView forfeits{"forfeits"};

/// One side of an entry.
struct Posting
{
    PostingId id;
    LedgerEntryId entry;
    Account account{};
    QString owner; ///< whose account: the id of a household, booking, purchase, till session or
                   ///< staff member as text, a revenue account, a jurisdiction
    std::optional<InvoiceId> invoice; ///< AR: the bill it belongs to
    Money amount;                     ///< debit positive, credit negative

    bool operator==(const Posting &) const = default;

    static constexpr auto table = "postings";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Posting::id},
                            Field{"entry", &Posting::entry},
                            Field{"account", &Posting::account},
                            Field{"owner", &Posting::owner},
                            Field{"invoice", &Posting::invoice},
                            Field{"amount", &Posting::amount});
    }
};

} // namespace desk
