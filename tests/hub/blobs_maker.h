#pragma once

#include "sync/hub/blobs.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace desk::test {

class HubWorld;

/// Makes a store of blobs for the resorts of a world, in which nothing is yet.
struct BlobsMaker
{
    const char *name = nullptr;
    /// Null where what it stands on is not installed.
    std::shared_ptr<hub::Blobs> (*make)(HubWorld &world) = nullptr;
};

/// Every kind that a hub can keep blobs in.
std::vector<BlobsMaker> &blobsMakers();

/// Makes another kind known, before main() begins.
struct KnownBlobsMaker
{
    explicit KnownBlobsMaker(const BlobsMaker &maker) { blobsMakers().push_back(maker); }
};

} // namespace desk::test

Q_DECLARE_METATYPE(desk::test::BlobsMaker)
