#pragma once

#include <QPointer>
#include <QQmlEngine>
#include <QQuickItem>

namespace desk::ui {

/// Lays its children out beside each other, each in the middle of its line, and begins another line
/// where one is full. Its implicit width is that of one line, its implicit height that of as many
/// as its width asks for: in a layout it gives way as a text does that wraps.
class FlowLines : public QQuickItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal spacing READ spacing WRITE setSpacing NOTIFY arrangementChanged FINAL)
    Q_PROPERTY(bool atEnd READ isAtEnd WRITE setAtEnd NOTIFY arrangementChanged FINAL)
    Q_PROPERTY(
        QQuickItem *stretched READ stretched WRITE setStretched NOTIFY arrangementChanged FINAL)
    Q_PROPERTY(bool mirrored READ isMirrored WRITE setMirrored NOTIFY arrangementChanged FINAL)

public:
    explicit FlowLines(QQuickItem *parent = nullptr);

    /// Between what stands beside each other, and between the lines.
    [[nodiscard]] qreal spacing() const { return m_spacing; }
    void setSpacing(qreal spacing);
    /// A line that has room left begins with it.
    [[nodiscard]] bool isAtEnd() const { return m_atEnd; }
    void setAtEnd(bool atEnd);
    /// The child that takes the room which is left in its line.
    [[nodiscard]] QQuickItem *stretched() const { return m_stretched; }
    void setStretched(QQuickItem *child);
    [[nodiscard]] bool isMirrored() const { return m_mirrored; }
    void setMirrored(bool mirrored);

Q_SIGNALS:
    void arrangementChanged();

protected:
    void componentComplete() override;
    void geometryChange(const QRectF &now, const QRectF &before) override;
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void updatePolish() override { arrange(); }

private:
    using Line = QList<QQuickItem *>;

    void watch(QQuickItem *child);
    [[nodiscard]] Line shownChildren() const;
    [[nodiscard]] QList<Line> linesOf(const Line &children) const;
    void place(const Line &line, qreal top) const;
    void arrange();

    qreal m_spacing = 8;
    bool m_atEnd = false;
    QPointer<QQuickItem> m_stretched;
    bool m_mirrored = false;
};

} // namespace desk::ui
