#include "ui/standing_plans/booking_ahead.h"

#include "core/standing_plans/book_instance.h"
#include "ui/shell/session.h"

namespace desk::ui {

BookingAhead::BookingAhead(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

QString BookingAhead::sentence(int booked, int refused)
{
    const QString days = tr("%Ln day(s) booked.", nullptr, booked);
    if (refused == 0)
        return days;
    return tr("%1 %2", "two sentences")
        .arg(days, tr("%Ln day(s) of standing plans could not be booked.", nullptr, refused));
}

void BookingAhead::start()
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    m_booked = m_refused = 0;
    m_session.ask(
        this,
        [place = m_session.place().location.id, today = m_session.today()](db::Database &database) {
            return dueInstances(database, place, today);
        },
        [this](const Result<QList<DueInstance>> &due) {
            m_due = due.value_or(QList<DueInstance>());
            bookNext();
        });
}

void BookingAhead::bookNext()
{
    if (m_due.isEmpty() || !m_session.isSignedIn()) {
        m_isBusy = false;
        Q_EMIT finished(m_booked, m_refused);
        return;
    }
    const DueInstance day = m_due.takeFirst();
    m_session.run(this,
                  m_session.by(),
                  BookInstance{.plan = day.plan, .plannedOn = day.plannedOn},
                  [this](const Result<Booked> &booked) {
                      ++(booked ? m_booked : m_refused);
                      bookNext();
                  });
}

} // namespace desk::ui
