#pragma once

#include "core/lodging/unit.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// The parts of the house and the kinds of rooms. All of these refuse: NotPermitted or
// ApprovalNeeded (EDIT_RULES).

struct AddArea
{
    QString name;

    static constexpr Intent intent{"area.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`what`).
[[nodiscard]] Result<AreaId> carryOut(Writer &writer, const AddArea &command);

/// Changes name or place in the order.
struct EditArea
{
    Opened<Area> opened;
    Area edited;

    static constexpr Intent intent{"area.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddArea, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditArea &command);

struct ArchiveArea
{
    AreaId area;

    static constexpr Intent intent{"area.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, StillUsed (`what`: a room in it).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveArea &command);

struct AddUnitKind
{
    QString name;

    static constexpr Intent intent{"unit_kind.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`what`).
[[nodiscard]] Result<UnitKindId> carryOut(Writer &writer, const AddUnitKind &command);

/// Changes name or place in the order.
struct EditUnitKind
{
    Opened<UnitKind> opened;
    UnitKind edited;

    static constexpr Intent intent{"unit_kind.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddUnitKind, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditUnitKind &command);

struct ArchiveUnitKind
{
    UnitKindId kind;

    static constexpr Intent intent{"unit_kind.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, StillUsed (`what`: a room of that kind).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveUnitKind &command);

} // namespace desk
