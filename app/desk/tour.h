#pragma once

#include "app/desk/opening.h"

namespace desk {

class Application;

/// Leaves a picture of the window that asks for a resort where there is none: what somebody sees
/// first of all. Nothing is founded. False when it does not come about.
bool beginTour(const DataFolder &data, const QString &folder);

/// Works through the desk by itself with real key events, and leaves a numbered picture of each
/// step in `folder`. Says on standard output what happened and how long it took. False when a step
/// did not come about.
bool takeTour(Application &application, const QString &folder);

} // namespace desk
