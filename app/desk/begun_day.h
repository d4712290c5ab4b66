#pragma once

#include <QDate>
#include <QObject>

namespace desk {

namespace ui {
class Session;
}

/// Does what a business day begins with, once somebody has signed in: credits that have expired are
/// closed in their name.
class BegunDay : public QObject
{
    Q_OBJECT

public:
    explicit BegunDay(ui::Session &session);

private:
    void begin();

    ui::Session &m_session;
    QDate m_begun; ///< the last day that was
};

} // namespace desk
