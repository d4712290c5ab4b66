#include "ui/printing/page_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

qreal pixels(TextSize size)
{
    switch (size) {
    case TextSize::Note:
        return points(8);
    case TextSize::Body:
        return points(9.5);
    case TextSize::Lead:
        return points(13);
    case TextSize::Title:
        return points(20);
    case TextSize::Name:
        return points(40);
    }
    return points(9.5);
}

// What a person typed can be as long as they like; no box on paper shows more than this.
constexpr qsizetype mostCharacters = 4'000;

QString printable(const QString &text)
{
    QString clean = text.left(mostCharacters);
    for (QChar &c : clean) {
        if (c == u'\n')
            c = QChar::LineSeparator;
        else if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return clean;
}

Qt::Alignment alignmentOf(const PageText &text)
{
    switch (text.align) {
    case TextAlign::Start:
        return (text.mirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    case TextAlign::Middle:
        return Qt::AlignHCenter;
    case TextAlign::End:
        return (text.mirrored ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute;
    }
    return Qt::AlignLeft;
}

/// A text laid out into the width of its box.
class Laid
{
public:
    explicit Laid(const PageText &text)
        : m_text(text)
        , m_font(pageFont(text.size, text.weight))
        , m_layout(printable(text.text), m_font)
    {
        QTextOption option(alignmentOf(text));
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        option.setUseDesignMetrics(true);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true);
        breakLines();
        elide();
    }

    int count() const { return m_layout.lineCount(); }
    QTextLayout &layout() { return m_layout; }

private:
    void breakLines()
    {
        const qreal height = lineHeight(m_text.size);
        qreal y = 0;
        m_layout.beginLayout();
        while (m_text.mostLines == 0 || m_layout.lineCount() <= m_text.mostLines) {
            QTextLine line = m_layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(m_text.box.width());
            line.setPosition({0, y + (height - line.height()) / 2});
            y += height;
        }
        m_layout.endLayout();
    }

    // One line too many: the last one that fits gets the rest, cut.
    void elide()
    {
        if (m_text.mostLines == 0 || m_layout.lineCount() <= m_text.mostLines)
            return;
        const int start = m_layout.lineAt(m_text.mostLines - 1).textStart();
        const QString all = m_layout.text();
        QString rest = all.mid(start);
        rest.replace(QChar::LineSeparator, u' ');
        const QString cut = QFontMetricsF(m_font).elidedText(
            rest, Qt::ElideRight, m_text.box.width() - points(0.5));
        m_layout.setText(all.left(start) + cut);
        breakLines();
    }

    const PageText &m_text;
    QFont m_font;
    QTextLayout m_layout;
};

} // namespace

QFont pageFont(TextSize size, TextWeight weight)
{
    QFont font;
    font.setFamilies({u"Segoe UI"_s, u"Helvetica Neue"_s, u"Noto Sans"_s, font.family()});
    font.setPixelSize(int(std::lround(pixels(size))));
    font.setWeight(weight == TextWeight::Bold ? QFont::DemiBold : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

qreal lineHeight(TextSize size)
{
    return pixels(size) * 1.32;
}

qreal naturalWidth(const QString &text, TextSize size, TextWeight weight)
{
    return QFontMetricsF(pageFont(size, weight)).horizontalAdvance(printable(text));
}

qreal heightOf(const PageText &text)
{
    return lineHeight(text.size) * std::max(1, Laid(text).count());
}

QStringList linesOf(const PageText &text)
{
    Laid laid(text);
    QStringList lines;
    for (int i = 0; i < laid.count(); ++i) {
        const QTextLine line = laid.layout().lineAt(i);
        lines += laid.layout().text().mid(line.textStart(), line.textLength()).trimmed();
    }
    return lines;
}

void draw(QPainter &painter, const PageText &text)
{
    Laid(text).layout().draw(&painter, text.box.topLeft());
}

} // namespace desk::ui
