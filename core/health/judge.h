#pragma once

#include "core/health/vaccine.h"
#include "core/health/verdict.h"

namespace desk {

/// A stay to judge: of this pet, for this service.
struct StayToJudge
{
    PetId pet;
    std::optional<ServiceId> service; ///< none: the rules of every service
    QDate arrives;
    QDate leaves;
};

/// A rule with the services it is for; none: for all.
struct RuleForServices
{
    VaccineRule rule;
    QString vaccineName;
    QList<ServiceId> services;
};

/// What is known about a pet when it is judged.
struct PetHealth
{
    Species species = Species::Dog;
    std::optional<QDate> bornOn;
    QList<VaccineRecord> records;
    QList<VaccineWaiver> waivers;
};

/// What one rule says about the stay, with all that a sentence about it needs.
struct Finding
{
    VaccineId vaccine;
    QString vaccineName;
    VaccineRuleId rule;
    int ruleVersion = 0;
    Severity severity = Severity::Block;
    Verdict verdict = Verdict::Missing;
    std::optional<VaccineRecordId> record; ///< the one that speaks best for the pet
    std::optional<QDate> givenOn;
    std::optional<QDate> expiresOn;        ///< the last day it holds
    std::optional<QDate> graceUntil;       ///< GRACE: the last day of grace
    std::optional<QDate> welcomeFrom;      ///< TOO_RECENT: the first day it has been long enough
    std::optional<VaccineWaiverId> waiver; ///< WAIVED
    std::optional<QDate> waivedUntil;      ///< the same

    /// Whether this keeps the pet outside unless a manager overrides.
    bool stops() const;

    bool operator==(const Finding &) const = default;
};

/// The worst of the rules, and what each of them says, worst first. No rule: OK.
struct HealthVerdict
{
    Verdict verdict = Verdict::Ok;
    QList<Finding> findings;

    bool stops() const;

    bool operator==(const HealthVerdict &) const = default;
};

/// Whether a pet with this verdict is checked in without a word: OK, EXPIRING, GRACE, WAIVED.
bool isWelcome(Verdict verdict);

/// Judges a stay by the rules in force on the day of arrival. A vaccination holds on its last day,
/// too. A pure function, so that the quote, the Today screen and the check-in can't disagree.
HealthVerdict judge(const StayToJudge &stay,
                    const PetHealth &pet,
                    const QList<RuleForServices> &rules);

} // namespace desk
