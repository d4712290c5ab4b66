#include "ui/kit/bounded_text.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace desk::ui {

namespace {

QString cut(const QString &text, int length)
{
    QString kept = text.left(std::max(0, length));
    if (kept.size() < text.size() && !kept.isEmpty() && kept.back().isHighSurrogate())
        kept.chop(1);
    return kept;
}

} // namespace

void BoundedText::setText(const QString &text)
{
    const QString kept = cut(text, m_maximumLength);
    if (m_text == kept)
        return;
    m_text = kept;
    Q_EMIT textChanged();
}

void BoundedText::setMaximumLength(int length)
{
    if (m_maximumLength == length)
        return;
    m_maximumLength = length;
    Q_EMIT maximumLengthChanged();
    setText(m_text);
}

QString BoundedText::pasted(int others) const
{
    return cut(QGuiApplication::clipboard()->text(), m_maximumLength - others);
}

} // namespace desk::ui
