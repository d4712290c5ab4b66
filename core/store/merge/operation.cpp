#include "core/store/merge/operation.h"

#include "core/base/natural_id.h"
#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/bookings/reservation.h"
#include "core/classes/enrolment.h"
#include "core/conflicts/card.h"
#include "core/grooming/appointment.h"
#include "core/packages/package_purchase.h"
#include "core/standing_plans/standing_plan.h"
#include "core/store/merge/appointment.h"
#include "core/store/merge/enrolment.h"
#include "core/store/merge/lease.h"
#include "core/store/merge/second_bill.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::merge {

namespace {

struct UnitKey
{
    QByteArray table;
    IdBytes id{};

    auto operator<=>(const UnitKey &) const = default;
};

/// The effects of one stay or one bill, as one change.
struct UnitChange
{
    UnitKey key;
    QList<Effect> effects;
};

IdBytes idIn(const QJsonValue &value)
{
    const std::optional<IdBytes> id = parseIdText(value.toString());
    if (!id)
        throw db::Error("a part names no stay or bill");
    return *id;
}

const TableShape &knownShape(const QByteArray &table)
{
    const TableShape *shape = shapeOf(table);
    if (!shape)
        throw db::Error("an operation writes to a table that this version does not know");
    return *shape;
}

RowWrite asItSays(const Effect &effect)
{
    return {
        .table = effect.table, .id = effect.id, .columns = effect.columns, .groups = {unitMark}};
}

bool isThere(const Effect &effect, const StandingRow &row)
{
    return std::ranges::all_of(effect.columns.keys(), [&](const QString &column) {
        return column == "id"_L1 || row.columns.value(column) == effect.columns.value(column);
    });
}

/// By which rule a row that stands for itself is merged.
auto mergerOf(const QByteArray &table)
{
    if (table == Appointment::table)
        return mergeAppointment;
    if (table == Enrolment::table)
        return mergeEnrolment;
    return table == Attendance::table ? mergeAttendance : mergeColumns;
}

/// Merges one operation.
class Merging
{
public:
    Merging(Standing &standing, const Stamp &stamp, int incarnation)
        : m_standing(standing)
        , m_stamp(stamp)
        , m_incarnation(incarnation)
    {
    }

    MergedOperation merge(const QList<Effect> &effects)
    {
        if (isBookedByAnother(effects))
            return {};
        QList<UnitChange> units;
        QList<Effect> others;
        for (const Effect &effect : effects) {
            const std::optional<UnitKey> key = unitOf(effect);
            if (isSettledCard(effect))
                continue;
            if (isOrphan(effect, key, effects)) {
                m_merged.orphans += effect;
                continue;
            }
            m_merged.isFact =
                m_merged.isFact || isFact(effect) || effect.table == LedgerEntry::table;
            if (key)
                addTo(units, *key, effect);
            else
                others += effect;
        }
        m_seconds = secondBillsIn(m_standing, claimOf(effects), effects);
        for (UnitChange &unit : units) {
            putOnFirstBill(unit);
            mergeUnit(unit);
        }
        dropWhatWasDone(others);
        for (const SecondBill &second : std::as_const(m_seconds))
            takeBack(second, effects, others);
        for (const Effect &effect : std::as_const(others))
            mergeRow(effect);
        return std::move(m_merged);
    }

private:
    static void addTo(QList<UnitChange> &units, const UnitKey &key, const Effect &effect)
    {
        const auto known = std::ranges::find(units, key, &UnitChange::key);
        if (known == units.end())
            units += UnitChange{.key = key, .effects = {effect}};
        else
            known->effects += effect;
    }

    // A day of a standing plan that another desk booked or skipped first. What this one booked has
    // the same names: nothing of it is missing.
    bool isBookedByAnother(const QList<Effect> &effects)
    {
        return std::ranges::any_of(effects, [this](const Effect &effect) {
            return effect.table == StandingInstance::table && makesRow(effect)
                && !effect.columns.value("booking"_L1).isNull()
                && m_standing.row(effect.table, effect.id);
        });
    }

    // The card of something that went as it was meant when a hub, put back to a backup, took it
    // again: there is nothing left to settle.
    bool isSettledCard(const Effect &effect)
    {
        return effect.table == ConflictCard::table && !m_standing.row(effect.table, effect.id);
    }

    // A row that it changes and that is not there, or a part of something that is not there.
    bool isOrphan(const Effect &effect,
                  const std::optional<UnitKey> &unit,
                  const QList<Effect> &effects)
    {
        // A lease that was not granted is missed by nobody.
        if (knownShape(effect.table).mergeClass() == MergeClass::Lease)
            return false;
        if (!makesRow(effect))
            return !m_standing.row(effect.table, effect.id);
        const bool isMade = !unit || std::ranges::any_of(effects, [&](const Effect &each) {
            return each.table == unit->table && each.id == unit->id && makesRow(each);
        });
        return !isMade && !m_standing.row(unit->table, unit->id);
    }

    std::optional<UnitKey> unitOf(const Effect &effect)
    {
        const TableShape &shape = knownShape(effect.table);
        if (shape.unitTable().isEmpty())
            return std::nullopt;
        if (shape.unitTable() == shape.name())
            return UnitKey{shape.unitTable(), effect.id};
        const QString column = QString::fromLatin1(shape.unitColumn());
        QJsonValue unit = effect.columns.value(column);
        if (unit.isUndefined()) {
            const std::optional<StandingRow> part = m_standing.row(effect.table, effect.id);
            unit = part ? part->columns.value(column) : QJsonValue();
        }
        if (unit.isNull() || unit.isUndefined())
            return std::nullopt;
        return UnitKey{shape.unitTable(), idIn(unit)};
    }

    Claim claimOf(const QList<Effect> &effects) const
    {
        qint64 base = 0;
        for (const Effect &effect : effects)
            base = std::max(base, effect.base);
        return {.base = base, .stamp = m_stamp, .incarnation = m_incarnation};
    }

    void mergeUnit(const UnitChange &unit)
    {
        const Claim claim = claimOf(unit.effects);
        if (isBilledAlready(unit.key)) {
            m_merged.writes += additionsOf(m_standing, unit.effects);
        } else if (unit.key.table == Reservation::table) {
            const MergedStay merged =
                mergeStay(m_standing, unit.key.id, claim, unit.effects, missesRooms());
            m_merged.writes += merged.writes;
            note(unit.key, nameOf(merged.decision.clash), merged.decision.fate);
        } else {
            const MergedInvoice merged = mergeInvoice(m_standing, unit.key.id, claim, unit.effects);
            m_merged.writes += merged.writes;
            note(unit.key, nameOf(merged.decision.clash), merged.decision.fate, merged.otherNumber);
            if (merged.decision.fate != Fate::Apply)
                m_doneBefore.insert(idText(unit.key.id));
        }
    }

    bool missesRooms() const
    {
        return std::ranges::any_of(
            m_merged.orphans, [](const Effect &orphan) { return orphan.table == Segment::table; });
    }

    bool isBilledAlready(const UnitKey &key) const
    {
        return key.table == Reservation::table
            && std::ranges::any_of(m_seconds, [&](const SecondBill &second) {
                   return second.stays.contains(key.id);
               });
    }

    void putOnFirstBill(UnitChange &unit) const
    {
        for (const SecondBill &second : m_seconds) {
            if (!second.isTakenBack || unit.key.table != Reservation::table
                || !second.lateStays.contains(unit.key.id))
                continue;
            for (Effect &effect : unit.effects) {
                if (effect.table == Reservation::table)
                    effect.columns.insert(u"invoice"_s, idText(second.first.id));
            }
        }
    }

    void takeBack(const SecondBill &second, const QList<Effect> &effects, QList<Effect> &others)
    {
        m_merged.units += UnitClash{.table = Invoice::table,
                                    .id = second.bill,
                                    .what = secondBill,
                                    .held = second.isTakenBack,
                                    .stood = second.first.columns,
                                    .met = second.first.marks.value(unitMark),
                                    .otherNumber = second.number};
        if (!second.isTakenBack)
            return;
        for (RowWrite &write : m_merged.writes) {
            if (write.table != Invoice::table || write.id != second.bill)
                continue;
            write.columns.insert(u"voided_at"_s, write.columns.value("issued_at"_L1));
            write.columns.insert(u"void_reason"_s, second.first.columns.value("number"_L1));
        }
        // What it used of credits the first bill used.
        others.removeIf([&](const Effect &effect) {
            return effect.table == CreditMove::table
                && effect.columns.value("kind"_L1).toString() == nameOf(CreditMoveKind::Redeem)
                && effect.columns.value("invoice"_L1).toString() == idText(second.bill);
        });
        others += takenBack(second, effects);
    }

    // Nobody meets what they did themselves: then it is what somebody else did to the state before.
    Mark metBy(const Marks &marks) const
    {
        const Mark last = marks.value(unitMark);
        const bool isOwn = last.stamp.device == m_stamp.device && last.incarnation == m_incarnation;
        return isOwn ? marks.value(stateMark, last) : last;
    }

    void note(const UnitKey &key,
              QLatin1StringView clash,
              Fate fate,
              const QString &otherNumber = {})
    {
        if (clash == nameOf(StayClash::None))
            return;
        const std::optional<StandingRow> stood = m_standing.row(key.table, key.id);
        m_merged.units += UnitClash{.table = key.table,
                                    .id = key.id,
                                    .what = clash,
                                    .held = fate == Fate::Hold,
                                    .stood = stood ? stood->columns : QJsonObject(),
                                    .met = stood ? metBy(stood->marks) : Mark(),
                                    .otherNumber = otherNumber};
    }

    // A bill is issued, voided and written off once: what a second time would post is left out.
    // Money that changed hands was never done before.
    void dropWhatWasDone(QList<Effect> &effects) const
    {
        static const QSet<QString> decisions{
            nameOf(EntryKind::InvoiceIssued),
            nameOf(EntryKind::InvoiceVoided),
            nameOf(EntryKind::WriteOff),
            nameOf(EntryKind::DepositApplied),
        };
        QSet<QString> dropped;
        for (const Effect &effect : std::as_const(effects)) {
            const bool isDone = effect.table == LedgerEntry::table
                && m_doneBefore.contains(effect.columns.value("invoice"_L1).toString())
                && decisions.contains(effect.columns.value("kind"_L1).toString());
            if (isDone)
                dropped.insert(idText(effect.id));
        }
        effects.removeIf([&](const Effect &effect) {
            return dropped.contains(idText(effect.id))
                || (effect.table == Posting::table
                    && dropped.contains(effect.columns.value("entry"_L1).toString()));
        });
    }

    void mergeRow(const Effect &effect)
    {
        const TableShape &shape = knownShape(effect.table);
        if (shape.mergeClass() == MergeClass::Lease) {
            if (isGranted(m_standing, effect, m_stamp))
                m_merged.writes += asItSays(effect);
            return;
        }
        const std::optional<StandingRow> row = m_standing.row(effect.table, effect.id);
        if (!row) {
            m_merged.writes += asItSays(effect);
            return;
        }
        if (shape.mergeClass() == MergeClass::Ledger) {
            // The hub had it before its answer was heard, or somebody else did the same: a row
            // whose id follows from what it says is written once.
            if (isThere(effect, *row) || isNaturalId(effect.id))
                return;
            throw db::Error("an operation changes a row that never changes");
        }
        const auto mergeGroups = mergerOf(effect.table);
        const MergedColumns merged =
            mergeGroups(shape, row->columns, row->marks, claimOf({effect}), effect.columns);
        if (!merged.columns.isEmpty())
            m_merged.writes += RowWrite{.table = effect.table,
                                        .id = effect.id,
                                        .columns = merged.columns,
                                        .groups = merged.groups};
        if (!merged.givenWay.isEmpty())
            m_merged.rows +=
                RowClash{.table = effect.table, .id = effect.id, .groups = merged.givenWay};
    }

    Standing &m_standing;
    Stamp m_stamp;
    int m_incarnation;
    MergedOperation m_merged;
    QSet<QString> m_doneBefore;
    QList<SecondBill> m_seconds;
};

} // namespace

// Only who makes a row says its id among the columns.
bool makesRow(const Effect &effect)
{
    return effect.columns.contains("id"_L1);
}

MergedOperation mergeOperation(Standing &standing,
                               const QList<Effect> &effects,
                               const Stamp &stamp,
                               int incarnation)
{
    return Merging(standing, stamp, incarnation).merge(effects);
}

} // namespace desk::merge
