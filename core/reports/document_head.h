#pragma once

#include "core/base/ids.h"
#include "core/resort/resort.h"

#include <QByteArray>

namespace desk {

namespace db {
class Database;
}

/// When, by whom and how often something is printed.
struct Printing
{
    Instant now{};
    StaffId by;
    int copy = 1; ///< 1 is the first; from 2 on it is marked as a copy. See note_printed.h

    bool operator==(const Printing &) const = default;
};

/// What stands on every document: whose it is, and how old it is.
struct DocumentHead
{
    Resort resort;
    QString location;
    QString device; ///< "SFE-07"
    Instant printedAt{};
    QString printedBy;
    Instant dataAsOf{};
    int copy = 1;
    QString logoDigest; ///< names the attachment; empty: the business has none
    QByteArray logo;    ///< put in by whoever can open attachments

    bool operator==(const DocumentHead &) const = default;
};

DocumentHead documentHead(db::Database &database, const Printing &printing);

/// The person a document is addressed to: the billing customer of a family, else its first.
struct Addressee
{
    QString family;
    QString firstName;
    QString lastName;
    QString street;
    QString city;
    QString region;
    QString postalCode;
    QString country;
    QString taxNumber;
    QString email;
    QString phone; ///< E.164, or as typed when it can't be read
    QString emergencyName;
    QString emergencyPhone;

    bool operator==(const Addressee &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"family", &Addressee::family},
                            Field{"first_name", &Addressee::firstName},
                            Field{"last_name", &Addressee::lastName},
                            Field{"street", &Addressee::street},
                            Field{"city", &Addressee::city},
                            Field{"region", &Addressee::region},
                            Field{"postal_code", &Addressee::postalCode},
                            Field{"country", &Addressee::country},
                            Field{"tax_number", &Addressee::taxNumber},
                            Field{"email", &Addressee::email},
                            Field{"phone", &Addressee::phone},
                            Field{"emergency_name", &Addressee::emergencyName},
                            Field{"emergency_phone", &Addressee::emergencyPhone});
    }
};

/// Empty for a family without people.
Addressee addresseeOf(db::Database &database, HouseholdId household);

} // namespace desk
