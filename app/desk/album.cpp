#include "app/desk/album.h"

#include <QImage>

#include <cstdio>

using namespace Qt::Literals;

namespace desk {

Album::Album(const QString &folder, int firstNumber)
    : m_folder(folder)
    , m_next(firstNumber)
{
    m_folder.mkpath(u"."_s);
    m_timer.start();
}

bool Album::keep(const Hand &hand, const QString &name, bool cameAbout)
{
    hand.settle();
    const int number = m_next++;
    const QString file = QString::number(number).rightJustified(2, u'0') % u'-' % name % u".png";
    const auto took = static_cast<long long>(m_timer.elapsed());
    const bool isKept = hand.picture().save(m_folder.filePath(file));
    std::printf("%02d %-20s %5lld ms  %s\n",
                number,
                qPrintable(name),
                took,
                cameAbout && isKept ? qPrintable(file) : "did not come about");
    m_timer.restart();
    return cameAbout && isKept;
}

} // namespace desk
