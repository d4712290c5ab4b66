#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// The way to a resort's store.
class Tenants
{
public:
    virtual ~Tenants() = default;

    /// Calls back with the store, which nobody else uses meanwhile. False, without a call, when the
    /// hub keeps no such resort. May be called from several threads; throws db::Error.
    virtual bool with(const ResortId &tenant, const std::function<void(TenantStore &)> &use) = 0;
};

} // namespace desk::hub
