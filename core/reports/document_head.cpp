#include "core/reports/document_head.h"

#include "core/db/database.h"
#include "core/resort/place.h"
#include "core/staff/staff.h"
#include "core/store/attachment.h"

using namespace Qt::Literals;

namespace desk {

DocumentHead documentHead(db::Database &database, const Printing &printing)
{
    const Place place = placeOf(database);
    const std::optional<Staff> staff = database.find<Staff>(printing.by);
    const auto logo =
        place.resort.logo ? database.find<Attachment>(*place.resort.logo) : std::nullopt;
    return {.resort = place.resort,
            .location = place.location.name,
            .device =
                u"%1-%2"_s.arg(place.location.code).arg(place.device.number, 2, 10, QChar(u'0')),
            .printedAt = printing.now,
            .printedBy = staff ? staff->name : QString(),
            .dataAsOf = printing.now,
            .copy = printing.copy,
            .logoDigest = logo ? logo->digest : QString()};
}

Addressee addresseeOf(db::Database &database, HouseholdId household)
{
    return database
        .first<Addressee>(R"sql(
            SELECT households.name, COALESCE(customers.first_name, ''), COALESCE(customers.last_name, ''),
                   COALESCE(customers.street, ''), COALESCE(customers.city, ''), COALESCE(customers.region, ''),
                   COALESCE(customers.postal_code, ''), COALESCE(customers.country, ''),
                   COALESCE(customers.tax_number, ''), COALESCE(customers.email, ''),
                   COALESCE((SELECT CASE phones.e164 WHEN '' THEN phones.typed ELSE phones.e164 END
                               FROM phones
                              WHERE phones.customer = customers.id AND phones.archived_at IS NULL
                              ORDER BY phones.position, phones.id LIMIT 1), ''),
                   COALESCE(customers.emergency_name, ''), COALESCE(customers.emergency_phone, '')
              FROM households LEFT JOIN customers
                ON customers.household = households.id AND customers.archived_at IS NULL
             WHERE households.id = ?
             ORDER BY customers.id IS NOT households.billing_customer, customers.id
             LIMIT 1
        )sql",
                          household)
        .value_or(Addressee());
}

} // namespace desk
