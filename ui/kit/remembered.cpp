#include "ui/kit/remembered.h"

#include <QSettings>

namespace desk::ui {

void Remembered::setKey(const QString &key)
{
    if (m_key == key)
        return;
    m_key = key;
    Q_EMIT keyChanged();
    Q_EMIT valueChanged();
}

int Remembered::value() const
{
    return m_key.isEmpty() ? m_initial : QSettings().value(m_key, m_initial).toInt();
}

void Remembered::setValue(int value)
{
    if (m_key.isEmpty() || value == this->value())
        return;
    QSettings().setValue(m_key, value);
    Q_EMIT valueChanged();
}

void Remembered::setInitial(int initial)
{
    if (m_initial == initial)
        return;
    m_initial = initial;
    Q_EMIT valueChanged();
}

} // namespace desk::ui
