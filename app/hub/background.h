#pragma once

#include "core/store/work_thread.h"
#include "sync/hub/snapshots.h"

namespace desk::hub {

/// A thread for what no request shall wait for. It ends before what it works with: declare it last.
class Background
{
public:
    Snapshots::Post post()
    {
        return [this](std::function<void()> work) {
            m_thread.post([work = std::move(work)](Nothing &) { work(); });
        };
    }

private:
    struct Nothing
    {
    };
    WorkThread<Nothing> m_thread{std::make_unique<Nothing>()};
};

} // namespace desk::hub
