#include "sync/hub/handlers/dead_letter.h"

#include "core/base/planted_bug.h"
#include "sync/hub/handlers/earlier_ruling.h"
#include "sync/hub/handlers/write_card.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

// As it came, with a card; but what was decided in another life, or from a copy of the file, stays
// decided, and has its card.
Ruling keepForReview(Push &push,
                     const sync::DeviceLife &device,
                     const QueuedOperation &operation,
                     const QString &why,
                     const QJsonObject &detail = {})
{
    if (const std::optional<Settled> before = earlierRuling(push, operation)) {
        push.settle(device, *before);
        return before->ruling;
    }
    const Ruling ruling{.operation = operation.sequence,
                        .kind = RulingKind::Quarantined,
                        .commit = 0,
                        .detail = detail};
    push.keepDeadLetter(device, operation, why);
    if (!isPlanted(PlantedBug::DeadLetterNotSettled))
        push.settle(device, {.hash = operation.hash, .ruling = ruling});
    writeCard(push, device, operation, ruling);
    return ruling;
}

Ruling takeFromShutOut(Push &push, const sync::DeviceLife &device, const QueuedOperation &operation)
{
    if (const auto known = push.settled(device, operation.sequence))
        return known->ruling;
    return keepForReview(
        push, device, operation, u"the device was revoked"_s, {{u"why"_s, u"shut_out"_s}});
}

} // namespace

tl::expected<void, RefusedExchange> keepUnread(TenantStore &store,
                                               const sync::DeviceLife &device,
                                               qint64 operation,
                                               const QByteArray &body)
{
    const std::unique_ptr<Push> push = store.beginPush();
    const qint64 next = push->lastOperation(device) + 1;
    if (operation < next)
        return {};
    if (operation > next)
        return tl::make_unexpected(
            RefusedExchange{.refusal = ExchangeRefusal::OperationGap, .expected = next});
    QueuedOperation letter;
    letter.sequence = operation;
    letter.body = body;
    // Read or not, by its hash it is told from another one that has its number.
    letter.hash = operationHash(body);
    keepForReview(*push, device, letter, u"the desk could not send it"_s);
    push->commit();
    return {};
}

tl::expected<sync::ExchangeResponse, RefusedExchange> drain(TenantStore &store,
                                                            const sync::ExchangeRequest &request,
                                                            Instant now)
{
    sync::ExchangeResponse response{.epoch = store.epoch(),
                                    .head = request.after,
                                    .reached = request.after,
                                    .now = toMilliseconds(now),
                                    .rulings = {},
                                    .rows = {}};
    response.last = store.lastOperation(request.device);
    if (request.operations.isEmpty())
        return response;
    const std::unique_ptr<Push> push = store.beginPush();
    const qint64 next = push->lastOperation(request.device) + 1;
    if (request.operations.first().sequence > next)
        return tl::make_unexpected(
            RefusedExchange{.refusal = ExchangeRefusal::OperationGap, .expected = next});
    for (const QueuedOperation &operation : request.operations)
        response.rulings += takeFromShutOut(*push, request.device, operation);
    if (push->lastOperation(request.device) >= next)
        push->commit();
    response.last = store.lastOperation(request.device);
    return response;
}

} // namespace desk::hub
