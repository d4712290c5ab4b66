#pragma once

#include "core/resort/resort.h"
#include "core/store/attachment_files.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// All of these refuse: NotPermitted or ApprovalNeeded (EDIT_RESORT), HubDecides.

/// Changes what the business is called, where it is and how it writes. Its currency, its business
/// day and its plan stay as they were founded.
struct EditResort
{
    Opened<Resort> opened;
    Resort edited;
    std::optional<KeptFile> logo = {}; ///< a new one; none: the one that `edited` names

    static constexpr Intent intent{"resort.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, NotAnEmail, OutOfRange (`zone`, `locale`, `country`,
/// `idleLockMinutes`, `cashRounding`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EditResort &command);

/// Changes what a place of the resort is called. Its code stays: it is in every number.
struct EditLocation
{
    Opened<Location> opened;
    Location edited;

    static constexpr Intent intent{"location.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditLocation &command);

/// A further drawer for money at the place where it is added.
struct AddTill
{
    QString name;
    Money floatTarget;

    static constexpr Intent intent{"till.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`), OutOfRange (`floatTarget`).
[[nodiscard]] Result<TillId> carryOut(Writer &writer, const AddTill &command);

/// Changes what a till is called, and what it should hold in the morning.
struct EditTill
{
    Opened<Till> opened;
    Till edited;

    static constexpr Intent intent{"till.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`), OutOfRange (`floatTarget`),
/// Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditTill &command);

} // namespace desk
