#include "core/db/select.h"
#include "core/health/vaccinate.h"
#include "core/health/verdicts.h"
#include "core/households/add_family.h"
#include "core/households/archive_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "core/households/pet_owner.h"
#include "core/households/pet_page.h"
#include "core/households/pet_vet.h"
#include "ui/families/subjects.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct PetSubjects
{
    Q_DECLARE_TR_FUNCTIONS(PetSubjects)
};

using Asked = std::optional<Subject>;

template <class R>
Fields<R> fieldsFor(RecordForm &form)
{
    return Fields<R>(form.session()->words(), form.session()->today());
}

template <db::Record R>
std::optional<Opened<R>> opened(db::Database &database, const QString &target)
{
    const auto id = decltype(R::id)::parse(target);
    return id ? openRecord<R>(database, *id) : std::nullopt;
}

Fields<Pet> petFields(RecordForm &form)
{
    auto fields = fieldsFor<Pet>(form);
    fields.line(u"name"_s, PetSubjects::tr("Name"), &Pet::name, true)
        .choice(u"species"_s, PetSubjects::tr("Kind"), &Pet::species)
        .line(u"breed"_s, PetSubjects::tr("Breed"), &Pet::breed)
        .choice(u"sex"_s, PetSubjects::tr("Sex"), &Pet::sex)
        .flag(u"neutered"_s, PetSubjects::tr("Neutered or spayed"), &Pet::neutered)
        .birth(u"bornOn"_s, PetSubjects::tr("Born on"), &Pet::bornOn, &Pet::bornPrecision)
        .hint(PetSubjects::tr("The month or the year alone will do."))
        .weight(u"weightGrams"_s, PetSubjects::tr("Weight"), &Pet::weightGrams)
        .line(u"colour"_s, PetSubjects::tr("Colour"), &Pet::colour)
        .choice(u"playGroup"_s, PetSubjects::tr("Play group"), &Pet::playGroup)
        .line(u"microchip"_s, PetSubjects::tr("Microchip"), &Pet::microchip)
        .line(u"rabiesTag"_s, PetSubjects::tr("Rabies tag"), &Pet::rabiesTag)
        .lines(u"notes"_s, PetSubjects::tr("Notes"), &Pet::notes);
    return fields;
}

Asked pet(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Pet>(database, target);
    if (!record)
        return std::nullopt;
    auto fields = petFields(form);
    fields
        .line(u"doNotBookReason"_s,
              PetSubjects::tr("Why it must not be booked"),
              &Pet::doNotBookReason)
        .day(u"deceasedOn"_s, PetSubjects::tr("Died on"), &Pet::deceasedOn, Looking::Back);
    Subject subject =
        recordSubject<Pet>(form,
                           record->record.name,
                           fields.list(),
                           record->record,
                           [&form, record = *record](const Pet &typed) {
                               Pet edited = typed;
                               // A new weight is one of today.
                               if (edited.weightGrams != record.record.weightGrams)
                                   edited.weighedOn.reset();
                               form.carryOutVoid(EditPet{.opened = record, .edited = edited},
                                                 PetSubjects::tr("The pet is changed."));
                           });
    subject.removeText = PetSubjects::tr("Archive this pet");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(ArchivePet{id}, PetSubjects::tr("The pet is archived."));
    };
    return subject;
}

Asked addPet(const QString &target, db::Database &, RecordForm &form)
{
    const auto family = HouseholdId::parse(target);
    if (!family)
        return std::nullopt;
    return recordSubject<Pet>(
        form,
        PetSubjects::tr("Another pet"),
        petFields(form).list(),
        {},
        [&form, family = *family](const Pet &typed) {
            form.carryOut(
                AddPet{.household = family, .pet = {.pet = typed, .allergies = {}, .alerts = {}}},
                PetSubjects::tr("The pet is added."));
        });
}

Asked allergy(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Allergy>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject;
    subject.title = record->record.substance;
    subject.removeText = PetSubjects::tr("It has this allergy no more");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemoveAllergy{id}, PetSubjects::tr("The allergy is removed."));
    };
    return subject;
}

Asked addAllergy(const QString &target, db::Database &, RecordForm &form)
{
    const auto pet = PetId::parse(target);
    if (!pet)
        return std::nullopt;
    auto fields = fieldsFor<Allergy>(form);
    fields
        .line(
            u"substance"_s, PetSubjects::tr("What it must not be given"), &Allergy::substance, true)
        .line(u"reaction"_s, PetSubjects::tr("What happens then"), &Allergy::reaction);
    return recordSubject<Allergy>(form,
                                  PetSubjects::tr("Another allergy"),
                                  fields.list(),
                                  Allergy{.pet = *pet},
                                  [&form](const Allergy &typed) {
                                      form.carryOut(AddAllergy{typed},
                                                    PetSubjects::tr("The allergy is added."));
                                  });
}

Asked alert(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<PetAlert>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject;
    subject.title = word(record->record.kind);
    subject.removeText = PetSubjects::tr("Take this warning off");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemoveAlert{id}, PetSubjects::tr("The warning is taken off."));
    };
    return subject;
}

Asked addAlert(const QString &target, db::Database &, RecordForm &form)
{
    const auto pet = PetId::parse(target);
    if (!pet)
        return std::nullopt;
    auto fields = fieldsFor<PetAlert>(form);
    fields.choice(u"kind"_s, PetSubjects::tr("What must be known"), &PetAlert::kind)
        .line(u"note"_s, PetSubjects::tr("In words"), &PetAlert::note);
    return recordSubject<PetAlert>(form,
                                   PetSubjects::tr("Another warning"),
                                   fields.list(),
                                   PetAlert{.pet = *pet, .kind = AlertKind::Bites},
                                   [&form](const PetAlert &typed) {
                                       form.carryOut(AddAlert{typed},
                                                     PetSubjects::tr("The warning is added."));
                                   });
}

Fields<Vet> vetFields(RecordForm &form)
{
    auto fields = fieldsFor<Vet>(form);
    fields.line(u"clinic"_s, PetSubjects::tr("Clinic"), &Vet::clinic)
        .line(u"name"_s, PetSubjects::tr("Veterinarian"), &Vet::name)
        .line(u"phone"_s, PetSubjects::tr("Phone"), &Vet::phone)
        .line(u"email"_s, PetSubjects::tr("E-mail"), &Vet::email);
    return fields;
}

Asked vet(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Vet>(database, target);
    if (!record)
        return std::nullopt;
    auto fields = vetFields(form);
    fields.hint(PetSubjects::tr("What is changed here holds for every pet of this practice."));
    return recordSubject<Vet>(form,
                              PetSubjects::tr("Veterinarian"),
                              fields.list(),
                              record->record,
                              [&form, record = *record](const Vet &edited) {
                                  form.carryOutVoid(EditVet{.opened = record, .edited = edited},
                                                    PetSubjects::tr("The practice is changed."));
                              });
}

// Who treats the pet: a practice that is on file by its name, or a new one.
Asked petVet(const QString &target, db::Database &database, RecordForm &form)
{
    const auto id = PetId::parse(target);
    const auto pet = id ? database.find<Pet>(*id) : std::nullopt;
    if (!pet)
        return std::nullopt;
    Subject subject =
        recordSubject<Vet>(form,
                           PetSubjects::tr("Who treats %1?").arg(pet->name),
                           vetFields(form).list(),
                           {},
                           [&form, id = *id](const Vet &typed) {
                               form.carryOutVoid(SetPetVet{.pet = id, .vet = typed},
                                                 PetSubjects::tr("The veterinarian is noted."));
                           });
    if (pet->vet) {
        subject.removeText = PetSubjects::tr("It has no veterinarian any more");
        subject.remove = [&form, id = *id] {
            form.carryOutVoid(SetPetVet{.pet = id, .vet = {}},
                              PetSubjects::tr("The veterinarian is taken off."));
        };
    }
    return subject;
}

// The target is the pet, and after a bar the person.
Asked owner(const QString &target, db::Database &database, RecordForm &form)
{
    const auto pet = PetId::parse(target.section(u'|', 0, 0));
    const auto customer = CustomerId::parse(target.section(u'|', 1));
    const auto page = pet ? petPage(database, *pet, form.session()->today()) : std::nullopt;
    if (!page || !customer)
        return std::nullopt;
    const auto row = std::ranges::find(page->owners, *customer, &OwnerRow::customer);
    if (row == page->owners.end())
        return std::nullopt;
    auto fields = fieldsFor<SetPetOwner>(form);
    fields.flag(u"mayPickUp"_s, PetSubjects::tr("May pick it up"), &SetPetOwner::mayPickUp)
        .flag(u"mayBook"_s, PetSubjects::tr("May book for it"), &SetPetOwner::mayBook);
    const QString name = form.session()->words().fullName(row->firstName, row->lastName);
    return recordSubject<SetPetOwner>(
        form,
        PetSubjects::tr("%1 and %2", "a person, a pet").arg(name, page->pet.name),
        fields.list(),
        {.pet = *pet, .customer = *customer, .mayBook = row->mayBook, .mayPickUp = row->mayPickUp},
        [&form, name](const SetPetOwner &typed) {
            form.carryOutVoid(typed,
                              PetSubjects::tr("What %1 may do is noted.", "a person").arg(name));
        });
}

QList<std::pair<QString, QString>> vaccineChoices(db::Database &database)
{
    QList<std::pair<QString, QString>> choices;
    for (const Vaccine &vaccine : vaccines(database))
        choices += {vaccine.id.text(), vaccine.name};
    return choices;
}

Asked vaccination(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<VaccineRecord>(database, target);
    if (!record)
        return std::nullopt;
    auto fields = fieldsFor<VaccineRecord>(form);
    fields
        .pick(u"vaccine"_s,
              PetSubjects::tr("Vaccine"),
              &VaccineRecord::vaccine,
              vaccineChoices(database))
        .day(u"givenOn"_s, PetSubjects::tr("Given on"), &VaccineRecord::givenOn, Looking::Back)
        .day(u"expiresOn"_s,
             PetSubjects::tr("Holds until"),
             &VaccineRecord::expiresOn,
             Looking::Ahead)
        .choice(u"source"_s, PetSubjects::tr("How we know"), &VaccineRecord::source);
    const bool isVerified = record->record.verifiedAt.has_value();
    Subject subject = recordSubject<VaccineRecord>(
        form,
        PetSubjects::tr("Vaccination"),
        fields.list(),
        record->record,
        [&form, record = *record, isVerified](const VaccineRecord &edited) {
            // Untouched, it is looked at: that is what the button says then.
            if (edited == record.record && !isVerified)
                form.carryOutVoid(VerifyVaccination{record.record.id},
                                  PetSubjects::tr("The certificate is verified."));
            else
                form.carryOutVoid(EditVaccination{.opened = record, .edited = edited},
                                  PetSubjects::tr("The vaccination is changed."));
        });
    if (!isVerified)
        subject.saveText = PetSubjects::tr("I have seen the certificate");
    subject.removeText = PetSubjects::tr("Remove this record");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemoveVaccination{id}, PetSubjects::tr("The record is removed."));
    };
    return subject;
}

// The target is the pet, and after a bar the vaccine that is asked for.
Asked addVaccination(const QString &target, db::Database &database, RecordForm &form)
{
    const auto pet = PetId::parse(target.section(u'|', 0, 0));
    if (!pet)
        return std::nullopt;
    const auto choices = vaccineChoices(database);
    RecordVaccination record{.pet = *pet, .verified = true};
    if (const auto asked = VaccineId::parse(target.section(u'|', 1)))
        record.vaccine = *asked;
    auto fields = fieldsFor<RecordVaccination>(form);
    fields.pick(u"vaccine"_s, PetSubjects::tr("Vaccine"), &RecordVaccination::vaccine, choices)
        .day(u"givenOn"_s, PetSubjects::tr("Given on"), &RecordVaccination::givenOn, Looking::Back)
        .day(u"expiresOn"_s,
             PetSubjects::tr("Holds until"),
             &RecordVaccination::expiresOn,
             Looking::Ahead)
        .hint(PetSubjects::tr("As the certificate says; empty when it does not say it."))
        .choice(u"source"_s, PetSubjects::tr("How we know"), &RecordVaccination::source)
        .flag(u"verified"_s,
              PetSubjects::tr("I have seen the certificate"),
              &RecordVaccination::verified);
    return recordSubject<RecordVaccination>(
        form,
        PetSubjects::tr("New vaccination"),
        fields.list(),
        record,
        [&form](const RecordVaccination &typed) {
            form.carryOut(typed, PetSubjects::tr("The vaccination is noted."));
        });
}

Asked addWaiver(const QString &target, db::Database &database, RecordForm &form)
{
    const auto pet = PetId::parse(target.section(u'|', 0, 0));
    if (!pet)
        return std::nullopt;
    WaiveVaccine waiver{.pet = *pet};
    if (const auto asked = VaccineId::parse(target.section(u'|', 1)))
        waiver.vaccine = *asked;
    auto fields = fieldsFor<WaiveVaccine>(form);
    fields
        .pick(u"vaccine"_s,
              PetSubjects::tr("Vaccine"),
              &WaiveVaccine::vaccine,
              vaccineChoices(database))
        .line(u"reason"_s, PetSubjects::tr("Why"), &WaiveVaccine::reason, true)
        .day(u"until"_s, PetSubjects::tr("Until"), &WaiveVaccine::until, Looking::Ahead);
    return recordSubject<WaiveVaccine>(
        form,
        PetSubjects::tr("Let it come without"),
        fields.list(),
        waiver,
        [&form](const WaiveVaccine &typed) {
            form.carryOut(typed, PetSubjects::tr("The vaccination is waived."));
        });
}

} // namespace

std::optional<Subject> petSubject(const QString &form,
                                  const QString &target,
                                  db::Database &database,
                                  RecordForm &ui)
{
    using Maker = Asked (*)(const QString &, db::Database &, RecordForm &);
    static const QHash<QString, Maker> makers{
        {u"pet"_s, pet},
        {u"add.pet"_s, addPet},
        {u"allergy"_s, allergy},
        {u"add.allergy"_s, addAllergy},
        {u"alert"_s, alert},
        {u"add.alert"_s, addAlert},
        {u"vet"_s, vet},
        {u"pet.vet"_s, petVet},
        {u"owner"_s, owner},
        {u"vaccination"_s, vaccination},
        {u"add.vaccination"_s, addVaccination},
        {u"add.waiver"_s, addWaiver},
    };
    const Maker maker = makers.value(form);
    return maker ? maker(target, database, ui) : std::nullopt;
}

} // namespace desk::ui
