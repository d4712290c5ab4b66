#pragma once

namespace desk {

class Application;

/// Signs in, opens every page of the demo resort several times, those of a stay, a pet or a family
/// for some that are expected or here today, and prints how long the screen's thread waited for
/// each query meanwhile. False when it does not come about, or a page warned.
bool measuresPages(Application &application);

} // namespace desk
