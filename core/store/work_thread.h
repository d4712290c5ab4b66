#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace desk {

/// A thread that owns a `Tool` (the store, a reading connection) and does with it what is posted,
/// in order. post() may be called from any thread. The end waits until what was posted is done.
template <class Tool>
class WorkThread
{
public:
    using Work = std::function<void(Tool &)>;

    explicit WorkThread(std::unique_ptr<Tool> tool)
        : m_tool(std::move(tool))
        , m_thread([this] { loop(); })
    {
    }

    ~WorkThread()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_ending = true;
        }
        m_wakeUp.notify_one();
        m_thread.join();
    }

    WorkThread(const WorkThread &) = delete;
    WorkThread &operator=(const WorkThread &) = delete;

    void post(Work work)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_queue.push_back(std::move(work));
        }
        m_wakeUp.notify_one();
    }

private:
    void loop()
    {
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_wakeUp.wait(lock, [this] { return m_ending || !m_queue.empty(); });
            if (m_queue.empty())
                return;
            const Work work = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            work(*m_tool);
        }
    }

    std::unique_ptr<Tool> m_tool;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Work> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace desk
