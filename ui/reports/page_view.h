#pragma once

#include "ui/reports/print_job.h"

#include <QQuickPaintedItem>

namespace desk::ui {

/// A page of a print job on the screen.
class PageView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::PrintJob *job READ job WRITE setJob NOTIFY jobChanged FINAL)
    Q_PROPERTY(int page MEMBER m_page NOTIFY pageChanged FINAL)

public:
    explicit PageView(QQuickItem *parent = nullptr);

    PrintJob *job() const { return m_job; }
    void setJob(PrintJob *job);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void jobChanged();
    void pageChanged();

private:
    QPointer<PrintJob> m_job;
    int m_page = 0;
};

} // namespace desk::ui
