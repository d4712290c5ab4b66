#pragma once

#include "core/base/hub_key.h"
#include "core/base/refusal.h"

#include <QString>

namespace desk::ui {

/// Where the hub is, and the code with which a computer is let in.
struct TypedEnrolment
{
    QString address; ///< "https://hub.example.com"
    QString code;    ///< eight letters and digits, without spaces
    std::optional<HubKey> hubKey =
        {}; ///< what the hub has to show, where it was scanned or compared

    bool operator==(const TypedEnrolment &) const = default;
};

/// What a person typed, or a scanner (all in one text then, see invitation()). Without a scheme it
/// is https; anything else is for this computer itself only. Refuses: Missing, NotAnAddress
/// (`address`), Missing, CodeWrong (`code`).
Result<TypedEnrolment> typedEnrolment(const QString &address, const QString &code);

/// The key that a hub showed for which nobody vouches, when that is why it was refused.
std::optional<HubKey> keyToCompare(const Refusals &refusals);

/// A code as it is read aloud: "7MXQ-4VB2".
QString spokenCode(const QString &code);

/// What the hub said, at the field that it is about.
Refusals atTheirFields(Refusals refusals);

} // namespace desk::ui
