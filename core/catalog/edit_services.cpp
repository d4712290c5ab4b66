#include "core/catalog/edit_services.h"

#include "core/catalog/named_record.h"
#include "core/catalog/tax.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int dayMinutes = 24 * 60;

void checkTaxClass(Writer &writer, TypedTexts &texts, const TaxClassId &taxClass)
{
    if (!standing<TaxClass>(writer, taxClass))
        texts.refuse(Reason::Unknown, u"taxClass"_s);
}

// What the form may decide; the rest of the record stays.
Service checked(Writer &writer, TypedTexts &texts, Service service, const Service &wished)
{
    service.name = checkedName<Service>(writer, texts, wished.name, service.id);
    service.kind = wished.kind;
    service.chargedBy = wished.chargedBy;
    service.graceMinutes = wished.graceMinutes;
    service.needsUnit = wished.needsUnit;
    service.taxClass = wished.taxClass;
    service.revenueAccount =
        texts.required(u"revenueAccount"_s, wished.revenueAccount, limits::word);
    service.arrivalFrom = wished.arrivalFrom;
    service.arrivalUntil = wished.arrivalUntil;
    service.departureUntil = wished.departureUntil;
    service.durationMinutes = wished.durationMinutes;
    service.position = wished.position;
    checkTaxClass(writer, texts, service.taxClass);
    texts.range(u"graceMinutes"_s, service.graceMinutes, 0, dayMinutes);
    texts.range(u"durationMinutes"_s, service.durationMinutes, 5, dayMinutes / 2);
    texts.range(u"arrivalFrom"_s, service.arrivalFrom, 0, dayMinutes);
    texts.range(u"departureUntil"_s, service.departureUntil, 0, dayMinutes);
    if (service.arrivalUntil < service.arrivalFrom || service.arrivalUntil > dayMinutes)
        texts.refuse(Reason::OutOfRange, u"arrivalUntil"_s);
    return service;
}

AddOn checked(Writer &writer, TypedTexts &texts, AddOn addOn, const AddOn &wished)
{
    addOn.name = checkedName<AddOn>(writer, texts, wished.name, addOn.id);
    addOn.price = wished.price;
    addOn.taxClass = wished.taxClass;
    addOn.revenueAccount = texts.required(u"revenueAccount"_s, wished.revenueAccount, limits::word);
    addOn.durationMinutes = wished.durationMinutes;
    addOn.position = wished.position;
    checkTaxClass(writer, texts, addOn.taxClass);
    texts.range(u"durationMinutes"_s, addOn.durationMinutes, 0, dayMinutes);
    if (addOn.price.isNegative())
        texts.refuse(Reason::OutOfRange, u"price"_s, {{u"least"_s, writer.money(0)}});
    return addOn;
}

bool isBooked(Writer &writer, const ServiceId &service)
{
    return writer.database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM reservations
                        WHERE state IN ('REQUESTED', 'WAITLISTED', 'CONFIRMED', 'CHECKED_IN')
                          AND service = ?)
    )sql",
                                         service);
}

template <class R>
Result<decltype(R::id)> added(Writer &writer, R wished)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    R record;
    record.id = writer.newId<decltype(R::id)>();
    wished.position = lastPosition<R>(writer);
    record = checked(writer, texts, record, wished);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(record);
    return record.id;
}

template <class R>
Result<> edited(Writer &writer, const Opened<R> &opened, const R &wished)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    if (!standing<R>(writer, opened.record.id))
        return refuse(Reason::Unknown);
    const R record = checked(writer, texts, opened.record, wished);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(opened, record);
    return {};
}

} // namespace

QJsonObject AddService::meant() const
{
    return {{u"name"_s, service.name}};
}

Result<ServiceId> carryOut(Writer &writer, const AddService &command)
{
    return added(writer, command.service);
}

QJsonObject EditService::meant() const
{
    return {{u"service"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditService &command)
{
    return edited(writer, command.opened, command.edited);
}

QJsonObject ArchiveService::meant() const
{
    return {{u"service"_s, service.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveService &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditPrices);
    const std::optional<Service> service = standing<Service>(writer, command.service);
    if (!service)
        return refuse(Reason::Unknown);
    if (isBooked(writer, service->id))
        refusals.push_back({Reason::HasFutureStay, {}, {}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *service);
    return {};
}

QJsonObject AddAddOn::meant() const
{
    return {{u"name"_s, addOn.name}};
}

Result<AddOnId> carryOut(Writer &writer, const AddAddOn &command)
{
    return added(writer, command.addOn);
}

QJsonObject EditAddOn::meant() const
{
    return {{u"addOn"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditAddOn &command)
{
    return edited(writer, command.opened, command.edited);
}

QJsonObject ArchiveAddOn::meant() const
{
    return {{u"addOn"_s, addOn.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveAddOn &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditPrices);
    const std::optional<AddOn> addOn = standing<AddOn>(writer, command.addOn);
    if (!addOn)
        return refuse(Reason::Unknown);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *addOn);
    return {};
}

} // namespace desk
