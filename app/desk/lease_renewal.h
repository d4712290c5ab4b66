#pragma once

#include <QObject>
#include <QTimer>

namespace desk {

namespace ui {
class Session;
}

/// Keeps the rooms of this desk for another day, in good time, while the hub is there to grant it
/// and somebody is signed in.
class LeaseRenewal : public QObject
{
    Q_OBJECT

public:
    explicit LeaseRenewal(ui::Session &session);

private:
    void look();

    ui::Session &m_session;
    QTimer m_next;
};

} // namespace desk
