#pragma once

#include "core/bookings/today_board.h"
#include "ui/text/words.h"

#include <QVariantList>

namespace desk::ui {

/// One family in a column of the board, with its pets, in words.
struct BoardCard
{
    QString id; ///< column and booking
    BookingId booking;
    HouseholdId household;
    ReservationId reservation; ///< of the first pet
    QString pets;              ///< "Bella, Max"
    QString family;
    QString people; ///< of the family: whom one asks for at the desk
    QString breeds;
    QString hour; ///< the heading it stands under: "07:00", "Late"
    QString time;
    bool late = false;
    QString rooms;
    QString services;
    /// {symbol, text, tone}: warnings with words.
    QVariantList alerts;
    /// {symbol, text, tone}: the worst of the pets' vaccinations; empty when the stay is over.
    QVariantMap health;
    int healthRank = -1; ///< how bad it is
    QString nextPage;    ///< what Enter opens: "check_in", "stay", "check_out"
    QString nextText;    ///< its verb
    QString balance;     ///< empty when nothing is owed
    int openAddOns = 0;  ///< planned and not done, of those who leave today
    QString toDo;        ///< "2 add-ons still to do"; empty when there is nothing
    std::optional<ReservationId> toDoFor = {}; ///< the first stay with one
    bool done = false;                         ///< it has happened: left
    int order = 0;

    bool operator==(const BoardCard &) const = default;
};

/// The board as its three columns show it.
struct BoardCards
{
    QList<BoardCard> arriving;
    QList<BoardCard> inHouse;
    QList<BoardCard> leaving;
    /// Pets: how many arrive today in all and have; are here, and stay tonight; leave today in all
    /// and have.
    int arrivals = 0;
    int arrived = 0;
    int here = 0;
    int staying = 0;
    int departures = 0;
    int left = 0;

    bool operator==(const BoardCards &) const = default;
};

BoardCards cardsOf(const TodayBoard &board, const Words &words, QDate today, Instant now);

} // namespace desk::ui
