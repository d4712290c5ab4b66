#include "core/generate/world.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

// The first desk of a resort, in its first incarnation.
QString prefixOf(const Place &place)
{
    return place.location.code % u'-'
        % QString::number(place.device.number).rightJustified(2, u'0');
}

} // namespace

void Numbers::writeTo(db::Database &database) const
{
    for (const auto &[series, last] : m_last.asKeyValueRange())
        database.run("INSERT INTO series (name, last) VALUES (?, ?)", series, last);
}

QString World::nextBookingNumber(QDate on)
{
    const QString day = on.toString(u"yyMMdd"_s);
    const qint64 number = numbers.next(u"booking-"_s + day);
    return u"R-%1-%2-%3"_s.arg(prefixOf(place), day).arg(number, 3, 10, QChar(u'0'));
}

QString World::nextInvoiceNumber()
{
    const QString stem = prefixOf(place);
    const qint64 number = numbers.next(u"invoice "_s + stem);
    return stem % u'-' % QString::number(number).rightJustified(6, u'0');
}

QString World::nextReceiptNumber()
{
    const QString stem = prefixOf(place) + u"-K"_s;
    const qint64 number = numbers.next(u"receipt "_s + stem);
    return stem % u'-' % QString::number(number).rightJustified(6, u'0');
}

} // namespace desk::generate
