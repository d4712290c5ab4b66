#include "app/desk/begun_day.h"

#include "core/packages/expire_credits.h"
#include "ui/shell/session.h"

namespace desk {

BegunDay::BegunDay(ui::Session &session)
    : m_session(session)
    , m_ahead(session)
{
    connect(&m_ahead, &ui::BookingAhead::finished, this, [this](int booked, int refused) {
        if (refused > 0)
            m_session.tell(ui::BookingAhead::sentence(booked, refused));
    });
    connect(&session, &ui::Session::staffChanged, this, &BegunDay::begin);
}

void BegunDay::begin()
{
    const QDate today = m_session.today();
    if (!m_session.isSignedIn() || m_begun == today)
        return;
    m_begun = today;
    m_ahead.start();
    const auto ifAny = [this](const Result<bool> &isDue) {
        // What fails now is done at the next sign-in.
        if (!isDue)
            m_begun = {};
        if (!isDue || !*isDue || !m_session.isSignedIn())
            return;
        m_session.run(this, m_session.by(), ExpireCredits{}, [this](const Result<int> &closed) {
            if (!closed)
                m_begun = {};
        });
    };
    m_session.ask(
        this, [today](db::Database &database) { return creditsExpire(database, today); }, ifAny);
}

} // namespace desk
