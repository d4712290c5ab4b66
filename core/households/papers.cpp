#include "core/households/papers.h"

#include "core/households/pet.h"

using namespace Qt::Literals;

namespace desk {

QList<PaperRow> papers(db::Database &database, const HouseholdId &household, int limit)
{
    return database.all<PaperRow>(R"sql(
        SELECT paper, attachment, attachments.digest, attachments.media_type, attachments.bytes,
               attachments.created_at, who, about
          FROM (SELECT 'PHOTO' AS paper, pets.photo AS attachment, pets.name AS who, '' AS about
                  FROM pets
                 WHERE pets.household = ?1 AND pets.photo IS NOT NULL
                 UNION ALL
                SELECT 'CERTIFICATE', vaccine_records.document, pets.name, vaccines.name
                  FROM pets
                       JOIN vaccine_records ON vaccine_records.pet = pets.id
                       JOIN vaccines ON vaccines.id = vaccine_records.vaccine
                 WHERE pets.household = ?1 AND vaccine_records.document IS NOT NULL
                   AND vaccine_records.archived_at IS NULL
                 UNION ALL
                SELECT 'AGREEMENT', agreement_signatures.drawing,
                       agreement_signatures.signer_name, agreements.title
                  FROM agreement_signatures
                       JOIN agreements ON agreements.id = agreement_signatures.agreement
                 WHERE agreement_signatures.household = ?1
                   AND agreement_signatures.drawing IS NOT NULL)
               JOIN attachments ON attachments.id = attachment
         ORDER BY attachments.created_at DESC, paper, who
         LIMIT ?2
    )sql",
                                  household,
                                  limit);
}

QJsonObject SetPetPhoto::meant() const
{
    return {{u"pet"_s, pet.text()}};
}

Result<> carryOut(Writer &writer, const SetPetPhoto &command)
{
    std::optional<Pet> pet = writer.find<Pet>(command.pet);
    if (!pet)
        return refuse(Reason::Unknown, u"pet"_s);
    pet->photo = attach(writer, AttachmentKind::Photo, command.photo);
    writer.put(*pet);
    return {};
}

QJsonObject KeepCertificate::meant() const
{
    return {{u"record"_s, record.text()}};
}

Result<> carryOut(Writer &writer, const KeepCertificate &command)
{
    std::optional<VaccineRecord> record = writer.find<VaccineRecord>(command.record);
    if (!record || record->archivedAt)
        return refuse(Reason::Unknown, u"record"_s);
    record->document = attach(writer, AttachmentKind::Document, command.paper);
    record->verifiedBy.reset();
    record->verifiedAt.reset();
    writer.put(*record);
    return {};
}

} // namespace desk
