#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace desk {

/// A thread that owns a `Tool` (the store, a reading connection) and does with it what is posted,
/// in order. post() may be called from any thread. The end waits until what was posted is done.
/// `whenIdle` is done once after work, as soon as nothing was posted for a second.
template <class Tool>
class WorkThread
{
public:
    using Work = std::function<void(Tool &)>;

    explicit WorkThread(std::unique_ptr<Tool> tool, Work whenIdle = {})
        : m_tool(std::move(tool))
        , m_whenIdle(std::move(whenIdle))
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
        const auto called = [this] { return m_ending || !m_queue.empty(); };
        bool worked = false;
        for (;;) {
            std::unique_lock lock(m_mutex);
            if (m_whenIdle && worked && !m_wakeUp.wait_for(lock, std::chrono::seconds(1), called)) {
                lock.unlock();
                m_whenIdle(*m_tool);
                worked = false;
                continue;
            }
            m_wakeUp.wait(lock, called);
            if (m_queue.empty())
                return;
            const Work work = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            work(*m_tool);
            worked = true;
        }
    }

    std::unique_ptr<Tool> m_tool;
    Work m_whenIdle;
    std::mutex m_mutex;
    std::condition_variable m_wakeUp;
    std::deque<Work> m_queue;
    bool m_ending = false;
    std::thread m_thread;
};

} // namespace desk
