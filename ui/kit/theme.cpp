#include "ui/kit/theme.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QPalette>
#include <QPointer>
#include <QStyleHints>
#include <QTextBoundaryFinder>
#include <QtMath>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int LongestShownText = 2000;

bool systemIsDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

bool breaksLine(QChar character)
{
    return character == u'\n' || character == u'\r' || character == u'\v' || character == u'\f'
        || character == QChar::LineSeparator || character == QChar::ParagraphSeparator;
}

QString firstGrapheme(QStringView word)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word.data(), word.size());
    const qsizetype end = finder.toNextBoundary();
    return word.left(end < 0 ? word.size() : end).toString().toUpper();
}

} // namespace

const Palette &Theme::lightPalette()
{
    static const Palette palette{
        .ground = QColor(0xF7, 0xF5, 0xF2),
        .surface = QColor(0xFF, 0xFF, 0xFF),
        .raised = QColor(0xFF, 0xFF, 0xFF),
        .sunken = QColor(0xEE, 0xEB, 0xE6),
        .line = QColor(0xE3, 0xDF, 0xD9),
        .edge = QColor(0x86, 0x8B, 0x91),
        .ink = QColor(0x1D, 0x21, 0x25),
        .softInk = QColor(0x59, 0x63, 0x6E),
        .accent = QColor(0x0B, 0x6E, 0x66),
        .accentSoft = QColor(0xE2, 0xF1, 0xEF),
        .onAccent = QColor(0xFF, 0xFF, 0xFF),
        .arriving = QColor(0x1D, 0x5F, 0xD1),
        .arrivingSoft = QColor(0xE8, 0xF0, 0xFD),
        .inHouse = QColor(0x1E, 0x7A, 0x3C),
        .inHouseSoft = QColor(0xE6, 0xF4, 0xEA),
        .departing = QColor(0x9A, 0x5B, 0x00),
        .departingSoft = QColor(0xFC, 0xF1, 0xDF),
        .trouble = QColor(0xB3, 0x26, 0x1E),
        .troubleSoft = QColor(0xFC, 0xEA, 0xE8),
        .onTrouble = QColor(0xFF, 0xFF, 0xFF),
        .provisional = QColor(0x6B, 0x4F, 0xA3),
        .provisionalSoft = QColor(0xF1, 0xEC, 0xFA),
        .hover = QColor(0x1D, 0x21, 0x25, 0x0D),
        .pressed = QColor(0x1D, 0x21, 0x25, 0x1A),
        .shadow = QColor(0x1D, 0x21, 0x25),
        .scrim = QColor(0x1D, 0x21, 0x25, 0x66),
    };
    return palette;
}

const Palette &Theme::darkPalette()
{
    static const Palette palette{
        .ground = QColor(0x14, 0x17, 0x1A),
        .surface = QColor(0x1C, 0x20, 0x24),
        .raised = QColor(0x23, 0x28, 0x2D),
        .sunken = QColor(0x10, 0x13, 0x15),
        .line = QColor(0x30, 0x36, 0x3C),
        .edge = QColor(0x74, 0x7E, 0x88),
        .ink = QColor(0xEC, 0xEE, 0xF0),
        .softInk = QColor(0xA3, 0xAD, 0xB7),
        .accent = QColor(0x4F, 0xC3, 0xB6),
        .accentSoft = QColor(0x1B, 0x35, 0x34),
        .onAccent = QColor(0x0B, 0x1F, 0x1D),
        .arriving = QColor(0x7F, 0xB0, 0xFF),
        .arrivingSoft = QColor(0x1D, 0x2B, 0x40),
        .inHouse = QColor(0x6F, 0xD0, 0x8C),
        .inHouseSoft = QColor(0x1B, 0x32, 0x23),
        .departing = QColor(0xF0, 0xB4, 0x5A),
        .departingSoft = QColor(0x38, 0x2C, 0x1A),
        .trouble = QColor(0xFF, 0x8A, 0x80),
        .troubleSoft = QColor(0x40, 0x23, 0x21),
        .onTrouble = QColor(0x2B, 0x08, 0x05),
        .provisional = QColor(0xC3, 0xAD, 0xF2),
        .provisionalSoft = QColor(0x2D, 0x27, 0x3D),
        .hover = QColor(0xEC, 0xEE, 0xF0, 0x0F),
        .pressed = QColor(0xEC, 0xEE, 0xF0, 0x1F),
        .shadow = QColor(0x00, 0x00, 0x00),
        .scrim = QColor(0x00, 0x00, 0x00, 0x99),
    };
    return palette;
}

Theme *Theme::instance()
{
    static QPointer<Theme> theme;
    if (!theme)
        theme = new Theme(QCoreApplication::instance());
    return theme;
}

Theme *Theme::create(QQmlEngine *, QJSEngine *)
{
    QJSEngine::setObjectOwnership(instance(), QJSEngine::CppOwnership);
    return instance();
}

Theme::Theme(QObject *parent)
    : QObject(parent)
{
    m_dark = systemIsDark();
    // The system's colours can change in the evening, and Alt is pressed in any window.
    parent->installEventFilter(this);
}

void Theme::setScheme(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    Q_EMIT schemeChanged();
    chooseColours();
}

void Theme::setTouch(bool touch)
{
    if (m_touch == touch)
        return;
    m_touch = touch;
    Q_EMIT sizesChanged();
}

void Theme::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, 1.0, 2.0);
    if (qFuzzyCompare(m_textScale, bounded))
        return;
    m_textScale = bounded;
    Q_EMIT sizesChanged();
}

void Theme::setReducedMotion(bool reduced)
{
    if (m_reducedMotion == reduced)
        return;
    m_reducedMotion = reduced;
    Q_EMIT motionChanged();
}

QVariantList Theme::tones() const
{
    const Palette &now = colours();
    return {now.softInk,
            now.accent,
            now.arriving,
            now.inHouse,
            now.departing,
            now.trouble,
            now.provisional};
}

QVariantList Theme::softTones() const
{
    const Palette &now = colours();
    return {now.sunken,
            now.accentSoft,
            now.arrivingSoft,
            now.inHouseSoft,
            now.departingSoft,
            now.troubleSoft,
            now.provisionalSoft};
}

QString Theme::shown(const QString &text, bool inOneLine)
{
    const auto isPlain = [inOneLine](QChar character) {
        return character.unicode() >= 0x20 && character.unicode() != 0x7F
            && (!inOneLine || !breaksLine(character));
    };
    if (text.size() <= LongestShownText && std::all_of(text.begin(), text.end(), isPlain))
        return text;

    QString shown = text.left(LongestShownText);
    shown.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n"));
    if (!shown.isEmpty() && shown.back().isHighSurrogate())
        shown.chop(1);
    for (QChar &character : shown) {
        if (isPlain(character))
            continue;
        if (character == u'\t' || breaksLine(character))
            character = inOneLine || character == u'\t' ? u' ' : u'\n';
        else
            character = QChar::ReplacementCharacter;
    }
    if (text.size() > LongestShownText)
        shown.append(u'…');
    return shown;
}

QString Theme::initials(const QString &name)
{
    const QStringList words = name.left(LongestShownText).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    const QString first = firstGrapheme(words.constFirst());
    return words.size() == 1 ? first : first + firstGrapheme(words.constLast());
}

QString Theme::keyText(const QString &shortcut, const QString &enter)
{
    // Keyboards say Enter where Qt says Return.
    return QKeySequence::fromString(shortcut, QKeySequence::PortableText)
        .toString(QKeySequence::NativeText)
        .replace(QLatin1StringView("Return"), enter);
}

QFont Theme::fontOf(int pixelSize, bool strong, bool figures)
{
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::max(1, pixelSize));
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
#if QT_VERSION >= QT_VERSION_CHECK(6, 7, 0)
    if (figures)
        font.setFeature("tnum", 1);
#else
    Q_UNUSED(figures)
#endif
    return font;
}

int Theme::lineHeightOf(int pixelSize, bool strong)
{
    return qCeil(QFontMetricsF(fontOf(pixelSize, strong, false)).height());
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ApplicationPaletteChange:
    case QEvent::ThemeChange:
        chooseColours();
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
        showKeyHints(static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt
                     && event->type() == QEvent::KeyPress);
        break;
    case QEvent::ApplicationStateChange:
        showKeyHints(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void Theme::chooseColours()
{
    const bool dark = m_scheme == Dark || (m_scheme == System && systemIsDark());
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT coloursChanged();
}

void Theme::showKeyHints(bool shown)
{
    if (m_keyHintsShown == shown)
        return;
    m_keyHintsShown = shown;
    Q_EMIT keyHintsShownChanged();
}

} // namespace desk::ui
