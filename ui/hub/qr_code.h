#pragma once

#include <qqmlregistration.h>
#include <QQuickPaintedItem>

namespace desk::ui {

/// A text that is scanned from the screen: black on white in light and in dark.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged FINAL)

public:
    using QQuickPaintedItem::QQuickPaintedItem;

    QString text() const { return m_text; }
    void setText(const QString &text);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
};

} // namespace desk::ui
