#pragma once

#include "ui/shell/session.h"

#include <qqmlregistration.h>
#include <QTimer>

namespace desk::ui {

/// Signs out when nobody has touched the desk for as long as the resort says; also when the
/// computer was asleep meanwhile, and a timer with it: then the first touch is taken for the one
/// that wakes it.
class IdleLock : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::Session *session READ session WRITE setSession NOTIFY sessionChanged FINAL)

public:
    explicit IdleLock(QObject *parent = nullptr);
    ~IdleLock() override;

    Session *session() const { return m_session; }
    void setSession(Session *session);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void sessionChanged();

private:
    void restart();
    std::chrono::minutes patience() const;
    bool isOver() const;

    QPointer<Session> m_session;
    QTimer m_timer;
    Instant m_touchedAt{};
};

} // namespace desk::ui
