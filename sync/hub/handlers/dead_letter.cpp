#include "sync/hub/handlers/dead_letter.h"

#include "core/base/planted_bug.h"
#include "sync/hub/handlers/write_card.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

Ruling quarantined(qint64 operation)
{
    return {.operation = operation, .kind = RulingKind::Quarantined, .commit = 0, .detail = {}};
}

// What came in another life, or from a copy of the file, was decided then: its card is enough.
std::optional<Ruling> settledBefore(Push &push,
                                    const sync::DeviceLife &device,
                                    const QueuedOperation &operation)
{
    std::optional<Settled> before = push.settledBefore(operation.hash);
    if (!before)
        return std::nullopt;
    before->ruling.operation = operation.sequence;
    push.settle(device, *before);
    return before->ruling;
}

Ruling keepForReview(Push &push, const sync::DeviceLife &device, const QueuedOperation &operation)
{
    if (const auto known = push.settled(device, operation.sequence))
        return known->ruling;
    if (const std::optional<Ruling> before = settledBefore(push, device, operation))
        return *before;
    Ruling ruling = quarantined(operation.sequence);
    ruling.detail = {{u"why"_s, u"shut_out"_s}};
    push.keepDeadLetter(device, operation, u"the device was revoked"_s);
    push.settle(device, {.hash = operation.hash, .ruling = ruling});
    writeCard(push, device, operation, ruling);
    return ruling;
}

void bury(Push &push, const sync::DeviceLife &device, const QueuedOperation &letter)
{
    const Ruling ruling = quarantined(letter.sequence);
    push.keepDeadLetter(device, letter, u"the desk could not send it"_s);
    if (!isPlanted(PlantedBug::DeadLetterNotSettled))
        push.settle(device, {.hash = letter.hash, .ruling = ruling});
    writeCard(push, device, letter, ruling);
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
    if (!settledBefore(*push, device, letter))
        bury(*push, device, letter);
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
        response.rulings += keepForReview(*push, request.device, operation);
    if (push->lastOperation(request.device) >= next)
        push->commit();
    response.last = store.lastOperation(request.device);
    return response;
}

} // namespace desk::hub
