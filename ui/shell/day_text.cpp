#include "ui/shell/day_text.h"

namespace desk::ui {

DayText::DayText(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT changed();
        waitForTheNextMinute();
    });
}

void DayText::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT changed();
    if (!m_session)
        return;
    connect(m_session, &Session::placeChanged, this, &DayText::changed);
    connect(m_session, &Session::languageChanged, this, &DayText::changed);
    waitForTheNextMinute();
}

void DayText::waitForTheNextMinute()
{
    constexpr qint64 minute = 60'000;
    m_timer.start(int(minute - toMilliseconds(m_session->now()) % minute));
}

QString DayText::date() const
{
    if (!m_session)
        return {};
    return m_session->words().longDate(m_session->place().time.civilDate(m_session->now()));
}

QString DayText::time() const
{
    if (!m_session)
        return {};
    return m_session->words().timeOfDay(m_session->now());
}

} // namespace desk::ui
