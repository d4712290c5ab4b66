#pragma once

#include <QStringList>

namespace desk::test {

/// More than three hundred texts that broke programs before: markup, fetching pictures, scripts of
/// both directions, emoji that are many characters, characters that cannot be seen, SQL, formulas,
/// paths, format strings, numbers that are none, and very long ones.
QStringList badTexts();

} // namespace desk::test
