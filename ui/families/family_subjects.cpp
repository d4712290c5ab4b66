#include "core/catalog/catalogue.h"
#include "core/db/select.h"
#include "core/households/add_family.h"
#include "core/households/archive_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "ui/families/subjects.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct FamilySubjects
{
    Q_DECLARE_TR_FUNCTIONS(FamilySubjects)
};

using Asked = std::optional<Subject>;

template <class R>
Fields<R> fieldsFor(RecordForm &form)
{
    return Fields<R>(form.session()->words(), form.session()->today());
}

/// The record to correct, when there is one.
template <db::Record R>
std::optional<Opened<R>> opened(db::Database &database, const QString &target)
{
    const auto id = decltype(R::id)::parse(target);
    return id ? openRecord<R>(database, *id) : std::nullopt;
}

QList<std::pair<QString, QString>> couponsToChoose(db::Database &database)
{
    QList<std::pair<QString, QString>> choices{{QString(), FamilySubjects::tr("Nothing")}};
    for (const Coupon &coupon : catalogue::coupons(database))
        choices += {coupon.id.text(), coupon.name};
    return choices;
}

Asked household(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Household>(database, target);
    if (!record)
        return std::nullopt;
    auto fields = fieldsFor<Household>(form);
    fields.line(u"name"_s, FamilySubjects::tr("What the family is called"), &Household::name, true)
        .lines(u"notes"_s, FamilySubjects::tr("Notes"), &Household::notes)
        .line(u"doNotBookReason"_s,
              FamilySubjects::tr("Why they must not be booked"),
              &Household::doNotBookReason)
        .hint(FamilySubjects::tr("Leave it empty when they are welcome."))
        .pick(u"standingCoupon"_s,
              FamilySubjects::tr("Off every bill"),
              &Household::standingCoupon,
              couponsToChoose(database))
        .hint(FamilySubjects::tr("For friends of the house, staff, members. A better coupon on a "
                                 "bill counts instead."))
        .day(u"standingUntil"_s,
             FamilySubjects::tr("Until"),
             &Household::standingUntil,
             Looking::Ahead)
        .hint(FamilySubjects::tr("The last day, such as of a membership. Empty: for good."));
    return recordSubject<Household>(form,
                                    FamilySubjects::tr("Family"),
                                    fields.list(),
                                    record->record,
                                    [&form, record = *record](const Household &edited) {
                                        form.carryOutVoid(
                                            EditHousehold{.opened = record, .edited = edited},
                                            FamilySubjects::tr("The family is changed."));
                                    });
}

Fields<Customer> personFields(RecordForm &form)
{
    auto fields = fieldsFor<Customer>(form);
    fields.line(u"firstName"_s, FamilySubjects::tr("First name"), &Customer::firstName)
        .line(u"lastName"_s, FamilySubjects::tr("Last name"), &Customer::lastName)
        .line(u"email"_s, FamilySubjects::tr("E-mail"), &Customer::email)
        .flag(u"emailAllowed"_s,
              FamilySubjects::tr("May be written to by e-mail"),
              &Customer::emailAllowed)
        .flag(u"textAllowed"_s,
              FamilySubjects::tr("May be sent text messages"),
              &Customer::textAllowed)
        .line(u"street"_s, FamilySubjects::tr("Street"), &Customer::street)
        .line(u"city"_s, FamilySubjects::tr("City"), &Customer::city)
        .line(u"region"_s, FamilySubjects::tr("State or region"), &Customer::region)
        .line(u"postalCode"_s, FamilySubjects::tr("Postal code"), &Customer::postalCode)
        .line(u"emergencyName"_s,
              FamilySubjects::tr("Who to ring in an emergency"),
              &Customer::emergencyName)
        .line(u"emergencyPhone"_s, FamilySubjects::tr("Their phone"), &Customer::emergencyPhone)
        .line(u"taxNumber"_s, FamilySubjects::tr("Tax number"), &Customer::taxNumber)
        .hint(FamilySubjects::tr("Stands on the bills of a business."))
        .line(u"referral"_s, FamilySubjects::tr("How they found us"), &Customer::referral)
        .lines(u"notes"_s, FamilySubjects::tr("Notes"), &Customer::notes);
    return fields;
}

Asked person(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Customer>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject = recordSubject<Customer>(
        form,
        form.session()->words().fullName(record->record.firstName, record->record.lastName),
        personFields(form).list(),
        record->record,
        [&form, record = *record](const Customer &edited) {
            form.carryOutVoid(EditCustomer{.opened = record, .edited = edited},
                              FamilySubjects::tr("The person is changed."));
        });
    subject.removeText = FamilySubjects::tr("Remove this person");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(ArchivePerson{id}, FamilySubjects::tr("The person is removed."));
    };
    return subject;
}

/// A person with their first phone.
struct PersonAndPhone
{
    QString firstName;
    QString lastName;
    std::optional<QString> email;
    QString phone;
};

Asked addPerson(const QString &target, db::Database &, RecordForm &form)
{
    const auto family = HouseholdId::parse(target);
    if (!family)
        return std::nullopt;
    auto fields = fieldsFor<PersonAndPhone>(form);
    fields.line(u"firstName"_s, FamilySubjects::tr("First name"), &PersonAndPhone::firstName)
        .line(u"lastName"_s, FamilySubjects::tr("Last name"), &PersonAndPhone::lastName)
        .line(u"phones.0.typed"_s, FamilySubjects::tr("Phone"), &PersonAndPhone::phone)
        .line(u"email"_s, FamilySubjects::tr("E-mail"), &PersonAndPhone::email);
    return recordSubject<PersonAndPhone>(form,
                                         FamilySubjects::tr("Another person"),
                                         fields.list(),
                                         {},
                                         [&form, family = *family](const PersonAndPhone &typed) {
                                             AddPerson add{.household = family};
                                             add.person.person.firstName = typed.firstName;
                                             add.person.person.lastName = typed.lastName;
                                             add.person.person.email = typed.email;
                                             if (!typed.phone.trimmed().isEmpty())
                                                 add.person.phones += Phone{.typed = typed.phone};
                                             form.carryOut(
                                                 add, FamilySubjects::tr("The person is added."));
                                         });
}

Fields<Phone> phoneFields(RecordForm &form)
{
    auto fields = fieldsFor<Phone>(form);
    fields.line(u"typed"_s, FamilySubjects::tr("Number"), &Phone::typed, true)
        .line(u"label"_s, FamilySubjects::tr("Which phone it is"), &Phone::label)
        .hint(FamilySubjects::tr("Mobile, home, work"));
    return fields;
}

Asked phone(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Phone>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject =
        recordSubject<Phone>(form,
                             FamilySubjects::tr("Phone"),
                             phoneFields(form).list(),
                             record->record,
                             [&form, record = *record](const Phone &edited) {
                                 form.carryOutVoid(EditPhone{.opened = record, .edited = edited},
                                                   FamilySubjects::tr("The phone is changed."));
                             });
    subject.removeText = FamilySubjects::tr("Remove this phone");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemovePhone{id}, FamilySubjects::tr("The phone is removed."));
    };
    return subject;
}

Asked addPhone(const QString &target, db::Database &database, RecordForm &form)
{
    const auto family = HouseholdId::parse(target);
    if (!family)
        return std::nullopt;
    const auto people = db::select<Customer>(
        database, "WHERE household = ? AND archived_at IS NULL ORDER BY id", *family);
    if (people.isEmpty())
        return std::nullopt;
    QList<std::pair<QString, QString>> owners;
    for (const Customer &customer : people)
        owners += {customer.id.text(),
                   form.session()->words().fullName(customer.firstName, customer.lastName)};
    auto fields = phoneFields(form);
    if (owners.size() > 1)
        fields.pick(u"customer"_s, FamilySubjects::tr("Whose"), &Phone::customer, owners);
    return recordSubject<Phone>(form,
                                FamilySubjects::tr("Another phone"),
                                fields.list(),
                                Phone{.customer = people.first().id},
                                [&form](const Phone &typed) {
                                    form.carryOut(AddPhone{typed},
                                                  FamilySubjects::tr("The phone is added."));
                                });
}

Fields<Contact> contactFields(RecordForm &form)
{
    auto fields = fieldsFor<Contact>(form);
    fields.line(u"name"_s, FamilySubjects::tr("Name"), &Contact::name, true)
        .line(u"phone"_s, FamilySubjects::tr("Phone"), &Contact::phone)
        .line(u"relation"_s, FamilySubjects::tr("What they are to the family"), &Contact::relation)
        .line(u"identityHint"_s,
              FamilySubjects::tr("How the desk knows them"),
              &Contact::identityHint)
        .hint(FamilySubjects::tr("Passport, grey hair, red van"))
        .day(u"validFrom"_s, FamilySubjects::tr("From"), &Contact::validFrom, Looking::Ahead)
        .day(u"validUntil"_s, FamilySubjects::tr("Until"), &Contact::validUntil, Looking::Ahead);
    return fields;
}

Asked contact(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<Contact>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject = recordSubject<Contact>(
        form,
        FamilySubjects::tr("May pick up"),
        contactFields(form).list(),
        record->record,
        [&form, record = *record](const Contact &edited) {
            form.carryOutVoid(EditContact{.opened = record, .edited = edited},
                              FamilySubjects::tr("The contact is changed."));
        });
    subject.removeText = FamilySubjects::tr("May not pick up any more");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemoveContact{id}, FamilySubjects::tr("The contact is removed."));
    };
    return subject;
}

Asked addContact(const QString &target, db::Database &, RecordForm &form)
{
    const auto family = HouseholdId::parse(target);
    if (!family)
        return std::nullopt;
    return recordSubject<Contact>(form,
                                  FamilySubjects::tr("Somebody who may pick up"),
                                  contactFields(form).list(),
                                  Contact{.household = *family},
                                  [&form](const Contact &typed) {
                                      form.carryOut(AddContact{typed},
                                                    FamilySubjects::tr("The contact is added."));
                                  });
}

Asked label(const QString &target, db::Database &database, RecordForm &form)
{
    const auto record = opened<HouseholdLabel>(database, target);
    if (!record)
        return std::nullopt;
    Subject subject;
    subject.title = record->record.label;
    subject.removeText = FamilySubjects::tr("Take this label off");
    subject.remove = [&form, id = record->record.id] {
        form.carryOutVoid(RemoveLabel{id}, FamilySubjects::tr("The label is taken off."));
    };
    return subject;
}

Asked addLabel(const QString &target, db::Database &, RecordForm &form)
{
    const auto family = HouseholdId::parse(target);
    if (!family)
        return std::nullopt;
    auto fields = fieldsFor<HouseholdLabel>(form);
    fields.line(u"label"_s, FamilySubjects::tr("Label"), &HouseholdLabel::label, true)
        .hint(FamilySubjects::tr("VIP, pays by check"));
    return recordSubject<HouseholdLabel>(
        form,
        FamilySubjects::tr("Another label"),
        fields.list(),
        HouseholdLabel{.household = *family},
        [&form](const HouseholdLabel &typed) {
            form.carryOut(AddLabel{typed}, FamilySubjects::tr("The label is added."));
        });
}

} // namespace

std::optional<Subject> familySubject(const QString &form,
                                     const QString &target,
                                     db::Database &database,
                                     RecordForm &ui)
{
    using Maker = Asked (*)(const QString &, db::Database &, RecordForm &);
    static const QHash<QString, Maker> makers{
        {u"household"_s, household},
        {u"person"_s, person},
        {u"add.person"_s, addPerson},
        {u"phone"_s, phone},
        {u"add.phone"_s, addPhone},
        {u"contact"_s, contact},
        {u"add.contact"_s, addContact},
        {u"label"_s, label},
        {u"add.label"_s, addLabel},
    };
    const Maker maker = makers.value(form);
    return maker ? maker(target, database, ui) : std::nullopt;
}

std::optional<Subject> subjectOf(const QString &form,
                                 const QString &target,
                                 db::Database &database,
                                 RecordForm &ui)
{
    for (const auto &make : {familySubject, petSubject, paperSubject, creditSubject}) {
        if (auto subject = make(form, target, database, ui))
            return subject;
    }
    return std::nullopt;
}

} // namespace desk::ui
