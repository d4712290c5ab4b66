#include "core/base/text_fold.h"

namespace desk {

namespace {

QLatin1StringView plainLetters(QChar letter)
{
    switch (letter.unicode()) {
    case u'ø':
        return QLatin1StringView("o");
    case u'ł':
        return QLatin1StringView("l");
    case u'đ':
    case u'ð':
        return QLatin1StringView("d");
    case u'þ':
        return QLatin1StringView("th");
    case u'æ':
        return QLatin1StringView("ae");
    case u'œ':
        return QLatin1StringView("oe");
    case u'ß':
        return QLatin1StringView("ss");
    case u'ı':
        return QLatin1StringView("i");
    default:
        return {};
    }
}

} // namespace

QString foldText(const QString &text)
{
    QString folded;
    folded.reserve(text.size());
    for (const QChar character : text.normalized(QString::NormalizationForm_KD).toCaseFolded()) {
        if (character.category() == QChar::Mark_NonSpacing)
            continue;
        const QLatin1StringView plain = plainLetters(character);
        if (plain.isEmpty())
            folded += character;
        else
            folded += plain;
    }
    return folded;
}

} // namespace desk
