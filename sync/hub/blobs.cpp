#include "sync/hub/blobs.h"

#include "core/base/log.h"
#include "sync/hub/tenants.h"

namespace desk::hub {

void collectBlobs(Blobs &blobs, Tenants &tenants, const ResortId &tenant, Instant now)
{
    const auto isNamed = [&](const QByteArray &digest) {
        bool isKnown = true;
        tenants.with(tenant, [&](TenantStore &store) {
            isKnown = store.namesBlob(QString::fromLatin1(digest.toHex()));
        });
        return isKnown;
    };
    try {
        const int count = blobs.collect(tenant, now - blobPatience, isNamed);
        log::info("hub.blobs_collected", {{"tenant", tenant}, {"blobs", qint64{count}}});
    } catch (const db::Error &error) {
        log::warning("hub.blobs_not_collected",
                     {{"tenant", tenant}, {"what", std::string(error.what())}});
    }
}

} // namespace desk::hub
