#include "app/hub/interrupt.h"

#include <atomic>
#include <csignal>

namespace desk::hub {

namespace {

std::atomic<bool> wasInterrupted = false;

extern "C" void onInterrupt(int)
{
    wasInterrupted = true;
}

} // namespace

void catchInterrupts()
{
    std::signal(SIGINT, onInterrupt);
    std::signal(SIGTERM, onInterrupt);
}

bool interrupted()
{
    return wasInterrupted;
}

} // namespace desk::hub
