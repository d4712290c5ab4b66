#pragma once

#include "core/base/ids.h"
#include "core/households/pet.h"

#include <QDate>
#include <QList>

namespace desk {

/// On which days of a stay an add-on is wished.
enum class AddOnDays { Departure, EveryDay };

struct WishedAddOn
{
    AddOnId addOn;
    AddOnDays days = AddOnDays::Departure;

    bool operator==(const WishedAddOn &) const = default;
};

/// "Two dogs", "a cat", "three".
struct PetCount
{
    std::optional<int> count;
    std::optional<Species> species;

    bool operator==(const PetCount &) const = default;
};

/// The longest time that can be asked for.
inline constexpr int longestEnquiryDays = 366;

/// What somebody asks for on the phone, as far as it was said.
struct Enquiry
{
    QString who; ///< names of a family, people or pets, or the end of a phone number
    QList<PetCount> pets;
    std::optional<QDate> arrivesOn;
    std::optional<QDate> leavesOn; ///< not before arrivesOn, and at most a year later
    std::optional<ServiceId> service;
    std::optional<UnitKindId> kind;
    std::optional<bool> together;
    QList<WishedAddOn> addOns;
    std::optional<qint64> deposit; ///< in the smallest unit of the currency

    bool operator==(const Enquiry &) const = default;
};

} // namespace desk
