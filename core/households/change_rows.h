#pragma once

#include "core/base/clock.h"
#include "core/base/ids.h"
#include "core/db/record.h"

#include <QJsonObject>

namespace desk {

namespace db {
class Database;
}

/// One change of one row, as the audit log has it.
struct ChangeRow
{
    qint64 event = 0;
    int ordinal = 0;
    Instant at{};
    QString staff; ///< the name; empty when nobody was signed in
    QString approver;
    QString command;
    QString table;
    QString before; ///< JSON of the changed columns; empty: the row was new
    QString after;

    bool operator==(const ChangeRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"event", &ChangeRow::event},
                            Field{"ordinal", &ChangeRow::ordinal},
                            Field{"at", &ChangeRow::at},
                            Field{"staff", &ChangeRow::staff},
                            Field{"approver", &ChangeRow::approver},
                            Field{"command", &ChangeRow::command},
                            Field{"table_name", &ChangeRow::table},
                            Field{"before", &ChangeRow::before},
                            Field{"after", &ChangeRow::after});
    }
};

/// Who changed what of a family: the family itself, its people, phones, contacts, labels and pets,
/// the newest first, at most `limit`.
QList<ChangeRow> familyChanges(db::Database &database, const HouseholdId &family, int limit);

/// The same of a pet: itself, its warnings, allergies, vaccinations and waivers.
QList<ChangeRow> petChanges(db::Database &database, const PetId &pet, int limit);

/// A weight that was taken of a pet, at a check-in or on its page.
struct WeightRow
{
    Instant at{};
    int grams = 0;

    bool operator==(const WeightRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"at", &WeightRow::at}, Field{"grams", &WeightRow::grams});
    }
};

/// The weights taken at check-ins, the newest first.
QList<WeightRow> weights(db::Database &database, const PetId &pet, int limit);

} // namespace desk
