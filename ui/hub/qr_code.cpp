#include "ui/hub/qr_code.h"

#include "ui/printing/qr_picture.h"

#include <QPainter>

namespace desk::ui {

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    Q_EMIT textChanged();
    update();
}

void QrCode::paint(QPainter *painter)
{
    const QImage picture = m_text.isEmpty() ? QImage() : qrPicture(m_text);
    if (picture.isNull())
        return;
    const qreal side = std::min(width(), height());
    painter->drawImage(QRectF((width() - side) / 2, (height() - side) / 2, side, side), picture);
}

} // namespace desk::ui
