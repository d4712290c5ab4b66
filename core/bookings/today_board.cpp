#include "core/bookings/today_board.h"

#include "core/db/select.h"
#include "core/health/verdicts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace desk {

namespace {

// Whoever arrives today, should have arrived in the last two weeks, is here, or left today.
QList<BoardRow> rows(db::Database &database, QDate day, Instant now)
{
    return database.all<BoardRow>(R"sql(
        WITH board AS (
            SELECT id FROM reservations
             WHERE arrives_on = ?1 AND state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED')
             UNION
            SELECT id FROM reservations
             WHERE state = 'CONFIRMED' AND arrives_on < ?1 AND arrives_on >= date(?1, '-14 days')
             UNION
            SELECT id FROM reservations
             WHERE state = 'CHECKED_IN'
             UNION
            SELECT id FROM reservations
             WHERE leaves_on = ?1 AND state IN ('CHECKED_OUT', 'COMPLETED')
        )
        SELECT r.id, r.booking, r.household, h.name, r.pet, p.name, p.species, p.breed, p.photo,
               r.service, s.name, s.kind, r.state, r.arrives_on, r.leaves_on, r.arrives_at_minute, r.leaves_at_minute,
               r.checked_in_at, r.checked_out_at,
               coalesce((SELECT u.name
                           FROM segments g
                           JOIN units u ON u.id = g.unit
                          WHERE g.reservation = r.id AND g.released_at IS NULL
                          ORDER BY g.starts_at > ?2, abs(g.starts_at - ?2)
                          LIMIT 1), ''),
               (SELECT count(*)
                  FROM add_on_plans a
                 WHERE a.reservation = r.id AND a.planned_on <= ?1 AND a.done_at IS NULL AND a.archived_at IS NULL)
          FROM board
          JOIN reservations r ON r.id = board.id
          JOIN households h ON h.id = r.household
          JOIN pets p ON p.id = r.pet
          JOIN services s ON s.id = r.service
         ORDER BY r.arrives_at_minute, h.name, p.name, r.id
    )sql",
                                  day,
                                  now);
}

QList<BoardPerson> people(db::Database &database, const QList<HouseholdId> &families)
{
    return database.all<BoardPerson>(R"sql(
        SELECT household, first_name, last_name
          FROM customers
         WHERE household IN (SELECT unhex(value) FROM json_each(?))
           AND archived_at IS NULL
         ORDER BY household, id
    )sql",
                                     db::jsonOfIds(families));
}

// From the accounts of the families, which the index alone answers: regulars have years of entries.
QList<BoardBalance> balances(db::Database &database, const QList<HouseholdId> &families)
{
    QJsonArray owners;
    for (const HouseholdId &family : families)
        owners += family.text();
    return database.all<BoardBalance>(
        R"sql(
        WITH families (owner, owed) AS MATERIALIZED (
            SELECT value,
                   (SELECT sum(amount) FROM postings WHERE account = 'AR' AND owner = value)
              FROM json_each(?)
        )
        SELECT unhex(replace(owner, '-', '')), owed
          FROM families
         WHERE owed <> 0
    )sql",
        QString::fromUtf8(QJsonDocument(owners).toJson(QJsonDocument::Compact)));
}

// Who should have come already is judged by today, when they come.
void judgeHealth(db::Database &database, QList<BoardRow> &rows, QDate day)
{
    QList<StayToJudge> stays;
    QList<qsizetype> places;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const BoardRow &row = rows[i];
        if (row.state != ReservationState::Confirmed && row.state != ReservationState::CheckedIn)
            continue;
        const bool isHere = row.state == ReservationState::CheckedIn;
        stays += StayToJudge{row.pet,
                             row.service,
                             isHere ? row.arrivesOn : std::max(row.arrivesOn, day),
                             std::max(row.leavesOn, day)};
        places += i;
    }
    const QList<HealthVerdict> judged = verdicts(database, stays);
    for (qsizetype i = 0; i < places.size(); ++i)
        rows[places[i]].health = judged[i];
}

template <class I>
QList<I> distinct(const QList<BoardRow> &rows, I BoardRow::*id)
{
    QSet<I> ids;
    for (const BoardRow &row : rows)
        ids += row.*id;
    return ids.values();
}

} // namespace

TodayBoard todayBoard(db::Database &database, QDate day, Instant now)
{
    TodayBoard board;
    board.rows = rows(database, day, now);
    judgeHealth(database, board.rows, day);
    const QList<HouseholdId> families = distinct(board.rows, &BoardRow::household);
    board.people = people(database, families);
    board.balances = balances(database, families);
    board.warnings = warningsOf(database, distinct(board.rows, &BoardRow::pet));
    board.arrivalsTomorrow = database.value<qint64>(
        "SELECT count(*) FROM reservations WHERE arrives_on = ? AND state = 'CONFIRMED'",
        day.addDays(1));
    board.departuresTomorrow = database.value<qint64>(
        "SELECT count(*) FROM reservations WHERE leaves_on = ? AND state = 'CHECKED_IN'",
        day.addDays(1));
    return board;
}

} // namespace desk
