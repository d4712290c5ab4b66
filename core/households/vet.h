#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

namespace desk {

/// A veterinary practice.
struct Vet
{
    VetId id;
    QString name;
    QString clinic;
    QString phone;
    QString email;
    std::optional<Instant> archivedAt;

    bool operator==(const Vet &) const = default;

    static constexpr auto table = "vets";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Vet::id},
                            Field{"name", &Vet::name},
                            Field{"clinic", &Vet::clinic},
                            Field{"phone", &Vet::phone},
                            Field{"email", &Vet::email},
                            Field{"archived_at", &Vet::archivedAt});
    }
};

} // namespace desk
