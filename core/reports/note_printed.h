#pragma once

#include "core/base/refusal.h"
#include "core/store/by.h"

#include <QJsonObject>

namespace desk {

class Writer;

/// Counts that a numbered document was printed, so that a second print is marked as a copy, and
/// leaves an audit event. The count is of this computer: it is not synced.
struct NotePrinted
{
    QString document; ///< "receipt", "invoice", "z"
    IdBytes record{};

    static constexpr Intent intent{"document.print", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Which copy this print is: 1 for the first.
[[nodiscard]] Result<int> carryOut(Writer &writer, const NotePrinted &command);

/// Counts that the kennel card of a stay was printed, or those of all stays of a booking: the next
/// one says which it replaces.
struct NoteCardsPrinted
{
    IdBytes record{}; ///< of the reservation or the booking

    static constexpr Intent intent{"document.print", 1, Priority::Later};
    QJsonObject meant() const;
};

[[nodiscard]] Result<> carryOut(Writer &writer, const NoteCardsPrinted &command);

} // namespace desk
