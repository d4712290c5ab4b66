#pragma once

#include "app/desk/sealed_engine.h"
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/staff/pin.h"
#include "core/store/replica.h"
#include "sync/desk/secrets.h"
#include "ui/founding/founding_form.h"

#include <thread>

class QQuickWindow;

namespace desk {

/// Where a resort's data is or shall be, and with what it is opened.
struct DataFolder
{
    QString path;
    KeyProvider &keys;
    sync::Secrets &secrets;
    const Clock &clock;
    Random &random;
    PinCost pinCost = {};
};

/// The window in which a resort is founded, or one that exists is joined. The work is done on a
/// thread of its own. Lives in the screen's thread.
class FoundingDesk
{
public:
    explicit FoundingDesk(const DataFolder &folder);
    ~FoundingDesk();
    FoundingDesk(const FoundingDesk &) = delete;
    FoundingDesk &operator=(const FoundingDesk &) = delete;

    /// False when the window could not be made.
    bool show();
    QQuickWindow &window() const { return *m_window; }
    ui::FoundingForm &form() { return m_form; }
    /// The resort, once it was founded.
    std::optional<Replica> takeReplica() { return std::exchange(m_replica, std::nullopt); }

private:
    void found(const ui::FoundingWish &wish, std::function<void(const Refusals &)> answer);
    void join(const ui::JoinWish &wish,
              std::function<void(qint64)> arrived,
              std::function<void(const Refusals &)> answer);
    /// Does long work on the thread of its own; it ends with take().
    void workOn(std::function<void()> work);
    /// In the screen's thread: what was made, or why nothing was.
    void take(const std::shared_ptr<Result<Replica>> &made,
              const std::function<void(const Refusals &)> &answer);

    DataFolder m_folder;
    std::optional<Replica> m_replica;
    ui::FoundingForm m_form;
    SealedEngine m_engine;
    QQuickWindow *m_window = nullptr;
    std::thread m_thread;
};

/// Ends the erasing of a desk that was shut out, wherever it was broken off. Refuses what
/// shredding::finish() refuses.
Result<> erase(const DataFolder &folder);

/// Opens the resort of a folder. Where there is none, a window asks for one; what stands in the way
/// is said in a window that offers to try again or to restore the newest backup. Nothing when
/// somebody closed it. What a shut out desk left is erased first, and the window says so.
std::optional<Replica> openOrFound(const DataFolder &folder);

} // namespace desk
