#include "sync/hub/handlers/exchange.h"

#include "core/base/planted_bug.h"
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

Rulings take(Push &push, const sync::ExchangeRequest &request)
{
    Taken taken;
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
        const Ruling ruling =
            takeOperation(push, request.device, operation, operation.sequence > request.before);
        push.settle(request.device, {.hash = operation.hash, .ruling = ruling});
        taken.rulings += ruling;
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
        const Rulings rulings = take(*push, request);
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
