#pragma once

#include "ui/standing_plans/booking_ahead.h"

#include <QDate>
#include <QObject>

namespace desk {

/// Does what a business day begins with, once somebody has signed in: credits that have expired are
/// closed in their name, and the days of standing plans that have come near enough are booked.
class BegunDay : public QObject
{
    Q_OBJECT

public:
    explicit BegunDay(ui::Session &session);

private:
    void begin();

    ui::Session &m_session;
    ui::BookingAhead m_ahead;
    QDate m_begun; ///< the last day that was
};

} // namespace desk
