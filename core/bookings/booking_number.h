#pragma once

#include "core/store/writer.h"

namespace desk {

/// The number of a booking made now, the next of this desk's series of the day:
/// "R-SFE-07-261121-014".
inline QString nextBookingNumber(Writer &writer)
{
    using namespace Qt::Literals;
    const QString day = writer.today().toString(u"yyMMdd"_s);
    const qint64 number = writer.nextInSeries(u"booking-"_s + day);
    return u"R-%1-%2-%3"_s.arg(writer.seriesPrefix(), day).arg(number, 3, 10, QChar(u'0'));
}

} // namespace desk
