#include "core/catalog/edit_taxes.h"

#include "core/catalog/named_record.h"
#include "core/pricing/versions.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

std::optional<QString> somethingOf(Writer &writer, const TaxClassId &taxClass)
{
    const auto names = writer.database().values<QString>(R"sql(
        SELECT name FROM services WHERE tax_class = ?1 AND archived_at IS NULL
        UNION ALL
        SELECT name FROM add_ons WHERE tax_class = ?1 AND archived_at IS NULL
        UNION ALL
        SELECT name FROM products WHERE tax_class = ?1 AND archived_at IS NULL
        LIMIT 1
    )sql",
                                                         taxClass);
    return names.isEmpty() ? std::nullopt : std::optional(names.first());
}

// One jurisdiction takes one tax on a class at a time.
bool isTaken(Writer &writer, const TaxRate &rate, const TaxRateId &except)
{
    const auto others = writer.database().values<QString>(R"sql(
        SELECT jurisdiction
          FROM tax_rates
         WHERE tax_class = ?
           AND id <> ?
           AND (valid_until IS NULL OR valid_until > max(?, valid_from))
    )sql",
                                                          rate.taxClass,
                                                          except,
                                                          rate.validFrom);
    return std::ranges::any_of(others, [&](const QString &other) {
        return other.compare(rate.jurisdiction, Qt::CaseInsensitive) == 0;
    });
}

TaxRate checked(Writer &writer, TypedTexts &texts, TaxRate rate, const TaxRateId &except)
{
    rate.id = writer.newId<TaxRateId>();
    rate.validUntil.reset();
    rate.jurisdiction = texts.required(u"jurisdiction"_s, rate.jurisdiction);
    if (!standing<TaxClass>(writer, rate.taxClass))
        texts.refuse(Reason::Unknown, u"taxClass"_s);
    if (rate.rate.value < 0 || rate.rate.value > wholeShare)
        texts.refuse(Reason::OutOfRange, u"rate"_s);
    checkFirstDay(texts, writer, u"validFrom"_s, rate.validFrom);
    if (rate.validFrom.isValid() && isTaken(writer, rate, except))
        texts.refuse(Reason::AlreadyTaken, u"jurisdiction"_s, {{u"what"_s, rate.jurisdiction}});
    return rate;
}

} // namespace

QJsonObject AddTaxClass::meant() const
{
    return {{u"name"_s, name}};
}

Result<TaxClassId> carryOut(Writer &writer, const AddTaxClass &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    TaxClass taxClass;
    taxClass.id = writer.newId<TaxClassId>();
    taxClass.name = checkedName<TaxClass>(writer, texts, command.name, taxClass.id);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(taxClass);
    return taxClass.id;
}

QJsonObject EditTaxClass::meant() const
{
    return {{u"taxClass"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditTaxClass &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    TaxClass taxClass = command.opened.record;
    if (!standing<TaxClass>(writer, taxClass.id))
        return refuse(Reason::Unknown);
    taxClass.name = checkedName<TaxClass>(writer, texts, command.edited.name, taxClass.id);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, taxClass);
    return {};
}

QJsonObject ArchiveTaxClass::meant() const
{
    return {{u"taxClass"_s, taxClass.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveTaxClass &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditPrices);
    const std::optional<TaxClass> taxClass = standing<TaxClass>(writer, command.taxClass);
    if (!taxClass)
        return refuse(Reason::Unknown);
    if (const std::optional<QString> used = somethingOf(writer, taxClass->id))
        refusals.push_back({Reason::StillUsed, {}, {{u"what"_s, *used}}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *taxClass);
    return {};
}

QJsonObject AddTaxRate::meant() const
{
    return {{u"taxClass"_s, rate.taxClass.text()}, {u"rate"_s, rate.rate.value}};
}

Result<TaxRateId> carryOut(Writer &writer, const AddTaxRate &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    const TaxRate rate = checked(writer, texts, command.rate, {});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(rate);
    return rate.id;
}

QJsonObject ChangeTaxRate::meant() const
{
    return {{u"before"_s, rate.text()}, {u"rate"_s, changed.rate.value}};
}

Result<TaxRateId> carryOut(Writer &writer, const ChangeTaxRate &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    const auto old = openVersion<TaxRate>(writer, texts, command.rate);
    TaxRate next = command.changed;
    next.taxClass = old ? old->taxClass : next.taxClass;
    next = checked(writer, texts, next, command.rate);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    endOn(writer, *old, next.validFrom);
    writer.put(next);
    return next.id;
}

QJsonObject EndTaxRate::meant() const
{
    return {{u"rate"_s, rate.text()}};
}

Result<> carryOut(Writer &writer, const EndTaxRate &command)
{
    return endVersion<TaxRate>(writer, command.rate, command.on);
}

} // namespace desk
