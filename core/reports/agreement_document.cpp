#include "core/reports/agreement_document.h"

#include "core/db/select.h"
#include "core/households/household.h"
#include "core/staff/staff.h"
#include "core/store/attachment.h"

namespace desk {

namespace {

QList<SignedAnswer> answersOf(db::Database &database, const AgreementSignature &signature)
{
    return database.all<SignedAnswer>(R"sql(
        SELECT pets.name AS pet, check_in_answers.question, check_in_answers.answer
          FROM reservations
          JOIN check_ins ON check_ins.reservation = reservations.id
          JOIN check_in_answers ON check_in_answers.check_in = check_ins.id
          JOIN pets ON pets.id = reservations.pet
         WHERE reservations.household = ?1 AND check_ins.agreement_signature = ?2
           AND check_ins.at = ?3 AND check_ins.undone_at IS NULL
         ORDER BY pets.name, pets.id, check_in_answers.position
    )sql",
                                      signature.household,
                                      signature.id,
                                      signature.signedAt);
}

} // namespace

Result<AgreementDocument> agreementDocument(db::Database &database,
                                            AgreementSignatureId id,
                                            const Printing &printing)
{
    const auto signature = database.find<AgreementSignature>(id);
    const auto agreement =
        signature ? database.find<Agreement>(signature->agreement) : std::nullopt;
    if (!agreement)
        return refuse(Reason::Unknown);
    const auto family = database.find<Household>(signature->household);
    const auto witness = database.find<Staff>(signature->witness);
    const auto drawing =
        signature->drawing ? database.find<Attachment>(*signature->drawing) : std::nullopt;
    return AgreementDocument{.head = documentHead(database, printing),
                             .agreement = *agreement,
                             .signature = *signature,
                             .family = family ? family->name : QString(),
                             .witness = witness ? witness->name : QString(),
                             .pets = database.values<QString>(R"sql(
            SELECT name FROM pets
             WHERE household = ? AND archived_at IS NULL AND deceased_on IS NULL
             ORDER BY name, id
        )sql",
                                                              signature->household),
                             .initials = db::select<AgreementInitials>(
                                 database, "WHERE signature = ? ORDER BY position", id),
                             .answers = answersOf(database, *signature),
                             .drawingDigest = drawing ? drawing->digest : QString()};
}

} // namespace desk
