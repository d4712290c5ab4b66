#include "ui/pictures/arrivals.h"

#include "core/store/attachment_files.h"

#include <QCoreApplication>
#include <QPointer>

using namespace Qt::Literals;

namespace desk::ui {

Arrivals *Arrivals::instance()
{
    static QPointer<Arrivals> arrivals;
    if (!arrivals)
        arrivals = new Arrivals(QCoreApplication::instance());
    return arrivals;
}

Arrivals *Arrivals::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

void Arrivals::note()
{
    ++m_count;
    Q_EMIT countChanged();
}

bool Arrivals::hasCome(const QString &picture, int) const
{
    const bool isOurs = picture.startsWith("image://attachment/"_L1);
    return !isOurs || !m_files || m_files->has(picture.section(u'/', -1));
}

} // namespace desk::ui
