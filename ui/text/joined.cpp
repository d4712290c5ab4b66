#include "ui/text/joined.h"

#include <QStringBuilder>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popDirectionalIsolate(0x2069);

} // namespace

QString isolated(const QString &part)
{
    const QList<uint> letters = part.toUcs4();
    const bool turns = std::ranges::any_of(letters, [](uint letter) {
        const QChar::Direction direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
    return turns ? QString(firstStrongIsolate % part % popDirectionalIsolate) : part;
}

QString joined(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled += isolated(part);
    }
    return filled.join(u" · "_s);
}

} // namespace desk::ui
