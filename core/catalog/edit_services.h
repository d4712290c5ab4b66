#pragma once

#include "core/catalog/service.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What pets come for, and what is done for them meanwhile. All of these refuse: NotPermitted or
// ApprovalNeeded (EDIT_PRICES), HubDecides.

/// A new service, as a form holds it; id and place in the order are given here. It costs nothing
/// until it has a rate.
struct AddService
{
    Service service;

    static constexpr Intent intent{"service.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`), Unknown (`taxClass`),
/// OutOfRange (`graceMinutes`, `durationMinutes`, `arrivalFrom`, `arrivalUntil`, `departureUntil`).
[[nodiscard]] Result<ServiceId> carryOut(Writer &writer, const AddService &command);

/// Stays that are booked keep their price until they change.
struct EditService
{
    Opened<Service> opened;
    Service edited;

    static constexpr Intent intent{"service.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddService, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditService &command);

struct ArchiveService
{
    ServiceId service;

    static constexpr Intent intent{"service.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, HasFutureStay.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveService &command);

/// A new add-on; id and place in the order are given here.
struct AddAddOn
{
    AddOn addOn;

    static constexpr Intent intent{"add_on.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`), Unknown (`taxClass`),
/// OutOfRange (`price`, `durationMinutes`).
[[nodiscard]] Result<AddOnId> carryOut(Writer &writer, const AddAddOn &command);

/// A new price holds for what is priced from now on; bills keep theirs.
struct EditAddOn
{
    Opened<AddOn> opened;
    AddOn edited;

    static constexpr Intent intent{"add_on.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddAddOn, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditAddOn &command);

/// What is planned with it stays planned.
struct ArchiveAddOn
{
    AddOnId addOn;

    static constexpr Intent intent{"add_on.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveAddOn &command);

} // namespace desk
