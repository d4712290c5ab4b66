#pragma once

#include <QStringList>

namespace desk::search {

/// A text as the index knows it: words without case, accents and punctuation, the same however they
/// were typed. ß is ss, ø is o, ł is l, Arabic letters lose their marks; each Han or kana character
/// is a word of its own, because nobody puts spaces there. A word holds letters and digits only.
QStringList folded(QStringView text);

/// Fewer digits are no phone number.
inline constexpr qsizetype shortestPhone = 4;

/// The words under which a phone number is found: as dialled from here and from abroad, without the
/// area, and its last four digits.
QStringList phoneWords(const QString &typed, const QString &e164);

/// Only the digits, of any script, as 0 to 9.
QString digitsOf(QStringView text);

} // namespace desk::search
