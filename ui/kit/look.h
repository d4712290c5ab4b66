#pragma once

#include "ui/kit/theme.h"

namespace desk::ui {

/// How the screens of this computer look: kept in its settings, never among the resort's data.
struct Look
{
    Theme::Scheme scheme = Theme::System;
    bool touch = false;
    qreal textScale = 1;
    bool reducedMotion = false;

    bool operator==(const Look &) const = default;
};

/// As the screens look now.
Look presentLook();

/// The screens look so from now on, also after the next start.
void wear(const Look &look);

/// What was worn last; what this computer does not remember stays as it is. Asked for at the start.
void wearRemembered();

} // namespace desk::ui
