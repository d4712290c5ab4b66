#include "ui/stay/stay_model.h"

#include "core/bookings/decide_stays.h"
#include "core/bookings/undo.h"
#include "core/leases/promises.h"
#include "core/waiting/wait.h"
#include "core/waiting/waiting_list.h"
#include "ui/stay/stay_facts.h"
#include "ui/text/enum_text.h"
#include "ui/text/terms_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesShown{
    "reservations",    "segments",         "pets",      "pet_alerts",
    "allergies",       "households",       "units",     "vaccine_records",
    "vaccine_waivers", "vaccine_rules",    "check_ins", "belongings",
    "feeding_plans",   "medication_plans", "care_logs", "price_steps",
    "add_on_plans",    "postings",         "bookings",  "booking_terms"};

} // namespace

void StayModel::setReservation(const QString &reservation)
{
    const ReservationId id = ReservationId::parse(reservation).value_or(ReservationId());
    if (id == m_reservation)
        return;
    m_reservation = id;
    Q_EMIT reservationChanged();
    if (session())
        load();
}

void StayModel::refresh(const QSet<QByteArray> &tables)
{
    if ((tables.isEmpty() || tables.intersects(tablesShown)) && !m_reservation.isNull())
        load();
}

void StayModel::load()
{
    const bool isAlone = isCutOff(session()->hubStatus().state, false);
    const auto page = session()->read([&](db::Database &database) {
        std::optional<StayPage> read = stayPage(database, m_reservation);
        const OwnRooms own = ownRooms(database, session()->place().device.id, session()->now());
        for (qsizetype i = 0; read && i < read->rooms.size(); ++i) {
            StayRoom &room = read->rooms[i];
            room.isUnheard = room.isUnheard && isAlone && !own.has(room.unit);
        }
        return read;
    });
    if (!page) {
        finish(page.error());
        return;
    }
    m_page = *page;
    if (!m_page)
        finish({{.reason = Reason::Unknown, .field = {}, .values = {}}});
    Q_EMIT pageChanged();
}

QString StayModel::breed() const
{
    if (!m_page)
        return {};
    return m_page->pet.breed.isEmpty() ? word(m_page->pet.species) : m_page->pet.breed;
}

QString StayModel::invoiceId() const
{
    return m_page && m_page->stay.invoice ? m_page->stay.invoice->text() : QString();
}

QVariant StayModel::state() const
{
    return m_page ? stayState(m_page->stay) : QVariantMap();
}

QVariantList StayModel::facts() const
{
    return m_page ? stayFacts(*m_page, words(), session()->today(), session()->now())
                  : QVariantList();
}

QVariantList StayModel::alerts() const
{
    return m_page ? stayAlerts(*m_page, words()) : QVariantList();
}

QVariantList StayModel::care() const
{
    return m_page ? stayCare(*m_page, words()) : QVariantList();
}

QVariantList StayModel::history() const
{
    return m_page ? stayHistory(*m_page, words()) : QVariantList();
}

QVariantList StayModel::price() const
{
    return m_page ? stayPrice(*m_page, words()) : QVariantList();
}

QString StayModel::priceTotal() const
{
    if (!m_page || m_page->price.isEmpty())
        return {};
    Money total = m_page->price.constFirst().amount;
    for (qsizetype i = 1; i < m_page->price.size(); ++i)
        total = total + m_page->price[i].amount;
    return words().money(total);
}

QString StayModel::deposit() const
{
    if (!m_page || (m_page->depositHeld.isZero() && m_page->booking.depositDue.isZero()))
        return {};
    return m_page->booking.depositDue.isZero()
        ? tr("Deposit paid: %1").arg(words().money(m_page->depositHeld))
        : tr("Deposit paid: %1 of %2")
              .arg(words().money(m_page->depositHeld), words().money(m_page->booking.depositDue));
}

QStringList StayModel::terms() const
{
    if (!m_page || !m_page->promise)
        return {};
    const DepositPromise &promise = *m_page->promise;
    if (const auto end = endOf(promise, words().time()))
        return {promisedEndText(*end, words())};
    const bool canGiveUp = m_page->stay.state == ReservationState::Requested
        || m_page->stay.state == ReservationState::Confirmed;
    if (!canGiveUp)
        return {};
    const QDate today = words().day(session()->now());
    QStringList sentences{depositText(promise.terms, promise.sums, words()),
                          cancellationText(promise.terms, m_page->stay.arrivesOn, today, words()),
                          noShowText(promise.terms, words())};
    sentences.removeAll(QString());
    return sentences;
}

bool StayModel::depositMatters() const
{
    return m_page && (!m_page->depositHeld.isZero() || !isOver(m_page->stay.state));
}

bool StayModel::isLastToCome() const
{
    return std::ranges::all_of(m_page->together,
                               [](const StayRow &row) { return isOver(row.state); });
}

// What the terms come to when this stay, the last, is given up now. They say nothing of what the
// resort itself declines.
QString StayModel::promised(Transition transition) const
{
    const bool isCancelled = transition == Transition::Cancel;
    if (!m_page->promise || (!isCancelled && transition != Transition::NoShow))
        return {};
    const auto how = isCancelled ? ReservationState::Cancelled : ReservationState::NoShow;
    const auto end =
        endOf(givenUp(*m_page->promise, m_reservation, how, session()->now()), words().time());
    return end ? promisedEndText(*end, words()) : QString();
}

// What is said about the deposit before the stay is given up.
QString StayModel::depositQuestion(Transition transition) const
{
    const bool givesUp = transition == Transition::Cancel || transition == Transition::Decline
        || transition == Transition::NoShow;
    if (!givesUp || !m_page->depositHeld.isPositive())
        return {};
    const QString held = words().money(m_page->depositHeld);
    if (!isLastToCome())
        return tr("%1 was paid in advance: it stays for the rest of the booking.").arg(held);
    const QStringList sentences{
        promised(transition),
        tr("%1 was paid in advance: what becomes of it is asked next.").arg(held)};
    return sentences.join(u' ').trimmed();
}

QVariantList StayModel::together() const
{
    QVariantList stays;
    if (!m_page)
        return stays;
    for (const StayRow &row : m_page->together)
        stays += QVariantMap{
            {u"reservation"_s, row.id.text()},
            {u"text"_s,
             QString(row.petName % u" · "
                     % words().period(row.arrivesOn, row.leavesOn, session()->today()))},
            {u"state"_s, word(row.state)}};
    return stays;
}

QVariant StayModel::actions() const
{
    QVariantList actions;
    if (!m_page)
        return actions;
    for (StayAction action : stayActions(m_page->stay, session()->today(), session()->now())) {
        const QStringList parts{action.question, depositQuestion(action.transition)};
        action.question = parts.join(u' ').trimmed();
        actions += asMap(action);
    }
    return actions;
}

void StayModel::act(const QString &name, const QString &reason)
{
    if (isBusy() || !m_page)
        return;
    for (const StayAction &action :
         stayActions(m_page->stay, session()->today(), session()->now())) {
        if (action.name == name)
            carryOut(action.transition, reason);
    }
}

template <class Command>
void StayModel::does(const Command &command, const QString &said)
{
    submitVoid(command, [this, said] {
        session()->tell(said);
        Q_EMIT acted();
    });
}

// For what can be taken back: only a stay that is given up.
template <class Command, class Undo>
void StayModel::does(const Command &command, const QString &said, const Undo &undo)
{
    // Read before: what is shown changes with what is done.
    const bool leavesDeposit = m_page->depositHeld.isPositive() && isLastToCome();
    submitVoid(command, [this, said, undo, leavesDeposit] {
        session()->offerUndo(said, undo);
        Q_EMIT acted();
        if (leavesDeposit)
            Q_EMIT depositLeft();
    });
}

// Whoever gives a room back should know who would like it.
QString StayModel::whoWaits()
{
    const Reservation &stay = m_page->stay;
    const auto waiting = session()->read([&](db::Database &database) {
        return waitingForNights(
            database, stay.location, stay.arrivesOn, stay.leavesOn, stay.booking);
    });
    const bool hadRoom = stay.state == ReservationState::Confirmed;
    return waiting && *waiting > 0 && hadRoom
        ? tr("%Ln family(s) waiting for these nights.", nullptr, *waiting)
        : QString();
}

void StayModel::carryOut(Transition transition, const QString &reason)
{
    const QList<ReservationId> stay{m_reservation};
    const QString pet = m_page->pet.name;
    switch (transition) {
    case Transition::Wait:
        does(PutOnWaitingList{.booking = m_page->booking.id},
             tr("%1 is on the waiting list.").arg(pet));
        return;
    case Transition::Request:
        does(RequestStays{stay}, tr("%1's stay is asked for.").arg(pet));
        return;
    case Transition::Accept:
        does(AcceptStays{stay}, tr("%1's stay is confirmed.").arg(pet));
        return;
    case Transition::Discard:
        does(DiscardStays{stay}, tr("The draft is gone."));
        return;
    case Transition::Decline:
        does(DeclineStays{stay, reason}, tr("%1's stay is declined.").arg(pet), UndoCancel{stay});
        return;
    case Transition::Cancel:
        does(CancelStays{stay, reason},
             QStringList{tr("%1's stay is cancelled.").arg(pet), whoWaits()}.join(u' ').trimmed(),
             UndoCancel{stay});
        return;
    case Transition::NoShow:
        does(MarkNoShow{stay}, tr("%1 did not come.").arg(pet), UndoNoShow{stay});
        return;
    case Transition::Settle:
        does(SettleStays{stay}, tr("%1's stay is settled.").arg(pet));
        return;
    case Transition::UndoCancel:
        does(UndoCancel{stay}, tr("%1's stay is back.").arg(pet));
        return;
    case Transition::UndoNoShow:
        does(UndoNoShow{stay}, tr("%1's stay is back.").arg(pet));
        return;
    case Transition::UndoCheckIn:
        does(UndoCheckIn{stay}, tr("%1 is expected again.").arg(pet));
        return;
    case Transition::UndoCheckOut:
        does(UndoCheckOut{stay}, tr("%1 is in house again.").arg(pet));
        return;
    case Transition::CheckIn:
    case Transition::CheckOut:
    case Transition::Move:
    case Transition::ChangeDates:
        return; // they have pages and dialogs of their own
    }
}

} // namespace desk::ui
