#pragma once

#include "core/base/clock.h"
#include "sync/hub/stores/postgres_inventory.h"

namespace desk::hub {

/// What is known of a backup: beside its file, in one of its own with its name and the ending json.
struct Manifest
{
    Instant taken{};   ///< the moment that it shows
    QString program;   ///< the version of the hub that made it
    QString server;    ///< the version of PostgreSQL
    qint64 bytes = 0;  ///< of the file
    QByteArray sha256; ///< of the file
    Inventory inventory;

    QByteArray encode() const;
    static std::optional<Manifest> decode(const QByteArray &text);

    bool operator==(const Manifest &) const = default;
};

} // namespace desk::hub
