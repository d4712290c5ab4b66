#pragma once

#include "core/base/clock.h"
#include "core/base/names.h"

#include <QString>

#include <array>
#include <optional>

namespace desk {

/// How this desk stands with the hub.
enum class HubState {
    Alone,        ///< it was never enrolled: the resort lives on this desk only
    UpToDate,     ///< nothing waits, and the hub has nothing new
    Working,      ///< an exchange is under way
    Unreachable,  ///< no answer, or none of the hub's; the desk tries again by itself
    SignInNeeded, ///< what answers is a network that wants to be signed in to first (a hotel's
                  ///< page)
    Paused,       ///< the plan's requests are used up, until `nextTry`
    Leaving,      ///< it was shut out, and hands in what it has before its data are erased
    Revoked,      ///< the hub knows this desk no longer
    KeyMissing,   ///< the key with which this desk proves itself can't be read
    Restored,     ///< its data were put back to a backup; it gets a new number first
    Copied,       ///< its data came from another computer; it needs a code to be a desk of its own
    TooOld,       ///< the hub needs a newer version of this program
    KeyChanged,   ///< what answers has another key than the hub had; a person has to say whether
                  ///< that is the hub
    NotTrusted,   ///< what answers can't prove that it is the hub: its certificate is over, say
};

template <>
inline constexpr auto names<HubState> = std::array{
    std::pair{HubState::Alone, "alone"},
    std::pair{HubState::UpToDate, "up_to_date"},
    std::pair{HubState::Working, "working"},
    std::pair{HubState::Unreachable, "unreachable"},
    std::pair{HubState::SignInNeeded, "sign_in_needed"},
    std::pair{HubState::Paused, "paused"},
    std::pair{HubState::Leaving, "leaving"},
    std::pair{HubState::Revoked, "revoked"},
    std::pair{HubState::KeyMissing, "key_missing"},
    std::pair{HubState::Restored, "restored"},
    std::pair{HubState::Copied, "copied"},
    std::pair{HubState::TooOld, "too_old"},
    std::pair{HubState::KeyChanged, "key_changed"},
    std::pair{HubState::NotTrusted, "not_trusted"},
};

/// Whether a desk works without its hub; an attempt under way changes nothing yet. One that never
/// had a hub has nobody to hear from.
constexpr bool isCutOff(HubState state, bool before)
{
    if (state == HubState::Working)
        return before;
    return state != HubState::UpToDate && state != HubState::Paused && state != HubState::Alone;
}

/// Photos, signatures and papers that are not everywhere yet.
struct FilesUnderWay
{
    qint64 up = 0; ///< the hub has yet to get them from here
    qint64 bytesUp = 0;
    qint64 down = 0; ///< this computer has yet to get them
    qint64 bytesDown = 0;
    qint64 elsewhere = 0;  ///< of those, so many have not left the desk that took them
    qint64 givenUp = 0;    ///< of all, so many failed too often: they wait until somebody asks
    bool isAtWork = false; ///< some could travel now

    bool operator==(const FilesUnderWay &) const = default;
};

/// What a person is told of sync. A value: it passes from the engine to the screens.
struct HubStatus
{
    HubState state = HubState::Alone;
    QString address;                    ///< of the hub; empty while alone
    std::optional<Instant> lastContact; ///< when the hub last said something
    std::optional<Instant> nextTry;     ///< when the desk asks again by itself
    qint64 skew = 0;                    ///< how far this computer's clock is ahead of the hub's, ms
    /// When this desk began to go on from a backup; nothing when it never did.
    std::optional<Instant> lifeBegan = {};
    /// When this desk and the hub last had the same, row by row; nothing since the program began.
    std::optional<Instant> compared = {};
    qint64 differences = 0; ///< comparisons that found another thing here; then all is fetched anew
    qint64 budget = 0;      ///< requests the plan allows in 15 minutes; 0 when unknown
    qint64 budgetLeft = 0;
    std::optional<Instant> budgetUntil = {}; ///< how long that is to be believed
    qint64 bytesSent = 0;                    ///< since the program was started
    qint64 bytesReceived = 0;                ///< since the program was started
    FilesUnderWay files = {};

    bool operator==(const HubStatus &) const = default;
};

/// Whether so few requests are left that what can wait is put off: less than a fifth.
inline bool isScarce(const HubStatus &status, Instant now)
{
    return status.budgetLeft * 5 < status.budget && status.budgetUntil && now < *status.budgetUntil;
}

} // namespace desk
