#pragma once

#include "core/base/random.h"
#include "sync/hub/auth/secrets.h"
#include "sync/hub/blobs.h"
#include "sync/hub/heads.h"
#include "sync/hub/limits/limits.h"
#include "sync/hub/snapshots.h"
#include "sync/hub/stores/keyed_directory.h"
#include "sync/hub/tenants.h"

#include <memory>

namespace desk::hub {

/// What the resorts of a hub stand on: files in its folder, or a PostgreSQL.
class Ground
{
public:
    virtual ~Ground() = default;

    virtual KeyedDirectory &directory() = 0;
    virtual Tenants &tenants() = 0;
    virtual Snapshots &snapshots() = 0;
    virtual Blobs &blobs() = 0;
    virtual Limits &limits() = 0;

    /// Takes over the file of a resort that SqliteTenant::adopt has just adopted; it is gone then.
    /// False when the resort is here already. Throws db::Error.
    virtual bool take(const TenantEntry &entry, const db::Key &key, const QString &file) = 0;

    /// Notes the last commits of these resorts where other hubs may have made them. Throws
    /// db::Error.
    virtual void hearNews(Heads &heads, const QList<ResortId> &tenants) = 0;

    /// To be called about twice a second: what can wait until nobody is at work.
    virtual void rest() = 0;
};

/// All of it in files of this folder. Throws db::Error.
std::unique_ptr<Ground> groundInFolder(const QString &folder,
                                       const Secrets &secrets,
                                       const Clock &clock,
                                       Random &random);

/// In the PostgreSQL that libpq finds by this connection string. Throws db::Error.
std::unique_ptr<Ground> groundInPostgres(const QByteArray &where,
                                         const Secrets &secrets,
                                         const Clock &clock,
                                         Random &random);

} // namespace desk::hub
