#pragma once

#include "sync/hub/stores/sqlite_tenant.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// Makes the store of a resort that was founded on a desk, as a hub that takes it over does; the
/// folder is the store's alone.
struct StoreMaker
{
    const char *name = nullptr;
    std::unique_ptr<hub::TenantStore> (*make)(db::Database &founder,
                                              const QString &folder,
                                              const Clock &clock) = nullptr;
};

/// Every kind of store that a hub can stand on.
const std::vector<StoreMaker> &storeMakers();

} // namespace desk::test

Q_DECLARE_METATYPE(desk::test::StoreMaker)
