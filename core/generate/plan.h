#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace desk::generate {

enum class Size { Small, Medium, Large, ExtraLarge };

/// "S", "M", "L" or "XL".
std::optional<Size> parseSize(const QString &text);

/// How much of everything a made-up resort has: the volumes of real ones.
struct Volumes
{
    int years;
    int units;
    int customers;
    int petsPerHundredCustomers;
    int boardingStaysPerYear; ///< of one pet each
    int daycareVisitsPerYear;
    int salesPerDay;
    int products;
    int staff;
};

Volumes volumesOf(Size size);

/// What to make up: the same wish gives the same resort.
struct Plan
{
    Size size = Size::Medium;
    quint64 seed = 1;
    QDate date; ///< the day on which the desk opens at half past six
};

} // namespace desk::generate
