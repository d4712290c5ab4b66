#include "core/billing/stay_bill.h"

#include "core/catalog/product.h"
#include "core/db/select.h"
#include "core/grooming/appointment_price.h"
#include "core/packages/held_credits.h"
#include "core/pricing/house_to_price.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int mostOnALine = 10'000;

struct StayRow
{
    ReservationId reservation;
    LocationId location;
    HouseholdId household;
    PetId pet;
    Species species{};
    std::optional<int> weightGrams;
    ServiceId service;
    QDate arrivesOn;
    QDate leavesOn;
    int arrivesAtMinute = 0;
    int leavesAtMinute = 0;
    ReservationState state{};
    std::optional<Instant> checkedInAt;
    std::optional<Instant> checkedOutAt;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &StayRow::reservation},
                            Field{"location", &StayRow::location},
                            Field{"household", &StayRow::household},
                            Field{"pet", &StayRow::pet},
                            Field{"species", &StayRow::species},
                            Field{"weight_grams", &StayRow::weightGrams},
                            Field{"service", &StayRow::service},
                            Field{"arrives_on", &StayRow::arrivesOn},
                            Field{"leaves_on", &StayRow::leavesOn},
                            Field{"arrives_at_minute", &StayRow::arrivesAtMinute},
                            Field{"leaves_at_minute", &StayRow::leavesAtMinute},
                            Field{"state", &StayRow::state},
                            Field{"checked_in_at", &StayRow::checkedInAt},
                            Field{"checked_out_at", &StayRow::checkedOutAt});
    }
};

struct RoomRow
{
    ReservationId reservation;
    Instant startsAt{};
    UnitId unit;
    UnitKindId kind;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &RoomRow::reservation},
                            Field{"starts_at", &RoomRow::startsAt},
                            Field{"unit", &RoomRow::unit},
                            Field{"kind", &RoomRow::kind});
    }
};

QString asJson(const QList<ReservationId> &reservations)
{
    QJsonArray ids;
    for (const ReservationId &reservation : reservations)
        ids += reservation.text();
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

QList<StayRow> stayRows(db::Database &database, const QString &reservations)
{
    return database.all<StayRow>(R"sql(
        SELECT reservations.id, reservations.location, reservations.household, reservations.pet,
               pets.species,
               coalesce((SELECT check_ins.weight_grams FROM check_ins
                          WHERE check_ins.reservation = reservations.id
                            AND check_ins.undone_at IS NULL), pets.weight_grams),
               reservations.service, reservations.arrives_on, reservations.leaves_on,
               reservations.arrives_at_minute, reservations.leaves_at_minute, reservations.state,
               reservations.checked_in_at, reservations.checked_out_at
          FROM json_each(?) AS wanted
          JOIN reservations ON reservations.id = unhex(replace(wanted.value, '-', ''))
          JOIN pets ON pets.id = reservations.pet
         ORDER BY wanted.key
    )sql",
                                 reservations);
}

QList<RoomRow> roomRows(db::Database &database, const QString &reservations)
{
    return database.all<RoomRow>(R"sql(
        SELECT segments.reservation, segments.starts_at, segments.unit, units.kind
          FROM json_each(?) AS wanted
          JOIN segments ON segments.reservation = unhex(replace(wanted.value, '-', ''))
          JOIN units ON units.id = segments.unit
         WHERE segments.released_at IS NULL
         ORDER BY segments.starts_at
    )sql",
                                 reservations);
}

QList<AddOnPlan> addOnPlans(db::Database &database, const QString &reservations)
{
    return database.all<AddOnPlan>(R"sql(
        SELECT add_on_plans.id, add_on_plans.reservation, add_on_plans.add_on,
               add_on_plans.planned_on, add_on_plans.quantity, add_on_plans.done_at,
               add_on_plans.done_by, add_on_plans.archived_at, add_on_plans.dropped_by,
               add_on_plans.drop_reason
          FROM json_each(?) AS wanted
          JOIN add_on_plans ON add_on_plans.reservation = unhex(replace(wanted.value, '-', ''))
         WHERE add_on_plans.archived_at IS NULL
         ORDER BY add_on_plans.planned_on, add_on_plans.id
    )sql",
                                   reservations);
}

PetToPrice petToPrice(const StayRow &row, const ResortTime &time, std::optional<Instant> leavingAt)
{
    PetToPrice pet{.pet = row.pet,
                   .reservation = row.reservation,
                   .species = row.species,
                   .weightGrams = row.weightGrams,
                   .service = row.service,
                   .arrivesOn = row.arrivesOn,
                   .arrivesAtMinute = row.arrivesAtMinute,
                   .leavesOn = row.leavesOn,
                   .leavesAtMinute = row.leavesAtMinute,
                   .rooms = {}};
    // The room was kept from the agreed day on, also for a pet that came later.
    if (row.checkedInAt && time.civilDate(*row.checkedInAt) <= row.arrivesOn) {
        pet.arrivesOn = time.civilDate(*row.checkedInAt);
        pet.arrivesAtMinute = time.minuteOfDay(*row.checkedInAt);
    }
    const std::optional<Instant> left = row.checkedOutAt ? row.checkedOutAt
        : row.state == ReservationState::CheckedIn       ? leavingAt
                                                         : std::nullopt;
    if (left) {
        pet.leavesOn = std::max(pet.arrivesOn, time.civilDate(*left));
        pet.leavesAtMinute = time.minuteOfDay(*left);
    }
    return pet;
}

QList<CreditToUse> creditsOf(db::Database &database, const QList<ReservationId> &reservations)
{
    QList<CreditToUse> credits;
    for (const HeldCredits &held : heldCredits(database, reservations))
        credits +=
            CreditToUse{.reservation = held.reservation,
                        .purchase = held.purchase,
                        .plan = held.plan,
                        .planVersion = held.planVersion,
                        .name = held.name,
                        .units = held.units,
                        .unitsPerDay = std::max(1, unitsPerDay(held.services, held.service))};
    return credits;
}

} // namespace

StayToPrice stayToPrice(db::Database &database,
                        const ResortTime &time,
                        const QList<ReservationId> &reservations,
                        std::optional<Instant> leavingAt)
{
    const QString wanted = asJson(reservations);
    StayToPrice stay;
    QHash<ReservationId, qsizetype> position;
    const auto agreed = agreedNights(database, reservations);
    for (const StayRow &row : stayRows(database, wanted)) {
        position.insert(row.reservation, stay.pets.size());
        stay.location = row.location;
        stay.household = row.household;
        stay.pets += petToPrice(row, time, leavingAt);
        stay.pets.last().agreed = agreed.value(row.reservation);
    }
    for (const RoomRow &row : roomRows(database, wanted)) {
        if (position.contains(row.reservation))
            stay.pets[position.value(row.reservation)].rooms +=
                RoomToPrice{time.civilDate(row.startsAt), row.unit, row.kind};
    }
    for (const AddOnPlan &plan : addOnPlans(database, wanted)) {
        if (position.contains(plan.reservation))
            stay.addOns += AddOnToPrice{.addOn = plan.addOn,
                                        .pet = stay.pets[position.value(plan.reservation)].pet,
                                        .reservation = plan.reservation,
                                        .day = plan.plannedOn,
                                        .quantity = plan.quantity};
    }
    stay.credits = creditsOf(database, reservations);
    stay.standing = standingDiscount(database, stay.household);
    return stay;
}

Result<QList<QuoteLine>> productLines(db::Database &database, const QList<ItemToSell> &items)
{
    QList<ProductId> ids;
    for (const ItemToSell &item : items)
        ids += item.product;
    const auto products = db::select<Product>(
        database,
        "WHERE id IN (SELECT unhex(value) FROM json_each(?)) AND archived_at IS NULL",
        db::jsonOfIds(ids));
    QList<QuoteLine> lines;
    for (const ItemToSell &item : items) {
        const auto product = std::ranges::find(products, item.product, &Product::id);
        if (product == products.end())
            return refuse(Reason::Unknown, u"items"_s);
        if (item.quantity < 1 || item.quantity > mostOnALine)
            return refuse(Reason::OutOfRange,
                          u"items"_s,
                          {{u"least"_s, qint64{1}}, {u"most"_s, qint64{mostOnALine}}});
        PriceStep step;
        step.kind = PriceStepKind::Product;
        step.rule = product->id.text();
        step.label = product->name;
        step.quantity = item.quantity;
        step.unitAmount = product->price;
        step.amount = product->price * item.quantity;
        lines += QuoteLine{.kind = LineKind::Product,
                           .product = product->id,
                           .description = product->name,
                           .quantity = item.quantity,
                           .unitPrice = product->price,
                           .amount = step.amount,
                           .taxClass = product->taxClass,
                           .revenueAccount = product->revenueAccount,
                           .steps = {step}};
    }
    return lines;
}

namespace {

Refusals addMore(StayToPrice &stay, const QList<AddOnToBill> &addOns, QDate day)
{
    for (const AddOnToBill &more : addOns) {
        const auto pet = std::ranges::find_if(
            stay.pets, [&](const PetToPrice &one) { return one.reservation == more.reservation; });
        if (pet == stay.pets.end())
            return {{Reason::Unknown, u"addOns"_s, {}}};
        if (more.quantity < 1 || more.quantity > mostOnALine)
            return {{Reason::OutOfRange,
                     u"addOns"_s,
                     {{u"least"_s, qint64{1}}, {u"most"_s, qint64{mostOnALine}}}}};
        stay.addOns += AddOnToPrice{.addOn = more.addOn,
                                    .pet = pet->pet,
                                    .reservation = more.reservation,
                                    .day = day,
                                    .quantity = more.quantity};
    }
    return {};
}

} // namespace

Result<Quote> priceStayBill(db::Database &database,
                            const ResortTime &time,
                            const StayBill &bill,
                            std::optional<Instant> leavingAt,
                            QDate taxedOn)
{
    StayToPrice stay = stayToPrice(database, time, bill.reservations, leavingAt);
    if (stay.pets.size() != bill.reservations.size())
        return refuse(Reason::Unknown, u"reservations"_s);
    if (Refusals refusals = addMore(stay, bill.addOns, taxedOn); !refusals.empty())
        return refuse(std::move(refusals));
    stay.pets += appointmentsToPrice(database, time, toBillWith(database, bill.reservations)).pets;
    auto discount = discountFor(database, bill.discount, taxedOn);
    if (!discount)
        return refuse(std::move(discount.error()));
    auto products = productLines(database, bill.items);
    if (!products)
        return refuse(std::move(products.error()));

    QDate first = taxedOn;
    QDate last = taxedOn;
    for (const PetToPrice &pet : std::as_const(stay.pets)) {
        first = std::min(first, pet.arrivesOn);
        last = std::max(last, pet.leavesOn);
    }
    stay.discount = *discount;
    stay.products = *products;
    stay.taxedOn = taxedOn;
    const PriceBook book = loadPriceBook(database, first, last);
    stay.house = houseToPrice(database, time, book, {stay});
    return quote(book, stay);
}

} // namespace desk
