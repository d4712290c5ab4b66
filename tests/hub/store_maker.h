#pragma once

#include "sync/hub/tenant_store.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// Makes the store of a resort that was founded on a desk, as a hub that takes it over does; the
/// folder is the store's alone.
struct StoreMaker
{
    const char *name = nullptr;
    /// Null where what it stands on is not installed.
    std::shared_ptr<hub::TenantStore> (*make)(db::Database &founder,
                                              const QString &folder,
                                              const Clock &clock) = nullptr;
};

/// Every kind of store that a hub can stand on.
std::vector<StoreMaker> &storeMakers();

/// Makes another kind known, before main() begins.
struct KnownStoreMaker
{
    explicit KnownStoreMaker(const StoreMaker &maker) { storeMakers().push_back(maker); }
};

/// The founder's file as a hub on the embedded store has it when it has taken it over.
db::Database adoptedCopy(db::Database &founder, const QString &folder);

} // namespace desk::test

Q_DECLARE_METATYPE(desk::test::StoreMaker)
