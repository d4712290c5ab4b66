#include "app/desk/fit_to_screen.h"

#include <QScreen>
#include <QWindow>

namespace desk {

void fitToScreen(QWindow &window)
{
    const QSize room = window.screen()->availableSize();
    const QSize fitting = window.size().boundedTo(room);
    if (fitting == window.size())
        return;
    // Not every window system knows what it is to fill a screen.
    window.resize(fitting);
    window.showMaximized();
}

} // namespace desk
