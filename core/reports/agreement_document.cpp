#include "core/reports/agreement_document.h"

#include "core/db/database.h"
#include "core/households/household.h"
#include "core/staff/staff.h"
#include "core/store/attachment.h"

namespace desk {

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
                             .drawingDigest = drawing ? drawing->digest : QString()};
}

} // namespace desk
