#pragma once

#include "core/health/vaccine.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// All of these refuse: ApprovalNeeded or NotPermitted (EDIT_RULES), HubDecides.

/// The resort asks for another vaccination.
struct AddVaccine
{
    QString key; ///< "rabies"
    QString name;

    static constexpr Intent intent{"vaccine.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`key`).
[[nodiscard]] Result<VaccineId> carryOut(Writer &writer, const AddVaccine &command);

/// A new rule, for some services or, with none, for all.
struct AddVaccineRule
{
    VaccineRule rule; ///< without id and version
    QList<ServiceId> services;

    static constexpr Intent intent{"vaccine_rule.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown (`vaccine`, `services`), OutOfRange, NotADate.
[[nodiscard]] Result<VaccineRuleId> carryOut(Writer &writer, const AddVaccineRule &command);

/// From `changed.effectiveFrom` on the rule reads differently. What was judged by it stays judged
/// by it: the old version ends, a new one begins.
struct ChangeVaccineRule
{
    VaccineRuleId rule;
    VaccineRule changed;
    QList<ServiceId> services;

    static constexpr Intent intent{"vaccine_rule.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddVaccineRule, and Unknown, Changed (somebody else has ended it already),
/// OutOfRange
/// (`effectiveFrom` is past).
[[nodiscard]] Result<VaccineRuleId> carryOut(Writer &writer, const ChangeVaccineRule &command);

/// From that day on nobody asks for it.
struct EndVaccineRule
{
    VaccineRuleId rule;
    QDate on;

    static constexpr Intent intent{"vaccine_rule.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, OutOfRange.
[[nodiscard]] Result<> carryOut(Writer &writer, const EndVaccineRule &command);

/// What most resorts ask for: rabies, DHPP and Bordetella of dogs, rabies and FVRCP of cats, and
/// the names of influenza and leptospirosis. Rows that are there already stay as they are.
struct AddUsualVaccines
{
    static constexpr Intent intent{"vaccine.add_usual", 1, Priority::Later};
    QJsonObject meant() const { return {}; }
};

[[nodiscard]] Result<> carryOut(Writer &writer, const AddUsualVaccines &command);

} // namespace desk
