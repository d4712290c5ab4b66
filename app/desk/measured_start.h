#pragma once

#include <QQuickWindow>

namespace desk {

// How the program ends itself as soon as there is something to see: what `tailtown-deskctl bench`
// takes the time of.

/// Waits until somebody can type a PIN and has been shown where. False when that does not come.
bool reachesFirstFrame(QQuickWindow &window);

/// A window with nothing but a colour, as the least that a start with Qt Quick can take.
bool showsBareWindow();

} // namespace desk
