#pragma once

#include "core/households/pet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// What a person of the family may do for a pet; without a word about it, everything.
struct SetPetOwner
{
    PetId pet;
    CustomerId customer;
    bool mayBook = true;
    bool mayPickUp = true;

    static constexpr Intent intent{"pet_owner.set", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`pet`, `customer`: also of another family).
[[nodiscard]] Result<> carryOut(Writer &writer, const SetPetOwner &command);

} // namespace desk
