#pragma once

#include "core/base/names.h"

#include <array>
#include <optional>

namespace desk {

/// A mistake that somebody could have made in what keeps desks and hub in step. A test build can
/// make it on purpose, to prove that the simulator would have found it; in what is shipped none of
/// this exists.
enum class PlantedBug {
    RetryAfterIgnored,
    CursorBeforeRows,
    RowsOfFirstPageLost,
    EpochNotCompared,
    LostOperationsNotNoticed,
    ConnectionTrustedAfterSleep,
    FailedWriteForgotten,
    QueueForgottenAfterFailure,
    WakeUpIgnored,
    PortalBelieved,
    ConfirmedOverWaiting,
    RebaseForgotten,
    CursorNotKept,
    AnswersForgotten,
    GapAccepted,
    HeadNotCounted,
    CommitCutInTwo,
    RoomGivenTwice,
    CardForgotten,
    UnitMarkForgotten,
    PlanBeatsFact,
    ClockBeforeCausality,
    OwnWritesNotKnown,
    ClockGoesBack,
    BaseForgottenWhileWaiting,
    BaseWrittenOver,
    RefusedChangesStay,
    ConfirmedDroppedWhileWaiting,
    RoomNotHeldAgain,
    CommonHistoryForgotten,
    GaveWayUntold,
    OverpaidUntold,
    DepositKeptTwice,
    DoneMeanwhileForgotten,
    PageReachesTooFar,
    NumbersWithoutDesk,
    CardsOfDesksCollide,
    PoisonNotIsolated,
    DeadLetterNotSettled,
    EndOfListeningIgnored,
    BasesPileUp,
    MadeBeforeForgotten,
    UnheardKept,
    StayBilledTwice,
    MergedRowsNotRemembered,
    AnchorNotCompared,
    CopyTrusted,
    LifeCountsOn,
    EarlierLivesForgotten,
    GroundNotAwaited,
    DeferredForgotten,
    LeaseIgnored,
    LeaseGrantedTwice,
};

template <>
inline constexpr auto names<PlantedBug> = std::array{
    std::pair{PlantedBug::RetryAfterIgnored, "retry_after_ignored"},
    std::pair{PlantedBug::CursorBeforeRows, "cursor_before_rows"},
    std::pair{PlantedBug::RowsOfFirstPageLost, "rows_of_first_page_lost"},
    std::pair{PlantedBug::EpochNotCompared, "epoch_not_compared"},
    std::pair{PlantedBug::LostOperationsNotNoticed, "lost_operations_not_noticed"},
    std::pair{PlantedBug::ConnectionTrustedAfterSleep, "connection_trusted_after_sleep"},
    std::pair{PlantedBug::FailedWriteForgotten, "failed_write_forgotten"},
    std::pair{PlantedBug::QueueForgottenAfterFailure, "queue_forgotten_after_failure"},
    std::pair{PlantedBug::WakeUpIgnored, "wake_up_ignored"},
    std::pair{PlantedBug::PortalBelieved, "portal_believed"},
    std::pair{PlantedBug::ConfirmedOverWaiting, "confirmed_over_waiting"},
    std::pair{PlantedBug::RebaseForgotten, "rebase_forgotten"},
    std::pair{PlantedBug::CursorNotKept, "cursor_not_kept"},
    std::pair{PlantedBug::AnswersForgotten, "answers_forgotten"},
    std::pair{PlantedBug::GapAccepted, "gap_accepted"},
    std::pair{PlantedBug::HeadNotCounted, "head_not_counted"},
    std::pair{PlantedBug::CommitCutInTwo, "commit_cut_in_two"},
    std::pair{PlantedBug::RoomGivenTwice, "room_given_twice"},
    std::pair{PlantedBug::CardForgotten, "card_forgotten"},
    std::pair{PlantedBug::UnitMarkForgotten, "unit_mark_forgotten"},
    std::pair{PlantedBug::PlanBeatsFact, "plan_beats_fact"},
    std::pair{PlantedBug::ClockBeforeCausality, "clock_before_causality"},
    std::pair{PlantedBug::OwnWritesNotKnown, "own_writes_not_known"},
    std::pair{PlantedBug::ClockGoesBack, "clock_goes_back"},
    std::pair{PlantedBug::BaseForgottenWhileWaiting, "base_forgotten_while_waiting"},
    std::pair{PlantedBug::BaseWrittenOver, "base_written_over"},
    std::pair{PlantedBug::RefusedChangesStay, "refused_changes_stay"},
    std::pair{PlantedBug::ConfirmedDroppedWhileWaiting, "confirmed_dropped_while_waiting"},
    std::pair{PlantedBug::RoomNotHeldAgain, "room_not_held_again"},
    std::pair{PlantedBug::CommonHistoryForgotten, "common_history_forgotten"},
    std::pair{PlantedBug::GaveWayUntold, "gave_way_untold"},
    std::pair{PlantedBug::OverpaidUntold, "overpaid_untold"},
    std::pair{PlantedBug::DepositKeptTwice, "deposit_kept_twice"},
    std::pair{PlantedBug::DoneMeanwhileForgotten, "done_meanwhile_forgotten"},
    std::pair{PlantedBug::PageReachesTooFar, "page_reaches_too_far"},
    std::pair{PlantedBug::NumbersWithoutDesk, "numbers_without_desk"},
    std::pair{PlantedBug::CardsOfDesksCollide, "cards_of_desks_collide"},
    std::pair{PlantedBug::PoisonNotIsolated, "poison_not_isolated"},
    std::pair{PlantedBug::DeadLetterNotSettled, "dead_letter_not_settled"},
    std::pair{PlantedBug::EndOfListeningIgnored, "end_of_listening_ignored"},
    std::pair{PlantedBug::BasesPileUp, "bases_pile_up"},
    std::pair{PlantedBug::MadeBeforeForgotten, "made_before_forgotten"},
    std::pair{PlantedBug::UnheardKept, "unheard_kept"},
    std::pair{PlantedBug::StayBilledTwice, "stay_billed_twice"},
    std::pair{PlantedBug::MergedRowsNotRemembered, "merged_rows_not_remembered"},
    std::pair{PlantedBug::AnchorNotCompared, "anchor_not_compared"},
    std::pair{PlantedBug::CopyTrusted, "copy_trusted"},
    std::pair{PlantedBug::LifeCountsOn, "life_counts_on"},
    std::pair{PlantedBug::EarlierLivesForgotten, "earlier_lives_forgotten"},
    std::pair{PlantedBug::GroundNotAwaited, "ground_not_awaited"},
    std::pair{PlantedBug::DeferredForgotten, "deferred_forgotten"},
    std::pair{PlantedBug::LeaseIgnored, "lease_ignored"},
    std::pair{PlantedBug::LeaseGrantedTwice, "lease_granted_twice"},
};

#ifdef DESK_PLANTED_BUGS
bool isPlanted(PlantedBug bug);
/// Nothing: none.
void plant(std::optional<PlantedBug> bug);
#else
constexpr bool isPlanted(PlantedBug)
{
    return false;
}
#endif

} // namespace desk
