#pragma once

#include "core/standing_plans/standing_list.h"

#include <QObject>

namespace desk::ui {

class Session;

/// Books the days of standing plans that have come near enough, one after the other, in the name of
/// whoever is signed in. A day that can't be booked stands on the page of the plans.
class BookingAhead : public QObject
{
    Q_OBJECT

public:
    explicit BookingAhead(Session &session, QObject *parent = nullptr);

    /// "9 days booked. 1 day could not be booked."
    static QString sentence(int booked, int refused);

    /// Does nothing while it is at it already.
    void start();

Q_SIGNALS:
    /// How many days were booked, and how many could not be.
    void finished(int booked, int refused);

private:
    void bookNext();

    Session &m_session;
    QList<DueInstance> m_due;
    int m_booked = 0;
    int m_refused = 0;
    bool m_isBusy = false;
};

} // namespace desk::ui
