#pragma once

#include "core/households/vet.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// Who treats a pet: the practice of that name if it is on file, otherwise a new one. Without a
/// name and a clinic the pet has none any more.
struct SetPetVet
{
    PetId pet;
    Vet vet; ///< without an id

    static constexpr Intent intent{"pet.set_vet", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, and of each text what core/households/checked.h says.
[[nodiscard]] Result<> carryOut(Writer &writer, const SetPetVet &command);

} // namespace desk
