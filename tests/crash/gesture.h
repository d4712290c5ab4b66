#pragma once

#include "tests/support/test_resort.h"

namespace desk::test {

/// What a person does at the desk with one press of a button, on a resort that is ready for it.
struct Gesture
{
    QByteArray name;
    /// The refusals, none when it was done.
    std::function<Refusals(Store &store)> act;
};

/// Makes the resort ready and says what will be done there.
using Prepare = std::function<Gesture(TestResort &resort)>;

/// Everything that must survive a failing disk and a killed program.
QList<std::pair<QByteArray, Prepare>> gestures();

} // namespace desk::test
