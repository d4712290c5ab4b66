#include "sync/hub/handlers/exchange.h"

#include "core/base/planted_bug.h"
#include "sync/hub/handlers/deferring.h"
#include "sync/hub/handlers/earlier_ruling.h"
#include "sync/hub/handlers/promises.h"
#include "sync/hub/handlers/stamps.h"
#include "sync/hub/handlers/take_operation.h"

namespace desk::hub {

namespace {

/// The rulings on a push, and whether one of them is new.
struct Taken
{
    QList<Ruling> rulings;
    bool isNew = false;
};
using Rulings = tl::expected<Taken, RefusedExchange>;

tl::unexpected<RefusedExchange> refused(ExchangeRefusal refusal, qint64 expected = 0)
{
    return tl::make_unexpected(RefusedExchange{.refusal = refusal, .expected = expected});
}

/// By which epoch commits are counted that an operation is based on; nothing when it is not known.
QByteArray epochOf(const sync::ExchangeRequest &request,
                   qint64 operation,
                   const QByteArray &presentEpoch)
{
    if (operation > request.before)
        return presentEpoch;
    return operation > request.lost.before ? request.lost.epoch : QByteArray();
}

/// Takes the operations of one push.
class Taking
{
public:
    Taking(Push &push,
           const sync::ExchangeRequest &request,
           Stamps &stamps,
           const QByteArray &presentEpoch,
           Instant now)
        : m_push(push)
        , m_request(request)
        , m_stamps(stamps)
        , m_presentEpoch(presentEpoch)
        , m_now(now)
        , m_deferring(push, presentEpoch, now)
    {
        m_deferring.noteThoseThatWait();
    }

    Settled settle(const QueuedOperation &said)
    {
        QueuedOperation operation = said;
        operation.stamp = m_stamps.right(said.stamp);
        if (const std::optional<Settled> before = settledBefore(operation))
            return *before;
        return {.hash = operation.hash,
                .ruling = rulingOn(operation),
                .deskStamp = operation.stamp == said.stamp ? QByteArray() : said.stamp};
    }

private:
    Ruling rulingOn(const QueuedOperation &operation)
    {
        const DeferredOperation taken{.device = m_request.device,
                                      .operation = operation,
                                      .epoch =
                                          epochOf(m_request, operation.sequence, m_presentEpoch),
                                      .since = m_now};
        if (m_deferring.mustWait(taken)) {
            m_push.defer(taken);
            return {.operation = operation.sequence, .kind = RulingKind::Deferred};
        }
        if (operation.former)
            m_push.noteFormer(taken.epoch, *operation.former);
        return takeOperation(m_push,
                             m_request.device,
                             operation,
                             {.epoch = taken.epoch, .isOfNow = taken.epoch == m_presentEpoch});
    }

    // A desk that was put back to a backup sends in its new life what came in the one before, and a
    // copy what its original sent.
    std::optional<Settled> settledBefore(const QueuedOperation &operation)
    {
        const std::optional<Settled> before = earlierRuling(m_push, operation);
        if (before && before->ruling.commit > 0)
            m_push.inherit(m_request.device, operation, before->ruling.commit);
        return before;
    }

    Push &m_push;
    const sync::ExchangeRequest &m_request;
    Stamps &m_stamps;
    QByteArray m_presentEpoch;
    Instant m_now;
    Deferring m_deferring;
};

Rulings take(Push &push,
             const sync::ExchangeRequest &request,
             const QList<QueuedOperation> &operations,
             Taking taking)
{
    Taken taken;
    push.foresee(operations);
    for (const QueuedOperation &operation : operations) {
        if (operation.sequence > push.lastOperation(request.device) + 1
            && !isPlanted(PlantedBug::GapAccepted))
            return refused(ExchangeRefusal::OperationGap, push.lastOperation(request.device) + 1);
        if (operation.sequence <= push.lastOperation(request.device)
            && !isPlanted(PlantedBug::AnswersForgotten)) {
            const auto known = push.settled(request.device, operation.sequence);
            if (!known || known->hash != operation.hash)
                return refused(ExchangeRefusal::IncarnationConflict);
            taken.rulings += known->ruling;
            continue;
        }
        const Settled settled = taking.settle(operation);
        push.settle(request.device, settled);
        taken.rulings += settled.ruling;
        taken.isNew = true;
    }
    return taken;
}

// What was one commit of an epoch before becomes one again: others say by its number what they saw.
QList<QList<QueuedOperation>> byFormerCommit(const QList<QueuedOperation> &operations)
{
    QList<QList<QueuedOperation>> commits;
    for (const QueuedOperation &operation : operations) {
        if (commits.isEmpty() || commits.last().first().former != operation.former)
            commits += QList<QueuedOperation>();
        commits.last() += operation;
    }
    return commits;
}

Rulings takeAll(TenantStore &store, const sync::ExchangeRequest &request, Instant now)
{
    Taken all;
    Stamps stamps(request.device, request.now, now);
    for (const QList<QueuedOperation> &operations : byFormerCommit(request.operations)) {
        const std::unique_ptr<Push> push = store.beginPush();
        const Rulings taken =
            take(*push, request, operations, Taking(*push, request, stamps, store.epoch(), now));
        if (!taken)
            return tl::make_unexpected(taken.error());
        // What was heard before is no commit: it would wake every desk for nothing.
        if (taken->isNew)
            push->commit();
        all.rulings += taken->rulings;
        all.isNew = all.isNew || taken->isNew;
    }
    return all;
}

// All that it did before it had rows of this epoch is here.
bool hasSentAllAgain(TenantStore &store, const sync::ExchangeRequest &request)
{
    return store.lastOperation(request.device) >= request.before;
}

} // namespace

tl::expected<sync::ExchangeResponse, RefusedExchange> exchange(TenantStore &store,
                                                               const sync::ExchangeRequest &request,
                                                               Instant now)
{
    if (!request.epoch.isEmpty() && request.epoch != store.epoch()
        && !isPlanted(PlantedBug::EpochNotCompared))
        return refused(ExchangeRefusal::EpochChanged);
    // Who knows more than we do has it from a hub that was put back to a backup.
    if (request.after > store.head())
        return refused(ExchangeRefusal::EpochChanged);

    sync::ExchangeResponse response;
    const Rulings rulings = takeAll(store, request, now);
    if (!rulings)
        return tl::make_unexpected(rulings.error());
    response.rulings = rulings->rulings;
    if (store.awaits(request.device.number) && hasSentAllAgain(store, request))
        store.awaitNoMore(request.device.number);
    if (store.hasDeferred() && !isPlanted(PlantedBug::DeferredForgotten))
        takeDeferred(store, now);
    settlePromises(store, request);
    const Page page = store.changesAfter(request.after, request.limit);
    response.epoch = page.epoch;
    response.head = page.head;
    response.reached = page.reached;
    response.rows = page.rows;
    response.now = toMilliseconds(now);
    response.last = store.lastOperation(request.device);
    return response;
}

} // namespace desk::hub
