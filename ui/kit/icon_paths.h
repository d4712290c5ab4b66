#pragma once

#include <QPainterPath>
#include <QStringList>

#include <optional>

namespace desk::ui {

/// A drawing on a field of 20 by 20: what is stroked with the one line weight, and the few dots
/// that are filled.
struct IconPath
{
    QPainterPath lines;
    QPainterPath dots;
    /// Points to where one reads on: to be mirrored where one reads from right to left.
    bool directed = false;
};

[[nodiscard]] std::optional<IconPath> iconPath(const QString &name);
[[nodiscard]] QStringList iconNames();

} // namespace desk::ui
