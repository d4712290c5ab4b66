#include "core/store/store_thread.h"

namespace desk {

StoreThread::StoreThread(std::unique_ptr<Store> store)
    : m_store(std::move(store))
    , m_thread([this] { loop(); })
{
}

StoreThread::~StoreThread()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_wakeUp.notify_one();
    m_thread.join();
}

void StoreThread::post(std::function<void(Store &)> work)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wakeUp.notify_one();
}

void StoreThread::loop()
{
    for (;;) {
        std::unique_lock lock(m_mutex);
        m_wakeUp.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        const std::function<void(Store &)> work = std::move(m_queue.front());
        m_queue.pop_front();
        lock.unlock();
        work(*m_store);
    }
}

} // namespace desk
