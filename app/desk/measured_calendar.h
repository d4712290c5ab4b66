#pragma once

namespace desk {

class Application;

/// Signs in, opens the calendar of the demo resort and scrolls over it in every direction; prints
/// how long its first frame took from the key on, and each of the others from the moment it is
/// asked for. False when it does not come about.
bool measuresCalendar(Application &application);

} // namespace desk
