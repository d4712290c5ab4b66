#pragma once

#include "core/store/writer.h"

namespace desk {

/// The next number of a series, as "SFE-01-000123". Dense: what is refused gives its number back.
inline QString nextNumber(Writer &writer, const QString &series, const QString &prefix)
{
    constexpr int digits = 6;
    const qint64 number = writer.nextInSeries(series + prefix);
    return prefix + u'-' + QString::number(number).rightJustified(digits, u'0');
}

} // namespace desk
