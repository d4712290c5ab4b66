#include "sync/hub/handlers/deferring.h"

#include "core/base/log.h"
#include "core/base/planted_bug.h"
#include "core/store/merge/operation.h"
#include "sync/hub/handlers/take_operation.h"

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

// As long as a desk keeps what it sent: after that nobody can send it again.
constexpr auto longestWait = std::chrono::days(14);

// What can't be read waits for nobody.
QList<Effect> readableEffects(const QByteArray &body)
{
    try {
        return effectsIn(body);
    } catch (const db::Error &) {
        return {};
    }
}

// Another hub may have taken it since we looked.
bool stillWaits(Push &push, const DeferredOperation &deferred)
{
    return std::ranges::any_of(push.deferred(), [&](const DeferredOperation &one) {
        return one.device == deferred.device
            && one.operation.sequence == deferred.operation.sequence;
    });
}

void takeOne(TenantStore &store, const DeferredOperation &deferred)
{
    const std::unique_ptr<Push> push = store.beginPush();
    if (!stillWaits(*push, deferred))
        return;
    const Ruling ruling = takeOperation(
        *push,
        deferred.device,
        deferred.operation,
        {.epoch = deferred.epoch, .isOfNow = deferred.epoch == store.epoch(), .isLate = true});
    push->settleDeferred(deferred, ruling);
    if (deferred.operation.former)
        push->noteFormer(deferred.epoch, *deferred.operation.former);
    push->commit();
    log::info("hub.deferred_operation_taken",
              {{"device", qint64{deferred.device.number}},
               {"operation", deferred.operation.sequence},
               {"ruling", std::string(nameOf(ruling.kind).data())}});
}

/// Those that need not wait any more.
QList<DeferredOperation> readyOnes(TenantStore &store, Instant now)
{
    const std::unique_ptr<Push> push = store.beginPush();
    return Deferring(*push, store.epoch(), now).ready();
}

} // namespace

Deferring::Deferring(Push &push, const QByteArray &presentEpoch, Instant now)
    : m_push(push)
    , m_presentEpoch(presentEpoch)
    , m_now(now)
    , m_awaitsDesks(push.awaitsDesks())
    , m_known(push.deferred())
{
    for (const DeferredOperation &known : std::as_const(m_known)) {
        if (known.operation.former)
            m_formersThatWait.insert(*known.operation.former);
    }
}

bool Deferring::mustWait(const DeferredOperation &operation)
{
    const bool isOfNoOtherEpoch = operation.epoch == m_presentEpoch && m_waiting.isEmpty();
    if (isOfNoOtherEpoch || operation.since < m_now - longestWait)
        return false;
    const QList<Effect> effects = readableEffects(operation.operation.body);
    const int device = operation.device.number;
    const QSet<RowKey> rows = rowsOf(effects);
    if (!missesGround(operation.epoch, effects) && !followsOneThatWaits(device, rows))
        return false;
    m_waiting[device].unite(rows);
    return true;
}

void Deferring::noteThoseThatWait()
{
    for (const DeferredOperation &known : std::as_const(m_known))
        m_waiting[known.device.number].unite(rowsOf(readableEffects(known.operation.body)));
}

QList<DeferredOperation> Deferring::ready()
{
    QList<DeferredOperation> ready = m_known;
    ready.removeIf([this](const DeferredOperation &one) { return mustWait(one); });
    // Nobody can be waited for, and they wait for each other: one has to be the first.
    if (ready.isEmpty() && !m_awaitsDesks && !m_known.isEmpty())
        ready += m_known.first();
    return ready;
}

// With the stays and bills that they are parts of.
QSet<RowKey> Deferring::rowsOf(const QList<Effect> &effects)
{
    QSet<RowKey> rows;
    for (const Effect &effect : effects) {
        rows.insert({effect.table, effect.id});
        const TableShape *shape = shapeOf(effect.table);
        if (!shape || shape->unitTable().isEmpty())
            continue;
        const QString column = QString::fromLatin1(shape->unitColumn());
        QString unit = effect.columns.value(column).toString();
        if (const auto part = unit.isEmpty() ? m_push.row(effect.table, effect.id) : std::nullopt)
            unit = part->columns.value(column).toString();
        if (const std::optional<IdBytes> id = parseIdText(unit))
            rows.insert({shape->unitTable(), *id});
    }
    return rows;
}

bool Deferring::missesGround(const QByteArray &epoch, const QList<Effect> &effects)
{
    if (epoch.isEmpty() || epoch == m_presentEpoch || isPlanted(PlantedBug::GroundNotAwaited))
        return false;
    const std::optional<qint64> common = m_push.commonWith(epoch);
    return common && std::ranges::any_of(effects, [&](const Effect &effect) {
               return effect.base > *common && (isToCome(epoch, effect.base) || missesRow(effect));
           });
}

// A part of a stay says what the whole was when it was changed; who made the part may have been
// there before, and be still to come.
bool Deferring::missesRow(const Effect &effect)
{
    return (m_awaitsDesks || !m_formersThatWait.isEmpty()) && !merge::makesRow(effect)
        && !m_push.row(effect.table, effect.id);
}

// From among those that wait, be the rest of that commit here or not; or from a desk.
bool Deferring::isToCome(const QByteArray &epoch, qint64 former)
{
    return m_formersThatWait.contains(former) || (m_awaitsDesks && !m_push.hasCome(epoch, former));
}

bool Deferring::followsOneThatWaits(int device, const QSet<RowKey> &rows) const
{
    return m_waiting.value(device).intersects(rows);
}

// What is taken may be what others wait for.
void takeDeferred(TenantStore &store, Instant now)
{
    for (QList<DeferredOperation> ready = readyOnes(store, now); !ready.isEmpty();
         ready = readyOnes(store, now)) {
        for (const DeferredOperation &deferred : std::as_const(ready))
            takeOne(store, deferred);
    }
}

} // namespace desk::hub
