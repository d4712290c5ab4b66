#pragma once

#include "sync/hub/limits/limits.h"

#include <QMetaType>

#include <memory>
#include <vector>

namespace desk::test {

/// Makes limits by which nobody has asked for anything yet.
struct LimitsMaker
{
    const char *name = nullptr;
    /// Null where what they stand on is not installed.
    std::shared_ptr<hub::Limits> (*make)() = nullptr;
};

/// Every kind that a hub can work with.
std::vector<LimitsMaker> &limitsMakers();

/// Makes another kind known, before main() begins.
struct KnownLimitsMaker
{
    explicit KnownLimitsMaker(const LimitsMaker &maker) { limitsMakers().push_back(maker); }
};

} // namespace desk::test

Q_DECLARE_METATYPE(desk::test::LimitsMaker)
