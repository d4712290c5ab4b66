#include "ui/hub/hub_news.h"

#include "ui/text/hub_text.h"

using namespace Qt::Literals;

namespace desk::ui {

HubNews::HubNews(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &HubNews::take);
}

void HubNews::setSession(Session *session)
{
    if (m_session == session)
        return;
    if (m_session)
        m_session->disconnect(this);
    m_session = session;
    if (m_session) {
        connect(m_session, &Session::hubStatusChanged, this, &HubNews::take);
        connect(m_session, &Session::waitingChanged, this, &HubNews::changed);
        connect(m_session, &Session::placeChanged, this, &HubNews::changed);
        connect(m_session, &Session::languageChanged, this, &HubNews::changed);
    }
    take();
}

void HubNews::take()
{
    const bool countsDown = m_session
        && ((m_session->hubStatus().state == HubState::Paused && m_session->hubStatus().nextTry)
            || isScarce(m_session->hubStatus(), m_session->now()));
    if (!countsDown)
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    Q_EMIT changed();
}

QString HubNews::text() const
{
    return m_session ? stripText(
               m_session->hubStatus(), m_session->waiting(), m_session->words(), m_session->now())
                     : QString();
}

QString HubNews::symbol() const
{
    if (!m_session)
        return {};
    const HubState state = m_session->hubStatus().state;
    // An exchange comes and goes too quickly for the strip; what waits matters there.
    if (state == HubState::UpToDate || state == HubState::Working)
        return m_session->waiting() > 0 ? u"arrow-up"_s : hubSymbol(HubState::UpToDate);
    return hubSymbol(state);
}

bool HubNews::isTrouble() const
{
    return m_session
        && hubText(m_session->hubStatus(), 0, m_session->words(), m_session->now()).isTrouble;
}

QString HubNews::clockText() const
{
    return m_session ? skewText(m_session->hubStatus(), m_session->words()) : QString();
}

} // namespace desk::ui
