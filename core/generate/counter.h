#pragma once

#include "core/billing/settle.h"
#include "core/billing/stay_bill.h"
#include "core/generate/world.h"
#include "core/till/count.h"

// What people do at the counter.
namespace desk::generate {

/// How somebody pays an amount: in notes, by card, by check, now and then with a tip.
TenderToTake handedOver(World &world, Money due);

/// What somebody takes off the shelves.
QList<ItemToSell> basket(World &world);

/// An amount in notes and coins, the big ones first.
QList<CountedCoins> inNotesAndCoins(const World &world, Money amount);

/// What is missing in the drawer at night: mostly nothing.
Money missingCash(World &world);
inline constexpr QStringView wrongChange = u"Wrong change, probably";

} // namespace desk::generate
