#include "core/billing/balance.h"
#include "core/bookings/agreements.h"
#include "core/bookings/reservation.h"
#include "core/db/select.h"
#include "core/health/verdicts.h"
#include "core/reports/report.h"

using namespace Qt::Literals;

namespace desk {

namespace {

struct Coming
{
    int minute = 0;
    QString unit;
    PetId petId;
    QString pet;
    QString species;
    QString breed;
    QString weight;
    HouseholdId household;
    QString family;
    QString phone;
    ServiceId serviceId;
    QString service;
    QDate arrivesOn;
    QDate leavesOn;
    std::optional<QDate> lastStay;
    bool firstTime = false;
    QString state;
    QString alerts;
    QString allergies;
    QString addOns;
    Money depositDue;
    bool hasSigned = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"minute", &Coming::minute},
                            Field{"unit", &Coming::unit},
                            Field{"pet_id", &Coming::petId},
                            Field{"pet", &Coming::pet},
                            Field{"species", &Coming::species},
                            Field{"breed", &Coming::breed},
                            Field{"weight", &Coming::weight},
                            Field{"household", &Coming::household},
                            Field{"family", &Coming::family},
                            Field{"phone", &Coming::phone},
                            Field{"service_id", &Coming::serviceId},
                            Field{"service", &Coming::service},
                            Field{"arrives_on", &Coming::arrivesOn},
                            Field{"leaves_on", &Coming::leavesOn},
                            Field{"last_stay", &Coming::lastStay},
                            Field{"first_time", &Coming::firstTime},
                            Field{"state", &Coming::state},
                            Field{"alerts", &Coming::alerts},
                            Field{"allergies", &Coming::allergies},
                            Field{"add_ons", &Coming::addOns},
                            Field{"deposit_due", &Coming::depositDue},
                            Field{"has_signed", &Coming::hasSigned});
    }
};

QList<Coming> comingOn(db::Database &database, QDate day, const AgreementId &agreement)
{
    return database.all<Coming>(R"sql(
        SELECT reservations.arrives_at_minute,
               COALESCE((SELECT units.name FROM segments JOIN units ON units.id = segments.unit
                          WHERE segments.reservation = reservations.id
                          ORDER BY segments.released_at IS NOT NULL, segments.starts_at
                          LIMIT 1), ''),
               pets.id, pets.name, pets.species, pets.breed,
               COALESCE(CAST(pets.weight_grams AS TEXT), ''), households.id, households.name,
               COALESCE((SELECT CASE phones.e164 WHEN '' THEN phones.typed ELSE phones.e164 END
                           FROM phones JOIN customers ON customers.id = phones.customer
                          WHERE customers.household = households.id AND phones.archived_at IS NULL
                          ORDER BY customers.id IS NOT households.billing_customer, phones.position
                          LIMIT 1), ''),
               services.id, services.name, reservations.arrives_on, reservations.leaves_on,
               (SELECT MAX(earlier.leaves_on) FROM reservations AS earlier
                 WHERE earlier.pet = pets.id AND earlier.arrives_on < ?1
                   AND earlier.state IN ('CHECKED_OUT', 'COMPLETED')),
               NOT EXISTS (SELECT 1 FROM reservations AS earlier
                            WHERE earlier.household = households.id AND earlier.arrives_on < ?1
                              AND earlier.state IN ('CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')),
               reservations.state,
               COALESCE((SELECT group_concat(kind, ' ')
                           FROM (SELECT kind FROM pet_alerts
                                  WHERE pet_alerts.pet = pets.id AND archived_at IS NULL
                                  ORDER BY kind, id)), ''),
               COALESCE((SELECT group_concat(substance, ', ')
                           FROM (SELECT substance FROM allergies
                                  WHERE allergies.pet = pets.id AND archived_at IS NULL
                                  ORDER BY substance, id)), ''),
               COALESCE((SELECT group_concat(name, ', ')
                           FROM (SELECT add_ons.name AS name
                                   FROM add_on_plans JOIN add_ons ON add_ons.id = add_on_plans.add_on
                                  WHERE add_on_plans.reservation = reservations.id
                                    AND add_on_plans.planned_on = ?1
                                    AND add_on_plans.archived_at IS NULL
                                  ORDER BY add_ons.name, add_on_plans.id)), ''),
               MAX(0, bookings.deposit_due
                      + COALESCE((SELECT SUM(amount) FROM postings
                                   WHERE account = 'DEPOSIT_LIABILITY'
                                     AND owner = lower(substr(hex(bookings.id), 1, 8) || '-' ||
                                                       substr(hex(bookings.id), 9, 4) || '-' ||
                                                       substr(hex(bookings.id), 13, 4) || '-' ||
                                                       substr(hex(bookings.id), 17, 4) || '-' ||
                                                       substr(hex(bookings.id), 21))), 0)),
               EXISTS (SELECT 1 FROM agreement_signatures
                        WHERE agreement_signatures.household = households.id
                          AND agreement = ?2 AND invalidated_at IS NULL
                          AND (valid_until IS NULL OR valid_until >= ?1))
          FROM reservations
          JOIN bookings ON bookings.id = reservations.booking
          JOIN pets ON pets.id = reservations.pet
          JOIN households ON households.id = reservations.household
          JOIN services ON services.id = reservations.service
         WHERE reservations.arrives_on = ?1
           AND reservations.state IN ('REQUESTED', 'CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT',
                                      'COMPLETED')
         ORDER BY reservations.arrives_at_minute, households.name, pets.name, reservations.id
    )sql",
                                day,
                                agreement);
}

QList<HealthVerdict> verdictsOf(db::Database &database, const QList<Coming> &all)
{
    QList<StayToJudge> stays;
    for (const Coming &coming : all)
        stays += StayToJudge{.pet = coming.petId,
                             .service = coming.serviceId,
                             .arrives = coming.arrivesOn,
                             .leaves = coming.leavesOn};
    return verdicts(database, stays);
}

QHash<HouseholdId, HouseholdBalance> balancesOf(db::Database &database, const QList<Coming> &all)
{
    QList<HouseholdId> families;
    for (const Coming &coming : all) {
        if (!families.contains(coming.household))
            families += coming.household;
    }
    return householdBalances(database, families);
}

QString agreementWord(const std::optional<Agreement> &agreement, bool hasSigned)
{
    if (!agreement)
        return {};
    return hasSigned ? u"SIGNED"_s : u"TO_SIGN"_s;
}

} // namespace

Report arrivals(db::Database &database, QDate day)
{
    Report report{
        .kind = ReportKind::Arrivals,
        .day = day,
        .columns = {ReportColumn::Time,      ReportColumn::Room,       ReportColumn::Pet,
                    ReportColumn::Species,   ReportColumn::Breed,      ReportColumn::Weight,
                    ReportColumn::Family,    ReportColumn::Phone,      ReportColumn::Service,
                    ReportColumn::Nights,    ReportColumn::AddOns,     ReportColumn::LastStay,
                    ReportColumn::FirstTime, ReportColumn::Vaccines,   ReportColumn::Agreement,
                    ReportColumn::Balance,   ReportColumn::DepositDue, ReportColumn::Alerts,
                    ReportColumn::Allergies, ReportColumn::State,      ReportColumn::Box}};
    const std::optional<Agreement> agreement = agreementInForce(database, day);
    const QList<Coming> all = comingOn(database, day, agreement ? agreement->id : AgreementId());
    const QList<HealthVerdict> health = verdictsOf(database, all);
    const auto balances = balancesOf(database, all);
    for (qsizetype i = 0; i < all.size(); ++i) {
        const Coming &coming = all[i];
        report.rows += QList<ReportCell>{
            QTime::fromMSecsSinceStartOfDay(coming.minute * 60'000),
            coming.unit,
            coming.pet,
            ReportWord{coming.species, u"Species"_s},
            coming.breed,
            ReportWord{coming.weight, u"Weight"_s},
            coming.family,
            ReportWord{coming.phone, u"Phone"_s},
            coming.service,
            coming.arrivesOn.daysTo(coming.leavesOn),
            coming.addOns,
            coming.lastStay ? ReportCell(*coming.lastStay) : ReportCell(),
            coming.firstTime ? ReportCell(ReportWord{u"FIRST_TIME"_s, u"Flag"_s}) : ReportCell(),
            ReportWord{QString(nameOf(health[i].verdict)),
                       health[i].stops() ? u"StoppingVerdict"_s : u"Verdict"_s},
            ReportWord{agreementWord(agreement, coming.hasSigned), u"Flag"_s},
            balances.value(coming.household).owed,
            coming.depositDue,
            ReportWord{coming.alerts, u"AlertKinds"_s},
            coming.allergies,
            ReportWord{coming.state, u"ReservationState"_s},
            std::monostate()};
    }
    return report;
}

} // namespace desk
