#pragma once

#include "ui/calendar/calendar_model.h"
#include "ui/calendar/chart_tiles.h"

#include <QPointer>
#include <QQuickItem>

namespace desk::ui {

/// The calendar on the screen: rooms down, days across. One item that shows pictures of pieces of
/// the chart; keys and mouse go to the model.
class TapeChartView : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::CalendarModel *calendar READ calendar WRITE setCalendar NOTIFY
                   calendarChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY mirroredChanged FINAL)
    /// Where the cursor is, and the bar under the mouse, in points of this item.
    Q_PROPERTY(QRectF cursorRect READ cursorRect NOTIFY moved FINAL)
    Q_PROPERTY(QRectF hoveredRect READ hoveredRect NOTIFY moved FINAL)

public:
    explicit TapeChartView(QQuickItem *parent = nullptr);

    CalendarModel *calendar() const { return m_calendar; }
    void setCalendar(CalendarModel *calendar);
    bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);
    QRectF cursorRect() const;
    QRectF hoveredRect() const;

    /// A place of this item as one of the chart's body.
    Q_INVOKABLE QPointF bodyPoint(const QPointF &at) const;
    /// How many pictures were painted for the last frames: none while one scrolls over what is
    /// there.
    int takePainted();

Q_SIGNALS:
    void calendarChanged();
    void mirroredChanged();
    void moved();

protected:
    QSGNode *updatePaintNode(QSGNode *old, UpdatePaintNodeData *) override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseUngrabEvent() override;
    void hoverMoveEvent(QHoverEvent *event) override;
    void hoverLeaveEvent(QHoverEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    struct Scene;

    void measure();
    void repaint();
    qreal surfaceX() const;
    QRectF placed(const QRectF &body) const;
    QRectF rectOfBox(const ChartBox &box) const;
    void showTiles(Scene &scene);
    void showMarks(Scene &scene);
    bool isInNames(const QPointF &at) const;

    QPointer<CalendarModel> m_calendar;
    bool m_mirrored = false;
    quint64 m_revision = 1;
    quint64 m_marks = 0;
    qint64 m_origin = 0; ///< the day at which the points of the surface begin
    qreal m_dayWidth = 0;
    ChartTiles m_body;
    ChartTiles m_head;
    ChartTiles m_names;
    ChartTiles m_corner;
};

} // namespace desk::ui
