#include "ui/printing/qr_picture.h"

#include <qrencode.h>

#include <memory>

namespace desk::ui {

namespace {

constexpr int quietModules = 4;
constexpr int pixelsOfModule = 8;

struct Freed
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QImage qrPicture(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, Freed> code(
        QRcode_encodeData(int(bytes.size()),
                          reinterpret_cast<const unsigned char *>(bytes.constData()),
                          0, // as small as the text allows
                          QR_ECLEVEL_M));
    if (!code)
        return {};
    const int side = code->width + 2 * quietModules;
    QImage modules(side, side, QImage::Format_Grayscale8);
    modules.fill(Qt::white);
    for (int y = 0; y < code->width; ++y) {
        for (int x = 0; x < code->width; ++x) {
            if (code->data[y * code->width + x] & 1)
                modules.scanLine(y + quietModules)[x + quietModules] = 0;
        }
    }
    return modules.scaled(side * pixelsOfModule, side * pixelsOfModule);
}

} // namespace desk::ui
