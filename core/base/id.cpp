#include "core/base/id.h"

namespace desk {

namespace {

constexpr bool hyphenBefore(size_t byte)
{
    return byte == 4 || byte == 6 || byte == 8 || byte == 10;
}

int hexDigit(QChar character)
{
    const char16_t unit = character.unicode();
    if (unit >= u'0' && unit <= u'9')
        return unit - u'0';
    if (unit >= u'a' && unit <= u'f')
        return unit - u'a' + 10;
    return -1;
}

} // namespace

QString idText(const IdBytes &bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 36> text{};
    auto next = text.begin();
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (hyphenBefore(i))
            *next++ = '-';
        *next++ = digits[bytes[i] >> 4];
        *next++ = digits[bytes[i] & 15];
    }
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

std::optional<IdBytes> parseIdText(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    IdBytes bytes{};
    qsizetype at = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (hyphenBefore(i) && text[at++] != QLatin1Char('-'))
            return std::nullopt;
        const int high = hexDigit(text[at++]);
        const int low = hexDigit(text[at++]);
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes[i] = quint8(high << 4 | low);
    }
    return bytes;
}

} // namespace desk
