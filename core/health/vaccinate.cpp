#include "core/health/vaccinate.h"

#include "core/base/typed_text.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

void checkDays(TypedTexts &texts, QDate today, QDate givenOn, const std::optional<QDate> &expiresOn)
{
    if (!givenOn.isValid())
        texts.refuse(Reason::NotADate, u"givenOn"_s);
    else if (givenOn > today)
        texts.refuse(Reason::OutOfRange, u"givenOn"_s, {{u"most"_s, today}});
    if (expiresOn && !expiresOn->isValid())
        texts.refuse(Reason::NotADate, u"expiresOn"_s);
    else if (expiresOn && givenOn.isValid() && *expiresOn < givenOn)
        texts.refuse(Reason::DatesReversed, u"expiresOn"_s);
}

void checkExists(TypedTexts &texts, Writer &writer, const PetId &pet, const VaccineId &vaccine)
{
    if (!writer.find<Pet>(pet))
        texts.refuse(Reason::Unknown, u"pet"_s);
    if (!writer.find<Vaccine>(vaccine))
        texts.refuse(Reason::Unknown, u"vaccine"_s);
}

std::optional<VaccineRecord> stored(Writer &writer, const VaccineRecordId &id)
{
    std::optional<VaccineRecord> record = writer.find<VaccineRecord>(id);
    return record && !record->archivedAt ? record : std::nullopt;
}

} // namespace

QJsonObject RecordVaccination::meant() const
{
    return {{u"pet"_s, pet.text()}, {u"vaccine"_s, vaccine.text()}};
}

Result<VaccineRecordId> carryOut(Writer &writer, const RecordVaccination &command)
{
    TypedTexts texts;
    checkExists(texts, writer, command.pet, command.vaccine);
    checkDays(texts, writer.today(), command.givenOn, command.expiresOn);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    VaccineRecord record{
        .id = writer.newId<VaccineRecordId>(),
        .pet = command.pet,
        .vaccine = command.vaccine,
        .givenOn = command.givenOn,
        .expiresOn = command.expiresOn,
        .source = command.source,
        .document = command.document,
        .externalId = command.externalId,
    };
    if (command.verified) {
        record.verifiedBy = writer.by().staff;
        record.verifiedAt = writer.now();
    }
    writer.put(record);
    return record.id;
}

QJsonObject EditVaccination::meant() const
{
    return {{u"record"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditVaccination &command)
{
    if (!stored(writer, command.opened.record.id))
        return refuse(Reason::Unknown, u"record"_s);
    VaccineRecord edited = command.opened.record;
    edited.vaccine = command.edited.vaccine;
    edited.givenOn = command.edited.givenOn;
    edited.expiresOn = command.edited.expiresOn;
    edited.source = command.edited.source;
    edited.document = command.edited.document;
    TypedTexts texts;
    checkExists(texts, writer, edited.pet, edited.vaccine);
    checkDays(texts, writer.today(), edited.givenOn, edited.expiresOn);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    if (edited != command.opened.record) {
        edited.verifiedBy.reset();
        edited.verifiedAt.reset();
    }
    writer.edit(command.opened, edited);
    return {};
}

QJsonObject VerifyVaccination::meant() const
{
    return {{u"record"_s, record.text()}};
}

Result<> carryOut(Writer &writer, const VerifyVaccination &command)
{
    std::optional<VaccineRecord> record = stored(writer, command.record);
    if (!record)
        return refuse(Reason::Unknown, u"record"_s);
    record->verifiedBy = writer.by().staff;
    record->verifiedAt = writer.now();
    writer.put(*record);
    return {};
}

QJsonObject RemoveVaccination::meant() const
{
    return {{u"record"_s, record.text()}};
}

Result<> carryOut(Writer &writer, const RemoveVaccination &command)
{
    std::optional<VaccineRecord> record = stored(writer, command.record);
    if (!record)
        return refuse(Reason::Unknown, u"record"_s);
    record->archivedAt = writer.now();
    writer.put(*record);
    return {};
}

QJsonObject WaiveVaccine::meant() const
{
    return {{u"pet"_s, pet.text()}, {u"vaccine"_s, vaccine.text()}};
}

Result<VaccineWaiverId> carryOut(Writer &writer, const WaiveVaccine &command)
{
    TypedTexts texts;
    texts.refusals = objections(writer, Permission::WaiveVaccine);
    checkExists(texts, writer, command.pet, command.vaccine);
    const QString reason = texts.required(u"reason"_s, command.reason, limits::line);
    if (!command.until.isValid())
        texts.refuse(Reason::NotADate, u"until"_s);
    else if (command.until < writer.today())
        texts.refuse(Reason::OutOfRange, u"until"_s, {{u"least"_s, writer.today()}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    const VaccineWaiver waiver{
        .id = writer.newId<VaccineWaiverId>(),
        .pet = command.pet,
        .vaccine = command.vaccine,
        .reason = reason,
        .grantedBy = writer.by().approver.value_or(writer.by().staff),
        .until = command.until,
    };
    writer.put(waiver);
    return waiver.id;
}

} // namespace desk
