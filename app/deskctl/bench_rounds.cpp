#include "app/deskctl/bench_rounds.h"

#include "app/deskctl/stopwatch.h"
#include "core/bookings/today_board.h"
#include "core/bookings/undo.h"
#include "core/measure/quote_workloads.h"
#include "core/measure/workloads.h"
#include "core/search/find.h"

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr int checkInsARound = 60;
constexpr int mostFamilies = 20;
constexpr int peopleTyped = 12;
constexpr int boardsARound = 5;
constexpr int quotesARound = 50;
constexpr int monthsARound = 10;

constexpr qint64 boardLimitUs = 20'000;
constexpr qint64 pricingLimitUs = 1'000;
constexpr qint64 availabilityLimitUs = 10'000;
constexpr qint64 answerLimitUs = 50'000;

Measured asRow(const QString &what, const Stopwatch &watch, qint64 limit)
{
    return {.what = what,
            .median = watch.median(),
            .p99 = watch.percentile(99),
            .limit = limit,
            .times = qint64(watch.count())};
}

/// Everything that is measured, with its stopwatch.
class Bench
{
public:
    Bench(Replica &replica, ManualClock &clock)
        : m_clock(clock)
        , m_store(replica.takeStore())
        , m_reader(replica.openReader())
        , m_today(measure::openingDay(m_reader))
        , m_now(m_store->place().time.at(m_today, 6 * 60 + 30))
        , m_by(measure::whoMeasures(m_reader))
        , m_book(loadPriceBook(m_reader, m_today, m_today.addDays(20)))
        , m_stay(measure::fortnightOfThree(m_reader, m_today))
        , m_month(measure::monthOfRooms(m_reader, m_store->place(), m_today, m_now))
        , m_quote(measure::typedQuote(m_reader, m_today))
    {
        SeededRandom random(5);
        m_typed = measure::keystrokes(m_reader, random, peopleTyped);
        measure::prepareBareCommit(m_store->database());
        m_clock.set(m_now);
        for (const CheckIn &arrival : measure::arrivals(m_reader, m_today, mostFamilies)) {
            if (m_store->run(m_by, arrival) && undo(arrival))
                m_arrivals += arrival;
        }
    }

    void round()
    {
        for (int i = 0; i < checkInsARound; ++i) {
            m_bare.time([&] { measure::bareCommit(m_store->database(), m_commits++); });
            if (!m_arrivals.isEmpty())
                checkIn(m_arrivals[i % m_arrivals.size()]);
        }
        for (const QString &typed : std::as_const(m_typed))
            m_search.time([&] { search::find(m_reader, {.typed = typed, .today = m_today}); });
        for (int i = 0; i < boardsARound; ++i)
            m_board.time([&] { todayBoard(m_reader, m_today, m_now); });
        for (int i = 0; i < quotesARound; ++i)
            m_pricing.time([&] { DESK_ASSERT(quote(m_book, m_stay)); });
        for (int i = 0; i < monthsARound; ++i)
            m_availability.time(
                [&] { availabilityOf(m_month.stock, m_store->place().time, m_month.wish); });
        for (const QString &line : std::as_const(m_quote.lines))
            m_answer.time([&] { answer(line); });
    }

    QList<Measured> rows() const
    {
        const qint64 commitLimit = 2 * m_bare.percentile(99);
        Measured board = asRow(u"Today's query"_s, m_board, boardLimitUs);
        board.isOfMedian = true;
        Measured pricing = asRow(u"Price of 14 nights for 3 pets"_s, m_pricing, pricingLimitUs);
        pricing.isOfMedian = true;
        Measured availability =
            asRow(u"Availability of %1 rooms for 30 nights"_s.arg(m_month.stock.use.units.size()),
                  m_availability,
                  availabilityLimitUs);
        availability.isOfMedian = true;
        return {asRow(u"Bare durable commit of two rows"_s, m_bare, 0),
                asRow(u"Check-in of a family, its commit"_s, m_commit, commitLimit),
                asRow(u"Check-in of a family, rules and rows too"_s, m_checkIn, commitLimit),
                asRow(u"Search, per keystroke"_s, m_search, searchLimit),
                board,
                pricing,
                availability,
                asRow(u"Quote line, from a keystroke to its answer"_s, m_answer, answerLimitUs)};
    }

private:
    // Of the time that the whole takes, what passes from the COMMIT on is the commit's.
    void checkIn(const CheckIn &arrival)
    {
        std::chrono::steady_clock::time_point committing;
        m_store->database().beforeEachStatement = [&](const QByteArray &sql) {
            if (sql == "COMMIT")
                committing = std::chrono::steady_clock::now();
        };
        m_checkIn.time([&] { DESK_ASSERT(m_store->run(m_by, arrival)); });
        m_commit.add(std::chrono::steady_clock::now() - committing);
        m_store->database().beforeEachStatement = nullptr;
        DESK_ASSERT(undo(arrival));
        m_store->rest(); // as the desk does before the next family stands there
    }

    void answer(const QString &line)
    {
        answerTo(m_reader,
                 m_store->place(),
                 m_quote.services,
                 {.enquiry = typedEnquiry(line, m_quote.lexicon).enquiry},
                 m_now);
    }

    bool undo(const CheckIn &arrival)
    {
        UndoCheckIn command;
        for (const Arrival &pet : arrival.arrivals)
            command.reservations += pet.reservation;
        m_clock.advance(std::chrono::seconds(1));
        return m_store->run(m_by, command).has_value();
    }

    ManualClock &m_clock;
    std::unique_ptr<Store> m_store;
    db::Database m_reader;
    QDate m_today;
    Instant m_now;
    By m_by;
    QList<CheckIn> m_arrivals;
    PriceBook m_book;
    StayToPrice m_stay;
    measure::MonthOfRooms m_month;
    measure::TypedQuote m_quote;
    QStringList m_typed;
    qint64 m_commits = 0;
    Stopwatch m_bare;
    Stopwatch m_commit;
    Stopwatch m_checkIn;
    Stopwatch m_search;
    Stopwatch m_board;
    Stopwatch m_pricing;
    Stopwatch m_availability;
    Stopwatch m_answer;
};

} // namespace

Result<QList<Measured>> measureRounds(Replica &replica,
                                      ManualClock &clock,
                                      int rounds,
                                      const Progress &progress)
{
    Bench bench(replica, clock);
    for (int round = 0; round < rounds; ++round) {
        if (!goesOn(progress, round, rounds))
            return refuse(Reason::Cancelled);
        bench.round();
    }
    goesOn(progress, rounds, rounds);
    return bench.rows();
}

} // namespace desk::ctl
