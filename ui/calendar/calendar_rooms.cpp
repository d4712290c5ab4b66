#include "core/lodging/edit_units.h"
#include "ui/calendar/calendar_model.h"
#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

const ChartUnit *CalendarModel::markedRoom() const
{
    const qsizetype row = m_carry ? m_sheet.rowOf(m_carry->unit) : m_row;
    if (row < 0 || row >= m_sheet.rows().size() || m_sheet.rows()[row].isBand())
        return nullptr;
    return &m_sheet.unitOf(m_sheet.rows()[row]);
}

QString CalendarModel::roomState() const
{
    const ChartUnit *room = markedRoom();
    return room ? tr("%1: %2", "room, how clean it is").arg(room->name, word(room->cleanliness))
                : QString();
}

QStringList CalendarModel::roomStates() const
{
    QStringList states;
    for (const auto &[state, name] : names<Cleanliness>)
        states += word(state);
    return states;
}

int CalendarModel::roomStateIndex() const
{
    const ChartUnit *room = markedRoom();
    return room ? int(room->cleanliness) : -1;
}

int CalendarModel::nextRoomState() const
{
    const ChartUnit *room = markedRoom();
    const bool isClean = room && room->cleanliness == Cleanliness::Clean;
    return int(isClean ? Cleanliness::Dirty : Cleanliness::Clean);
}

bool CalendarModel::askForRoomStates()
{
    if (!markedRoom())
        return false;
    Q_EMIT roomStatesAsked();
    return true;
}

void CalendarModel::markRoom(int state)
{
    const ChartUnit *room = markedRoom();
    if (!room || isBusy() || state < 0 || state >= int(names<Cleanliness>.size()))
        return;
    const auto next = names<Cleanliness>[size_t(state)].first;
    if (next == room->cleanliness)
        return;
    const QString said = tr("%1: %2", "room, how clean it is").arg(room->name, word(next));
    const SetCleanliness back{room->id, room->cleanliness};
    submitVoid(SetCleanliness{room->id, next},
               [this, said, back] { session()->offerUndo(said, back); });
}

} // namespace desk::ui
