#include "ui/grooming/grooming_model.h"

#include "core/grooming/advance_appointment.h"
#include "core/grooming/book_appointment.h"
#include "core/grooming/keep_hours.h"
#include "ui/text/joined.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

void GroomingModel::refresh(const QSet<QByteArray> &tables)
{
    static const QSet<QByteArray> shownHere{"appointments",
                                            "working_hours",
                                            "groomer_breaks",
                                            "staff",
                                            "pets",
                                            "households",
                                            "services",
                                            "reservations",
                                            "invoices",
                                            "allergies",
                                            "pet_alerts"};
    if (!m_shownDay.isValid())
        m_shownDay = session()->today();
    if (tables.isEmpty() || tables.intersects(shownHere))
        load();
}

void GroomingModel::load()
{
    const auto day = session()->read([this](db::Database &database) {
        return groomingDay(database, session()->place(), m_shownDay);
    });
    if (!day)
        return finish(day.error());
    m_day = *day;
    const bool isFirst = !m_isLoaded;
    m_isLoaded = true;
    showSheet();
    if (isFirst)
        goToToday();
}

void GroomingModel::showSheet()
{
    m_sheet = groomingSheet(m_day, session()->place().time, words());
    // What is being moved is where the cursor is.
    m_sheet.blocks.removeIf([this](const GroomingBlock &block) { return block.id == m_carried; });
    m_blocks.show(m_sheet.blocks);
    m_shades.show(m_sheet.shades);
    m_spot = m_sheet.settled(m_spot);
    Q_EMIT shown();
}

void GroomingModel::look()
{
    Q_EMIT shown();
}

void GroomingModel::move(int columns, int steps)
{
    m_spot = m_sheet.beside(m_spot, columns);
    if (steps != 0)
        m_spot = steps > 0 ? m_sheet.below(m_spot) : m_sheet.above(m_spot);
    clearProblems();
    Q_EMIT shown();
}

void GroomingModel::pointAt(int column, int minute)
{
    const int step = GroomingSheet::step;
    m_spot = m_sheet.at({column, minute}) ? m_sheet.settled({column, minute})
                                          : m_sheet.settled({column, minute / step * step});
    clearProblems();
    Q_EMIT shown();
}

void GroomingModel::stepDays(int days)
{
    m_shownDay = m_shownDay.addDays(days);
    clearProblems();
    load();
}

bool GroomingModel::goTo(const QString &typed)
{
    const auto day = typedDate(typed, session()->today(), Looking::Ahead, words());
    if (!day)
        return false;
    stepDays(int(m_shownDay.daysTo(*day)));
    return true;
}

// Now, where somebody looks at today.
void GroomingModel::goToToday()
{
    if (m_shownDay != session()->today()) {
        m_shownDay = session()->today();
        load();
    }
    m_spot = m_sheet.settled({m_spot.column,
                              session()->place().time.minuteOfDay(session()->now())
                                  / GroomingSheet::step * GroomingSheet::step});
    Q_EMIT shown();
}

const GroomedPet *GroomingModel::petOf(const QString &id) const
{
    for (const GroomerColumn &column : m_day) {
        for (const GroomedPet &pet : column.pets) {
            if (pet.appointment.id.text() == id)
                return &pet;
        }
    }
    return nullptr;
}

const GroomedPet *GroomingModel::lookedAt() const
{
    const GroomingBlock *block = blockHere();
    return block && !block->isBreak ? petOf(block->id) : nullptr;
}

const GroomerBreak *GroomingModel::breakLookedAt() const
{
    const GroomingBlock *block = blockHere();
    if (!block || !block->isBreak)
        return nullptr;
    for (const GroomerBreak &pause : m_day[m_spot.column].breaks) {
        if (pause.id.text() == block->id)
            return &pause;
    }
    return nullptr;
}

Instant GroomingModel::startHere() const
{
    return session()->place().time.at(m_shownDay, m_spot.minute);
}

QVariantMap GroomingModel::slot() const
{
    if (m_day.isEmpty())
        return {};
    return {{u"groomer"_s, m_day[m_spot.column].groomer.id.text()},
            {u"startsAt"_s, toMilliseconds(startHere())}};
}

void GroomingModel::offerUndo(const GroomedPet &pet, AppointmentState state)
{
    QString sentence;
    const QString name = pet.pet.name;
    switch (state) {
    case AppointmentState::Booked:
        return;
    case AppointmentState::Arrived:
        sentence = tr("%1 has arrived.").arg(name);
        break;
    case AppointmentState::Started:
        sentence = tr("%1 is being groomed.").arg(name);
        break;
    case AppointmentState::Finished:
        sentence = tr("%1 is finished.").arg(name);
        break;
    case AppointmentState::PickedUp:
        sentence = tr("%1 went home.").arg(name);
        break;
    case AppointmentState::Cancelled:
        sentence = tr("The appointment of %1 is cancelled.").arg(name);
        break;
    case AppointmentState::NoShow:
        sentence = tr("Nobody came with %1.").arg(name);
        break;
    }
    session()->offerUndo(sentence, UndoAppointment{pet.appointment.id, state});
}

void GroomingModel::advance()
{
    if (isBusy())
        return;
    if (!m_carried.isEmpty())
        return putDown();
    const GroomedPet *pet = lookedAt();
    if (!pet)
        return;
    if (canBill()) {
        Q_EMIT billAsked(household(), appointment());
        return;
    }
    const auto to = nextState(pet->appointment.state, pet->inHouse);
    if (!to)
        return;
    submitVoid(AdvanceAppointment{pet->appointment.id, *to}, [this, pet = *pet, to = *to] {
        offerUndo(pet, to);
        Q_EMIT acted();
    });
}

void GroomingModel::carry()
{
    if (!canMove() || !m_carried.isEmpty())
        return;
    m_carried = lookedAt()->appointment.id.text();
    showSheet();
}

void GroomingModel::drop()
{
    m_carried.clear();
    clearProblems();
    showSheet();
}

void GroomingModel::putDown()
{
    const auto id = AppointmentId::parse(m_carried);
    const QVariantMap where = slot();
    const auto groomer = StaffId::parse(where.value(u"groomer"_s).toString());
    if (!id || !groomer)
        return drop();
    submitVoid(MoveAppointment{.appointment = *id, .groomer = *groomer, .startsAt = startHere()},
               [this] {
                   drop();
                   Q_EMIT acted();
               });
}

void GroomingModel::cancel(const QString &reason)
{
    const GroomedPet *pet = lookedAt();
    if (!pet || isBusy())
        return;
    submitVoid(CancelAppointment{pet->appointment.id, reason}, [this, pet = *pet] {
        offerUndo(pet, AppointmentState::Cancelled);
        Q_EMIT acted();
    });
}

void GroomingModel::miss()
{
    const GroomedPet *pet = lookedAt();
    if (!pet || isBusy())
        return;
    submitVoid(MissAppointment{pet->appointment.id}, [this, pet = *pet] {
        offerUndo(pet, AppointmentState::NoShow);
        Q_EMIT acted();
    });
}

void GroomingModel::addBreak(int minutes, const QString &reason)
{
    if (m_day.isEmpty() || isBusy())
        return;
    submit(AddBreak{.groomer = m_day[m_spot.column].groomer.id,
                    .startsAt = startHere(),
                    .minutes = minutes,
                    .reason = reason},
           [this](const GroomerBreakId &) { Q_EMIT acted(); });
}

void GroomingModel::removeBreak()
{
    const GroomerBreak *pause = breakLookedAt();
    if (!pause || isBusy())
        return;
    submitVoid(RemoveBreak{pause->id}, [this, pause = *pause] {
        session()->offerUndo(tr("The break is off: %1.").arg(pause.reason),
                             UndoRemoveBreak{pause.id});
        Q_EMIT acted();
    });
}

} // namespace desk::ui
