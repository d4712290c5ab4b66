#include "ui/walk_in/walk_in_model.h"

#include "core/bookings/undo.h"
#include "core/bookings/wish_price.h"
#include "ui/text/price_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"
#include "ui/walk_in/placed_pets.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesShown{"reservations",
                                   "segments",
                                   "pets",
                                   "units",
                                   "services",
                                   "rates",
                                   "price_rules",
                                   "vaccine_records",
                                   "vaccine_waivers",
                                   "vaccine_rules",
                                   "agreements",
                                   "agreement_signatures",
                                   "check_in_questions",
                                   "customers"};

} // namespace

// A pet is booked and let in: what stands against either is shown at the pet.
QStringList WalkInModel::listsOfArrivals() const
{
    return {u"arrivals.%1"_s, u"stays.%1"_s};
}

void WalkInModel::setHousehold(const QString &household)
{
    const HouseholdId id = HouseholdId::parse(household).value_or(HouseholdId());
    if (id == m_household)
        return;
    m_household = id;
    Q_EMIT householdChanged();
    if (session())
        load();
}

void WalkInModel::refresh(const QSet<QByteArray> &tables)
{
    // What changes while this form works is its own doing: it is done, or it is refused and stays.
    if (isBusy() || m_household.isNull())
        return;
    if (tables.isEmpty() || tables.intersects(tablesShown))
        load();
}

void WalkInModel::load()
{
    const auto form = session()->read([&](db::Database &database) {
        return walkInForm(database, m_household, session()->today());
    });
    if (!form || !*form) {
        finish(form ? Refusals{{.reason = Reason::Unknown, .field = {}, .values = {}}}
                    : form.error());
        return;
    }
    m_form = **form;
    m_services = session()
                     ->read([](db::Database &database) { return servicesToStay(database); })
                     .value_or(QList<Service>());
    const bool first = !std::exchange(m_loaded, true);
    if (first && service()) {
        m_leaves = session()->today();
        setServiceIndex(0);
        m_leavesAt = words().minuteOfDay(service()->departureUntil);
        if (service()->kind == ServiceKind::Boarding)
            m_leaves = m_leaves.addDays(1);
    }
    makeArrivals();
    const Customer payer = m_form.people.value(0);
    const QString name = words().fullName(payer.firstName, payer.lastName);
    m_agreement.take(m_form.toSign, m_form.household, name, session()->clock());
    if (m_arrivedWith.isEmpty())
        setArrivedWith(name);
    Q_EMIT formChanged();
    Q_EMIT wishChanged();
    place();
}

void WalkInModel::makeArrivals()
{
    QList<ArrivalForm *> arrivals;
    for (const ArrivingPet &pet : std::as_const(m_form.pets)) {
        const auto known = std::ranges::find_if(
            m_arrivals, [&](const ArrivalForm *arrival) { return arrival->pet().pet == pet.pet; });
        if (known != m_arrivals.end()) {
            arrivals += *known;
            continue;
        }
        auto *arrival = new ArrivalForm(words(), this);
        arrival->setComing(m_form.pets.size() == 1);
        connect(arrival, &ArrivalForm::wishChanged, this, &WalkInModel::priceAgain);
        arrivals += arrival;
    }
    showArrivals(arrivals);
}

const Service *WalkInModel::service() const
{
    return m_serviceIndex < m_services.size() ? &m_services[m_serviceIndex] : nullptr;
}

QStringList WalkInModel::services() const
{
    QStringList names;
    for (const Service &service : m_services)
        names += service.name;
    return names;
}

void WalkInModel::setServiceIndex(int index)
{
    if (index < 0 || index >= m_services.size() || index == m_serviceIndex)
        return;
    m_serviceIndex = index;
    m_leavesAt = words().minuteOfDay(service()->departureUntil);
    const QDate today = session()->today();
    if (service()->kind == ServiceKind::Daycare)
        m_leaves = today;
    else if (m_leaves <= today)
        m_leaves = today.addDays(1);
    Q_EMIT wishChanged();
    place();
}

QString WalkInModel::leaves() const
{
    return m_leaves.isValid() ? words().date(m_leaves) : QString();
}

QString WalkInModel::stay() const
{
    if (!m_leaves.isValid() || !session())
        return {};
    const QDate today = session()->today();
    return m_leaves == today ? words().relativeDay(today, today)
                             : QString(words().period(today, m_leaves, today) % u" · "
                                       % words().nights(int(today.daysTo(m_leaves))));
}

void WalkInModel::setLeaves(const QString &text)
{
    const auto day = typedDate(text, session()->today(), Looking::Ahead, words());
    if (!day) {
        finish({{.reason = Reason::NotADate, .field = u"leavesOn"_s, .values = {}}});
        return;
    }
    clearProblems();
    m_leaves = *day;
    Q_EMIT wishChanged();
    place();
}

void WalkInModel::stepLeaves(int days)
{
    m_leaves = std::max(session()->today(), m_leaves.addDays(days));
    Q_EMIT wishChanged();
    place();
}

void WalkInModel::setLeavesAt(const QString &text)
{
    if (std::exchange(m_leavesAt, text) == text)
        return;
    Q_EMIT wishChanged();
    if (typedMinuteOfDay(text, words()))
        place();
}

void WalkInModel::place()
{
    if (!service())
        return;
    QList<ArrivingPet> pets = m_form.pets.first(m_arrivals.size());
    for (ArrivingPet &pet : pets) {
        pet.service = service()->id;
        pet.serviceName = service()->name;
        pet.needsUnit = service()->needsUnit;
        pet.arrivesOn = session()->today();
        pet.leavesOn = m_leaves;
        pet.leavesAtMinute =
            typedMinuteOfDay(m_leavesAt, words()).value_or(service()->departureUntil);
        pet.toAsk += ToAsk::Room;
    }
    const auto found = session()->read([&](db::Database &database) {
        return placedPets(database, session()->place(), m_household, pets, session()->now());
    });
    for (qsizetype i = 0; found && i < m_arrivals.size(); ++i)
        m_arrivals[i]->take(
            (*found)[i].pet, (*found)[i].rooms, m_form.questions, session()->today());
    priceAgain();
}

StayWish WalkInModel::wishOf(const ArrivalForm &form) const
{
    const ArrivingPet &pet = form.pet();
    return {.pet = pet.pet,
            .service = pet.service,
            .unit =
                pet.needsUnit ? (form.chosenUnit() ? form.chosenUnit() : pet.unit) : std::nullopt,
            .arrivesOn = pet.arrivesOn,
            .leavesOn = pet.leavesOn,
            .arrivesAtMinute = session()->place().time.minuteOfDay(session()->now()),
            .leavesAtMinute = pet.leavesAtMinute};
}

void WalkInModel::priceAgain()
{
    QList<StayWish> wishes;
    for (const ArrivalForm *form : coming())
        wishes += wishOf(*form);
    if (wishes.isEmpty()) {
        m_price.clear();
        m_priceLines.clear();
        Q_EMIT priceChanged();
        return;
    }
    const auto priced = session()->read([&](db::Database &database) {
        return priceOfWishes(database, session()->place(), wishes);
    });
    showPrice(priced ? *priced : Result<Quote>(refuse(priced.error())));
}

void WalkInModel::showPrice(const Result<Quote> &quote)
{
    m_priceLines.clear();
    if (!quote) {
        m_price = refusalText(quote.error(), words());
    } else {
        for (const QuoteLine &line : quote->lines)
            m_priceLines += QVariantMap{
                {u"text"_s,
                 QString(line.description % u": " % explanationText(line.steps, words()))},
                {u"amount"_s, words().amount(line.amount)}};
        m_price = tr("%1 with tax").arg(words().money(quote->total));
    }
    Q_EMIT priceChanged();
}

Result<WalkIn> WalkInModel::typed() const
{
    WalkIn walkIn{.household = m_household, .stays = {}, .arrivedWith = m_arrivedWith};
    Refusals refusals;
    if (!typedMinuteOfDay(m_leavesAt, words()))
        refusals.push_back({Reason::NotANumber, u"leavesAt"_s, {}});
    for (const ArrivalForm *form : coming()) {
        const Result<Arrival> arrival = form->arrival();
        Arrival noted = arrival.value_or(Arrival{});
        noted.unit.reset(); // it is booked into its room
        if (!arrival) {
            for (Refusal refusal : arrival.error()) {
                refusal.field = u"arrivals.%1."_s.arg(walkIn.stays.size()) % refusal.field;
                refusals.push_back(std::move(refusal));
            }
        }
        walkIn.stays += WalkInStay{wishOf(*form), noted};
    }
    if (!refusals.empty())
        return refuse(refusals);
    return walkIn;
}

void WalkInModel::checkIn(SignaturePad *pad)
{
    if (isBusy() || !m_loaded)
        return;
    const Result<WalkIn> wish = typed();
    if (!wish) {
        finish(wish.error());
        return;
    }
    keepSignature(pad, [this, wish = *wish](const std::optional<SignAgreement> &signature) {
        WalkIn signedWish = wish;
        signedWish.signature = signature;
        carryOut(signedWish);
    });
}

void WalkInModel::carryOut(const WalkIn &walkIn)
{
    QStringList names;
    for (const ArrivalForm *form : coming())
        names += form->name();
    submit(walkIn, [this, names](const WalkedIn &in) {
        session()->offerUndo(
            tr("%1 checked in.", "names of pets", int(names.size())).arg(words().list(names)),
            UndoCheckIn{in.booked.reservations});
        Q_EMIT done(in.booked.booking.text());
    });
}

} // namespace desk::ui
