#include "core/pricing/edit_rates.h"

#include "core/catalog/named_record.h"
#include "core/catalog/service.h"
#include "core/lodging/unit.h"
#include "core/pricing/versions.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int heaviestGrams = 200'000;

bool isTaken(Writer &writer, const Rate &rate, const RateId &except)
{
    return writer.database().value<bool>(R"sql(
        SELECT EXISTS (SELECT 1
                         FROM rates
                        WHERE service = ?
                          AND id <> ?
                          AND unit_kind IS ?
                          AND species IS ?
                          AND min_weight_grams IS ?
                          AND max_weight_grams IS ?
                          AND (valid_until IS NULL OR valid_until > max(?, valid_from)))
    )sql",
                                         rate.service,
                                         except,
                                         rate.unitKind,
                                         rate.species,
                                         rate.minWeightGrams,
                                         rate.maxWeightGrams,
                                         rate.validFrom);
}

void checkWeights(TypedTexts &texts, const Rate &rate)
{
    texts.range(u"minWeightGrams"_s, rate.minWeightGrams, 0, heaviestGrams);
    texts.range(u"maxWeightGrams"_s, rate.maxWeightGrams, 1, heaviestGrams);
    if (rate.minWeightGrams && rate.maxWeightGrams && *rate.maxWeightGrams <= *rate.minWeightGrams)
        texts.refuse(Reason::OutOfRange, u"maxWeightGrams"_s);
}

Rate checked(Writer &writer, TypedTexts &texts, Rate rate, const RateId &except)
{
    rate.id = writer.newId<RateId>();
    rate.validUntil.reset();
    const std::optional<Service> service = standing<Service>(writer, rate.service);
    if (!service)
        texts.refuse(Reason::Unknown, u"service"_s);
    if (rate.unitKind && !standing<UnitKind>(writer, *rate.unitKind))
        texts.refuse(Reason::Unknown, u"unitKind"_s);
    if (rate.amount.isNegative())
        texts.refuse(Reason::OutOfRange, u"amount"_s, {{u"least"_s, writer.money(0)}});
    checkWeights(texts, rate);
    checkFirstDay(texts, writer, u"validFrom"_s, rate.validFrom);
    if (service && rate.validFrom.isValid() && isTaken(writer, rate, except))
        texts.refuse(Reason::AlreadyTaken, u"service"_s, {{u"what"_s, service->name}});
    return rate;
}

} // namespace

QJsonObject AddRate::meant() const
{
    return {{u"service"_s, rate.service.text()}, {u"amount"_s, rate.amount.minor()}};
}

Result<RateId> carryOut(Writer &writer, const AddRate &command)
{
    return addVersion<Rate>(
        writer, [&](TypedTexts &texts) { return checked(writer, texts, command.rate, {}); });
}

QJsonObject ChangeRate::meant() const
{
    return {{u"before"_s, rate.text()}, {u"amount"_s, changed.amount.minor()}};
}

Result<RateId> carryOut(Writer &writer, const ChangeRate &command)
{
    const auto check = [&](TypedTexts &texts, const std::optional<Rate> &) {
        return checked(writer, texts, command.changed, command.rate);
    };
    return changeVersion<Rate>(writer, command.rate, check);
}

QJsonObject EndRate::meant() const
{
    return {{u"rate"_s, rate.text()}};
}

Result<> carryOut(Writer &writer, const EndRate &command)
{
    return endVersion<Rate>(writer, command.rate, command.on);
}

} // namespace desk
