#include "core/billing/balance.h"
#include "core/bookings/check_in_record.h"
#include "core/care/plan.h"
#include "core/db/select.h"
#include "core/reports/report.h"

#include <QHash>

using namespace Qt::Literals;

namespace desk {

namespace {

struct Leaving
{
    ReservationId reservation;
    QString unit;
    int minute = 0;
    QString pet;
    HouseholdId household;
    QString family;
    QString phone;
    QString stillToDo;
    bool ownFood = false;
    QString pickUp;
    QString alerts;
    QString state;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &Leaving::reservation},
                            Field{"unit", &Leaving::unit},
                            Field{"minute", &Leaving::minute},
                            Field{"pet", &Leaving::pet},
                            Field{"household", &Leaving::household},
                            Field{"family", &Leaving::family},
                            Field{"phone", &Leaving::phone},
                            Field{"still_to_do", &Leaving::stillToDo},
                            Field{"own_food", &Leaving::ownFood},
                            Field{"pick_up", &Leaving::pickUp},
                            Field{"alerts", &Leaving::alerts},
                            Field{"state", &Leaving::state});
    }
};

// By room: that is the way one walks.
QList<Leaving> leavingOn(db::Database &database, QDate day)
{
    return database.all<Leaving>(R"sql(
        SELECT reservations.id,
               COALESCE((SELECT units.name FROM segments JOIN units ON units.id = segments.unit
                          WHERE segments.reservation = reservations.id
                          ORDER BY segments.released_at IS NOT NULL, -segments.starts_at
                          LIMIT 1), '') AS room,
               reservations.leaves_at_minute, pets.name, households.id, households.name,
               COALESCE((SELECT CASE phones.e164 WHEN '' THEN phones.typed ELSE phones.e164 END
                           FROM phones JOIN customers ON customers.id = phones.customer
                          WHERE customers.household = households.id AND phones.archived_at IS NULL
                          ORDER BY customers.id IS NOT households.billing_customer, phones.position
                          LIMIT 1), ''),
               COALESCE((SELECT group_concat(name, ', ')
                           FROM (SELECT add_ons.name AS name
                                   FROM add_on_plans JOIN add_ons ON add_ons.id = add_on_plans.add_on
                                  WHERE add_on_plans.reservation = reservations.id
                                    AND add_on_plans.planned_on <= ?1
                                    AND add_on_plans.done_at IS NULL
                                    AND add_on_plans.archived_at IS NULL
                                  ORDER BY add_ons.name, add_on_plans.id)), ''),
               EXISTS (SELECT 1 FROM feeding_plans
                        WHERE feeding_plans.reservation = reservations.id
                          AND source = 'OWN' AND archived_at IS NULL),
               CASE reservations.picked_up_by WHEN '' THEN
                   COALESCE((SELECT group_concat(name, ', ')
                               FROM (SELECT name FROM contacts
                                      WHERE contacts.household = households.id
                                        AND archived_at IS NULL
                                        AND (valid_from IS NULL OR valid_from <= ?1)
                                        AND (valid_until IS NULL OR valid_until >= ?1)
                                      ORDER BY name, id)), '')
               ELSE reservations.picked_up_by END,
               COALESCE((SELECT group_concat(kind, ' ')
                           FROM (SELECT kind FROM pet_alerts
                                  WHERE pet_alerts.pet = pets.id AND archived_at IS NULL
                                  ORDER BY kind, id)), ''),
               reservations.state
          FROM reservations
          JOIN pets ON pets.id = reservations.pet
          JOIN households ON households.id = reservations.household
         WHERE reservations.leaves_on = ?1
           AND reservations.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
         ORDER BY room, reservations.leaves_at_minute, households.name, pets.name, reservations.id
    )sql",
                                 day);
}

QString idsOf(const QList<Leaving> &all)
{
    QList<ReservationId> ids;
    for (const Leaving &leaving : all)
        ids += leaving.reservation;
    return db::jsonOfIds(ids);
}

/// What goes home with whom.
using Things = QHash<ReservationId, QList<ReportItem>>;

Things medicationOf(db::Database &database, const QString &ids)
{
    Things things;
    for (const MedicationPlan &plan : db::select<MedicationPlan>(
             database,
             "WHERE reservation IN (SELECT unhex(value) FROM json_each(?)) AND archived_at IS NULL "
             "AND count_in_thousandths IS NOT NULL ORDER BY drug, id",
             ids))
        things[plan.reservation] +=
            ReportItem{.what = QString(plan.drug + u' ' + plan.strength).trimmed(),
                       .thousandths = plan.countOutThousandths ? plan.countOutThousandths
                                                               : plan.countInThousandths,
                       .unit = plan.doseUnit};
    return things;
}

Things belongingsOf(db::Database &database, const QString &ids)
{
    Things things;
    for (const Belonging &belonging : db::select<Belonging>(
             database,
             "WHERE reservation IN (SELECT unhex(value) FROM json_each(?)) AND archived_at IS NULL "
             "ORDER BY item, id",
             ids))
        things[belonging.reservation] +=
            ReportItem{.what = belonging.item, .thousandths = belonging.quantity * qint64{1'000}};
    return things;
}

QHash<HouseholdId, HouseholdBalance> balancesOf(db::Database &database, const QList<Leaving> &all)
{
    QList<HouseholdId> families;
    for (const Leaving &leaving : all) {
        if (!families.contains(leaving.household))
            families += leaving.household;
    }
    return householdBalances(database, families);
}

} // namespace

Report departures(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::Departures,
                  .day = day,
                  .columns = {ReportColumn::Room,
                              ReportColumn::Time,
                              ReportColumn::Pet,
                              ReportColumn::Family,
                              ReportColumn::Phone,
                              ReportColumn::StillToDo,
                              ReportColumn::Medication,
                              ReportColumn::Belongings,
                              ReportColumn::Food,
                              ReportColumn::PickUp,
                              ReportColumn::Balance,
                              ReportColumn::Alerts,
                              ReportColumn::State,
                              ReportColumn::Box}};
    const QList<Leaving> all = leavingOn(database, day);
    const QString ids = idsOf(all);
    const Things medication = medicationOf(database, ids);
    const Things belongings = belongingsOf(database, ids);
    const auto balances = balancesOf(database, all);
    for (const Leaving &leaving : all) {
        report.rows += QList<ReportCell>{
            leaving.unit,
            QTime::fromMSecsSinceStartOfDay(leaving.minute * 60'000),
            leaving.pet,
            leaving.family,
            ReportWord{leaving.phone, u"Phone"_s},
            leaving.stillToDo,
            medication.value(leaving.reservation),
            belongings.value(leaving.reservation),
            leaving.ownFood ? ReportCell(ReportWord{u"OWN_FOOD"_s, u"Flag"_s}) : ReportCell(),
            leaving.pickUp,
            balances.value(leaving.household).owed,
            ReportWord{leaving.alerts, u"AlertKinds"_s},
            ReportWord{leaving.state, u"ReservationState"_s},
            std::monostate()};
    }
    return report;
}

} // namespace desk
