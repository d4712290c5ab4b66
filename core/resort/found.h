#pragma once

#include "core/base/refusal.h"
#include "core/resort/resort.h"

namespace desk {

class Clock;
class Random;

namespace db {
class Database;
}

/// A resort starts on its first desk, alone if need be: that desk is device 1, incarnation 1, and
/// mints the ids of the resort, its first location, till and administrator.
struct Founding
{
    Resort resort; ///< without an id
    QString locationName;
    QString locationCode; ///< up to four capital letters
    QString deviceName;
    QString tillName;
    Money tillFloat;
    QString administratorName;
    QString administratorPinHash; ///< see core/staff/pin.h
};

/// What a founding made.
struct Founded
{
    ResortId resort;
    LocationId location;
    DeviceId device;
    TillId till;
    StaffId administrator;
};

/// Founds the resort in an empty database of the newest schema. It is the first operation of the
/// replica. Refuses: Missing, OutOfRange (zone, currency), AlreadyTaken (there is a resort in the
/// file), StorageFailed.
Result<Founded> found(db::Database &database,
                      const Clock &clock,
                      Random &random,
                      const Founding &founding);

} // namespace desk
