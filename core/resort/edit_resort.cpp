#include "core/resort/edit_resort.h"

#include "core/catalog/named_record.h"
#include "core/staff/editing.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int longestIdle = 120;      // minutes
constexpr int latestCutOver = 8 * 60; // a day that begins later would be the next one

// The texts of the resort that may say anything.
void takeTexts(TypedTexts &texts, Resort &resort, const Resort &wished)
{
    resort.name = texts.required(u"name"_s, wished.name);
    resort.taxNumber = texts.line(u"taxNumber"_s, wished.taxNumber, limits::word);
    resort.street = texts.line(u"street"_s, wished.street);
    resort.city = texts.line(u"city"_s, wished.city, limits::name);
    resort.region = texts.line(u"region"_s, wished.region, limits::name);
    resort.postalCode = texts.line(u"postalCode"_s, wished.postalCode, limits::word);
    resort.phone = texts.line(u"phone"_s, wished.phone, limits::word);
    resort.email = texts.email(u"email"_s, wished.email).value_or(QString());
    resort.website = texts.line(u"website"_s, wished.website);
    resort.receiptFooter = texts.lines(u"receiptFooter"_s, wished.receiptFooter);
    resort.invoiceTerms = texts.lines(u"invoiceTerms"_s, wished.invoiceTerms);
}

void checkWhere(TypedTexts &texts, Resort &resort, const Resort &wished)
{
    static const QRegularExpression twoLetters(u"^([A-Z]{2})?$"_s);
    resort.country = cleaned(wished.country).toUpper();
    resort.zone = wished.zone;
    resort.locale = wished.locale;
    if (!twoLetters.match(resort.country).hasMatch())
        texts.refuse(Reason::OutOfRange, u"country"_s);
    if (!QTimeZone(resort.zone.toLatin1()).isValid())
        texts.refuse(Reason::OutOfRange, u"zone"_s);
    if (QLocale(resort.locale).language() == QLocale::C)
        texts.refuse(Reason::OutOfRange, u"locale"_s);
}

Resort checked(TypedTexts &texts, Resort resort, const Resort &wished)
{
    takeTexts(texts, resort, wished);
    checkWhere(texts, resort, wished);
    resort.paper = wished.paper;
    resort.idleLockMinutes = wished.idleLockMinutes;
    resort.taxInclusive = wished.taxInclusive;
    resort.cashRounding = wished.cashRounding;
    resort.logo = wished.logo;
    resort.cutOverMinutes = wished.cutOverMinutes;
    texts.range(u"idleLockMinutes"_s, resort.idleLockMinutes, 1, longestIdle);
    texts.range(u"cutOverMinutes"_s, resort.cutOverMinutes, 0, latestCutOver);
    if (resort.cashRounding != 1 && resort.cashRounding != 5)
        texts.refuse(Reason::OutOfRange, u"cashRounding"_s);
    return resort;
}

Till checked(Writer &writer, TypedTexts &texts, Till till, const QString &name, Money floatTarget)
{
    till.name = checkedName<Till>(writer, texts, name, till.id, limits::word);
    till.floatTarget = floatTarget;
    if (till.floatTarget.isNegative())
        texts.refuse(Reason::OutOfRange, u"floatTarget"_s, {{u"least"_s, writer.money(0)}});
    return till;
}

} // namespace

QJsonObject EditResort::meant() const
{
    return {{u"resort"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditResort &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditResort);
    if (!writer.find<Resort>(command.opened.record.id))
        return refuse(Reason::Unknown);
    Resort resort = checked(texts, command.opened.record, command.edited);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    if (command.logo)
        resort.logo = attach(writer, AttachmentKind::Photo, *command.logo);
    writer.edit(command.opened, resort);
    return {};
}

QJsonObject EditLocation::meant() const
{
    return {{u"location"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditLocation &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditResort);
    Location location = command.opened.record;
    if (!standing<Location>(writer, location.id))
        return refuse(Reason::Unknown);
    location.name = texts.required(u"name"_s, command.edited.name);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, location);
    return {};
}

QJsonObject AddTill::meant() const
{
    return {{u"name"_s, cleaned(name)}};
}

Result<TillId> carryOut(Writer &writer, const AddTill &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditResort);
    const Till blank{.id = writer.newId<TillId>(),
                     .location = writer.by().location,
                     .name = {},
                     .floatTarget = writer.money(0),
                     .archivedAt = std::nullopt};
    const Till till = checked(writer, texts, blank, command.name, command.floatTarget);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(till);
    return till.id;
}

QJsonObject EditTill::meant() const
{
    return {{u"till"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditTill &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditResort);
    Till till = command.opened.record;
    if (!standing<Till>(writer, till.id))
        return refuse(Reason::Unknown);
    till = checked(writer, texts, till, command.edited.name, command.edited.floatTarget);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, till);
    return {};
}

} // namespace desk
