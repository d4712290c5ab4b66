#include "app/desk/tour.h"

#include "app/desk/album.h"
#include "app/desk/application.h"
#include "app/desk/hand.h"
#include "core/base/platform.h"
#include "core/bookings/today_board.h"
#include "core/catalog/find_product.h"
#include "core/generate/generate.h"
#include "core/till/denominations.h"
#include "core/till/till_page.h"

#include <QDir>
#include <QTest>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int shortWaitMs = 1'500;
constexpr int mostFamilies = 20;

/// One walk through the window, step by step, as somebody at the desk would do it.
class Tour
{
public:
    Tour(Application &application, QQuickWindow &window, const QString &folder)
        : m_application(application)
        , m_hand(window)
        , m_album(folder, 1)
    {
    }

    bool wholeDay()
    {
        return signIn() && openTheTill() && search() && checkIn() && sell() && checkOut()
            && lookAtAFamily() && answerAQuote() && lookAtWhoComes() && lookAtTheCalendar()
            && lookAround() && lookInTheDark() && closeTheTill();
    }

private:
    bool signIn()
    {
        if (!step(u"sign-in"_s, m_hand.waitFor(u"pin"_s)))
            return false;
        m_hand.type(generate::demoPin(u"Mia"));
        m_hand.press(Qt::Key_Return);
        return step(u"today"_s,
                    m_hand.waitFor(u"arriving"_s) && m_hand.waitForText(u"pets here"_s));
    }

    bool openTheTill()
    {
        m_hand.press(Qt::Key_4, Qt::AltModifier);
        if (!m_hand.waitForText(u"float"_s))
            return step(u"till"_s, false);
        m_hand.type(u"2"_s);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        return step(u"till-open"_s, m_hand.waitForText(u"Open since"_s));
    }

    // Who stays overnight brings food and drugs: there is more to be seen.
    QList<BoardRow> boardersFirst()
    {
        QList<BoardRow> rows = board().rows;
        std::ranges::stable_partition(
            rows, [](const BoardRow &row) { return row.leavesOn > row.arrivesOn; });
        return rows;
    }

    bool search()
    {
        const QList<BoardRow> rows = boardersFirst();
        if (rows.isEmpty())
            return step(u"search"_s, false);
        m_hand.press(Qt::Key_K, Qt::ControlModifier);
        m_hand.type(rows.constFirst().petName % u' ' % rows.constFirst().family);
        if (!step(u"search"_s, m_hand.waitForText(rows.constFirst().family)))
            return false;
        m_hand.press(Qt::Key_Return);
        return step(u"found"_s, m_hand.waitForText(u"What must be known"_s));
    }

    // The first family that was here before; what a certificate stops is left to a manager.
    bool checkIn()
    {
        const auto arrived = [this] { return countOf(ReservationState::CheckedIn); };
        const qsizetype before = arrived();
        QSet<QString> tried;
        bool pictured = false;
        for (const BoardRow &row : boardersFirst()) {
            if (row.state != ReservationState::Confirmed || row.arrivesOn != today()
                || tried.contains(row.booking.text()) || tried.size() == mostFamilies)
                continue;
            tried += row.booking.text();
            goToToday();
            m_hand.type(row.petName.section(u' ', 0, 0)); // a space opens the inspector
            m_hand.press(Qt::Key_Return);
            if (!isKnown())
                continue;
            if (!std::exchange(pictured, true))
                step(u"check-in"_s, true);
            sameAsLastTime(row.booking);
            m_hand.press(Qt::Key_Return, Qt::ControlModifier);
            if (QTest::qWaitFor([&] { return arrived() > before; }, shortWaitMs))
                return step(u"checked-in"_s, true);
            m_hand.press(Qt::Key_Escape); // a manager was asked for
        }
        return step(u"checked-in"_s, false);
    }

    // Whether a check-in shows what the last one was told.
    bool isKnown()
    {
        const auto known = [this] { return m_hand.says(u"Last time"_s); };
        (void)QTest::qWaitFor([&] { return known() || m_hand.says(u"for the first time"_s); },
                              shortWaitMs);
        return known();
    }

    // Ctrl+1 for the first pet of a family, Ctrl+2 for the next.
    void sameAsLastTime(const BookingId &booking)
    {
        int key = Qt::Key_1;
        for (const BoardRow &row : board().rows) {
            if (row.booking == booking)
                m_hand.press(Qt::Key(key++), Qt::ControlModifier);
        }
    }

    bool sell()
    {
        const auto products = m_application.session().read(
            [](db::Database &database) { return productsNamed(database, u"a"_s, 1); });
        if (!products || products->isEmpty())
            return step(u"sale"_s, false);
        m_hand.press(Qt::Key_2, Qt::AltModifier);
        m_hand.type(products->constFirst().barcode);
        m_hand.press(Qt::Key_Return);
        if (!step(u"sale"_s, m_hand.waitForText(products->constFirst().name)))
            return false;
        m_hand.press(Qt::Key_F5);
        m_hand.press(Qt::Key_Return);
        if (!step(u"sold"_s, m_hand.waitForText(u"Sold for"_s)))
            return false;
        return printed(u"receipt-of-the-sale"_s);
    }

    bool checkOut()
    {
        QSet<QString> tried;
        bool pictured = false;
        for (const BoardRow &row : board().rows) {
            if (row.state != ReservationState::CheckedIn || row.leavesOn != today()
                || row.arrivesOn == today() || tried.contains(row.booking.text())
                || tried.size() == mostFamilies)
                continue;
            tried += row.booking.text();
            goToToday();
            m_hand.repeat(Qt::Key_Right, 2);
            m_hand.type(row.petName.section(u' ', 0, 0)); // a space opens the inspector
            m_hand.press(Qt::Key_Return);
            if (!m_hand.waitFor(u"addToBill"_s, shortWaitMs)
                || !m_hand.waitForText(u"Total"_s, shortWaitMs))
                continue;
            if (!std::exchange(pictured, true))
                step(u"check-out"_s, true);
            m_hand.press(Qt::Key_B, Qt::ControlModifier);
            m_hand.press(Qt::Key_F5);
            m_hand.press(Qt::Key_Return);
            if (m_hand.waitForText(u"went home"_s, shortWaitMs))
                return step(u"paid"_s, true) && printed(u"receipt"_s);
            m_hand.press(Qt::Key_Escape);
        }
        return step(u"paid"_s, false);
    }

    // A pet that is here: its stay, its family.
    bool lookAtAFamily()
    {
        const QList<BoardRow> rows = board().rows;
        const auto here = std::find_if(rows.begin(), rows.end(), [this](const BoardRow &row) {
            return row.state == ReservationState::CheckedIn && row.arrivesOn < today();
        });
        if (here == rows.end())
            return step(u"stay"_s, false);
        m_hand.press(Qt::Key_K, Qt::ControlModifier);
        m_hand.type(here->petName % u' ' % here->family);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        if (!step(u"stay"_s, m_hand.waitForText(u"What happened"_s)))
            return false;
        m_hand.press(Qt::Key_F, Qt::ControlModifier);
        return step(u"family"_s, m_hand.waitForText(u"May pick up"_s));
    }

    // The phone rings while their page is open: a week in February.
    bool answerAQuote()
    {
        m_hand.press(Qt::Key_B, Qt::ControlModifier);
        if (!step(u"quote"_s, m_hand.waitFor(u"quoteLine"_s)))
            return false;
        m_hand.type(u"9 feb 4n"_s);
        return step(u"quote-answered"_s, m_hand.waitForText(u"How it comes about"_s));
    }

    // Who is still to come: what they pay in advance, and what else they could have right now.
    bool lookAtWhoComes()
    {
        goToToday();
        m_hand.press(Qt::Key_O, Qt::ControlModifier);
        if (!m_hand.waitForText(u"What happened"_s))
            return step(u"deposit"_s, false);
        m_hand.press(Qt::Key_D, Qt::ControlModifier);
        if (!m_hand.waitFor(u"depositAmount"_s))
            return step(u"deposit"_s, false);
        m_hand.type(u"50"_s);
        if (!step(u"deposit"_s, m_hand.waitForText(u"$50.00"_s)))
            return false;
        goToToday();
        return press(Qt::Key_N, Qt::ControlModifier, u"walk-in"_s, u"Walk-in"_s);
    }

    // The chart, a stay on it, and the same stay carried to where it may not lie.
    bool lookAtTheCalendar()
    {
        m_hand.press(Qt::Key_5, Qt::AltModifier);
        if (!step(u"calendar"_s, m_hand.waitForText(u"next stay"_s)))
            return false;
        m_hand.press(Qt::Key_Tab);
        m_hand.press(Qt::Key_Space);
        if (!step(u"calendar-stay"_s, m_hand.waitFor(u"calendarCard"_s)))
            return false;
        m_hand.press(Qt::Key_Space);
        m_hand.press(Qt::Key_M);
        m_hand.press(Qt::Key_Down);
        const bool carried = step(u"calendar-carried"_s, m_hand.waitFor(u"putDown"_s));
        m_hand.press(Qt::Key_Escape);
        m_hand.press(Qt::Key_Minus);
        return step(u"calendar-quarter"_s, m_hand.waitForText(u"next stay"_s)) && carried
            && press(Qt::Key_W, Qt::NoModifier, u"waiting-list"_s, u"Waiting list"_s);
    }

    bool lookAround()
    {
        return press(Qt::Key_3, Qt::AltModifier, u"families"_s, u"Newest"_s)
            && press(Qt::Key_N, Qt::ControlModifier, u"new-family"_s, u"Who they are"_s)
            && press(Qt::Key_4, Qt::AltModifier, u"till"_s, u"Receipts"_s)
            && press(Qt::Key_Return, Qt::NoModifier, u"bill"_s, u"Refund"_s)
            && press(Qt::Key_9, Qt::AltModifier, u"daycare"_s, u"Whole group"_s)
            && press(Qt::Key_0, Qt::AltModifier, u"grooming"_s, u"New appointment"_s)
            && press(Qt::Key_C, Qt::AltModifier, u"classes"_s, u"Move the session"_s)
            && press(Qt::Key_6, Qt::AltModifier, u"reports"_s, u"Vaccines"_s)
            && press(Qt::Key_8, Qt::AltModifier, u"settings"_s, u"Services"_s)
            && bySaying(u"standing plans"_s)
            && step(u"standing-plans"_s, m_hand.waitForText(u"End the plan"_s))
            && bySaying(u"sync"_s) && step(u"sync"_s, m_hand.waitForText(u"hub"_s))
            && bySaying(u"import"_s) && step(u"import"_s, m_hand.waitForText(u"Import"_s));
    }

    /// A step that one key does: the screen then holds this text.
    bool press(Qt::Key key,
               Qt::KeyboardModifiers modifiers,
               const QString &name,
               const QString &text)
    {
        m_hand.press(key, modifiers);
        return step(name, m_hand.waitForText(text));
    }

    bool lookInTheDark()
    {
        bySaying(u"dark"_s);
        goToToday();
        bool seen = step(u"today-in-the-dark"_s, true);
        m_hand.press(Qt::Key_5, Qt::AltModifier);
        seen = step(u"calendar-in-the-dark"_s, m_hand.waitForText(u"next stay"_s)) && seen;
        return bySaying(u"light"_s) && seen;
    }

    /// Has the command bar do what is called so.
    bool bySaying(const QString &command)
    {
        m_hand.press(Qt::Key_K, Qt::ControlModifier);
        m_hand.type(command);
        m_hand.press(Qt::Key_Return);
        return QTest::qWaitFor([this] { return !m_hand.shows(u"commandResults"_s); });
    }

    bool closeTheTill()
    {
        m_hand.press(Qt::Key_4, Qt::AltModifier);
        if (!m_hand.waitForText(u"Open since"_s))
            return step(u"till"_s, false);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        if (!m_hand.waitFor(u"closeTill"_s))
            return step(u"till-count"_s, false);
        countTheDrawer();
        step(u"till-count"_s, true);
        m_hand.press(Qt::Key_Return, Qt::ControlModifier);
        return step(u"till-closed"_s, m_hand.waitForText(u"The till is closed"_s))
            && printed(u"z-report"_s);
    }

    // In as few notes and coins as can be, and none is missing.
    void countTheDrawer()
    {
        ui::Session &session = m_application.session();
        const auto page = session.read(
            [&](db::Database &database) { return tillPage(database, *session.till()); });
        const Money expected = page ? page->cashExpected : Money();
        qint64 left = expected.minor();
        for (const Money &coin :
             denominationsOf(expected.currency(), session.place().resort.cashRounding)) {
            m_hand.type(QString::number(left / coin.minor()));
            m_hand.press(Qt::Key_Down);
            left %= coin.minor();
        }
    }

    // Enter on what was done leads to its paper, which is kept as PDF.
    bool printed(const QString &name)
    {
        m_hand.press(Qt::Key_Return);
        if (!step(name, m_hand.waitFor(u"sheet"_s)))
            return false;
        m_hand.press(Qt::Key_S, Qt::ControlModifier);
        return m_hand.waitForText(u"Saved in"_s);
    }

    void goToToday()
    {
        m_hand.press(Qt::Key_1, Qt::AltModifier);
        m_hand.waitFor(u"arriving"_s);
    }

    TodayBoard board() const
    {
        return m_application.session()
            .read([this](db::Database &database) {
                return todayBoard(database, today(), m_application.session().now());
            })
            .value_or(TodayBoard());
    }

    QDate today() const { return m_application.session().today(); }

    qsizetype countOf(ReservationState state) const
    {
        const QList<BoardRow> rows = board().rows;
        return std::count_if(
            rows.begin(), rows.end(), [&](const BoardRow &row) { return row.state == state; });
    }

    /// Ends a step: keeps a picture of it, and says how long it took.
    bool step(const QString &name, bool cameAbout) { return m_album.keep(m_hand, name, cameAbout); }

    Application &m_application;
    Hand m_hand;
    Album m_album;
};

} // namespace

bool beginTour(const DataFolder &data, const QString &folder)
{
    FoundingDesk desk(data);
    if (!desk.show())
        return false;
    const Hand hand(desk.window());
    return Album(folder, 0).keep(hand, u"first-window"_s, hand.waitForText(u"resort"_s));
}

bool takeTour(Application &application, const QString &folder)
{
    // Papers are saved in the home's documents: those of the tour stay with its pictures.
    qputenv("HOME", QDir(folder).absolutePath().toLocal8Bit());
    const bool done = Tour(application, *application.window(), folder).wholeDay();
    std::printf("Resident memory: %lld MB\n",
                static_cast<long long>(platform::residentMemory() / 1'000'000));
    return done;
}

} // namespace desk
