#pragma once

#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// Nothing is deleted: an archived family or pet is found no more, and its history stays.

struct ArchiveFamily
{
    HouseholdId household;

    static constexpr Intent intent{"family.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: ApprovalNeeded (ARCHIVE_FAMILY), Unknown, HasOpenBalance (`balance`, also when we owe
/// them), HasFutureStay (`from`).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveFamily &command);

/// They are back.
struct RestoreFamily
{
    HouseholdId household;

    static constexpr Intent intent{"family.restore", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const RestoreFamily &command);

struct ArchivePet
{
    PetId pet;

    static constexpr Intent intent{"pet.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, HasFutureStay (`from`).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchivePet &command);

/// When the person paid for the family, the next one does from now on.
struct ArchivePerson
{
    CustomerId person;

    static constexpr Intent intent{"person.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Missing (`people`: it is the family's last one).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchivePerson &command);

} // namespace desk
