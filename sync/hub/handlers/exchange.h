#pragma once

#include "sync/hub/tenant_store.h"

namespace desk::hub {

/// Why an exchange did not take place. Nothing was changed; of what a hub that was put back to a
/// backup is sent again, what came before the operation that was refused may have been taken.
enum class ExchangeRefusal {
    EpochChanged,        ///< the hub was restored: the desk begins anew from it
    OperationGap,        ///< operations before the first one never arrived
    IncarnationConflict, ///< another operation had this number: the desk's file was copied
};

struct RefusedExchange
{
    ExchangeRefusal refusal;
    qint64 expected = 0; ///< of a gap: the operation that comes next
};

/// Takes a desk's operations in their order, each as a whole or, with a ruling that says why, not;
/// and answers with what is new since the desk last asked. What was taken before is answered as it
/// was then. Throws db::Error when the store fails: then nothing was taken.
tl::expected<sync::ExchangeResponse, RefusedExchange> exchange(TenantStore &store,
                                                               const sync::ExchangeRequest &request,
                                                               Instant now);

} // namespace desk::hub
