#include "core/health/edit_rules.h"

#include "core/base/typed_text.h"
#include "core/catalog/service.h"
#include "core/resort/authority.h"
#include "core/staff/permission.h"

#include <array>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int longestValidity = 120; // months
constexpr int longestDays = 366;
constexpr int oldestAge = 520; // weeks

Refusals objectionsToEditing(Writer &writer)
{
    Refusals refusals = objectionsToEditingRules(writer.resort());
    const Refusals permission = objections(writer, Permission::EditRules);
    refusals.insert(refusals.end(), permission.begin(), permission.end());
    return refusals;
}

void check(TypedTexts &texts,
           Writer &writer,
           const VaccineRule &rule,
           const QList<ServiceId> &services)
{
    if (!writer.find<Vaccine>(rule.vaccine))
        texts.refuse(Reason::Unknown, u"vaccine"_s);
    for (const ServiceId &service : services) {
        if (!writer.find<Service>(service))
            texts.refuse(Reason::Unknown, u"services"_s);
    }
    texts.range(u"minAgeWeeks"_s, rule.minAgeWeeks, 0, oldestAge);
    texts.range(u"validityMonths"_s, rule.validityMonths, 0, longestValidity);
    texts.range(u"graceDays"_s, rule.graceDays, 0, longestDays);
    texts.range(u"minDaysSinceGiven"_s, rule.minDaysSinceGiven, 0, longestDays);
    if (!rule.effectiveFrom.isValid())
        texts.refuse(Reason::NotADate, u"effectiveFrom"_s);
}

void checkDay(TypedTexts &texts, const Writer &writer, const QString &field, QDate day)
{
    if (!day.isValid())
        texts.refuse(Reason::NotADate, field);
    else if (day < writer.today())
        texts.refuse(Reason::OutOfRange, field, {{u"least"_s, writer.today()}});
}

void putRule(Writer &writer, const VaccineRule &rule, const QList<ServiceId> &services)
{
    writer.put(rule);
    for (const ServiceId &service : services)
        writer.put(VaccineRuleService{
            .id = writer.newId<VaccineRuleServiceId>(), .rule = rule.id, .service = service});
}

// A rule that was to begin later than it ends is never in force.
void end(Writer &writer, VaccineRule rule, QDate on)
{
    rule.effectiveUntil = std::max(on, rule.effectiveFrom);
    writer.put(rule);
}

std::optional<VaccineId> vaccineWithKey(Writer &writer, const QString &key)
{
    const auto ids = writer.database().values<VaccineId>(
        "SELECT id FROM vaccines WHERE key = ? AND archived_at IS NULL", key);
    return ids.isEmpty() ? std::nullopt : std::optional(ids.first());
}

struct UsualRule
{
    const char *key;
    const char *name;
    Species species;
    bool demanded;
    int minAgeWeeks;
    int validityMonths;
    int minDaysSinceGiven;
    int graceDays;
};

constexpr std::array usualRules{
    UsualRule{"rabies", "Rabies", Species::Dog, true, 16, 12, 0, 0},
    UsualRule{"dhpp", "DHPP", Species::Dog, true, 8, 12, 0, 7},
    UsualRule{"bordetella", "Bordetella", Species::Dog, true, 8, 12, 3, 7},
    UsualRule{"influenza", "Canine influenza", Species::Dog, false, 8, 12, 0, 0},
    UsualRule{"lepto", "Leptospirosis", Species::Dog, false, 12, 12, 0, 0},
    UsualRule{"rabies", "Rabies", Species::Cat, true, 16, 12, 0, 0},
    UsualRule{"fvrcp", "FVRCP", Species::Cat, true, 8, 12, 0, 7},
};

bool hasRule(Writer &writer, const VaccineId &vaccine, Species species)
{
    return writer.database().value<bool>(
        "SELECT EXISTS (SELECT 1 FROM vaccine_rules WHERE vaccine = ? AND species = ?)",
        vaccine,
        species);
}

void addUsual(Writer &writer, const UsualRule &usual)
{
    const QString key = QString::fromLatin1(usual.key);
    std::optional<VaccineId> vaccine = vaccineWithKey(writer, key);
    if (!vaccine) {
        vaccine = writer.newId<VaccineId>();
        writer.put(Vaccine{.id = *vaccine, .key = key, .name = QString::fromLatin1(usual.name)});
    }
    if (!usual.demanded || hasRule(writer, *vaccine, usual.species))
        return;
    writer.put(VaccineRule{
        .id = writer.newId<VaccineRuleId>(),
        .vaccine = *vaccine,
        .species = usual.species,
        .minAgeWeeks = usual.minAgeWeeks,
        .validityMonths = usual.validityMonths,
        .graceDays = usual.graceDays,
        .minDaysSinceGiven = usual.minDaysSinceGiven,
        .effectiveFrom = writer.today(),
    });
}

} // namespace

QJsonObject AddVaccine::meant() const
{
    return {{u"key"_s, key}};
}

Result<VaccineId> carryOut(Writer &writer, const AddVaccine &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    const Vaccine vaccine{
        .id = writer.newId<VaccineId>(),
        .key = texts.required(u"key"_s, command.key, limits::word).toLower(),
        .name = texts.required(u"name"_s, command.name),
    };
    if (vaccineWithKey(writer, vaccine.key))
        texts.refuse(Reason::AlreadyTaken, u"key"_s, {{u"what"_s, vaccine.key}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(vaccine);
    return vaccine.id;
}

QJsonObject AddVaccineRule::meant() const
{
    return {{u"vaccine"_s, rule.vaccine.text()}};
}

Result<VaccineRuleId> carryOut(Writer &writer, const AddVaccineRule &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    check(texts, writer, command.rule, command.services);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    VaccineRule rule = command.rule;
    rule.id = writer.newId<VaccineRuleId>();
    rule.version = 1;
    rule.effectiveUntil.reset();
    putRule(writer, rule, command.services);
    return rule.id;
}

QJsonObject ChangeVaccineRule::meant() const
{
    return {{u"rule"_s, rule.text()}};
}

Result<VaccineRuleId> carryOut(Writer &writer, const ChangeVaccineRule &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    const std::optional<VaccineRule> old = writer.find<VaccineRule>(command.rule);
    if (!old)
        return refuse(Reason::Unknown, u"rule"_s);
    if (old->effectiveUntil)
        texts.refuse(Reason::Changed, u"rule"_s);
    check(texts, writer, command.changed, command.services);
    checkDay(texts, writer, u"effectiveFrom"_s, command.changed.effectiveFrom);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    VaccineRule next = command.changed;
    next.id = writer.newId<VaccineRuleId>();
    next.version = old->version + 1;
    next.effectiveUntil.reset();
    end(writer, *old, next.effectiveFrom);
    putRule(writer, next, command.services);
    return next.id;
}

QJsonObject EndVaccineRule::meant() const
{
    return {{u"rule"_s, rule.text()}};
}

Result<> carryOut(Writer &writer, const EndVaccineRule &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    const std::optional<VaccineRule> rule = writer.find<VaccineRule>(command.rule);
    if (!rule)
        return refuse(Reason::Unknown, u"rule"_s);
    if (rule->effectiveUntil)
        texts.refuse(Reason::Changed, u"rule"_s);
    checkDay(texts, writer, u"on"_s, command.on);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    end(writer, *rule, command.on);
    return {};
}

Result<> carryOut(Writer &writer, const AddUsualVaccines &)
{
    if (Refusals refusals = objectionsToEditing(writer); !refusals.empty())
        return refuse(std::move(refusals));
    for (const UsualRule &usual : usualRules)
        addUsual(writer, usual);
    return {};
}

} // namespace desk
