#pragma once

#include <QString>

namespace desk {

class Application;

/// Works through the desk by itself with real key events, and leaves a numbered picture of each
/// step in `folder`. Says on standard output what happened and how long it took. False when a step
/// did not come about.
bool takeTour(Application &application, const QString &folder);

} // namespace desk
