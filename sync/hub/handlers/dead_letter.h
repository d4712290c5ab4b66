#pragma once

#include "sync/hub/handlers/exchange.h"

namespace desk::hub {

/// Keeps an operation that its own desk could not bring any other way, unread, as a dead letter,
/// and settles it as quarantined, so that the desk's queue goes on. One that was settled before
/// stays as it was. Refuses: OperationGap. Throws db::Error.
tl::expected<void, RefusedExchange> keepUnread(TenantStore &store,
                                               const sync::DeviceLife &device,
                                               qint64 operation,
                                               const QByteArray &body);

/// Takes the operations of a device that was revoked: none is carried out, each is kept as a dead
/// letter for somebody to look at. The answer has no rows: the device learns nothing new.
tl::expected<sync::ExchangeResponse, RefusedExchange> drain(TenantStore &store,
                                                            const sync::ExchangeRequest &request,
                                                            Instant now);

} // namespace desk::hub
