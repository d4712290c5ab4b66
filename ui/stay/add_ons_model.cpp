#include "ui/stay/add_ons_model.h"

#include "core/bookings/planned_add_ons.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the list shows.
const QSet<QByteArray> tablesOfAddOns{"add_on_plans", "add_ons", "reservations", "pets", "staff"};

} // namespace

QHash<int, QByteArray> AddOnRows::roleNames() const
{
    return {{TextRole, "text"},
            {HintRole, "hint"},
            {DoneRole, "done"},
            {DroppedRole, "dropped"},
            {ChangeableRole, "changeable"},
            {DroppableRole, "droppable"}};
}

QVariant AddOnRows::value(const AddOnRow &row, int role) const
{
    switch (role) {
    case TextRole:
        return row.text;
    case HintRole:
        return row.hint;
    case DoneRole:
        return row.done;
    case DroppedRole:
        return row.dropped;
    case ChangeableRole:
        return row.changeable;
    case DroppableRole:
        return row.droppable;
    default:
        return {};
    }
}

void AddOnsModel::setStays(const QStringList &stays)
{
    if (m_stays == stays)
        return;
    m_stays = stays;
    Q_EMIT staysChanged();
    load();
}

void AddOnsModel::setOpenOnly(bool openOnly)
{
    if (m_openOnly == openOnly)
        return;
    m_openOnly = openOnly;
    Q_EMIT openOnlyChanged();
    load();
}

void AddOnsModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || tables.intersects(tablesOfAddOns))
        load();
}

void AddOnsModel::load()
{
    if (!session())
        return;
    QList<ReservationId> stays;
    for (const QString &stay : std::as_const(m_stays))
        stays += ReservationId::parse(stay).value_or(ReservationId());
    const auto addOns =
        session()->read([&](db::Database &database) { return addOnsOf(database, stays); });
    if (!addOns)
        return;
    QList<AddOnRow> rows;
    for (const StayAddOn &addOn : *addOns) {
        if (addOn.isOpen())
            m_wereOpen.insert(addOn.id);
        if (!m_openOnly || m_wereOpen.contains(addOn.id))
            rows += rowOf(addOn);
    }
    m_rows.show(rows);
    Q_EMIT rowsChanged();
}

AddOnRow AddOnsModel::rowOf(const StayAddOn &addOn) const
{
    const QString what = addOn.quantity == 1
        ? addOn.name
        : tr("%1 × %2", "how many, what")
              .arg(session()->words().number(addOn.quantity), addOn.name);
    const bool isHere = addOn.stayState == ReservationState::CheckedIn;
    const bool isAhead = addOn.stayState == ReservationState::Draft
        || addOn.stayState == ReservationState::Requested
        || addOn.stayState == ReservationState::Confirmed;
    return {.id = addOn.id,
            .text = m_stays.size() > 1 ? QString(what % u" · " % addOn.petName) : what,
            .hint = hintOf(addOn),
            .done = addOn.doneAt.has_value(),
            .dropped = addOn.droppedAt.has_value(),
            .changeable = isHere && !addOn.droppedAt,
            .droppable = (isHere || isAhead) && !addOn.doneAt};
}

QString AddOnsModel::hintOf(const StayAddOn &addOn) const
{
    const Words words = session()->words();
    const QDate today = session()->today();
    if (addOn.droppedAt)
        return addOn.droppedBy.isEmpty()
            ? tr("Taken off: %1", "why").arg(addOn.dropReason)
            : tr("Taken off by %1: %2", "who, why").arg(addOn.droppedBy, addOn.dropReason);
    if (addOn.doneAt) {
        const QString at = words.timeOfDay(*addOn.doneAt);
        const QDate on = words.time().civilDate(*addOn.doneAt);
        return addOn.doneBy.isEmpty()
            ? tr("Done %1 at %2", "day, time").arg(words.dayInSentence(on, today), at)
            : tr("Done %1 at %2 by %3", "day, time, who")
                  .arg(words.dayInSentence(on, today), at, addOn.doneBy);
    }
    return addOn.plannedOn > today
        ? tr("Planned for %1", "a day").arg(words.dayInSentence(addOn.plannedOn, today))
        : tr("Not done yet, planned for %1", "a day")
              .arg(words.dayInSentence(addOn.plannedOn, today));
}

int AddOnsModel::openCount() const
{
    return int(std::ranges::count_if(
        m_rows.rows(), [](const AddOnRow &row) { return row.changeable && !row.done; }));
}

QString AddOnsModel::name(int row) const
{
    return row >= 0 && row < count() ? m_rows.rows()[row].text : QString();
}

void AddOnsModel::setDone(int row, bool done)
{
    if (isBusy() || row < 0 || row >= count())
        return;
    const AddOnRow addOn = m_rows.rows()[row];
    if (addOn.done == done || !addOn.changeable)
        return;
    if (done)
        submitVoid(MarkAddOnDone{addOn.id}, [this, addOn] {
            session()->offerUndo(tr("%1 is done.", "an add-on").arg(addOn.text),
                                 UndoAddOnDone{addOn.id});
        });
    else
        submitVoid(UndoAddOnDone{addOn.id}, [this, addOn] {
            session()->offerUndo(tr("%1 is still to do.", "an add-on").arg(addOn.text),
                                 MarkAddOnDone{addOn.id});
        });
}

void AddOnsModel::finishNext()
{
    for (int row = 0; row < count(); ++row) {
        if (m_rows.rows()[row].changeable && !m_rows.rows()[row].done) {
            setDone(row, true);
            return;
        }
    }
}

void AddOnsModel::drop(int row, const QString &reason)
{
    if (isBusy() || row < 0 || row >= count())
        return;
    const AddOnRow addOn = m_rows.rows()[row];
    submitVoid(DropAddOn{addOn.id, reason}, [this, addOn] {
        session()->offerUndo(tr("%1 is off the bill.", "an add-on").arg(addOn.text),
                             UndoDropAddOn{addOn.id});
        Q_EMIT dropped();
    });
}

void AddOnsModel::putBack(int row)
{
    if (isBusy() || row < 0 || row >= count())
        return;
    const AddOnRow addOn = m_rows.rows()[row];
    submitVoid(UndoDropAddOn{addOn.id}, [this, addOn] {
        session()->tell(tr("%1 is on the bill again.", "an add-on").arg(addOn.text));
    });
}

} // namespace desk::ui
