#include "core/households/edit_family.h"

#include "core/catalog/coupon.h"
#include "core/households/checked.h"
#include "core/staff/permission.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// What no form changes stays as it was opened.
template <class R>
R onlyTheForm(const R &opened, R edited)
{
    edited.id = opened.id;
    edited.archivedAt = opened.archivedAt;
    if constexpr (requires { edited.household; })
        edited.household = opened.household;
    if constexpr (requires { edited.externalId; })
        edited.externalId = opened.externalId;
    if constexpr (requires { edited.customer; })
        edited.customer = opened.customer;
    if constexpr (requires { edited.pet; })
        edited.pet = opened.pet;
    return edited;
}

template <class R>
Result<> store(Writer &writer, const TypedTexts &texts, const Opened<R> &opened, const R &edited)
{
    if (!writer.find<R>(opened.record.id))
        return refuse(Reason::Unknown);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.edit(opened, edited);
    return {};
}

// Who put the reason there may be anybody; who lets them come again is a manager.
void checkWelcome(TypedTexts &texts, Writer &writer, const QString &before, const QString &after)
{
    if (before.isEmpty() || !after.isEmpty())
        return;
    for (const Refusal &refusal : objections(writer, Permission::DoNotBookOverride))
        texts.refusals.push_back(refusal);
}

// A discount that stays is money given away again and again.
void checkStandingDiscount(TypedTexts &texts,
                           Writer &writer,
                           const Household &before,
                           const Household &after)
{
    if (before.standingCoupon == after.standingCoupon
        && before.standingUntil == after.standingUntil)
        return;
    for (const Refusal &refusal : objections(writer, Permission::Discount))
        texts.refusals.push_back(refusal);
    const auto coupon =
        after.standingCoupon ? writer.find<Coupon>(*after.standingCoupon) : std::nullopt;
    if (after.standingCoupon && (!coupon || coupon->archivedAt))
        texts.refuse(Reason::Unknown, u"standingCoupon"_s);
    if (after.standingUntil && !after.standingCoupon)
        texts.refuse(Reason::Missing, u"standingCoupon"_s);
}

} // namespace

Result<> carryOut(Writer &writer, const EditHousehold &command)
{
    TypedTexts texts;
    const Household &opened = command.opened.record;
    const Household edited = checked(texts, onlyTheForm(opened, command.edited));
    checkWelcome(texts, writer, opened.doNotBookReason, edited.doNotBookReason);
    checkStandingDiscount(texts, writer, opened, edited);
    return store(writer, texts, command.opened, edited);
}

Result<> carryOut(Writer &writer, const EditCustomer &command)
{
    TypedTexts texts;
    const Customer edited = checked(texts, onlyTheForm(command.opened.record, command.edited));
    return store(writer, texts, command.opened, edited);
}

Result<> carryOut(Writer &writer, const EditPet &command)
{
    TypedTexts texts;
    const Pet &opened = command.opened.record;
    Pet edited = checked(texts, onlyTheForm(opened, command.edited), writer.today());
    checkWelcome(texts, writer, opened.doNotBookReason, edited.doNotBookReason);
    if (edited.weightGrams != opened.weightGrams && edited.weighedOn == opened.weighedOn)
        edited.weighedOn = edited.weightGrams ? std::optional(writer.today()) : std::nullopt;
    return store(writer, texts, command.opened, edited);
}

Result<> carryOut(Writer &writer, const EditContact &command)
{
    TypedTexts texts;
    const Contact edited = checked(texts, onlyTheForm(command.opened.record, command.edited));
    return store(writer, texts, command.opened, edited);
}

Result<> carryOut(Writer &writer, const EditPhone &command)
{
    TypedTexts texts;
    const Phone edited =
        checked(texts, onlyTheForm(command.opened.record, command.edited), writer.resort().country);
    return store(writer, texts, command.opened, edited);
}

Result<> carryOut(Writer &writer, const EditVet &command)
{
    TypedTexts texts;
    const Vet edited = checked(texts, onlyTheForm(command.opened.record, command.edited));
    return store(writer, texts, command.opened, edited);
}

} // namespace desk
