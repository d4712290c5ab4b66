#pragma once

#include "core/catalog/service_ids.h"
#include "core/db/record.h"
#include "core/households/pet.h"

namespace desk {

/// So many pets some services take together on a day: whatever room they are in, and whether they
/// need one.
struct CapacityGroup
{
    CapacityGroupId id;
    LocationId location;
    QString name; ///< as the desk calls it: "Large yard"
    QList<ServiceId> services;
    std::optional<PlayGroup> playGroup; ///< none: pets of all of them
    int places = 0;                     ///< beyond these nobody promises anything
    std::optional<int> softPlaces;      ///< beyond these a manager does; none: all are alike
    std::optional<Instant> archivedAt;

    bool operator==(const CapacityGroup &) const = default;

    static constexpr auto table = "capacity_groups";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CapacityGroup::id},
                            Field{"location", &CapacityGroup::location},
                            Field{"name", &CapacityGroup::name},
                            Field{"services", &CapacityGroup::services},
                            Field{"play_group", &CapacityGroup::playGroup},
                            Field{"places", &CapacityGroup::places},
                            Field{"soft_places", &CapacityGroup::softPlaces},
                            Field{"archived_at", &CapacityGroup::archivedAt});
    }

    bool takes(const ServiceId &service, PlayGroup group) const
    {
        return services.contains(service) && (!playGroup || *playGroup == group);
    }
};

} // namespace desk
