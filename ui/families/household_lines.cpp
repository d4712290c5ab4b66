#include "ui/families/household_lines.h"

#include "ui/check_in/health_light.h"
#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct HouseholdLines
{
    Q_DECLARE_TR_FUNCTIONS(HouseholdLines)
};

QVariantMap withId(const QString &id)
{
    return {{u"id"_s, id}};
}

QString symbolOf(Species species)
{
    return species == Species::Dog ? u"dog"_s : species == Species::Cat ? u"cat"_s : u"paw"_s;
}

LineRow addLine(const QString &group, const QString &form, const QString &title, const QString &to)
{
    return {.id = form,
            .group = group,
            .symbol = u"plus"_s,
            .title = title,
            .faint = true,
            .form = form,
            .target = to};
}

LineRow petLine(const FamilyPet &known, const Words &words, QDate today)
{
    const Pet &pet = known.pet;
    LineRow line{.id = u"pet."_s % pet.id.text(),
                 .group = HouseholdLines::tr("Pets"),
                 .symbol = symbolOf(pet.species),
                 .face = true,
                 .title = pet.name,
                 .detail = petDetail(pet, words, today),
                 .page = u"pet"_s,
                 .argument = withId(pet.id.text())};
    if (pet.deceasedOn) {
        line.chip = HouseholdLines::tr("Deceased");
        line.faint = true;
        return line;
    }
    QStringList warnings;
    if (!pet.doNotBookReason.isEmpty())
        warnings += HouseholdLines::tr("Do not book");
    for (const PetAlert &alert : known.alerts)
        warnings += alert.kind == AlertKind::Other ? alert.note : word(alert.kind);
    for (const Allergy &allergy : known.allergies)
        warnings += HouseholdLines::tr("Allergy: %1").arg(allergy.substance);
    line.warning = warnings.join(u", "_s);
    line.chip = known.health.findings.isEmpty() ? QString() : word(known.health.verdict);
    line.chipSymbol = u"syringe"_s;
    line.tone = toneOf(known.health.verdict, known.health.stops());
    return line;
}

void addPeople(QList<LineRow> &lines, const FamilyPage &family, const Words &words)
{
    const QString group = HouseholdLines::tr("People");
    for (const FamilyPerson &known : family.people) {
        const Customer &person = known.person;
        LineRow line{.id = u"person."_s % person.id.text(),
                     .group = group,
                     .symbol = u"person"_s,
                     .title = words.fullName(person.firstName, person.lastName),
                     .detail =
                         joined({person.email.value_or(QString()), person.street, person.city}),
                     .form = u"person"_s,
                     .target = person.id.text()};
        if (family.household.billingCustomer == person.id)
            line.chip = HouseholdLines::tr("Pays");
        lines += line;
        for (const Phone &phone : known.phones)
            lines += LineRow{.id = u"phone."_s % phone.id.text(),
                             .group = group,
                             .symbol = u"phone"_s,
                             .title = words.phone(phone.e164, phone.typed),
                             .detail = phone.label,
                             .form = u"phone"_s,
                             .target = phone.id.text()};
    }
    const QString id = family.household.id.text();
    lines += addLine(group, u"add.person"_s, HouseholdLines::tr("Add a person"), id);
    lines += addLine(group, u"add.phone"_s, HouseholdLines::tr("Add a phone"), id);
}

void addContacts(QList<LineRow> &lines, const FamilyPage &family, const Words &words, QDate today)
{
    const QString group = HouseholdLines::tr("May pick up");
    for (const Contact &contact : family.contacts) {
        LineRow line{.id = u"contact."_s % contact.id.text(),
                     .group = group,
                     .symbol = u"check"_s,
                     .title = contact.name,
                     .detail = joined({contact.relation, contact.phone, contact.identityHint}),
                     .form = u"contact"_s,
                     .target = contact.id.text()};
        if (contact.validUntil && *contact.validUntil < today) {
            line.chip = HouseholdLines::tr("Until %1").arg(words.date(*contact.validUntil));
            line.tone = Theme::Trouble;
            line.chipSymbol = u"alert"_s;
        }
        lines += line;
    }
    for (const NoPickUp &no : family.noPickUps) {
        const auto of = std::ranges::find_if(family.people, [&](const FamilyPerson &known) {
            return known.person.id == no.customer;
        });
        if (of == family.people.end())
            continue;
        lines += LineRow{.id = u"owner."_s % no.customer.text() % no.pet.text(),
                         .group = group,
                         .symbol = u"cross"_s,
                         .title = words.fullName(of->person.firstName, of->person.lastName),
                         .detail = HouseholdLines::tr("may not pick up %1").arg(no.petName),
                         .form = u"owner"_s,
                         .target = no.pet.text() % u'|' % no.customer.text()};
    }
    lines += addLine(group,
                     u"add.contact"_s,
                     HouseholdLines::tr("Let somebody else pick up"),
                     family.household.id.text());
}

void addNotes(QList<LineRow> &lines, const FamilyPage &family)
{
    const QString group = HouseholdLines::tr("Notes and labels");
    const QString id = family.household.id.text();
    const QString notes = family.household.notes;
    lines += LineRow{.id = u"notes"_s,
                     .group = group,
                     .symbol = u"note"_s,
                     .title = notes.isEmpty() ? HouseholdLines::tr("Write a note") : notes,
                     .faint = notes.isEmpty(),
                     .form = u"household"_s,
                     .target = id};
    for (const HouseholdLabel &label : family.labels)
        lines += LineRow{.id = u"label."_s % label.id.text(),
                         .group = group,
                         .symbol = u"tag"_s,
                         .title = label.label,
                         .form = u"label"_s,
                         .target = label.id.text()};
    lines += addLine(group, u"add.label"_s, HouseholdLines::tr("Add a label"), id);
}

LineRow stayLine(const StayRow &stay, const QString &group, const Words &words, QDate today)
{
    LineRow line{
        .id = u"stay."_s % stay.id.text(),
        .group = group,
        .symbol = u"calendar"_s,
        .title = joined({stay.petName, stay.serviceName}),
        .detail = joined({words.period(stay.arrivesOn, stay.leavesOn, today), stay.bookingNumber}),
        .note = stay.unit,
        .chip = word(stay.state),
        .page = u"stay"_s,
        .argument = {{u"reservation"_s, stay.id.text()}}};
    switch (stay.state) {
    case ReservationState::CheckedIn:
        line.symbol = u"room"_s;
        line.tone = Theme::InHouse;
        break;
    case ReservationState::Requested:
    case ReservationState::Waitlisted:
    case ReservationState::Confirmed:
        line.symbol = u"in"_s;
        line.tone = stay.arrivesOn <= today ? Theme::Arriving : Theme::Neutral;
        break;
    default:
        line.faint = true;
    }
    return line;
}

QString depositChip(const BookingDeposit &deposit)
{
    if (deposit.held.isNegative())
        return HouseholdLines::tr("To take back");
    return deposit.isOpen ? QString() : HouseholdLines::tr("To give back or keep");
}

LineRow depositLine(const BookingDeposit &deposit, const Words &words, QDate today)
{
    const QString chip = depositChip(deposit);
    return {.id = u"deposit."_s % deposit.booking.text(),
            .group = HouseholdLines::tr("Paid in advance"),
            .symbol = u"credit"_s,
            .title = deposit.pets,
            .detail =
                joined({words.period(deposit.arrivesOn, deposit.leavesOn, today), deposit.number}),
            .note = words.money(deposit.held),
            .chip = chip,
            .tone = chip.isEmpty() ? Theme::Neutral : Theme::Departing,
            .page = u"deposit"_s,
            .argument = {{u"booking"_s, deposit.booking.text()}}};
}

void addDeposits(QList<LineRow> &lines, const FamilyPage &family, const Words &words, QDate today)
{
    for (const BookingDeposit &deposit : family.deposits) {
        if (!deposit.held.isZero())
            lines += depositLine(deposit, words, today);
    }
    const bool takes = std::ranges::any_of(family.deposits, &BookingDeposit::isOpen);
    if (takes)
        lines += LineRow{.id = u"add.deposit"_s,
                         .group = HouseholdLines::tr("Paid in advance"),
                         .symbol = u"plus"_s,
                         .title = HouseholdLines::tr("Take a deposit"),
                         .faint = true,
                         .page = u"deposit"_s,
                         .argument = {{u"household"_s, family.household.id.text()}}};
}

LineRow packageLine(const PackageCredits &package,
                    const FamilyPage &family,
                    const Words &words,
                    QDate today)
{
    const auto pet = std::ranges::find_if(
        family.pets, [&](const FamilyPet &known) { return package.pet == known.pet.id; });
    LineRow line{
        .id = u"package."_s % package.purchase.text(),
        .group = HouseholdLines::tr("Packages"),
        .symbol = u"credit"_s,
        .title = joined({package.name, pet == family.pets.end() ? QString() : pet->pet.name}),
        .detail = creditsLeftText(package, words, today),
        .note = package.held == 0
            ? QString()
            : HouseholdLines::tr("%1 held", "1 visit").arg(visitsText(package.held, words)),
        .form = u"credits"_s,
        .target = package.purchase.text()};
    if (package.available < 0) {
        line.chip = HouseholdLines::tr("More used than bought");
        line.chipSymbol = u"alert"_s;
        line.tone = Theme::Trouble;
    }
    return line;
}

void addStandingDiscount(QList<LineRow> &lines,
                         const FamilyPage &family,
                         const Words &words,
                         QDate today)
{
    if (!family.standingCoupon)
        return;
    const Coupon &coupon = *family.standingCoupon;
    const std::optional<QDate> until = family.household.standingUntil;
    const QString much = coupon.kind == DiscountKind::Percent ? words.percent(coupon.share)
                                                              : words.money(coupon.amount);
    LineRow line{.id = u"standing"_s,
                 .group = HouseholdLines::tr("Off every bill"),
                 .symbol = u"tag"_s,
                 .title = coupon.name,
                 .detail = joined(
                     {much,
                      word(coupon.scope),
                      until ? HouseholdLines::tr("until %1").arg(words.date(*until)) : QString()}),
                 .form = u"household"_s,
                 .target = family.household.id.text()};
    const bool isOver = coupon.archivedAt || (until && *until < today)
        || (coupon.validUntil && *coupon.validUntil < today);
    if (isOver) {
        line.chip = HouseholdLines::tr("Over");
        line.chipSymbol = u"clock"_s;
        line.tone = Theme::Departing;
    }
    lines += line;
}

void addPackages(QList<LineRow> &lines, const FamilyPage &family, const Words &words, QDate today)
{
    for (const PackageCredits &package : family.packages)
        lines += packageLine(package, family, words, today);
    if (family.packagesSold)
        lines += LineRow{.id = u"add.package"_s,
                         .group = HouseholdLines::tr("Packages"),
                         .symbol = u"plus"_s,
                         .title = HouseholdLines::tr("Sell a package"),
                         .faint = true,
                         .page = u"sale"_s,
                         .argument = {{u"household"_s, family.household.id.text()}}};
}

} // namespace

QString petDetail(const Pet &pet, const Words &words, QDate today)
{
    return joined({pet.breed.isEmpty() ? word(pet.species) : pet.breed,
                   pet.sex == Sex::Unknown ? QString() : word(pet.sex, pet.neutered),
                   pet.bornOn ? words.age(*pet.bornOn, pet.bornPrecision, today) : QString(),
                   pet.weightGrams ? words.weight(*pet.weightGrams) : QString()});
}

QList<LineRow> stayLines(const QList<StayRow> &stays,
                         const QString &group,
                         const Words &words,
                         QDate today)
{
    QList<LineRow> lines;
    for (const StayRow &stay : stays)
        lines += stayLine(stay, group, words, today);
    return lines;
}

QList<LineRow> openStayLines(const QList<StayRow> &stays, const Words &words, QDate today)
{
    QList<StayRow> here;
    QList<StayRow> coming;
    for (const StayRow &stay : stays)
        (stay.state == ReservationState::CheckedIn ? here : coming) += stay;
    return stayLines(here, HouseholdLines::tr("Here now"), words, today)
        + stayLines(coming, HouseholdLines::tr("Coming"), words, today);
}

QList<LineRow> overviewLines(const FamilyPage &family, const Words &words, QDate today)
{
    QList<LineRow> lines = openStayLines(family.openStays, words, today);
    for (const FamilyPet &pet : family.pets)
        lines += petLine(pet, words, today);
    lines += addLine(HouseholdLines::tr("Pets"),
                     u"add.pet"_s,
                     HouseholdLines::tr("Add a pet"),
                     family.household.id.text());
    addDeposits(lines, family, words, today);
    addStandingDiscount(lines, family, words, today);
    addPackages(lines, family, words, today);
    return lines;
}

QList<LineRow> detailLines(const FamilyPage &family, const Words &words, QDate today)
{
    QList<LineRow> lines;
    addPeople(lines, family, words);
    addContacts(lines, family, words, today);
    addNotes(lines, family);
    return lines;
}

QList<LineRow> billLines(const QList<FamilyBill> &bills, const Words &words, QDate today)
{
    QList<LineRow> lines;
    for (const FamilyBill &bill : bills) {
        LineRow line{.title = bill.number,
                     .detail = words.relativeDay(bill.day, today),
                     .note = words.money(bill.total)};
        if (bill.receipt) {
            line.id = u"receipt."_s % bill.receipt->text();
            line.symbol = u"cash"_s;
            line.detail = joined({word(bill.receiptKind), line.detail});
            line.page = u"print"_s;
            line.argument = {{u"document"_s, u"receipt"_s}, {u"id"_s, bill.receipt->text()}};
            line.faint = true;
        } else {
            line.id = u"invoice."_s % bill.invoice->text();
            line.symbol = u"card"_s;
            line.detail = joined({word(bill.invoiceKind), line.detail});
            line.page = u"invoice"_s;
            line.argument = withId(bill.invoice->text());
            if (bill.number.isEmpty()) {
                line.title = HouseholdLines::tr("Draft");
            } else if (bill.voided) {
                line.chip = HouseholdLines::tr("Void");
            } else if (bill.outstanding.isPositive()) {
                line.chip = HouseholdLines::tr("%1 to pay").arg(words.money(bill.outstanding));
                line.chipSymbol = u"alert"_s;
                line.tone = Theme::Trouble;
            } else if (bill.invoiceKind != InvoiceKind::CreditNote) {
                line.chip = HouseholdLines::tr("Paid");
                line.chipSymbol = u"check"_s;
                line.tone = Theme::InHouse;
            }
        }
        lines += line;
    }
    return lines;
}

} // namespace desk::ui
