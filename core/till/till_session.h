#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/billing/tender.h"
#include "core/db/record.h"

namespace desk {

enum class TillState { Open, Counting, Closed, Posted };

template <>
inline constexpr auto names<TillState> = std::array{
    std::pair{TillState::Open, "OPEN"},
    std::pair{TillState::Counting, "COUNTING"},
    std::pair{TillState::Closed, "CLOSED"},
    std::pair{TillState::Posted, "POSTED"},
};

/// A till from opening to close.
struct TillSession
{
    TillSessionId id;
    LocationId location;
    TillId till;
    QDate businessDate;
    TillState state = TillState::Open;
    StaffId openedBy;
    Instant openedAt{};
    Money floatExpected;
    Money floatCounted;
    std::optional<StaffId> closedBy;
    std::optional<Instant> closedAt;
    std::optional<StaffId> approver;
    Money cashExpected;
    Money cashCounted;
    Money variance; ///< counted less expected; short is negative
    QString varianceReason;
    std::optional<int> petsExpected; ///< in the house when the till was closed
    std::optional<int> petsCounted;  ///< by whoever closed it, if they went and counted
    std::optional<int> zNumber;      ///< consecutive per till
    QString zHash;
    QString previousZHash;
    // As they were when the till was closed; nothing before, and for sessions older than this.
    std::optional<int> receipts = {};
    QString firstReceipt = {};
    QString lastReceipt = {};
    QString missingReceipts = {};            ///< numbers between the two that are nowhere
    std::optional<int> waiting = {};         ///< operations of this desk that the hub had not got
    std::optional<int> waitingReceipts = {}; ///< receipts of the session among them
    std::optional<Money> waitingAmount = {};

    bool operator==(const TillSession &) const = default;

    static constexpr auto table = "till_sessions";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TillSession::id},
                            Field{"location", &TillSession::location},
                            Field{"till", &TillSession::till},
                            Field{"business_date", &TillSession::businessDate},
                            Field{"state", &TillSession::state},
                            Field{"opened_by", &TillSession::openedBy},
                            Field{"opened_at", &TillSession::openedAt},
                            Field{"float_expected", &TillSession::floatExpected},
                            Field{"float_counted", &TillSession::floatCounted},
                            Field{"closed_by", &TillSession::closedBy},
                            Field{"closed_at", &TillSession::closedAt},
                            Field{"approver", &TillSession::approver},
                            Field{"cash_expected", &TillSession::cashExpected},
                            Field{"cash_counted", &TillSession::cashCounted},
                            Field{"variance", &TillSession::variance},
                            Field{"variance_reason", &TillSession::varianceReason},
                            Field{"pets_expected", &TillSession::petsExpected},
                            Field{"pets_counted", &TillSession::petsCounted},
                            Field{"z_number", &TillSession::zNumber},
                            Field{"z_hash", &TillSession::zHash},
                            Field{"previous_z_hash", &TillSession::previousZHash},
                            Field{"receipts", &TillSession::receipts},
                            Field{"first_receipt", &TillSession::firstReceipt},
                            Field{"last_receipt", &TillSession::lastReceipt},
                            Field{"missing_receipts", &TillSession::missingReceipts},
                            Field{"waiting", &TillSession::waiting},
                            Field{"waiting_receipts", &TillSession::waitingReceipts},
                            Field{"waiting_amount", &TillSession::waitingAmount});
    }
};

enum class CashMoveKind { In, Out, Drop, NoSale };

template <>
inline constexpr auto names<CashMoveKind> = std::array{
    std::pair{CashMoveKind::In, "IN"},
    std::pair{CashMoveKind::Out, "OUT"},
    std::pair{CashMoveKind::Drop, "DROP"},
    std::pair{CashMoveKind::NoSale, "NO_SALE"},
};

/// Cash that came or went without a sale.
struct CashMove
{
    CashMoveId id;
    TillSessionId tillSession;
    CashMoveKind kind{};
    Money amount; ///< never negative
    QString reason;
    Instant at{};
    StaffId staff;

    bool operator==(const CashMove &) const = default;

    static constexpr auto table = "cash_moves";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CashMove::id},
                            Field{"till_session", &CashMove::tillSession},
                            Field{"kind", &CashMove::kind},
                            Field{"amount", &CashMove::amount},
                            Field{"reason", &CashMove::reason},
                            Field{"at", &CashMove::at},
                            Field{"staff", &CashMove::staff});
    }
};

enum class CountMoment { Opening, Closing };

template <>
inline constexpr auto names<CountMoment> = std::array{
    std::pair{CountMoment::Opening, "OPENING"},
    std::pair{CountMoment::Closing, "CLOSING"},
};

/// How many of a coin or note were counted, or what a tender other than cash came to.
struct TillCount
{
    TillCountId id;
    TillSessionId tillSession;
    CountMoment moment{};
    TenderKind tender{};
    Money denomination; ///< CASH: of the coin or note; else nothing
    int quantity = 1;
    Money amount;

    bool operator==(const TillCount &) const = default;

    static constexpr auto table = "till_counts";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &TillCount::id},
                            Field{"till_session", &TillCount::tillSession},
                            Field{"moment", &TillCount::moment},
                            Field{"tender", &TillCount::tender},
                            Field{"denomination", &TillCount::denomination},
                            Field{"quantity", &TillCount::quantity},
                            Field{"amount", &TillCount::amount});
    }
};

} // namespace desk
