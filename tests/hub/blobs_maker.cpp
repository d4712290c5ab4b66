#include "tests/hub/blobs_maker.h"

#include "tests/hub/hub_world.h"

namespace desk::test {

namespace {

// The world's own.
std::shared_ptr<hub::Blobs> ofTheWorld(HubWorld &world)
{
    return {std::shared_ptr<void>(), &world.blobs};
}

} // namespace

std::vector<BlobsMaker> &blobsMakers()
{
    static std::vector<BlobsMaker> makers{{.name = "embedded", .make = &ofTheWorld}};
    return makers;
}

} // namespace desk::test
