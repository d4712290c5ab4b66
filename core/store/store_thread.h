#pragma once

#include "core/store/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace desk {

/// The store's own thread: commands and, later, merges wait in one queue, so that nothing ever
/// waits for a lock. post() may be called from any thread; the work runs in order on the store's
/// thread.
class StoreThread
{
public:
    explicit StoreThread(std::unique_ptr<Store> store);
    /// Carries out what was posted, then ends.
    ~StoreThread();
    StoreThread(const StoreThread &) = delete;
    StoreThread &operator=(const StoreThread &) = delete;

    void post(std::function<void(Store &)> work);

private:
    void loop();

    std::unique_ptr<Store> m_store;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<std::function<void(Store &)>> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace desk
