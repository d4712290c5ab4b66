#include "tests/hub/limits_maker.h"

#include "sync/hub/limits/memory_limits.h"

namespace desk::test {

std::vector<LimitsMaker> &limitsMakers()
{
    static std::vector<LimitsMaker> makers{{.name = "memory", .make = [] {
                                                return std::shared_ptr<hub::Limits>(
                                                    std::make_shared<hub::MemoryLimits>());
                                            }}};
    return makers;
}

} // namespace desk::test
