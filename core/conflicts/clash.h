#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/names.h"

#include <QJsonObject>
#include <QList>

#include <optional>

namespace desk {

/// How a change met another one that its author did not know of. The names are those of the hub's
/// rulings: of a stay (merge/stay.h), of a bill (merge/invoice.h), of a room and of columns.
enum class ClashKind {
    Other, ///< one that a newer hub tells of
    GaveWay,
    RoomTaken,
    RoomBlocked,
    AlsoDone,
    OtherRoom,
    WasCancelled,
    WasNoShow,
    AlreadyCheckedIn,
    AlreadyCheckedOut,
    AlreadyOff,
    AlreadyPromised,
    ChangedMeanwhile,
    TheirPlanGaveWay,
    PlanGaveWay,
    AlreadyIssued,
    AlreadyClosed,
    WasDiscarded,
    LinesGaveWay,
    SecondBill,
    PaidTwice,
    CreditsOverdrawn,   ///< more of a package was used than it holds
    GroomerTaken,       ///< the groomer of an appointment does something else at that time
    TrainerTaken,       ///< the trainer of a session does something else at that time
    PlacesExceeded,     ///< a day of a stay has more pets than places
    CourseOverfull,     ///< a course has more pets than places
    DepositCountedOnce, ///< what was kept of a deposit at another desk, or used, was kept again
    DepositOverdrawn,   ///< more of a deposit went back, or on a bill, than was there
    NotPermitted,
    PartMissing,
};

template <>
inline constexpr auto names<ClashKind> = std::array{
    std::pair{ClashKind::Other, "other"},
    std::pair{ClashKind::GaveWay, "gave_way"},
    std::pair{ClashKind::RoomTaken, "room_taken"},
    std::pair{ClashKind::RoomBlocked, "room_blocked"},
    std::pair{ClashKind::AlsoDone, "also_done"},
    std::pair{ClashKind::OtherRoom, "other_room"},
    std::pair{ClashKind::WasCancelled, "was_cancelled"},
    std::pair{ClashKind::WasNoShow, "was_no_show"},
    std::pair{ClashKind::AlreadyCheckedIn, "already_checked_in"},
    std::pair{ClashKind::AlreadyCheckedOut, "already_checked_out"},
    std::pair{ClashKind::AlreadyOff, "already_off"},
    std::pair{ClashKind::AlreadyPromised, "already_promised"},
    std::pair{ClashKind::ChangedMeanwhile, "changed_meanwhile"},
    std::pair{ClashKind::TheirPlanGaveWay, "their_plan_gave_way"},
    std::pair{ClashKind::PlanGaveWay, "plan_gave_way"},
    std::pair{ClashKind::AlreadyIssued, "already_issued"},
    std::pair{ClashKind::AlreadyClosed, "already_closed"},
    std::pair{ClashKind::WasDiscarded, "was_discarded"},
    std::pair{ClashKind::LinesGaveWay, "lines_gave_way"},
    std::pair{ClashKind::SecondBill, "second_bill"},
    std::pair{ClashKind::PaidTwice, "paid_twice"},
    std::pair{ClashKind::CreditsOverdrawn, "credits_overdrawn"},
    std::pair{ClashKind::GroomerTaken, "groomer_taken"},
    std::pair{ClashKind::TrainerTaken, "trainer_taken"},
    std::pair{ClashKind::PlacesExceeded, "places_exceeded"},
    std::pair{ClashKind::CourseOverfull, "course_overfull"},
    std::pair{ClashKind::DepositCountedOnce, "deposit_counted_once"},
    std::pair{ClashKind::DepositOverdrawn, "deposit_overdrawn"},
    std::pair{ClashKind::NotPermitted, "not_permitted"},
    std::pair{ClashKind::PartMissing, "part_missing"},
};

/// The id of a row of any table.
using AnyRowId = Id<struct AnyRowTag>;

/// One thing of an operation that did not go as it was meant.
struct Clash
{
    ClashKind kind = ClashKind::Other;
    QByteArray table;
    AnyRowId id;
    bool held = false; ///< the operation's own change is the one that does not stand
    QJsonObject stood; ///< the stay or the bill, as it stood when the change came

    // Of a column group.
    QByteArray group;
    QJsonObject stands;
    QJsonObject gaveWay;

    /// Of a bill that was paid twice: what is too much, in the smallest unit. Of a package that was
    /// overdrawn: half visits. Of a deposit: what is missing, or what was kept twice.
    qint64 over = 0;
    /// Of a bill that two desks made: what the paper of this one says; another number stands.
    QString otherNumber;

    // Whose change it met.
    std::optional<Instant> otherAt;
    int otherDevice = 0;

    bool operator==(const Clash &) const = default;
};

/// What a card tells, read.
struct CardDetail
{
    QList<Clash> clashes;
    QJsonObject meant;       ///< what the person had typed
    QString why;             ///< of a rejection
    QList<AnyRowId> missing; ///< rows it builds on and that never reached the hub

    bool operator==(const CardDetail &) const = default;
};

/// What can't be understood is left out: a newer hub may say more.
CardDetail cardDetail(const QString &json);

/// The rows that it is about, and those that its values name. Each once, the clashes' first.
QList<AnyRowId> rowsNamedIn(const CardDetail &detail);

} // namespace desk
