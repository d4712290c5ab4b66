#pragma once

#include "core/base/refusal.h"

#include <QString>

namespace desk::ui {

/// Where the hub is, and the code with which a computer is let in.
struct TypedEnrolment
{
    QString address; ///< "https://hub.example.com"
    QString code;    ///< eight letters and digits, without spaces

    bool operator==(const TypedEnrolment &) const = default;
};

/// What a person typed, or a scanner (both in one text then, see scannable()). Without a scheme it
/// is https; anything else is for this computer itself only. Refuses: Missing, NotAnAddress
/// (`address`), Missing, CodeWrong (`code`).
Result<TypedEnrolment> typedEnrolment(const QString &address, const QString &code);

/// Both as one text, for a code that is scanned.
QString scannable(const QString &address, const QString &code);

/// A code as it is read aloud: "7MXQ-4VB2".
QString spokenCode(const QString &code);

/// What the hub said, at the field that it is about.
Refusals atTheirFields(Refusals refusals);

} // namespace desk::ui
