#pragma once

#include "core/base/ids.h"
#include "core/base/names.h"
#include "core/db/record.h"
#include "core/households/pet.h"

namespace desk {

/// A vaccination that the resort knows.
struct Vaccine
{
    VaccineId id;
    QString key; ///< lower case, as in "rabies"
    QString name;
    std::optional<Instant> archivedAt;

    bool operator==(const Vaccine &) const = default;

    static constexpr auto table = "vaccines";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &Vaccine::id},
                            Field{"key", &Vaccine::key},
                            Field{"name", &Vaccine::name},
                            Field{"archived_at", &Vaccine::archivedAt});
    }
};

/// Until when a vaccination has to hold.
enum class MustCover { Arrival, Departure };

template <>
inline constexpr auto names<MustCover> = std::array{
    std::pair{MustCover::Arrival, "ARRIVAL"},
    std::pair{MustCover::Departure, "DEPARTURE"},
};

enum class Severity { Warn, Block };

template <>
inline constexpr auto names<Severity> = std::array{
    std::pair{Severity::Warn, "WARN"},
    std::pair{Severity::Block, "BLOCK"},
};

/// What the resort demands. A changed rule is a new version; the old one ends.
struct VaccineRule
{
    VaccineRuleId id;
    VaccineId vaccine;
    Species species = Species::Dog;
    int minAgeWeeks = 0;    ///< younger pets need not have it
    int validityMonths = 0; ///< counted from the day given when the record has no expiry; 0: the
                            ///< record must state one
    int graceDays = 0;
    int minDaysSinceGiven = 0;
    MustCover mustCover = MustCover::Departure;
    bool acceptsTiter = false;
    bool acceptsWaiver = true;
    Severity severity = Severity::Block;
    int version = 1;
    QDate effectiveFrom;
    std::optional<QDate> effectiveUntil;

    bool operator==(const VaccineRule &) const = default;

    static constexpr auto table = "vaccine_rules";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &VaccineRule::id},
                            Field{"vaccine", &VaccineRule::vaccine},
                            Field{"species", &VaccineRule::species},
                            Field{"min_age_weeks", &VaccineRule::minAgeWeeks},
                            Field{"validity_months", &VaccineRule::validityMonths},
                            Field{"grace_days", &VaccineRule::graceDays},
                            Field{"min_days_since_given", &VaccineRule::minDaysSinceGiven},
                            Field{"must_cover", &VaccineRule::mustCover},
                            Field{"accepts_titer", &VaccineRule::acceptsTiter},
                            Field{"accepts_waiver", &VaccineRule::acceptsWaiver},
                            Field{"severity", &VaccineRule::severity},
                            Field{"version", &VaccineRule::version},
                            Field{"effective_from", &VaccineRule::effectiveFrom},
                            Field{"effective_until", &VaccineRule::effectiveUntil});
    }
};

/// A rule without any of these holds for every service.
struct VaccineRuleService
{
    VaccineRuleServiceId id;
    VaccineRuleId rule;
    ServiceId service;
    std::optional<Instant> archivedAt;

    bool operator==(const VaccineRuleService &) const = default;

    static constexpr auto table = "vaccine_rule_services";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &VaccineRuleService::id},
                            Field{"rule", &VaccineRuleService::rule},
                            Field{"service", &VaccineRuleService::service},
                            Field{"archived_at", &VaccineRuleService::archivedAt});
    }
};

enum class VaccineSource { Paper, Upload, VetCall, Import, Titer };

template <>
inline constexpr auto names<VaccineSource> = std::array{
    std::pair{VaccineSource::Paper, "PAPER"},
    std::pair{VaccineSource::Upload, "UPLOAD"},
    std::pair{VaccineSource::VetCall, "VET_CALL"},
    std::pair{VaccineSource::Import, "IMPORT"},
    std::pair{VaccineSource::Titer, "TITER"},
};

/// A vaccination that a pet was given.
struct VaccineRecord
{
    VaccineRecordId id;
    PetId pet;
    VaccineId vaccine;
    QDate givenOn;
    std::optional<QDate> expiresOn;
    VaccineSource source = VaccineSource::Paper;
    std::optional<AttachmentId> document;
    std::optional<StaffId> verifiedBy;
    std::optional<Instant> verifiedAt;
    std::optional<QString> externalId;
    std::optional<Instant> archivedAt;

    bool operator==(const VaccineRecord &) const = default;

    static constexpr auto table = "vaccine_records";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &VaccineRecord::id},
                            Field{"pet", &VaccineRecord::pet},
                            Field{"vaccine", &VaccineRecord::vaccine},
                            Field{"given_on", &VaccineRecord::givenOn},
                            Field{"expires_on", &VaccineRecord::expiresOn},
                            Field{"source", &VaccineRecord::source},
                            Field{"document", &VaccineRecord::document},
                            Field{"verified_by", &VaccineRecord::verifiedBy},
                            Field{"verified_at", &VaccineRecord::verifiedAt},
                            Field{"external_id", &VaccineRecord::externalId},
                            Field{"archived_at", &VaccineRecord::archivedAt});
    }
};

/// A manager lets a pet come without.
struct VaccineWaiver
{
    VaccineWaiverId id;
    PetId pet;
    VaccineId vaccine;
    QString reason;
    StaffId grantedBy;
    QDate until;
    std::optional<Instant> archivedAt;

    bool operator==(const VaccineWaiver &) const = default;

    static constexpr auto table = "vaccine_waivers";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &VaccineWaiver::id},
                            Field{"pet", &VaccineWaiver::pet},
                            Field{"vaccine", &VaccineWaiver::vaccine},
                            Field{"reason", &VaccineWaiver::reason},
                            Field{"granted_by", &VaccineWaiver::grantedBy},
                            Field{"until", &VaccineWaiver::until},
                            Field{"archived_at", &VaccineWaiver::archivedAt});
    }
};

} // namespace desk
