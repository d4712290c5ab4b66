// What the grooming page says of its day, and of what the cursor is on.

#include "core/grooming/appointment_price.h"
#include "ui/grooming/grooming_model.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int minutesAnHour = 60;

QVariantMap fact(const QString &label, const QString &value)
{
    return {{u"label"_s, label}, {u"value"_s, value}};
}

} // namespace

QString GroomingModel::day() const
{
    return session() ? words().longDate(m_shownDay) : QString();
}

QString GroomingModel::dayText() const
{
    return session() ? words().date(m_shownDay) : QString();
}

QString GroomingModel::countText() const
{
    const auto pets = std::ranges::count_if(
        m_sheet.blocks, [](const GroomingBlock &block) { return !block.isBreak; });
    return tr("%Ln appointment(s)", nullptr, int(pets));
}

QVariantList GroomingModel::groomers() const
{
    QVariantList heads;
    for (const GroomerColumn &column : m_day)
        heads += QVariantMap{{u"name"_s, column.groomer.name},
                             {u"hours"_s, column.hours ? spanOf(*column.hours) : tr("Off")}};
    return heads;
}

int GroomingModel::now() const
{
    if (!session() || m_shownDay != session()->today())
        return -1;
    const int minute = session()->place().time.minuteOfDay(session()->now());
    return minute >= m_sheet.first && minute < m_sheet.last ? minute : -1;
}

QStringList GroomingModel::hours() const
{
    QStringList texts;
    for (int minute = m_sheet.first; session() && minute < m_sheet.last; minute += minutesAnHour)
        texts += words().minuteOfDay(minute);
    return texts;
}

QString GroomingModel::spanOf(const Interval &interval) const
{
    return tr("%1 to %2", "two times of a day")
        .arg(words().timeOfDay(interval.from), words().timeOfDay(interval.until));
}

int GroomingModel::length() const
{
    if (const GroomedPet *pet = petOf(m_carried))
        return int(std::chrono::duration_cast<std::chrono::minutes>(pet->appointment.endsAt
                                                                    - pet->appointment.startsAt)
                       .count());
    const GroomingBlock *block = blockHere();
    return block ? block->until - block->from : GroomingSheet::step;
}

QString GroomingModel::spoken() const
{
    if (m_day.isEmpty())
        return {};
    const GroomingBlock *block = blockHere();
    const QString what = block ? joined({block->title, block->detail, block->state}) : tr("Free");
    return joined({m_day[m_spot.column].groomer.name, words().minuteOfDay(m_spot.minute), what});
}

QString GroomingModel::carried() const
{
    const GroomedPet *pet = petOf(m_carried);
    if (!pet)
        return {};
    return tr("%1 to %2, %3", "a pet is moved to a groomer, a time")
        .arg(pet->pet.name, m_day[m_spot.column].groomer.name, words().minuteOfDay(m_spot.minute));
}

bool GroomingModel::isOnBreak() const
{
    return breakLookedAt() != nullptr;
}

QString GroomingModel::title() const
{
    if (const GroomedPet *pet = lookedAt())
        return pet->pet.name;
    if (const GroomerBreak *pause = breakLookedAt())
        return pause->reason;
    return m_day.isEmpty() ? QString() : tr("Free");
}

QString GroomingModel::time() const
{
    if (const GroomedPet *pet = lookedAt())
        return spanOf(pet->appointment.interval());
    if (const GroomerBreak *pause = breakLookedAt())
        return spanOf(pause->interval());
    if (m_day.isEmpty())
        return {};
    return joined({words().minuteOfDay(m_spot.minute), m_day[m_spot.column].groomer.name});
}

QString GroomingModel::family() const
{
    return lookedAt() ? joined({lookedAt()->family.name, lookedAt()->family.phone}) : QString();
}

QString GroomingModel::household() const
{
    return lookedAt() ? lookedAt()->appointment.household.text() : QString();
}

QString GroomingModel::appointment() const
{
    return lookedAt() ? lookedAt()->appointment.id.text() : QString();
}

QString GroomingModel::state() const
{
    return lookedAt() ? word(lookedAt()->appointment.state) : QString();
}

QString GroomingModel::symbol() const
{
    return lookedAt() ? symbolOf(lookedAt()->appointment.state) : QString();
}

int GroomingModel::tone() const
{
    return lookedAt() ? toneOf(lookedAt()->appointment.state) : 0;
}

QStringList GroomingModel::warnings() const
{
    QStringList texts;
    if (const GroomedPet *pet = lookedAt()) {
        for (const PetAlert &alert : pet->warnings.alerts)
            texts += joined({word(alert.kind), alert.note});
        for (const Allergy &allergy : pet->warnings.allergies)
            texts += tr("Allergic to %1").arg(allergy.substance);
    }
    return texts;
}

QVariantList GroomingModel::facts() const
{
    const GroomedPet *pet = lookedAt();
    if (!pet)
        return {};
    const Appointment &appointment = pet->appointment;
    QVariantList facts{fact(tr("Services"), words().list(pet->services))};
    const auto price = session()->read([&](db::Database &database) {
        return priceAppointments(
            database, session()->place().time, {appointment}, session()->today());
    });
    if (price && *price)
        facts += fact(tr("Price"), words().money((*price)->total));
    if (pet->billed)
        facts += fact(tr("Bill"), tr("Billed"));
    else if (appointment.reservation && pet->inHouse)
        facts += fact(tr("Bill"), tr("With the stay"));
    if (pet->inHouse)
        facts += fact(tr("Is in the house"), pet->room.isEmpty() ? tr("yes") : pet->room);
    for (const auto &[label, moment] : {std::pair{tr("Arrived"), appointment.arrivedAt},
                                        std::pair{tr("Begun"), appointment.startedAt},
                                        std::pair{tr("Finished"), appointment.finishedAt},
                                        std::pair{tr("Picked up"), appointment.pickedUpAt}}) {
        if (moment)
            facts += fact(label, words().timeOfDay(*moment));
    }
    if (!appointment.notes.isEmpty())
        facts += fact(tr("Notes"), appointment.notes);
    return facts;
}

QString GroomingModel::next() const
{
    if (!m_carried.isEmpty())
        return tr("Put it here");
    const GroomedPet *pet = lookedAt();
    if (!pet)
        return {};
    if (canBill())
        return tr("Bill");
    const auto state = nextState(pet->appointment.state, pet->inHouse);
    if (state == AppointmentState::Arrived)
        return tr("Has arrived");
    if (state == AppointmentState::Started)
        return tr("Begin");
    if (state == AppointmentState::Finished)
        return tr("Is finished");
    return state ? tr("Picked up") : QString();
}

// What was done for a pet that is in the house is on the bill of its stay.
bool GroomingModel::canBill() const
{
    const GroomedPet *pet = lookedAt();
    return pet && m_carried.isEmpty() && !pet->billed && !pet->inHouse
        && pet->appointment.state == AppointmentState::Finished;
}

bool GroomingModel::canMove() const
{
    return lookedAt()
        && (lookedAt()->appointment.state == AppointmentState::Booked
            || lookedAt()->appointment.state == AppointmentState::Arrived);
}

bool GroomingModel::canMiss() const
{
    return lookedAt() && lookedAt()->appointment.state == AppointmentState::Booked
        && lookedAt()->appointment.startsAt <= session()->now();
}

} // namespace desk::ui
