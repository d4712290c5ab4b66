#include "core/households/family_rows.h"

#include "core/base/phone.h"
#include "core/db/select.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk {

QList<FamilyRow> familyRows(db::Database &database, const QList<HouseholdId> &families, QDate today)
{
    if (families.isEmpty())
        return {};
    return database.all<FamilyRow>(R"sql(
        SELECT households.id, households.name,
               trim(coalesce(payers.first_name || ' ' || payers.last_name, '')),
               coalesce((SELECT phones.typed
                           FROM phones
                          WHERE phones.customer = payers.id AND phones.archived_at IS NULL
                          ORDER BY phones.position, phones.id
                          LIMIT 1), ''),
               coalesce(payers.email, ''),
               coalesce((SELECT group_concat(name, ', ')
                           FROM (SELECT pets.name
                                   FROM pets
                                  WHERE pets.household = households.id AND pets.archived_at IS NULL
                                    AND pets.deceased_on IS NULL
                                  ORDER BY pets.name, pets.id)), ''),
               households.do_not_book_reason,
               EXISTS (SELECT 1
                         FROM reservations
                        WHERE reservations.household = households.id
                          AND reservations.state = 'CHECKED_IN'),
               coalesce((SELECT units.name
                           FROM reservations
                                JOIN segments ON segments.reservation = reservations.id
                                JOIN units ON units.id = segments.unit
                          WHERE reservations.household = households.id
                            AND reservations.state = 'CHECKED_IN'
                            AND segments.released_at IS NULL
                          ORDER BY segments.starts_at DESC
                          LIMIT 1), ''),
               (SELECT min(reservations.arrives_on)
                  FROM reservations
                 WHERE reservations.household = households.id
                   AND reservations.state IN ('REQUESTED', 'CONFIRMED')
                   AND reservations.arrives_on >= ?2),
               coalesce((SELECT sum(postings.amount)
                           FROM postings
                          WHERE postings.account = 'AR'
                            AND postings.owner = lower(substr(json_each.value, 1, 8) || '-'
                                                     || substr(json_each.value, 9, 4) || '-'
                                                     || substr(json_each.value, 13, 4) || '-'
                                                     || substr(json_each.value, 17, 4) || '-'
                                                     || substr(json_each.value, 21))), 0),
               households.archived_at IS NOT NULL
          FROM json_each(?1)
               JOIN households ON households.id = unhex(json_each.value)
               LEFT JOIN customers AS payers ON payers.id = households.billing_customer
         ORDER BY json_each.key
    )sql",
                                   db::jsonOfIds(families),
                                   today);
}

QList<HouseholdId> familiesOfDay(db::Database &database, QDate day)
{
    return database.values<HouseholdId>(R"sql(
        SELECT household
          FROM (SELECT reservations.household, 1 AS turn
                  FROM reservations
                 WHERE reservations.arrives_on = ?1
                   AND reservations.state IN ('REQUESTED', 'CONFIRMED')
                 UNION ALL
                SELECT reservations.household, 2
                  FROM reservations
                 WHERE reservations.state = 'CHECKED_IN'
                 UNION ALL
                SELECT reservations.household, 3
                  FROM reservations
                 WHERE reservations.leaves_on = ?1
                   AND reservations.state IN ('CHECKED_OUT', 'COMPLETED'))
               JOIN households ON households.id = household
         GROUP BY household
         ORDER BY min(turn), households.name, household
    )sql",
                                        day);
}

QList<HouseholdId> newestFamilies(db::Database &database, int limit)
{
    // Ids grow with time. The bound makes it a search from the end of the index.
    return database.values<HouseholdId>(R"sql(
        SELECT id
          FROM households
         WHERE id > zeroblob(16) AND archived_at IS NULL
         ORDER BY id DESC
         LIMIT ?
    )sql",
                                        limit);
}

QList<HouseholdId> familiesInDebt(db::Database &database, int limit)
{
    const auto owners = database.values<QString>(R"sql(
        SELECT owner
          FROM postings
         WHERE account = 'AR'
         GROUP BY owner
        HAVING sum(amount) > 0
         ORDER BY sum(amount) DESC, owner
         LIMIT ?
    )sql",
                                                 limit);
    QList<HouseholdId> families;
    for (const QString &owner : owners) {
        if (const auto id = HouseholdId::parse(owner))
            families += *id;
    }
    return families;
}

QList<HouseholdId> familiesReachedBy(db::Database &database,
                                     const QStringList &phones,
                                     const QString &email,
                                     const QString &country)
{
    QJsonArray numbers;
    for (const QString &phone : phones) {
        if (const QString number = e164(phone, country); !number.isEmpty())
            numbers += number;
    }
    const QString address = email.trimmed();
    if (numbers.isEmpty() && address.isEmpty())
        return {};
    return database.values<HouseholdId>(
        R"sql(
        SELECT customers.household
          FROM phones JOIN customers ON customers.id = phones.customer
         WHERE phones.e164 IN (SELECT value FROM json_each(?1))
           AND phones.archived_at IS NULL AND customers.archived_at IS NULL
         UNION
        SELECT customers.household
          FROM customers
         WHERE ?2 <> '' AND customers.email = ?2 AND customers.archived_at IS NULL
         LIMIT 10
    )sql",
        QString::fromUtf8(QJsonDocument(numbers).toJson(QJsonDocument::Compact)),
        address);
}

} // namespace desk
