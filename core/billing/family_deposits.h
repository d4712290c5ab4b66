#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/db/record.h"

#include <QDate>

namespace desk {

namespace db {
class Database;
}

/// A booking as somebody sees it who takes its deposit, or decides what becomes of it.
struct BookingDeposit
{
    BookingId booking;
    QString number;
    QString pets;        ///< "Bella, Rex"
    QDate arrivesOn;     ///< of the first of its stays
    QDate leavesOn;      ///< of the last
    bool isOpen = false; ///< somebody still comes, or is here
    Money due;           ///< as agreed
    Money held;          ///< paid in advance, and not used yet

    bool operator==(const BookingDeposit &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"booking", &BookingDeposit::booking},
                            Field{"number", &BookingDeposit::number},
                            Field{"pets", &BookingDeposit::pets},
                            Field{"arrives_on", &BookingDeposit::arrivesOn},
                            Field{"leaves_on", &BookingDeposit::leavesOn},
                            Field{"is_open", &BookingDeposit::isOpen},
                            Field{"due", &BookingDeposit::due},
                            Field{"held", &BookingDeposit::held});
    }
};

/// The bookings of a family that can take a deposit, and those that still hold one: the open ones
/// first, the soonest first.
QList<BookingDeposit> familyDeposits(db::Database &database, const HouseholdId &household);

} // namespace desk
