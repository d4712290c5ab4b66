#include "ui/shell/idle_lock.h"

#include <QCoreApplication>
#include <QEvent>

namespace desk::ui {

IdleLock::IdleLock(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_session)
            m_session->signOut();
    });
    QCoreApplication::instance()->installEventFilter(this);
}

IdleLock::~IdleLock()
{
    QCoreApplication::instance()->removeEventFilter(this);
}

void IdleLock::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT sessionChanged();
    if (!m_session)
        return;
    connect(m_session, &Session::staffChanged, this, &IdleLock::restart);
    restart();
}

void IdleLock::restart()
{
    if (!m_session || !m_session->isSignedIn()) {
        m_timer.stop();
        return;
    }
    m_touchedAt = m_session->now();
    m_timer.start(patience());
}

std::chrono::minutes IdleLock::patience() const
{
    return std::chrono::minutes(m_session->place().resort.idleLockMinutes);
}

bool IdleLock::isOver() const
{
    return m_session && m_session->isSignedIn() && m_session->now() - m_touchedAt >= patience();
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        if (isOver()) {
            m_session->signOut();
            return true;
        }
        restart();
        break;
    default:
        break;
    }
    return false;
}

} // namespace desk::ui
