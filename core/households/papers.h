#pragma once

#include "core/base/names.h"
#include "core/health/vaccine.h"
#include "core/store/attachment_files.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// What a kept file is of a family.
enum class PaperKind { Photo, Certificate, Agreement };

template <>
inline constexpr auto names<PaperKind> = std::array{
    std::pair{PaperKind::Photo, "PHOTO"},
    std::pair{PaperKind::Certificate, "CERTIFICATE"},
    std::pair{PaperKind::Agreement, "AGREEMENT"},
};

/// A photo of a pet, a certificate of a vaccination, or the signature under an agreement.
struct PaperRow
{
    PaperKind kind = PaperKind::Photo;
    AttachmentId attachment;
    QString digest; ///< under which the file is read
    QString mediaType;
    qint64 bytes = 0;
    Instant keptAt{};
    QString who;   ///< the pet, or who signed
    QString about; ///< the vaccine, the agreement

    bool operator==(const PaperRow &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"kind", &PaperRow::kind},
                            Field{"attachment", &PaperRow::attachment},
                            Field{"digest", &PaperRow::digest},
                            Field{"media_type", &PaperRow::mediaType},
                            Field{"bytes", &PaperRow::bytes},
                            Field{"kept_at", &PaperRow::keptAt},
                            Field{"who", &PaperRow::who},
                            Field{"about", &PaperRow::about});
    }
};

/// All papers of a family, the newest first, at most `limit`.
QList<PaperRow> papers(db::Database &database, const HouseholdId &household, int limit);

/// How a pet looks from now on.
struct SetPetPhoto
{
    PetId pet;
    KeptFile photo;

    static constexpr Intent intent{"pet.set_photo", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const SetPetPhoto &command);

/// The paper that proves a vaccination; it has to be looked at anew.
struct KeepCertificate
{
    VaccineRecordId record;
    KeptFile paper;

    static constexpr Intent intent{"vaccination.keep_certificate", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const KeepCertificate &command);

} // namespace desk
