#include "app/desk/tour.h"

#include "app/desk/application.h"
#include "app/desk/hand.h"

#include <QDir>
#include <QElapsedTimer>
#include <QImage>

#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

/// One walk through the window, step by step.
class Tour
{
public:
    Tour(QQuickWindow &window, const QString &folder)
        : m_hand(window)
        , m_folder(folder)
    {
        m_folder.mkpath(u"."_s);
    }

    Hand &hand() { return m_hand; }

    /// Ends a step: `objectName` has to be on the screen by now.
    bool step(const QString &name, const QString &objectName)
    {
        const bool there = m_hand.waitFor(objectName);
        m_hand.settle();
        ++m_step;
        const QString number = QString::number(m_step).rightJustified(2, u'0');
        const QString file = number % u'-' % name % u".png";
        const bool saved = m_hand.picture().save(m_folder.filePath(file));
        std::printf("%02d %-12s %5lld ms  %s\n",
                    m_step,
                    qPrintable(name),
                    static_cast<long long>(m_timer.restart()),
                    there && saved ? qPrintable(file) : "did not come about");
        return there && saved;
    }

    void start() { m_timer.start(); }

private:
    Hand m_hand;
    QDir m_folder;
    QElapsedTimer m_timer;
    int m_step = 0;
};

} // namespace

bool takeTour(Application &application, const QString &folder)
{
    auto *window =
        qobject_cast<QQuickWindow *>(application.engine().engine().rootObjects().constFirst());
    Tour tour(*window, folder);
    tour.start();
    if (!tour.step(u"sign-in"_s, u"pin"_s))
        return false;
    tour.hand().type(u"135790"_s);
    tour.hand().press(Qt::Key_Return);
    return tour.step(u"today"_s, u"arriving"_s);
}

} // namespace desk
