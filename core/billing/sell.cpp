#include "core/billing/sell.h"

#include "core/billing/draft.h"
#include "core/billing/issue.h"
#include "core/catalog/stock.h"
#include "core/classes/course_price.h"
#include "core/db/select.h"
#include "core/grooming/appointment_price.h"
#include "core/resort/place.h"
#include "core/staff/permission.h"
#include "core/till/open_session.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals objectionsTo(Writer &writer, const Sell &command)
{
    Refusals refusals = objections(writer, Permission::Sell);
    const auto add = [&](const Refusals &more) {
        refusals.insert(refusals.end(), more.begin(), more.end());
    };
    if (command.discount && command.discount->couponCode.trimmed().isEmpty())
        add(objections(writer, Permission::Discount));
    if (const Result<TillSession> session = openSession(writer); !session)
        add(session.error());
    if (!command.packages.isEmpty() && !command.household)
        refusals.push_back({Reason::PackageForFamily, u"household"_s, {}});
    if (!(command.appointments.isEmpty() && command.enrolments.isEmpty()) && !command.household)
        refusals.push_back({Reason::Missing, u"household"_s, {}});
    const bool isEmpty = command.items.isEmpty() && command.packages.isEmpty()
        && command.appointments.isEmpty() && command.enrolments.isEmpty();
    if (isEmpty)
        refusals.push_back({Reason::Missing, u"items"_s, {}});
    return refusals;
}

// A walk-in can't be asked for the rest later.
Refusals objectionsToLeaving(Writer &writer, const Sell &command, Money left)
{
    if (!left.isPositive())
        return {};
    if (!command.household)
        return {{Reason::TenderTooSmall, u"amount"_s, {{u"missing"_s, left}}}};
    return objections(writer, Permission::OnAccount);
}

bool canBeBilledAlone(db::Database &database, const Appointment &appointment)
{
    return factsIn(appointment.state) > 1 && !isBilled(database, appointment);
}

// In the order in which they were asked for.
Result<QList<Appointment>> appointmentsToBill(db::Database &database,
                                              const QList<AppointmentId> &ids)
{
    const auto known = db::byId<Appointment>(database, ids);
    QList<Appointment> appointments;
    for (const AppointmentId &id : ids) {
        if (!known.contains(id))
            return refuse(Reason::Unknown, u"appointments"_s);
        appointments += known.value(id);
        if (!canBeBilledAlone(database, appointments.last()))
            return refuse(Reason::Changed, u"appointments"_s);
    }
    return appointments;
}

template <class Billed>
bool areAllOf(const QList<Billed> &records, const std::optional<HouseholdId> &household)
{
    return std::ranges::all_of(records,
                               [&](const Billed &record) { return record.household == household; });
}

} // namespace

QJsonObject Sell::meant() const
{
    QJsonArray list;
    for (const ItemToSell &item : items)
        list += QJsonObject{{u"product"_s, item.product.text()}, {u"quantity"_s, item.quantity}};
    QJsonArray plans;
    for (const PackageToSell &package : packages)
        plans += package.plan.text();
    QJsonArray groomed;
    for (const AppointmentId &appointment : appointments)
        groomed += appointment.text();
    QJsonArray trained;
    for (const EnrolmentId &enrolment : enrolments)
        trained += enrolment.text();
    return {{u"items"_s, list},
            {u"packages"_s, plans},
            {u"appointments"_s, groomed},
            {u"enrolments"_s, trained},
            {u"tenders"_s, meantBy(tenders)}};
}

Result<Quote> priceSale(db::Database &database,
                        const QList<ItemToSell> &items,
                        const std::optional<DiscountWish> &discount,
                        QDate day,
                        const QList<PackageToSell> &packages,
                        const QList<AppointmentId> &appointments,
                        const std::optional<HouseholdId> &household,
                        const QList<EnrolmentId> &enrolments)
{
    auto lines = productLines(database, items);
    if (!lines)
        return refuse(std::move(lines.error()));
    auto more = packageLines(database, packages, day);
    if (!more)
        return refuse(std::move(more.error()));
    const auto given = discountFor(database, discount, day);
    if (!given)
        return refuse(given.error());
    const auto groomed = appointmentsToBill(database, appointments);
    if (!groomed)
        return refuse(groomed.error());
    const ResortTime time = placeOf(database).time;
    const auto places = placesToBill(database, enrolments).and_then([&](const auto &found) {
        return enrolmentLines(database, time, found);
    });
    if (!places)
        return refuse(places.error());
    StayToPrice sale = appointmentsToPrice(database, time, *groomed);
    sale.products = std::move(*lines) + *more + *places;
    sale.discount = *given;
    if (household)
        sale.standing = standingDiscount(database, *household);
    sale.taxedOn = day;
    return priceVisits(database, time, sale);
}

Result<Sold> carryOut(Writer &writer, const Sell &command)
{
    if (Refusals refusals = objectionsTo(writer, command); !refusals.empty())
        return refuse(std::move(refusals));
    const Result<Quote> quote = priceSale(writer.database(),
                                          command.items,
                                          command.discount,
                                          writer.today(),
                                          command.packages,
                                          command.appointments,
                                          command.household,
                                          command.enrolments);
    if (!quote)
        return refuse(quote.error());
    const auto groomed = appointmentsToBill(writer.database(), command.appointments);
    if (!groomed || !areAllOf(*groomed, command.household))
        return refuse(Reason::Unknown, u"appointments"_s);
    const auto places = placesToBill(writer.database(), command.enrolments);
    if (!places || !areAllOf(*places, command.household))
        return refuse(Reason::Unknown, u"enrolments"_s);
    const Result<Invoice> invoice =
        issue(writer, putDraft(writer, InvoiceKind::Sale, command.household, std::nullopt, *quote));
    if (!invoice)
        return refuse(invoice.error());
    moveStock(writer, linesOf(writer.database(), invoice->id), StockReason::Sale);
    putOnBill(writer, *groomed, invoice->id);
    putOnBill(writer, *places, invoice->id);
    if (invoice->total.isZero())
        return Sold{*invoice, std::nullopt, {}, {}};

    Sold sold{*invoice, std::nullopt, {}, invoice->total};
    if (!command.tenders.isEmpty()) {
        const Result<Taken> taken = takeFor(writer, *invoice, command.tenders, ReceiptKind::Sale);
        if (!taken)
            return refuse(taken.error());
        sold.receipt = taken->receipt;
        sold.change = taken->change;
        sold.left = taken->left;
    }
    if (Refusals refusals = objectionsToLeaving(writer, command, sold.left); !refusals.empty())
        return refuse(std::move(refusals));
    return sold;
}

} // namespace desk
