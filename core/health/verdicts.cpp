#include "core/health/verdicts.h"

#include "core/db/select.h"

#include <QHash>

namespace desk {

namespace {

struct PetRow
{
    PetId id;
    Species species = Species::Dog;
    std::optional<QDate> bornOn;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PetRow::id},
                            Field{"species", &PetRow::species},
                            Field{"born_on", &PetRow::bornOn});
    }
};

struct NamedVaccine
{
    VaccineId id;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &NamedVaccine::id}, Field{"name", &NamedVaccine::name});
    }
};

QHash<PetId, PetHealth> healthOf(db::Database &database, const QList<PetId> &pets)
{
    const QString ids = db::jsonOfIds(pets);
    QHash<PetId, PetHealth> health;
    const auto rows = database.all<PetRow>(R"sql(
        SELECT id, species, born_on FROM pets WHERE id IN (SELECT unhex(value) FROM json_each(?))
    )sql",
                                           ids);
    for (const PetRow &row : rows) {
        health[row.id].species = row.species;
        health[row.id].bornOn = row.bornOn;
    }
    const auto records = db::select<VaccineRecord>(database,
                                                   R"sql(
         WHERE pet IN (SELECT unhex(value) FROM json_each(?)) AND archived_at IS NULL
         ORDER BY given_on, id
    )sql",
                                                   ids);
    for (const VaccineRecord &record : records)
        health[record.pet].records += record;
    const auto waivers = db::select<VaccineWaiver>(database,
                                                   R"sql(
         WHERE pet IN (SELECT unhex(value) FROM json_each(?)) AND archived_at IS NULL
    )sql",
                                                   ids);
    for (const VaccineWaiver &waiver : waivers)
        health[waiver.pet].waivers += waiver;
    return health;
}

} // namespace

QList<RuleForServices> vaccineRules(db::Database &database, QDate day)
{
    QHash<VaccineRuleId, QList<ServiceId>> services;
    for (const VaccineRuleService &link :
         db::select<VaccineRuleService>(database, "WHERE archived_at IS NULL ORDER BY id"))
        services[link.rule] += link.service;
    QHash<VaccineId, QString> names;
    for (const NamedVaccine &vaccine : database.all<NamedVaccine>("SELECT id, name FROM vaccines"))
        names.insert(vaccine.id, vaccine.name);

    QList<RuleForServices> rules;
    const auto rows = db::select<VaccineRule>(database,
                                              R"sql(
         WHERE effective_until IS NULL OR effective_until > ?
         ORDER BY species, effective_from, id
    )sql",
                                              day);
    for (const VaccineRule &rule : rows)
        rules += {.rule = rule,
                  .vaccineName = names.value(rule.vaccine),
                  .services = services.value(rule.id)};
    return rules;
}

QList<HealthVerdict> verdicts(db::Database &database, const QList<StayToJudge> &stays)
{
    if (stays.isEmpty())
        return {};
    QList<PetId> pets;
    QDate first = stays.first().arrives;
    for (const StayToJudge &stay : stays) {
        pets += stay.pet;
        first = std::min(first, stay.arrives);
    }
    const QList<RuleForServices> rules = vaccineRules(database, first);
    const QHash<PetId, PetHealth> health = healthOf(database, pets);
    QList<HealthVerdict> result;
    for (const StayToJudge &stay : stays)
        result += judge(stay, health.value(stay.pet), rules);
    return result;
}

HealthVerdict verdict(db::Database &database, const StayToJudge &stay)
{
    return verdicts(database, {stay}).first();
}

QList<VaccineRow> vaccinations(db::Database &database, const PetId &pet)
{
    return database.all<VaccineRow>(R"sql(
        SELECT vaccine_records.id, vaccine_records.vaccine, coalesce(vaccines.name, ''),
               vaccine_records.given_on, vaccine_records.expires_on, vaccine_records.source,
               vaccine_records.document, staff.name, vaccine_records.verified_at
          FROM vaccine_records
               LEFT JOIN vaccines ON vaccines.id = vaccine_records.vaccine
               LEFT JOIN staff ON staff.id = vaccine_records.verified_by
         WHERE vaccine_records.pet = ? AND vaccine_records.archived_at IS NULL
         ORDER BY vaccine_records.given_on DESC, vaccine_records.id
    )sql",
                                    pet);
}

QList<Vaccine> vaccines(db::Database &database)
{
    return db::select<Vaccine>(database, "WHERE archived_at IS NULL ORDER BY name, id");
}

} // namespace desk
