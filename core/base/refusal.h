#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QDate>
#include <QMap>
#include <QString>

#include <tl/expected.hpp>

#include <variant>
#include <vector>

namespace desk {

/// Why a command did not happen. ui/text/refusal_text.cpp has the sentence for each; -Wswitch finds
/// the missing one.
enum class Reason {
    // The computer
    StorageFailed,
    StorageFull,
    ReplicaLocked,
    ReplicaUnreadable,
    ReplicaTooNew,
    KeychainUnreachable, ///< locked, refused by the person, or there is none
    Cancelled,

    // What was typed
    Missing, ///< a required field is empty
    TooLong, ///< longer than `limit` characters
    NotANumber,
    NotADate,
    NotAnAmount,
    NotAPhone,
    NotAnEmail,
    NotAnAddress,    ///< of a hub
    OutOfRange,      ///< outside `least` to `most`
    CardNumberTyped, ///< the text holds what looks like a card number
    AlreadyTaken,    ///< `what` exists already and must be unique
    Unknown,         ///< the thing meant does not exist (any more)
    StillUsed,       ///< `what` still uses it
    Changed,         ///< somebody else changed it meanwhile, and the two changes do not go together

    // Staff
    NotSignedIn,
    NotPermitted, ///< `permission`; a manager may approve
    ApprovalNeeded,
    WrongPin,  ///< `left`: tries before it locks
    PinLocked, ///< `until`
    PinNotChosen,
    PinTooShort, ///< fewer than `least` digits
    PinTooSimple,
    LastAdministrator,
    HubDecides, ///< staff, prices and rules of an adopted resort are edited with the hub's answer

    // Families, pets, health
    HouseholdArchived,
    PetArchived,
    PetDeceased,
    DoNotBook,    ///< `why`
    VaccineStops, ///< `vaccine`, `verdict`, `until`: a manager may override
    HasOpenBalance,
    HasFutureStay, ///< of a room: `unit`, `pet`, `from`, `to`, and how many `more`

    // Lodging and stays
    DatesReversed,
    StayTooLong,
    UnitTaken,        ///< `unit`, `pet`, `from`, `to`
    UnitBlocked,      ///< `unit`, `why`
    UnitTooSmall,     ///< `unit`, and `most` grams or `heads`
    UnitWrongSpecies, ///< `unit`
    UnitDirty,        ///< `unit`
    UnitMissing,      ///< the service needs a room and none was chosen
    PetElsewhere,     ///< the pet is checked in somewhere else: `unit`
    PlacesTaken,      ///< of `group`, `on` a day and `more` others: `taken` of `places`
    PlacesScarce,     ///< the same, but a manager may promise one
    PetAlreadyBooked, ///< `pet`, `from`, `to`: another stay of the pet at that time
    WrongState,       ///< `state`: this can't be done to a stay in that state
    NotYetArrived,    ///< the pet must be checked in first
    TooEarly,         ///< `from`: the day or time from which it can be done
    OutsideHours,     ///< `from`, `to`: minutes of the day
    DepositMissing,   ///< `missing`
    DepositBelowRule, ///< `least`, by the rule `what`
    AgreementMissing,
    BelongingsNotReturned,
    ControlledMedicationOpen,
    PickUpNotAuthorised,
    GroomerOff,      ///< `groomer` works `from` to `to`, or not at all `on` that day
    GroomerPauses,   ///< `groomer`, `why`, `from`, `to`
    GroomerTaken,    ///< `groomer`, `pet`, and where known `from`, `to`
    PetAtGroomer,    ///< `pet`, `from`, `to`: another appointment of the pet at that time
    TrainerTaken,    ///< `trainer`, `course`, `from`, `to`
    CourseFull,      ///< `course`, `places`, and how many are `waiting`
    AlreadyEnrolled, ///< `pet`, `course`
    TimePassed,      ///< it is over already
    UndoTooLate,
    UndoBlocked, ///< `why`: care was logged or money moved since

    // Prices and money
    RateMissing, ///< `service`, `night`: there is no price for it
    TierMissing,
    TaxMissing,
    CouponUnknown,
    CouponExpired,
    CouponUsedUp,
    DiscountTooLarge,
    NothingToPay,
    TenderTooSmall, ///< `missing`
    TenderTooLarge,
    NoChangeOnTender, ///< change is given on cash only
    CreditTooSmall,   ///< `available`
    PackageUsed, ///< some of its visits were used or are held: `left` of `units`, in half visits
    PackageForFamily, ///< a package is sold to a family that is known
    PackageForPet,    ///< this package is for one pet: which?
    NoCreditLeft,     ///< no package of the family pays for it
    CardReferenceMissing,
    CheckNumberMissing,
    InvoiceNotOpen,
    InvoiceHasPayments,
    RefundTooLarge, ///< `available`
    AlreadyReversed,
    LedgerUnbalanced,
    StockMissing,

    // Till
    TillClosed,
    TillAlreadyOpen, ///< `by`
    TillCounting,
    VarianceNeedsReason,

    // The hub and the other desks
    HubUnreachable, ///< no answer in time
    NotTheHub,      ///< what answers there is something else, such as a network's page to sign in
    HubNotTrusted,  ///< its certificate is not the one it should have
    HubNeedsNewer,  ///< it speaks with newer versions of this program only
    CodeWrong,      ///< or used, or older than ten minutes
    CodeElsewhere,  ///< the code is for another resort, or for a computer without one
    TooManyTries,   ///< `until`
    PlanUsedUp,     ///< `until`: the requests that the resort's plan allows
    DeskRevoked,    ///< the hub knows this desk no longer
    CardSettled,    ///< somebody settled it meanwhile

    // Files
    FileUnreadable,
    FileTooLarge,
    FileNotText,   ///< `line`
    FileMalformed, ///< `line`: a quote or the number of cells is wrong
    FileHeaderUnknown,
    FileTruncated,
    KeyWrong,
};

/// A value that the sentence of a refusal needs.
using RefusalValue = std::variant<qint64, QString, QDate, Money, Instant>;

struct Refusal
{
    Reason reason;
    /// The field of the form it belongs to, by the name of the command's member; empty when it is
    /// about the whole.
    QString field;
    QMap<QString, RefusalValue> values;

    bool operator==(const Refusal &) const = default;
};

using Refusals = std::vector<Refusal>;

/// What a command answers: a value, or everything that stands against it.
template <class T = void>
using Result = tl::expected<T, Refusals>;

inline tl::unexpected<Refusals> refuse(Refusals refusals)
{
    DESK_ASSERT(!refusals.empty());
    return tl::make_unexpected(std::move(refusals));
}

inline tl::unexpected<Refusals> refuse(Reason reason,
                                       QString field = {},
                                       QMap<QString, RefusalValue> values = {})
{
    return refuse(Refusals{{reason, std::move(field), std::move(values)}});
}

} // namespace desk
