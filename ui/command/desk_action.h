#pragma once

#include "ui/shell/places.h"
#include "ui/shell/session.h"

#include <functional>

namespace desk::ui {

/// Something that can be done from anywhere, by its name.
struct DeskAction
{
    QString id;
    QString title;
    QString detail; ///< what it means, when the title leaves a doubt
    QString symbol;
    QString shortcut; ///< the key that does the same elsewhere
    QString keywords; ///< other words people use for it
    std::function<void()> run;
};

/// All of them, in the language shown: the places, the pages that open without an argument, the
/// desk itself. `run` must not outlive the two.
QList<DeskAction> deskActions(Navigation &navigation, Session &session);
/// And those that are too many to be listed before somebody asks: every part of the settings.
QList<DeskAction> settingsActions(Navigation &navigation);

/// How well an action is meant by the words that were typed, folded.
enum class Fit {
    None,
    Some, ///< every word begins one of its words
    Best, ///< its title begins so
};
Fit fitOf(const DeskAction &action, const QStringList &typed);

} // namespace desk::ui
