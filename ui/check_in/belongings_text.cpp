#include "ui/check_in/belongings_text.h"

#include "ui/text/typed_value.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

Belonging typedBelonging(const QString &text, const Words &words)
{
    static const QRegularExpression counted(uR"(^(\d{1,3})\s*[x×]?\s+(\S.*)$)"_s);
    const QRegularExpressionMatch match = counted.match(text);
    Belonging belonging;
    belonging.item = text;
    if (!match.hasMatch())
        return belonging;
    belonging.quantity = int(typedNumber(match.capturedView(1), words).value_or(1));
    belonging.item = match.captured(2);
    return belonging;
}

} // namespace

QList<Belonging> typedBelongings(const QString &text, const Words &words)
{
    static const QRegularExpression between(u"[,;،、\\n]"_s);
    QList<Belonging> belongings;
    for (const QString &part : text.split(between)) {
        const QString item = part.simplified();
        if (!item.isEmpty())
            belongings += typedBelonging(item, words);
    }
    return belongings;
}

QString belongingsText(const QList<Belonging> &belongings, const Words &words)
{
    QStringList parts;
    for (const Belonging &belonging : belongings)
        parts += belonging.quantity == 1
            ? belonging.item
            : QString(words.number(belonging.quantity) % u' ' % belonging.item);
    return parts.join(u", "_s);
}

} // namespace desk::ui
