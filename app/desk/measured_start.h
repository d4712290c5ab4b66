#pragma once

#include <QQuickWindow>

namespace desk {

class Hand;

// How the program ends itself as soon as there is something to see: what `tailtown-deskctl bench`
// takes the time of.

/// Waits until somebody can type a PIN and has been shown where. False when that does not come.
bool reachesFirstFrame(QQuickWindow &window);

/// With the PIN of the demonstration: what is measured is no way around it. False when Today does
/// not come.
bool signsIn(Hand &hand);

/// A window with nothing but a colour, as the least that a start with Qt Quick can take.
bool showsBareWindow();

} // namespace desk
