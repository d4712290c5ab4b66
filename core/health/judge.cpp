#include "core/health/judge.h"

#include <algorithm>

namespace desk {

namespace {

constexpr int expiringDays = 30;

bool isInForce(const VaccineRule &rule, QDate day)
{
    return rule.effectiveFrom <= day && (!rule.effectiveUntil || day < *rule.effectiveUntil);
}

bool isOldEnough(const PetHealth &pet, const VaccineRule &rule, QDate day)
{
    return !pet.bornOn || pet.bornOn->addDays(7 * rule.minAgeWeeks) <= day;
}

bool concerns(const RuleForServices &rule, const StayToJudge &stay, const PetHealth &pet)
{
    const bool ofService =
        !stay.service || rule.services.isEmpty() || rule.services.contains(*stay.service);
    return ofService && rule.rule.species == pet.species && isInForce(rule.rule, stay.arrives)
        && isOldEnough(pet, rule.rule, stay.arrives);
}

QDate coverNeeded(const VaccineRule &rule, const StayToJudge &stay)
{
    return rule.mustCover == MustCover::Arrival ? stay.arrives : stay.leaves;
}

std::optional<QDate> lastDay(const VaccineRecord &record, const VaccineRule &rule)
{
    if (record.expiresOn)
        return record.expiresOn;
    if (rule.validityMonths == 0)
        return std::nullopt;
    return record.givenOn.addMonths(rule.validityMonths);
}

Verdict byExpiry(QDate lastDay, const VaccineRule &rule, const StayToJudge &stay)
{
    const QDate cover = coverNeeded(rule, stay);
    if (lastDay >= cover)
        return lastDay <= stay.leaves.addDays(expiringDays) ? Verdict::Expiring : Verdict::Ok;
    if (lastDay.addDays(rule.graceDays) >= cover)
        return Verdict::Grace;
    return lastDay < stay.arrives ? Verdict::Expired : Verdict::ExpiresDuringStay;
}

Finding emptyFinding(const RuleForServices &rule)
{
    Finding finding;
    finding.vaccine = rule.rule.vaccine;
    finding.vaccineName = rule.vaccineName;
    finding.rule = rule.rule.id;
    finding.ruleVersion = rule.rule.version;
    finding.severity = rule.rule.severity;
    return finding;
}

Finding byRecord(const VaccineRecord &record,
                 QDate lastDay,
                 const RuleForServices &rule,
                 const StayToJudge &stay)
{
    Finding finding = emptyFinding(rule);
    finding.record = record.id;
    finding.givenOn = record.givenOn;
    finding.expiresOn = lastDay;
    finding.verdict = byExpiry(lastDay, rule.rule, stay);
    if (finding.verdict == Verdict::Grace)
        finding.graceUntil = lastDay.addDays(rule.rule.graceDays);
    if (!record.verifiedAt)
        finding.verdict = std::max(finding.verdict, Verdict::Unverified);
    const QDate welcomeFrom = record.givenOn.addDays(rule.rule.minDaysSinceGiven);
    if (welcomeFrom > stay.arrives) {
        finding.verdict = std::max(finding.verdict, Verdict::TooRecent);
        finding.welcomeFrom = welcomeFrom;
    }
    return finding;
}

bool speaksFor(const VaccineRecord &record, const VaccineRule &rule, const StayToJudge &stay)
{
    return record.vaccine == rule.vaccine && !record.archivedAt && record.givenOn <= stay.arrives
        && (record.source != VaccineSource::Titer || rule.acceptsTiter);
}

Finding bestRecord(const RuleForServices &rule, const StayToJudge &stay, const PetHealth &pet)
{
    Finding best = emptyFinding(rule);
    for (const VaccineRecord &record : pet.records) {
        const std::optional<QDate> until = lastDay(record, rule.rule);
        if (!speaksFor(record, rule.rule, stay) || !until)
            continue;
        const Finding finding = byRecord(record, *until, rule, stay);
        const bool better = finding.verdict < best.verdict
            || (finding.verdict == best.verdict && best.expiresOn && *until > *best.expiresOn);
        if (better)
            best = finding;
    }
    return best;
}

const VaccineWaiver *waiverFor(const VaccineRule &rule,
                               const StayToJudge &stay,
                               const PetHealth &pet)
{
    const VaccineWaiver *longest = nullptr;
    for (const VaccineWaiver &waiver : pet.waivers) {
        const bool holds = waiver.vaccine == rule.vaccine && !waiver.archivedAt
            && waiver.until >= coverNeeded(rule, stay);
        if (holds && (!longest || waiver.until > longest->until))
            longest = &waiver;
    }
    return rule.acceptsWaiver ? longest : nullptr;
}

Finding byRule(const RuleForServices &rule, const StayToJudge &stay, const PetHealth &pet)
{
    Finding finding = bestRecord(rule, stay, pet);
    if (finding.verdict <= Verdict::Expiring)
        return finding;
    if (const VaccineWaiver *waiver = waiverFor(rule.rule, stay, pet)) {
        finding.verdict = Verdict::Waived;
        finding.waiver = waiver->id;
        finding.waivedUntil = waiver->until;
    }
    return finding;
}

} // namespace

bool isWelcome(Verdict verdict)
{
    return verdict == Verdict::Ok || verdict == Verdict::Waived || verdict == Verdict::Expiring
        || verdict == Verdict::Grace;
}

bool Finding::stops() const
{
    return severity == Severity::Block && !isWelcome(verdict);
}

bool HealthVerdict::stops() const
{
    return std::any_of(
        findings.begin(), findings.end(), [](const Finding &finding) { return finding.stops(); });
}

HealthVerdict judge(const StayToJudge &stay,
                    const PetHealth &pet,
                    const QList<RuleForServices> &rules)
{
    HealthVerdict result;
    for (const RuleForServices &rule : rules) {
        if (concerns(rule, stay, pet))
            result.findings += byRule(rule, stay, pet);
    }
    std::stable_sort(result.findings.begin(),
                     result.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.verdict > b.verdict; });
    if (!result.findings.isEmpty())
        result.verdict = result.findings.first().verdict;
    return result;
}

} // namespace desk
