#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// Which rooms of an operation are given, which are promised only, and which can't be had. Writes
/// it down, and answers what is to be told as clashes of a card: rooms that somebody else holds.
QJsonArray settleRooms(Push &push,
                       const QList<merge::RowWrite> &writes,
                       const sync::DeviceLife &device,
                       const QueuedOperation &operation,
                       int writer);

/// Promises that waited for the desk that asks, as far as it has heard of them and the hub of all
/// that it did before, and those whose lease is over: they are firm, or a card tells who has to be
/// called.
void settlePromises(TenantStore &store, const sync::ExchangeRequest &request);

} // namespace desk::hub
