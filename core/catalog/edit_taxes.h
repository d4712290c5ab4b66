#pragma once

#include "core/catalog/tax.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What is taxed alike, and how much. All of these refuse: NotPermitted or ApprovalNeeded
// (EDIT_PRICES), HubDecides.

struct AddTaxClass
{
    QString name;

    static constexpr Intent intent{"tax_class.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`).
[[nodiscard]] Result<TaxClassId> carryOut(Writer &writer, const AddTaxClass &command);

struct EditTaxClass
{
    Opened<TaxClass> opened;
    TaxClass edited;

    static constexpr Intent intent{"tax_class.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddTaxClass, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditTaxClass &command);

struct ArchiveTaxClass
{
    TaxClassId taxClass;

    static constexpr Intent intent{"tax_class.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, StillUsed (`what`: a service, add-on or product of it).
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveTaxClass &command);

/// Another tax on a class, from a day on. Taxes of several jurisdictions add up.
struct AddTaxRate
{
    TaxRate rate; ///< without id and end

    static constexpr Intent intent{"tax_rate.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, Unknown (`taxClass`), AlreadyTaken (`jurisdiction`),
/// OutOfRange (`rate`; `validFrom` is past), NotADate.
[[nodiscard]] Result<TaxRateId> carryOut(Writer &writer, const AddTaxRate &command);

/// From `changed.validFrom` on the tax is another one; the class stays.
struct ChangeTaxRate
{
    TaxRateId rate;
    TaxRate changed;

    static constexpr Intent intent{"tax_rate.change", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddTaxRate, and Unknown, Changed (somebody else has ended it already).
[[nodiscard]] Result<TaxRateId> carryOut(Writer &writer, const ChangeTaxRate &command);

/// From that day on it is not taken.
struct EndTaxRate
{
    TaxRateId rate;
    QDate on;

    static constexpr Intent intent{"tax_rate.end", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown, Changed, NotADate, OutOfRange (`on`).
[[nodiscard]] Result<> carryOut(Writer &writer, const EndTaxRate &command);

} // namespace desk
