#pragma once

#include <QImage>
#include <QString>

namespace desk::ui {

/// A QR code with its quiet zone, black on white, large enough to stay sharp on paper; null for a
/// text that fits into none.
QImage qrPicture(const QString &text);

} // namespace desk::ui
