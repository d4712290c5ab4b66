#pragma once

#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/db/record.h"

namespace desk {

namespace db {
class Database;
}

/// A family as a list shows it: enough to know whether it is the right one.
struct FamilyRow
{
    HouseholdId id;
    QString name;
    QString payer; ///< first and last name of who pays
    QString phone; ///< as typed
    QString email;
    QString pets; ///< the living, "Bella, Max"
    QString doNotBookReason;
    bool inHouse = false;
    QString room;                   ///< of who is in house
    std::optional<QDate> arrivesOn; ///< next
    Money balance;                  ///< positive: they owe us
    bool archived = false;

    bool operator==(const FamilyRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &FamilyRow::id},
                            Field{"name", &FamilyRow::name},
                            Field{"payer", &FamilyRow::payer},
                            Field{"phone", &FamilyRow::phone},
                            Field{"email", &FamilyRow::email},
                            Field{"pets", &FamilyRow::pets},
                            Field{"do_not_book_reason", &FamilyRow::doNotBookReason},
                            Field{"in_house", &FamilyRow::inHouse},
                            Field{"room", &FamilyRow::room},
                            Field{"arrives_on", &FamilyRow::arrivesOn},
                            Field{"balance", &FamilyRow::balance},
                            Field{"archived", &FamilyRow::archived});
    }
};

/// These families, in this order; one statement.
QList<FamilyRow> familyRows(db::Database &database,
                            const QList<HouseholdId> &families,
                            QDate today);

/// Whoever is in house, and who arrives or left on a day.
QList<HouseholdId> familiesOfDay(db::Database &database, QDate day);

/// Those that came last into the book.
QList<HouseholdId> newestFamilies(db::Database &database, int limit);

/// Those that owe most.
QList<HouseholdId> familiesInDebt(db::Database &database, int limit);

/// Who may be the same family: somebody of them has one of these phones or this e-mail address.
/// Phones are as somebody typed them, in a resort of `country`; archived families count, too.
QList<HouseholdId> familiesReachedBy(db::Database &database,
                                     const QStringList &phones,
                                     const QString &email,
                                     const QString &country);

} // namespace desk
