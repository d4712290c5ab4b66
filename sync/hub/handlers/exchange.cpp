#include "sync/hub/handlers/exchange.h"

#include "core/base/planted_bug.h"
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

// What came as a dead letter was never read, and has no hash: the desk may send it once more.
bool isSame(const Settled &settled, const QueuedOperation &operation)
{
    return settled.hash.isEmpty() || settled.hash == operation.hash;
}

/// Takes the operations of one push.
class Taking
{
public:
    Taking(Push &push, const sync::ExchangeRequest &request, Instant now)
        : m_push(push)
        , m_request(request)
        , m_stamps(request.device, request.now, now)
        , m_mayGoOn(request.device.incarnation > 1 || push.lastOperation(request.device) == 0)
    {
    }

    Settled settle(const QueuedOperation &said)
    {
        QueuedOperation operation = said;
        operation.stamp = m_stamps.right(said.stamp);
        if (const std::optional<Settled> before = settledBefore(operation))
            return *before;
        return {.hash = operation.hash,
                .ruling = takeOperation(
                    m_push, m_request.device, operation, operation.sequence > m_request.before),
                .deskStamp = operation.stamp == said.stamp ? QByteArray() : said.stamp};
    }

private:
    // A desk that was put back to a backup sends in its new life what came in the one before.
    std::optional<Settled> settledBefore(const QueuedOperation &operation)
    {
        if (!m_mayGoOn || isPlanted(PlantedBug::AnswersForgotten))
            return std::nullopt;
        std::optional<Settled> before = m_push.settledBefore(operation.hash);
        if (!before)
            return std::nullopt;
        before->ruling.operation = operation.sequence;
        if (before->ruling.commit > 0)
            m_push.inherit(m_request.device, effectsIn(operation.body), before->ruling.commit);
        return before;
    }

    Push &m_push;
    const sync::ExchangeRequest &m_request;
    Stamps m_stamps;
    /// Whether this life may follow another one.
    bool m_mayGoOn;
};

Rulings take(Push &push, const sync::ExchangeRequest &request, Instant now)
{
    Taken taken;
    Taking taking(push, request, now);
    for (const QueuedOperation &operation : request.operations) {
        if (operation.sequence > push.lastOperation(request.device) + 1
            && !isPlanted(PlantedBug::GapAccepted))
            return refused(ExchangeRefusal::OperationGap, push.lastOperation(request.device) + 1);
        if (operation.sequence <= push.lastOperation(request.device)
            && !isPlanted(PlantedBug::AnswersForgotten)) {
            const auto known = push.settled(request.device, operation.sequence);
            if (!known || !isSame(*known, operation))
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
    if (!request.operations.isEmpty()) {
        const std::unique_ptr<Push> push = store.beginPush();
        const Rulings rulings = take(*push, request, now);
        if (!rulings)
            return tl::make_unexpected(rulings.error());
        // What was heard before is no commit: it would wake every desk for nothing.
        if (rulings->isNew)
            push->commit();
        response.rulings = rulings->rulings;
    }
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
