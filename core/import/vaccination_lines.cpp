#include "core/import/lines.h"

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr Column columnsOfVaccinations[] = {
    {"external_id", "id record_id uuid"},
    {"pet_id", "pet_external_id pet", true},
    {"vaccine", "vaccination vaccine_name vaccine_type name type", true},
    {"given_on", "date_given administered_date administered_on date", true},
    {"expires_on", "expiration_date expiry_date expires expiration due_date"},
    {"verified", "is_verified"},
};

std::optional<VaccineId> vaccineOf(Target &target, const Cells &cells)
{
    const QString typed = cells.required("vaccine");
    const auto found =
        db::select<Vaccine>(target.database(), "WHERE archived_at IS NULL ORDER BY id");
    for (const Vaccine &vaccine : found) {
        if (vaccine.key.compare(typed, Qt::CaseInsensitive) == 0
            || vaccine.name.compare(typed, Qt::CaseInsensitive) == 0)
            return vaccine.id;
    }
    if (!typed.isEmpty())
        cells.refuse(Reason::Unknown, "vaccine");
    return std::nullopt;
}

void checkDays(const Cells &cells, TypedTexts &texts, const VaccineRecord &record, QDate today)
{
    if (record.givenOn.isValid() && record.givenOn > today)
        cells.refuse(Reason::OutOfRange, "given_on");
    if (record.expiresOn && record.givenOn.isValid() && *record.expiresOn < record.givenOn)
        texts.refuse(Reason::DatesReversed, u"expires_on"_s);
}

} // namespace

std::span<const Column> vaccinationColumns()
{
    return columnsOfVaccinations;
}

Outcome takeVaccination(Target &target, const Cells &cells, TypedTexts &texts)
{
    const QString petIdentity = cells.required("pet_id");
    const auto pet = target.byExternalId<Pet>(petIdentity);
    if (!pet && !petIdentity.isEmpty())
        cells.refuse(Reason::Unknown, "pet_id");
    const std::optional<VaccineId> vaccine = vaccineOf(target, cells);
    const std::optional<QDate> givenOn = cells.day("given_on");
    if (cells.text("given_on").isEmpty())
        cells.refuse(Reason::Missing, "given_on");
    QString externalId = texts.line(u"external_id"_s, cells.text("external_id"));
    if (externalId.isEmpty() && vaccine && givenOn)
        externalId = petIdentity % u'/' % cells.text("vaccine").toLower() % u'/'
            % givenOn->toString(Qt::ISODate);

    const auto before = target.byExternalId<VaccineRecord>(externalId);
    VaccineRecord record = before.value_or(VaccineRecord());
    record.givenOn = givenOn.value_or(QDate());
    if (const auto expiresOn = cells.day("expires_on"))
        record.expiresOn = expiresOn;
    const bool verified = cells.flag("verified").value_or(true);
    checkDays(cells, texts, record, target.today());
    if (!texts.refusals.empty())
        return Outcome::Unchanged;

    record.vaccine = *vaccine;
    if (!before) {
        record.id = target.newId<VaccineRecordId>();
        record.pet = pet->id;
        record.source = VaccineSource::Import;
        record.externalId = externalId;
    }
    if (verified && !record.verifiedAt) {
        record.verifiedAt = target.now();
        if (target.writer())
            record.verifiedBy = target.writer()->by().staff;
    }
    return putChanged(target, before, record);
}

} // namespace desk::import
