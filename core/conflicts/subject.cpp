#include "core/conflicts/subject.h"

#include "core/db/select.h"

namespace desk {

namespace {

QList<CardSubject> pets(db::Database &database, const QString &rows)
{
    return database.all<CardSubject>(R"sql(
        WITH wanted (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each(?1)),
             found (id, pet) AS (
            SELECT id, id FROM pets WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM allergies WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM pet_alerts WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM pet_owners WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM vaccine_records WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM vaccine_waivers WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM appointments WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM enrolments WHERE id IN wanted
             UNION ALL
            SELECT id, pet FROM attendances WHERE id IN wanted
        )
        SELECT found.id, 'pet', pets.name, coalesce(households.name, ''),
               pets.household, pets.id, NULL, NULL, NULL, NULL
          FROM found
               JOIN pets ON pets.id = found.pet
               LEFT JOIN households ON households.id = pets.household
    )sql",
                                     rows);
}

QList<CardSubject> people(db::Database &database, const QString &rows)
{
    return database.all<CardSubject>(R"sql(
        WITH wanted (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each(?1)),
             found (id, kind, name, household) AS (
            SELECT id, 'family', name, id FROM households WHERE id IN wanted
             UNION ALL
            SELECT id, 'family', '', household FROM household_labels WHERE id IN wanted
             UNION ALL
            SELECT id, 'family', '', household FROM bookings WHERE id IN wanted
             UNION ALL
            SELECT id, 'family', '', household FROM agreement_signatures WHERE id IN wanted
             UNION ALL
            SELECT id, 'family', '', household FROM package_purchases WHERE id IN wanted
             UNION ALL
            SELECT id, 'person', trim(first_name || ' ' || last_name), household
              FROM customers WHERE id IN wanted
             UNION ALL
            SELECT phones.id, 'person', trim(first_name || ' ' || last_name), household
              FROM phones JOIN customers ON customers.id = phones.customer
             WHERE phones.id IN wanted
             UNION ALL
            SELECT id, 'person', name, household FROM contacts WHERE id IN wanted
        )
        SELECT found.id, found.kind, coalesce(nullif(found.name, ''), households.name, ''),
               coalesce(households.name, ''), found.household, NULL, NULL, NULL, NULL, NULL
          FROM found LEFT JOIN households ON households.id = found.household
    )sql",
                                     rows);
}

QList<CardSubject> stays(db::Database &database, const QString &rows)
{
    return database.all<CardSubject>(R"sql(
        WITH wanted (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each(?1)),
             found (id, stay) AS (
            SELECT id, id FROM reservations WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM segments WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM add_on_plans WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM check_ins WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM belongings WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM feeding_plans WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM medication_plans WHERE id IN wanted
             UNION ALL
            SELECT id, reservation FROM care_tasks WHERE id IN wanted
        )
        SELECT found.id, 'stay', pets.name, coalesce(households.name, ''),
               reservations.household, reservations.pet, reservations.id, NULL,
               reservations.arrives_on, reservations.leaves_on
          FROM found
               JOIN reservations ON reservations.id = found.stay
               JOIN pets ON pets.id = reservations.pet
               LEFT JOIN households ON households.id = reservations.household
    )sql",
                                     rows);
}

QList<CardSubject> bills(db::Database &database, const QString &rows)
{
    return database.all<CardSubject>(R"sql(
        SELECT invoices.id, 'bill', invoices.number, coalesce(households.name, ''),
               invoices.household, NULL, NULL, invoices.id, NULL, NULL
          FROM invoices LEFT JOIN households ON households.id = invoices.household
         WHERE invoices.id IN (SELECT unhex(value) FROM json_each(?))
    )sql",
                                     rows);
}

QList<CardSubject> things(db::Database &database, const QString &rows)
{
    return database.all<CardSubject>(R"sql(
        WITH wanted (id) AS MATERIALIZED (SELECT unhex(value) FROM json_each(?1)),
             found (id, kind, name) AS (
            SELECT id, 'room', name FROM units WHERE id IN wanted
             UNION ALL
            SELECT unit_blocks.id, 'room', units.name
              FROM unit_blocks JOIN units ON units.id = unit_blocks.unit
             WHERE unit_blocks.id IN wanted
             UNION ALL
            SELECT id, 'area', name FROM areas WHERE id IN wanted
             UNION ALL
            SELECT id, 'area', name FROM unit_kinds WHERE id IN wanted
             UNION ALL
            SELECT id, 'service', name FROM services WHERE id IN wanted
             UNION ALL
            SELECT id, 'service', name FROM courses WHERE id IN wanted
             UNION ALL
            SELECT course_sessions.id, 'service', courses.name
              FROM course_sessions JOIN courses ON courses.id = course_sessions.course
             WHERE course_sessions.id IN wanted
             UNION ALL
            SELECT id, 'add_on', name FROM add_ons WHERE id IN wanted
             UNION ALL
            SELECT id, 'product', name FROM products WHERE id IN wanted
             UNION ALL
            SELECT id, 'coupon', name FROM coupons WHERE id IN wanted
             UNION ALL
            SELECT id, 'vaccine', name FROM vaccines WHERE id IN wanted
             UNION ALL
            SELECT id, 'vet', coalesce(nullif(clinic, ''), name) FROM vets WHERE id IN wanted
             UNION ALL
            SELECT id, 'till', name FROM tills WHERE id IN wanted
             UNION ALL
            SELECT till_sessions.id, 'till', tills.name
              FROM till_sessions JOIN tills ON tills.id = till_sessions.till
             WHERE till_sessions.id IN wanted
             UNION ALL
            SELECT id, 'desk', name FROM devices WHERE id IN wanted
             UNION ALL
            SELECT id, 'staff', name FROM staff WHERE id IN wanted
             UNION ALL
            SELECT id, 'resort', name FROM locations WHERE id IN wanted
             UNION ALL
            SELECT id, 'resort', name FROM resorts WHERE id IN wanted
        )
        SELECT id, kind, name, '', NULL, NULL, NULL, NULL, NULL, NULL FROM found
    )sql",
                                     rows);
}

} // namespace

QHash<AnyRowId, CardSubject> subjectsOf(db::Database &database, const QList<AnyRowId> &rows)
{
    QHash<AnyRowId, CardSubject> subjects;
    const QString wanted = db::jsonOfIds(rows);
    for (const auto &ask : {things, people, pets, bills, stays}) {
        for (const CardSubject &subject : ask(database, wanted))
            subjects.insert(subject.row, subject);
    }
    return subjects;
}

} // namespace desk
