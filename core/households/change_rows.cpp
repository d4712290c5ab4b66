#include "core/households/change_rows.h"

#include "core/db/select.h"

namespace desk {

namespace {

using AnyId = Id<struct AnyRow>;

QList<ChangeRow> changesOf(db::Database &database, const QList<AnyId> &rows, int limit)
{
    return database.all<ChangeRow>(R"sql(
        SELECT audit_values.event, audit_values.ordinal, audit_events.at,
               coalesce(staff.name, ''), coalesce(approvers.name, ''), audit_events.command,
               audit_values.table_name, audit_values.before, audit_values.after
          FROM audit_values
               JOIN audit_events ON audit_events.position = audit_values.event
               LEFT JOIN staff ON staff.id = audit_events.staff
               LEFT JOIN staff AS approvers ON approvers.id = audit_events.approver
         WHERE audit_values.row_id IN (SELECT unhex(value) FROM json_each(?))
         ORDER BY audit_values.event DESC, audit_values.ordinal
         LIMIT ?
    )sql",
                                   db::jsonOfIds(rows),
                                   limit);
}

} // namespace

QList<ChangeRow> familyChanges(db::Database &database, const HouseholdId &family, int limit)
{
    const auto rows = database.values<AnyId>(R"sql(
        SELECT ?1
         UNION ALL
        SELECT id FROM customers WHERE household = ?1
         UNION ALL
        SELECT phones.id
          FROM customers JOIN phones ON phones.customer = customers.id
         WHERE customers.household = ?1
         UNION ALL
        SELECT id FROM contacts WHERE household = ?1
         UNION ALL
        SELECT id FROM household_labels WHERE household = ?1
         UNION ALL
        SELECT id FROM pets WHERE household = ?1
    )sql",
                                             family);
    return changesOf(database, rows, limit);
}

QList<ChangeRow> petChanges(db::Database &database, const PetId &pet, int limit)
{
    const auto rows = database.values<AnyId>(R"sql(
        SELECT ?1
         UNION ALL
        SELECT id FROM pet_alerts WHERE pet = ?1
         UNION ALL
        SELECT id FROM allergies WHERE pet = ?1
         UNION ALL
        SELECT id FROM vaccine_records WHERE pet = ?1
         UNION ALL
        SELECT id FROM vaccine_waivers WHERE pet = ?1
    )sql",
                                             pet);
    return changesOf(database, rows, limit);
}

QList<WeightRow> weights(db::Database &database, const PetId &pet, int limit)
{
    return database.all<WeightRow>(R"sql(
        SELECT check_ins.at, check_ins.weight_grams
          FROM reservations JOIN check_ins ON check_ins.reservation = reservations.id
         WHERE reservations.pet = ? AND check_ins.weight_grams IS NOT NULL
           AND check_ins.undone_at IS NULL
         ORDER BY check_ins.at DESC
         LIMIT ?
    )sql",
                                   pet,
                                   limit);
}

} // namespace desk
