#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

/// How a family waits, beside the stays of its booking, which are WAITLISTED: those say who comes,
/// for what, and on which days. It waits as long as one of them does.
struct WaitingEntry
{
    WaitingEntryId id;
    BookingId booking;
    std::optional<UnitKindId> unitKind; ///< none: any that the service can be had in
    bool together = true;               ///< false: each pet has a room of its own
    int flexibleDays = 0;               ///< so many earlier or later would do
    bool comesFirst = false;            ///< before everybody who does not
    QString notes;                      ///< "call after five"
    Instant since{};

    bool operator==(const WaitingEntry &) const = default;

    static constexpr auto table = "waiting_entries";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &WaitingEntry::id},
                            Field{"booking", &WaitingEntry::booking},
                            Field{"unit_kind", &WaitingEntry::unitKind},
                            Field{"together", &WaitingEntry::together},
                            Field{"flexible_days", &WaitingEntry::flexibleDays},
                            Field{"comes_first", &WaitingEntry::comesFirst},
                            Field{"notes", &WaitingEntry::notes},
                            Field{"since", &WaitingEntry::since});
    }
};

enum class OfferAnswer { Open, Accepted, Declined };

template <>
inline constexpr auto names<OfferAnswer> = std::array{
    std::pair{OfferAnswer::Open, "OPEN"},
    std::pair{OfferAnswer::Accepted, "ACCEPTED"},
    std::pair{OfferAnswer::Declined, "DECLINED"},
};

/// Somebody told a waiting family that there is room, and until when they keep it in mind. It holds
/// no room: who books first has it.
struct WaitingOffer
{
    WaitingOfferId id;
    WaitingEntryId entry;
    QDate arrivesOn;
    Instant offeredAt{};
    Instant until{}; ///< from then on it has expired, if it is open
    OfferAnswer answer = OfferAnswer::Open;
    std::optional<Instant> answeredAt;

    bool operator==(const WaitingOffer &) const = default;

    static constexpr auto table = "waiting_offers";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &WaitingOffer::id},
                            Field{"entry", &WaitingOffer::entry},
                            Field{"arrives_on", &WaitingOffer::arrivesOn},
                            Field{"offered_at", &WaitingOffer::offeredAt},
                            Field{"until", &WaitingOffer::until},
                            Field{"answer", &WaitingOffer::answer},
                            Field{"answered_at", &WaitingOffer::answeredAt});
    }
};

} // namespace desk
