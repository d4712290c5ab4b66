#pragma once

#include "core/quote/enquiry.h"

#include <QHash>
#include <QStringList>

#include <array>

namespace desk {

/// Something that is called by its name: a service, a kind of room, an add-on.
template <class I>
struct Called
{
    I id;
    QString name;

    bool operator==(const Called &) const = default;
};

/// What the words of a quote line can mean here. Words are folded, as search::folded has them, in
/// every language that is understood.
struct Lexicon
{
    QDate today;
    bool monthFirst = false; ///< 12/24 is Christmas Eve
    int decimals = 2;        ///< of the currency

    QList<Called<ServiceId>> services;
    QList<Called<UnitKindId>> kinds;
    QList<Called<AddOnId>> addOns;

    std::array<QStringList, 12> months;
    std::array<QStringList, 7> weekdays; ///< Monday first
    QStringList todayWords;
    QStringList tomorrow;
    QStringList next;  ///< "next" Friday
    QStringList until; ///< between two days
    QStringList nights;
    QStringList rooms;
    QStringList together;
    QStringList apart;
    QStringList daily;
    QStringList deposit;
    QStringList fillers; ///< without meaning: "and", "from"
    QStringList petWords;
    QHash<QString, Species> species;
    QHash<QString, int> numbers; ///< "two"
};

} // namespace desk
