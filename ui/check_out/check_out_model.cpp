#include "ui/check_out/check_out_model.h"

#include "core/billing/balance.h"
#include "core/bookings/booking.h"
#include "core/bookings/undo.h"
#include "ui/text/joined.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the page shows.
const QSet<QByteArray> tablesShown{"reservations",
                                   "segments",
                                   "add_on_plans",
                                   "belongings",
                                   "medication_plans",
                                   "pets",
                                   "customers",
                                   "contacts",
                                   "pet_owners",
                                   "postings",
                                   "rates",
                                   "price_rules",
                                   "tax_rates",
                                   "credit_moves"};

HandBackRow rowOf(const Belonging &belonging, const LeavingPet &pet, const Words &words)
{
    const QString item = belonging.quantity == 1
        ? belonging.item
        : CheckOutModel::tr("%1 × %2", "how many, what")
              .arg(words.number(belonging.quantity), belonging.item);
    return {.id = belonging.id.text(),
            .reservation = pet.reservation,
            .belonging = belonging.id,
            .medication = std::nullopt,
            .item = item,
            .note = joined({pet.name, belonging.note})};
}

HandBackRow rowOf(const MedicationPlan &plan, const LeavingPet &pet, const Words &words)
{
    const QString came = words.thousandths(plan.countInThousandths.value_or(0));
    return {
        .id = plan.id.text(),
        .reservation = pet.reservation,
        .belonging = std::nullopt,
        .medication = plan.id,
        .item = QString(plan.drug % u' ' % plan.strength).trimmed(),
        .note = joined(
            {pet.name,
             CheckOutModel::tr("%1 %2 came", "how many, of which unit").arg(came, plan.doseUnit)}),
        .unit = plan.doseUnit};
}

} // namespace

CheckOutModel::CheckOutModel(QObject *parent)
    : FormModel(parent)
{
    connect(&m_tenders, &TenderPaneModel::sumsChanged, this, &CheckOutModel::billChanged);
    connect(&m_tenders, &TenderPaneModel::settled, this, &CheckOutModel::finish);
}

Words CheckOutModel::words() const
{
    return Words(session()->place());
}

void CheckOutModel::open(const QVariantMap &argument)
{
    m_booking = BookingId::parse(argument.value(u"booking"_s).toString()).value_or(BookingId());
    m_tenders.setSession(session());
    refresh({});
}

void CheckOutModel::refresh(const QSet<QByteArray> &tables)
{
    const bool concerns = tables.isEmpty() || tables.intersects(tablesShown);
    // While it is carried out the page shows what was asked for; then it shows what came of it.
    if (m_booking.isNull() || isBusy() || !concerns)
        return;
    if (m_done) {
        readDepositLeft();
        return;
    }
    const auto form =
        session()->read([this](db::Database &database) -> std::optional<CheckOutForm> {
            const auto booking = database.find<Booking>(m_booking);
            if (!booking)
                return std::nullopt;
            return checkOutForm(
                database, session()->place().time, booking->household, session()->now());
        });
    if (!form || !*form)
        return;
    m_form = **form;
    showForm();
}

// It may be given back while what came of the check-out is shown.
void CheckOutModel::readDepositLeft()
{
    const std::optional<BookingId> booking = m_done->invoice.booking;
    const auto held = session()->read([&](db::Database &database) {
        return booking ? depositHeld(database, *booking) : Money();
    });
    if (!held || *held == m_done->depositLeft)
        return;
    m_done->depositLeft = *held;
    Q_EMIT doneChanged();
}

void CheckOutModel::showForm()
{
    showPets();
    showHandBacks();
    showPickUps();
    Q_EMIT formChanged();
    price();
}

void CheckOutModel::showPets()
{
    QList<LeavingRow> rows;
    for (const LeavingPet &pet : std::as_const(m_form.pets)) {
        const bool isOfBooking = pet.booking == m_booking;
        const QString late = pet.lateMinutes > 0
            ? tr("%1 late", "how much").arg(words().duration(pet.lateMinutes))
            : QString();
        rows += LeavingRow{.id = pet.reservation,
                           .name = pet.name,
                           .detail = joined({pet.unit, pet.serviceName, late}),
                           .leaving = isOfBooking ? !m_staying.contains(pet.reservation)
                                                  : m_leaving.contains(pet.reservation)};
    }
    m_pets.show(rows);
}

void CheckOutModel::showHandBacks()
{
    QHash<QString, HandBackRow> before;
    for (const HandBackRow &row : m_handBacks.rows())
        before.insert(row.id, row);
    const QList<ReservationId> leaving = leavingNow();
    QList<HandBackRow> rows;
    for (const LeavingPet &pet : std::as_const(m_form.pets)) {
        if (!leaving.contains(pet.reservation))
            continue;
        for (const Belonging &belonging : pet.belongings)
            rows += rowOf(belonging, pet, words());
        for (const MedicationPlan &plan : pet.medications)
            rows += rowOf(plan, pet, words());
    }
    // What the person has ticked and typed stays.
    for (HandBackRow &row : rows) {
        const HandBackRow old = before.value(row.id);
        row.back = old.back;
        row.typed = old.typed;
        row.problem = old.problem;
    }
    m_handBacks.show(rows);
}

QList<ReservationId> CheckOutModel::leavingNow() const
{
    QList<ReservationId> leaving;
    for (const LeavingRow &row : m_pets.rows()) {
        if (row.leaving)
            leaving += row.id;
    }
    return leaving;
}

QStringList CheckOutModel::leavingStays() const
{
    QStringList ids;
    for (const ReservationId &id : leavingNow())
        ids += id.text();
    return ids;
}

void CheckOutModel::setLeaving(int row, bool leaving)
{
    if (row < 0 || row >= m_pets.rows().size())
        return;
    const ReservationId id = m_pets.rows()[row].id;
    if (leaving) {
        m_staying.remove(id);
        m_leaving.insert(id);
    } else {
        m_staying.insert(id);
        m_leaving.remove(id);
        m_addOns.removeIf([&](const AddOnToBill &addOn) { return addOn.reservation == id; });
    }
    showForm();
}

void CheckOutModel::setBack(int row, bool back)
{
    QList<HandBackRow> rows = m_handBacks.rows();
    if (row < 0 || row >= rows.size())
        return;
    rows[row].back = back;
    m_handBacks.show(rows);
}

void CheckOutModel::typeBack(int row, const QString &text)
{
    QList<HandBackRow> rows = m_handBacks.rows();
    if (row < 0 || row >= rows.size())
        return;
    rows[row].typed = text;
    rows[row].problem.clear();
    if (rows[row].medication && !text.trimmed().isEmpty()) {
        rows[row].back = true;
        if (!typedThousandths(text, words()))
            rows[row].problem = refusalText({Reason::NotANumber, {}, {}}, words());
    }
    m_handBacks.show(rows);
}

void CheckOutModel::allBack()
{
    QList<HandBackRow> rows = m_handBacks.rows();
    for (HandBackRow &row : rows)
        row.back = true;
    m_handBacks.show(rows);
}

Result<CheckOutAndBill> CheckOutModel::command() const
{
    CheckOutAndBill command{.checkOut = {.departures = {}, .pickUp = pickUp()},
                            .addOns = m_addOns,
                            .items = m_items,
                            .discount = m_discount,
                            .tenders = m_tenders.tenders()};
    for (const ReservationId &id : leavingNow()) {
        Departure departure{.reservation = id};
        for (const HandBackRow &row : m_handBacks.rows()) {
            if (row.reservation != id)
                continue;
            if (row.belonging && (row.back || !row.typed.trimmed().isEmpty()))
                departure.belongings += BelongingBack{*row.belonging, row.back, row.typed};
            if (!row.medication || row.typed.trimmed().isEmpty())
                continue;
            const auto count = typedThousandths(row.typed, words());
            if (!count)
                return refuse(Reason::NotANumber, u"medications"_s);
            departure.medications += MedicationBack{*row.medication, *count};
        }
        command.checkOut.departures += departure;
    }
    return command;
}

void CheckOutModel::finish()
{
    if (m_done || isBusy() || !session())
        return;
    const Result<CheckOutAndBill> wish = command();
    if (!wish) {
        start();
        FormModel::finish(wish.error());
        return;
    }
    submit(*wish, [this](const CheckedOut &done) { finished(done); });
}

void CheckOutModel::finished(const CheckedOut &done)
{
    m_gone = leavingNow();
    m_goneNames.clear();
    for (const LeavingRow &row : m_pets.rows()) {
        if (row.leaving)
            m_goneNames += row.name;
    }
    m_done = done;
    readRenewal();
    m_tenders.finish();
    Q_EMIT doneChanged();
    if (permitted(session()->role(), Permission::UndoCheckOut))
        session()->offerUndo(doneTitle(), UndoCheckOut{m_gone});
}

QString CheckOutModel::doneTitle() const
{
    return m_goneNames.isEmpty() ? QString()
                                 : tr("%1 went home.", "names of pets", int(m_goneNames.size()))
                                       .arg(words().list(m_goneNames));
}

QString CheckOutModel::change() const
{
    return m_done && m_done->change.isPositive() ? words().money(m_done->change) : QString();
}

QStringList CheckOutModel::notes() const
{
    QStringList notes;
    if (!m_done)
        return notes;
    notes += tr("Bill %1: %2").arg(m_done->invoice.number, words().money(m_done->invoice.total));
    if (m_done->deposit.isPositive())
        notes += tr("%1 of the deposit was used.").arg(words().money(m_done->deposit));
    if (m_done->depositLeft.isPositive())
        notes += tr("%1 of the deposit is still held.").arg(depositLeft());
    notes += creditSentences();
    if (m_done->left.isPositive())
        notes += tr("%1 stays on the family's account.").arg(words().money(m_done->left));
    return notes;
}

QString CheckOutModel::depositLeft() const
{
    return m_done && m_done->depositLeft.isPositive() ? words().money(m_done->depositLeft)
                                                      : QString();
}

QString CheckOutModel::receipt() const
{
    return m_done && m_done->receipt ? m_done->receipt->id.text() : QString();
}

void CheckOutModel::undo()
{
    if (!m_done)
        return;
    submitVoid(UndoCheckOut{m_gone}, [this] {
        session()->forgetUndo();
        m_done.reset();
        Q_EMIT doneChanged();
        refresh({});
    });
}

} // namespace desk::ui
