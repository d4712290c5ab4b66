#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class Channel { Desk, Phone, WalkIn, Portal, Import };

template <>
inline constexpr auto names<Channel> = std::array{
    std::pair{Channel::Desk, "DESK"},
    std::pair{Channel::Phone, "PHONE"},
    std::pair{Channel::WalkIn, "WALK_IN"},
    std::pair{Channel::Portal, "PORTAL"},
    std::pair{Channel::Import, "IMPORT"},
};

/// What a family booked together.
struct Booking
{
    BookingId id;
    LocationId location;
    QString number; ///< "R-SFE-07-261121-014"
    HouseholdId household;
    Channel channel = Channel::Desk;
    QString notes;
    Money depositDue;
    Instant createdAt{};
    std::optional<QString> externalId;

    bool operator==(const Booking &) const = default;

    static constexpr auto table = "bookings";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Booking::id},
                            Field{"location", &Booking::location},
                            Field{"number", &Booking::number},
                            Field{"household", &Booking::household},
                            Field{"channel", &Booking::channel},
                            Field{"notes", &Booking::notes},
                            Field{"deposit_due", &Booking::depositDue},
                            Field{"created_at", &Booking::createdAt},
                            Field{"external_id", &Booking::externalId});
    }
};

} // namespace desk
