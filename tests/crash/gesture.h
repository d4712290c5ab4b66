#pragma once

#include "tests/support/test_resort.h"

namespace desk::test {

/// What a person does at the desk with one press of a button, on a resort that is ready for it.
struct Gesture
{
    /// The time at which it is made.
    Instant at{};
    /// The refusals, none when it was done.
    std::function<Refusals(Store &store)> act;
};

/// Makes a resort ready in a new file and says what will be done there.
using Prepare = std::function<Gesture(const QString &path)>;

/// What is drawn when somebody signs.
inline const QByteArray drawing = "the drawing of a signature";
/// Where its file goes, for a resort in this folder.
QString attachmentsBeside(const QString &path);

/// A check-in at which the agreement is signed: its drawing is kept before the rows.
Gesture signAtCheckIn(const QString &path);

/// Everything that must survive a failing disk and a killed program.
QList<std::pair<QByteArray, Prepare>> gestures();

} // namespace desk::test
