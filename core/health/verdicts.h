#pragma once

#include "core/health/judge.h"

namespace desk {

namespace db {
class Database;
}

/// The verdict of each stay, in the order of the list. Five statements for any number of stays.
QList<HealthVerdict> verdicts(db::Database &database, const QList<StayToJudge> &stays);

/// The verdict of one stay.
HealthVerdict verdict(db::Database &database, const StayToJudge &stay);

/// A vaccination of a pet as its page lists it, the newest first.
struct VaccineRow
{
    VaccineRecordId id;
    VaccineId vaccine;
    QString vaccineName;
    QDate givenOn;
    std::optional<QDate> expiresOn;
    VaccineSource source = VaccineSource::Paper;
    std::optional<AttachmentId> document;
    std::optional<QString> verifiedBy; ///< the name of who looked at the paper
    std::optional<Instant> verifiedAt;

    bool operator==(const VaccineRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &VaccineRow::id},
                            Field{"vaccine", &VaccineRow::vaccine},
                            Field{"vaccine_name", &VaccineRow::vaccineName},
                            Field{"given_on", &VaccineRow::givenOn},
                            Field{"expires_on", &VaccineRow::expiresOn},
                            Field{"source", &VaccineRow::source},
                            Field{"document", &VaccineRow::document},
                            Field{"verified_by", &VaccineRow::verifiedBy},
                            Field{"verified_at", &VaccineRow::verifiedAt});
    }
};

QList<VaccineRow> vaccinations(db::Database &database, const PetId &pet);

/// The vaccinations the resort knows, by name.
QList<Vaccine> vaccines(db::Database &database);

/// The rules in force on a day or later, with their services.
QList<RuleForServices> vaccineRules(db::Database &database, QDate day);

} // namespace desk
