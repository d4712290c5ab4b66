#include "ui/reports/page_view.h"

#include <QPainter>

namespace desk::ui {

PageView::PageView(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setFillColor(Qt::white);
    connect(this, &PageView::pageChanged, this, [this] { update(); });
}

void PageView::setJob(PrintJob *job)
{
    if (m_job == job)
        return;
    m_job = job;
    if (m_job)
        connect(m_job, &PrintJob::pagesChanged, this, [this] { update(); });
    update();
    Q_EMIT jobChanged();
}

void PageView::paint(QPainter *painter)
{
    if (!m_job)
        return;
    painter->setRenderHint(QPainter::SmoothPixmapTransform);
    painter->drawImage(boundingRect(), m_job->picture(m_page));
}

} // namespace desk::ui
