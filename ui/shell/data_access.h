#pragma once

#include <functional>

namespace desk {

class AttachmentFiles;
class Store;

namespace db {
class Database;
}
} // namespace desk

namespace desk::ui {

/// The ways of a screen to the data. The application wires them to threads; a test answers at once.
struct DataAccess
{
    /// Carries work out with the writing connection, on the store's thread.
    std::function<void(std::function<void(Store &)>)> write;
    /// Carries a query out on a worker with a connection of its own: whatever may take longer than
    /// 5 ms.
    std::function<void(std::function<void(db::Database &)>)> ask;
    /// The screen's own read-only connection, for short queries. Outlives the session.
    db::Database *screen = nullptr;
    /// Signatures, photos and papers. Outlives the session; any thread may use it.
    const AttachmentFiles *files = nullptr;
};

} // namespace desk::ui
