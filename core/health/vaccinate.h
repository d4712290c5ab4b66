#pragma once

#include "core/health/vaccine.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// The family brings a paper that says when a pet was vaccinated.
struct RecordVaccination
{
    PetId pet;
    VaccineId vaccine;
    QDate givenOn;
    std::optional<QDate> expiresOn;
    VaccineSource source = VaccineSource::Paper;
    std::optional<AttachmentId> document;
    bool verified = false; ///< whether somebody has looked at the paper
    std::optional<QString> externalId;

    static constexpr Intent intent{"vaccination.record", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`pet`, `vaccine`), NotADate, OutOfRange (given in the future), DatesReversed.
[[nodiscard]] Result<VaccineRecordId> carryOut(Writer &writer, const RecordVaccination &command);

/// Corrects days, source or document of a record. It has to be verified anew.
struct EditVaccination
{
    Opened<VaccineRecord> opened;
    VaccineRecord edited;

    static constexpr Intent intent{"vaccination.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as RecordVaccination.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditVaccination &command);

/// Somebody has looked at the paper.
struct VerifyVaccination
{
    VaccineRecordId record;

    static constexpr Intent intent{"vaccination.verify", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const VerifyVaccination &command);

/// The record was wrong: another pet, another day.
struct RemoveVaccination
{
    VaccineRecordId record;

    static constexpr Intent intent{"vaccination.remove", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const RemoveVaccination &command);

/// A manager lets a pet come without a vaccination until a day.
struct WaiveVaccine
{
    PetId pet;
    VaccineId vaccine;
    QString reason;
    QDate until;

    static constexpr Intent intent{"vaccination.waive", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: ApprovalNeeded (WAIVE_VACCINE), Unknown, Missing, TooLong, CardNumberTyped, OutOfRange
/// (`until` is past).
[[nodiscard]] Result<VaccineWaiverId> carryOut(Writer &writer, const WaiveVaccine &command);

} // namespace desk
