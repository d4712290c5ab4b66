#include "sync/hub/handlers/exchange.h"

#include "sync/hub/handlers/take_operation.h"

namespace desk::hub {

namespace {

using Rulings = tl::expected<QList<Ruling>, RefusedExchange>;

tl::unexpected<RefusedExchange> refused(ExchangeRefusal refusal, qint64 expected = 0)
{
    return tl::make_unexpected(RefusedExchange{.refusal = refusal, .expected = expected});
}

Rulings take(Push &push, const sync::ExchangeRequest &request)
{
    QList<Ruling> rulings;
    for (const QueuedOperation &operation : request.operations) {
        if (operation.sequence > push.lastOperation(request.device) + 1)
            return refused(ExchangeRefusal::OperationGap, push.lastOperation(request.device) + 1);
        if (operation.sequence <= push.lastOperation(request.device)) {
            const auto known = push.settled(request.device, operation.sequence);
            if (!known || known->hash != operation.hash)
                return refused(ExchangeRefusal::IncarnationConflict);
            rulings += known->ruling;
            continue;
        }
        const Ruling ruling = takeOperation(push, request.device, operation);
        push.settle(request.device, {.hash = operation.hash, .ruling = ruling});
        rulings += ruling;
    }
    return rulings;
}

} // namespace

tl::expected<sync::ExchangeResponse, RefusedExchange> exchange(TenantStore &store,
                                                               const sync::ExchangeRequest &request,
                                                               Instant now)
{
    if (!request.epoch.isEmpty() && request.epoch != store.epoch())
        return refused(ExchangeRefusal::EpochChanged);

    sync::ExchangeResponse response;
    if (!request.operations.isEmpty()) {
        const std::unique_ptr<Push> push = store.beginPush();
        const Rulings rulings = take(*push, request);
        if (!rulings)
            return tl::make_unexpected(rulings.error());
        push->commit();
        response.rulings = *rulings;
    }
    const Page page = store.changesAfter(request.after, request.limit);
    response.epoch = page.epoch;
    response.head = page.head;
    response.reached = page.reached;
    response.rows = page.rows;
    response.now = toMilliseconds(now);
    return response;
}

} // namespace desk::hub
