#include "ui/check_in/check_in_model.h"

#include "core/bookings/booking.h"
#include "core/bookings/undo.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesShown{"reservations",
                                   "segments",
                                   "pets",
                                   "units",
                                   "vaccine_records",
                                   "vaccine_waivers",
                                   "vaccine_rules",
                                   "agreements",
                                   "agreement_signatures",
                                   "check_in_questions",
                                   "customers"};

/// What the page shows, read together.
struct Reading
{
    CheckInForm form;
    QHash<PetId, QList<FreeUnit>> rooms;
};

PlaceWish placeFor(const CheckInForm &form,
                   const ArrivingPet &pet,
                   const ResortTime &time,
                   Instant now)
{
    const Instant until =
        std::max(time.at(pet.leavesOn, pet.leavesAtMinute), now + std::chrono::minutes(1));
    return {.interval = {now, until},
            .household = form.household,
            .lodgers = {{pet.pet, pet.species, pet.weightGrams}},
            .except = {pet.reservation}};
}

QHash<PetId, QList<FreeUnit>> roomsFor(db::Database &database,
                                       const Place &place,
                                       const CheckInForm &form,
                                       Instant now)
{
    QList<PetId> pets;
    QList<PlaceWish> wishes;
    for (const ArrivingPet &pet : form.pets) {
        if (!pet.needsUnit)
            continue;
        pets += pet.pet;
        wishes += placeFor(form, pet, place.time, now);
    }
    QHash<PetId, QList<FreeUnit>> rooms;
    const auto free = freeUnits(database, place.location.id, wishes, now);
    for (qsizetype i = 0; i < pets.size(); ++i)
        rooms.insert(pets[i], free[i]);
    return rooms;
}

std::optional<Reading> reading(
    db::Database &database, const Place &place, const BookingId &id, QDate today, Instant now)
{
    const auto booking = database.find<Booking>(id);
    if (!booking)
        return std::nullopt;
    const auto form = checkInForm(database, booking->household, today);
    if (!form)
        return std::nullopt;
    return Reading{*form, roomsFor(database, place, *form, now)};
}

} // namespace

void CheckInModel::setBooking(const QString &booking)
{
    const BookingId id = BookingId::parse(booking).value_or(BookingId());
    if (id == m_booking)
        return;
    m_booking = id;
    Q_EMIT bookingChanged();
    if (session())
        load();
}

void CheckInModel::refresh(const QSet<QByteArray> &tables)
{
    // What changes while this form works is its own doing: it is done, or it is refused and stays.
    if (isBusy() || m_booking.isNull())
        return;
    if (tables.isEmpty() || tables.intersects(tablesShown))
        load();
}

void CheckInModel::load()
{
    const auto read = session()->read([&](db::Database &database) {
        return reading(
            database, session()->place(), m_booking, session()->today(), session()->now());
    });
    if (!read) {
        finish(read.error());
        return;
    }
    if (!*read) {
        finish({{.reason = Reason::Unknown, .field = {}, .values = {}}});
        return;
    }
    show((*read)->form, (*read)->rooms);
}

void CheckInModel::show(const CheckInForm &form, const QHash<PetId, QList<FreeUnit>> &rooms)
{
    m_form = form;
    QList<ArrivalForm *> arrivals;
    for (const ArrivingPet &pet : form.pets) {
        ArrivalForm *arrival = arrivalOf(pet);
        arrival->take(pet, rooms.value(pet.pet), form.questions, session()->today());
        arrivals += arrival;
    }
    m_agreement.take(form.toSign, form.household, people().value(0), session()->clock());
    if (m_arrivedWith.isEmpty())
        setArrivedWith(people().value(0));
    m_loaded = true;
    showArrivals(arrivals);
    Q_EMIT formChanged();
}

ArrivalForm *CheckInModel::arrivalOf(const ArrivingPet &pet)
{
    for (ArrivalForm *arrival : std::as_const(m_arrivals)) {
        if (arrival->pet().reservation == pet.reservation)
            return arrival;
    }
    auto *arrival = new ArrivalForm(session()->words(), this);
    // Another booking of the family waits for its own day unless it is today, too.
    arrival->setComing(pet.booking == m_booking || pet.arrivesOn == session()->today());
    return arrival;
}

QStringList CheckInModel::people() const
{
    if (!session())
        return {};
    const Words words = session()->words();
    QStringList names;
    for (const Customer &person : m_form.people)
        names += words.fullName(person.firstName, person.lastName);
    return names;
}

Result<CheckIn> CheckInModel::typed() const
{
    CheckIn checkIn{.arrivals = {}, .arrivedWith = m_arrivedWith};
    Refusals refusals;
    for (const ArrivalForm *form : coming()) {
        const Result<Arrival> arrival = form->arrival();
        if (arrival) {
            checkIn.arrivals += *arrival;
            continue;
        }
        for (Refusal refusal : arrival.error()) {
            refusal.field = u"arrivals.%1."_s.arg(checkIn.arrivals.size()) % refusal.field;
            refusals.push_back(std::move(refusal));
        }
        checkIn.arrivals += Arrival{};
    }
    if (!refusals.empty())
        return refuse(refusals);
    return checkIn;
}

void CheckInModel::checkIn(SignaturePad *pad)
{
    if (isBusy() || !m_loaded)
        return;
    const Result<CheckIn> wish = typed();
    if (!wish) {
        finish(wish.error());
        return;
    }
    keepSignature(pad, [this, wish = *wish](const std::optional<SignAgreement> &signature) {
        CheckIn signedWish = wish;
        signedWish.signature = signature;
        carryOut(signedWish);
    });
}

void CheckInModel::carryOut(const CheckIn &checkIn)
{
    UndoCheckIn undo;
    QStringList names;
    for (const ArrivalForm *form : coming()) {
        undo.reservations += form->pet().reservation;
        names += form->name();
    }
    submit(checkIn, [this, undo, names](const CheckedIn &) {
        const Words words = session()->words();
        session()->offerUndo(
            tr("%1 checked in.", "names of pets", int(names.size())).arg(words.list(names)), undo);
        Q_EMIT done();
    });
}

} // namespace desk::ui
