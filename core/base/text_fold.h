#pragma once

#include <QString>

namespace desk {

/// A text as people compare it: without case, accents and other marks; letters that no
/// decomposition takes apart (ø, ł, ß, æ, đ) as they are written without their mark. Other scripts
/// stay as they are.
QString foldText(const QString &text);

} // namespace desk
