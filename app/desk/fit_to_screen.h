#pragma once

class QWindow;

namespace desk {

/// A window that is larger than the room on its screen fills the screen: what stands at its lower
/// edge must be seen on a kiosk of 1280 x 720, too.
void fitToScreen(QWindow &window);

} // namespace desk
