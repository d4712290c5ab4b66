#pragma once

#include "ui/shell/session.h"

#include <qqmlregistration.h>
#include <QTimer>

namespace desk::ui {

/// The day and the time at the resort, in words, up to date to the minute.
class DayText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(QString date READ date NOTIFY changed FINAL)
    Q_PROPERTY(QString time READ time NOTIFY changed FINAL)

public:
    explicit DayText(QObject *parent = nullptr);

    Session *session() const { return m_session; }
    void setSession(Session *session);
    QString date() const;
    QString time() const;

Q_SIGNALS:
    void changed();

private:
    void waitForTheNextMinute();

    QPointer<Session> m_session;
    QTimer m_timer;
};

} // namespace desk::ui
