#pragma once

#include "core/base/ids.h"
#include "core/db/record.h"

namespace desk {

/// Somebody whom the family lets pick up.
struct Contact
{
    ContactId id;
    HouseholdId household;
    QString name;
    QString phone;
    QString relation;
    QString identityHint; ///< what the desk checks: "passport", "grey hair, red van"
    std::optional<QDate> validFrom;
    std::optional<QDate> validUntil;
    std::optional<Instant> archivedAt;

    bool operator==(const Contact &) const = default;

    static constexpr auto table = "contacts";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Contact::id},
                            Field{"household", &Contact::household},
                            Field{"name", &Contact::name},
                            Field{"phone", &Contact::phone},
                            Field{"relation", &Contact::relation},
                            Field{"identity_hint", &Contact::identityHint},
                            Field{"valid_from", &Contact::validFrom},
                            Field{"valid_until", &Contact::validUntil},
                            Field{"archived_at", &Contact::archivedAt});
    }
};

} // namespace desk
