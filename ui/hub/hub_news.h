#pragma once

#include "ui/shell/session.h"

#include <qqmlregistration.h>
#include <QTimer>

namespace desk::ui {

/// What the strip says about the hub, up to date to the second while it counts down.
class HubNews : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::Session *session READ session WRITE setSession NOTIFY changed FINAL)
    Q_PROPERTY(QString text READ text NOTIFY changed FINAL)
    Q_PROPERTY(QString symbol READ symbol NOTIFY changed FINAL)
    Q_PROPERTY(bool trouble READ isTrouble NOTIFY changed FINAL)
    /// That this computer's clock is wrong; empty when it is not.
    Q_PROPERTY(QString clockText READ clockText NOTIFY changed FINAL)

public:
    explicit HubNews(QObject *parent = nullptr);

    Session *session() const { return m_session; }
    void setSession(Session *session);
    QString text() const;
    QString symbol() const;
    bool isTrouble() const;
    QString clockText() const;

Q_SIGNALS:
    void changed();

private:
    void take();

    QPointer<Session> m_session;
    QTimer m_second;
};

} // namespace desk::ui
