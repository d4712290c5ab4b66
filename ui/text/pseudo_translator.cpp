#include "ui/text/pseudo_translator.h"

#include <QRegularExpression>

#include <cstring>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QChar accented(QChar letter)
{
    static const QString plain = u"ACDEGHIJKLNORSTUWYZacdeghijklnorstuwyz"_s;
    static const QString dressed = u"ÅÇĐÉĜĤÎĴĶĻÑÖŘŠŢÛŴÝŽåçđéĝĥîĵķļñöřšţûŵýž"_s;
    const qsizetype at = plain.indexOf(letter);
    return at < 0 ? letter : dressed[at];
}

} // namespace

QString pseudo(const QString &sentence)
{
    static const QRegularExpression valuePlace(u"%(L?[0-9]{1,2}|L?n)"_s);
    QString longer;
    for (qsizetype i = 0; i < sentence.size();) {
        const auto place = valuePlace.match(sentence,
                                            i,
                                            QRegularExpression::NormalMatch,
                                            QRegularExpression::AnchorAtOffsetMatchOption);
        if (place.hasMatch()) {
            longer += place.captured();
            i += place.capturedLength();
            continue;
        }
        const QChar letter = sentence[i++];
        longer += accented(letter);
        if (u"aeiou"_s.contains(letter))
            longer += accented(letter);
    }
    return longer;
}

QString PseudoTranslator::translate(const char *context,
                                    const char *source,
                                    const char * /*disambiguation*/,
                                    int /*n*/) const
{
    // How a translator tells Qt the direction of its script.
    if (std::strcmp(context, "QGuiApplication") == 0
        && std::strcmp(source, "QT_LAYOUT_DIRECTION") == 0)
        return u"RTL"_s;
    return pseudo(QString::fromUtf8(source));
}

} // namespace desk::ui
