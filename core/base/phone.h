#pragma once

#include <QString>

namespace desk {

/// The number to dial, E.164 ("+15055550142"), of what somebody typed. A number without a country
/// is one of `country` (ISO 3166, two letters). Empty when it can't be read as a number: what was
/// typed is kept anyway, so nothing is refused. Digits of any script count; an extension ("x 12")
/// is left out.
QString e164(const QString &typed, const QString &country);

} // namespace desk
