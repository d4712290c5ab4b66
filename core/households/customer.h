#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"

namespace desk {

enum class CustomerStatus { Active, Inactive };

template <>
inline constexpr auto names<CustomerStatus> = std::array{
    std::pair{CustomerStatus::Active, "ACTIVE"},
    std::pair{CustomerStatus::Inactive, "INACTIVE"},
};

/// A person of a family.
struct Customer
{
    CustomerId id;
    HouseholdId household;
    QString firstName;
    QString lastName;
    std::optional<QString> email;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString emergencyName;
    QString emergencyPhone;
    QString taxNumber;
    QString referral; ///< how they found us
    QString notes;
    bool emailAllowed = false;
    bool textAllowed = false;
    CustomerStatus status = CustomerStatus::Active;
    std::optional<QString> externalId;
    std::optional<Instant> archivedAt;

    bool operator==(const Customer &) const = default;

    static constexpr auto table = "customers";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Customer::id},
                            Field{"household", &Customer::household},
                            Field{"first_name", &Customer::firstName},
                            Field{"last_name", &Customer::lastName},
                            Field{"email", &Customer::email},
                            Field{"street", &Customer::street},
                            Field{"city", &Customer::city},
                            Field{"region", &Customer::region},
                            Field{"postal_code", &Customer::postalCode},
                            Field{"country", &Customer::country},
                            Field{"emergency_name", &Customer::emergencyName},
                            Field{"emergency_phone", &Customer::emergencyPhone},
                            Field{"tax_number", &Customer::taxNumber},
                            Field{"referral", &Customer::referral},
                            Field{"notes", &Customer::notes},
                            Field{"email_allowed", &Customer::emailAllowed},
                            Field{"text_allowed", &Customer::textAllowed},
                            Field{"status", &Customer::status},
                            Field{"external_id", &Customer::externalId},
                            Field{"archived_at", &Customer::archivedAt});
    }
};

/// A phone number of a person, as typed and as dialled.
struct Phone
{
    PhoneId id;
    CustomerId customer;
    QString typed;
    QString e164; ///< empty when the typed text can't be read as a number
    QString label;
    int position = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const Phone &) const = default;

    static constexpr auto table = "phones";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Phone::id},
                            Field{"customer", &Phone::customer},
                            Field{"typed", &Phone::typed},
                            Field{"e164", &Phone::e164},
                            Field{"label", &Phone::label},
                            Field{"position", &Phone::position},
                            Field{"archived_at", &Phone::archivedAt});
    }
};

} // namespace desk
