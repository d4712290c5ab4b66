#include "core/base/media_type.h"

using namespace Qt::Literals;

namespace desk {

QString mediaTypeOf(const QByteArray &content)
{
    if (content.startsWith("\xff\xd8\xff"))
        return u"image/jpeg"_s;
    if (content.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    if (content.startsWith("%PDF-"))
        return u"application/pdf"_s;
    return content.startsWith("{\"") ? u"application/json"_s : QString();
}

} // namespace desk
