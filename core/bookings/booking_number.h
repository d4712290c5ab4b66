#pragma once

#include "core/store/writer.h"

namespace desk {

/// The next number of a booking made on a day, of this desk's series: "R-SFE-07-261121-014".
inline QString nextBookingNumber(Writer &writer, QDate day)
{
    using namespace Qt::Literals;
    const QString series = u"R-"_s % writer.seriesPrefix() % u'-' % day.toString(u"yyMMdd"_s);
    const QString number = QString::number(writer.nextInSeries(series));
    return series % u'-' % number.rightJustified(3, u'0');
}

} // namespace desk
