#pragma once

#include "core/bookings/transition.h"

#include <QVariantMap>

namespace desk::ui {

/// What can be done with a stay, as its page offers it.
struct StayAction
{
    Transition transition{};
    QString name;     ///< "check_in", "cancel", ...
    QString text;     ///< its verb
    QString question; ///< asked before, when it is not done at once
    bool takesReason = false;
    bool isFinal = false;  ///< can't be undone
    QString shortcut = {}; ///< unless it is the first
};

/// What can be done in this state, the most likely first. Arrivals before their day are left out,
/// and what can't be undone any more.
QList<StayAction> stayActions(const Reservation &stay, QDate today, Instant now);

QVariantMap asMap(const StayAction &action);

} // namespace desk::ui
