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
    if (m_session && m_session->isSignedIn())
        m_timer.start(std::chrono::minutes(m_session->place().resort.idleLockMinutes));
    else
        m_timer.stop();
}

bool IdleLock::eventFilter(QObject *, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::TouchBegin:
    case QEvent::Wheel:
        restart();
        break;
    default:
        break;
    }
    return false;
}

} // namespace desk::ui
