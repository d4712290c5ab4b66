#include "ui/today/board_card.h"

#include "ui/check_in/health_light.h"
#include "ui/kit/theme.h"
#include "ui/text/enum_text.h"
#include "ui/today/warning_chips.h"

#include <QHash>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Sentences of the board, for the translators.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(TodayBoard)
};

enum class Column { Arriving, InHouse, Leaving };

/// What the rows are judged by.
struct View
{
    const TodayBoard &board;
    const Words &words;
    QDate today;
    int minuteNow;
    QHash<HouseholdId, QString> people;
    QHash<PetId, QVariantList> warnings;
    QHash<HouseholdId, Money> balances;
};

bool isHere(const BoardRow &row)
{
    return row.state == ReservationState::CheckedIn;
}

bool hasLeft(const BoardRow &row)
{
    return row.state == ReservationState::CheckedOut || row.state == ReservationState::Completed;
}

Column columnOf(const BoardRow &row, QDate today)
{
    if (row.state == ReservationState::Confirmed)
        return Column::Arriving;
    return hasLeft(row) || row.leavesOn <= today ? Column::Leaving : Column::InHouse;
}

bool isLate(const BoardRow &row, Column column, const View &view)
{
    if (column == Column::Arriving)
        return row.arrivesOn < view.today || row.arrivesAtMinute + 30 < view.minuteNow;
    if (column == Column::Leaving && isHere(row))
        return row.leavesOn < view.today || row.leavesAtMinute < view.minuteNow;
    return false;
}

QString timeOf(const BoardRow &row, Column column, const View &view)
{
    switch (column) {
    case Column::Arriving:
        return row.arrivesOn < view.today ? view.words.relativeDay(row.arrivesOn, view.today)
                                          : view.words.minuteOfDay(row.arrivesAtMinute);
    case Column::InHouse:
        return Text::tr("until %1", "a day")
            .arg(view.words.dayInSentence(row.leavesOn, view.today));
    case Column::Leaving:
        if (hasLeft(row) && row.checkedOutAt)
            return Text::tr("left at %1").arg(view.words.timeOfDay(*row.checkedOutAt));
        return row.leavesOn < view.today ? view.words.relativeDay(row.leavesOn, view.today)
                                         : view.words.minuteOfDay(row.leavesAtMinute);
    }
    Q_UNREACHABLE();
}

QString hourOf(const BoardRow &row, Column column, bool late, const View &view)
{
    if (late)
        return Text::tr("Late");
    if (hasLeft(row))
        return Text::tr("Gone home");
    if (column == Column::InHouse)
        return view.words.relativeDay(row.leavesOn, view.today);
    const int minute = column == Column::Arriving ? row.arrivesAtMinute : row.leavesAtMinute;
    return view.words.minuteOfDay(minute / 60 * 60);
}

int orderOf(const BoardRow &row, Column column, bool late, const View &view)
{
    constexpr int day = 24 * 60;
    if (late)
        return -day + row.arrivesAtMinute;
    if (hasLeft(row))
        return 1'000 * day;
    if (column == Column::InHouse)
        return int(view.today.daysTo(row.leavesOn)) * day;
    return column == Column::Arriving ? row.arrivesAtMinute : row.leavesAtMinute;
}

void addWord(QString &line, const QString &word)
{
    if (word.isEmpty() || line.split(u", "_s).contains(word))
        return;
    line = line.isEmpty() ? word : QString(line % u", " % word);
}

void takeNext(BoardCard &card, const BoardRow &row, Column column)
{
    const bool leaves = column == Column::Leaving && isHere(row);
    card.nextPage = column == Column::Arriving ? u"check_in"_s
        : leaves                               ? u"check_out"_s
                                               : u"stay"_s;
    card.nextText = column == Column::Arriving ? Text::tr("Check in")
        : leaves                               ? Text::tr("Check out")
                                               : Text::tr("Open the stay");
}

// The pet that gives most trouble speaks for the family.
void takeHealth(BoardCard &card, const BoardRow &row)
{
    if (!row.health)
        return;
    const int rank = int(row.health->verdict) + (row.health->stops() ? 100 : 0);
    if (rank <= card.healthRank)
        return;
    card.healthRank = rank;
    card.health = healthLight(*row.health);
}

BoardCard firstCard(const BoardRow &row, Column column, const View &view)
{
    const bool late = isLate(row, column, view);
    BoardCard card;
    card.id = QString::number(int(column)) % row.booking.text();
    card.booking = row.booking;
    card.household = row.household;
    card.reservation = row.id;
    card.family = row.family;
    card.people = view.people.value(row.household);
    card.late = late;
    card.time = timeOf(row, column, view);
    card.hour = hourOf(row, column, late, view);
    card.order = orderOf(row, column, late, view);
    card.done = hasLeft(row);
    takeNext(card, row, column);
    const Money balance = view.balances.value(row.household);
    if (balance.isPositive())
        card.balance = view.words.money(balance);
    return card;
}

void addPet(BoardCard &card, const BoardRow &row, const View &view)
{
    card.pets = card.pets.isEmpty() ? row.petName : QString(card.pets % u", " % row.petName);
    addWord(card.breeds, row.breed.isEmpty() ? word(row.species) : row.breed);
    addWord(card.rooms, row.unit);
    addWord(card.services, row.serviceName);
    takeHealth(card, row);
    addChips(card.alerts, view.warnings.value(row.pet));
    if (row.openAddOns > 0 && columnOf(row, view.today) == Column::Leaving && isHere(row)) {
        card.openAddOns += int(row.openAddOns);
        card.toDo = Text::tr("%Ln add-on(s) still to do", nullptr, card.openAddOns);
        if (!card.toDoFor)
            card.toDoFor = row.id;
    }
}

QList<BoardCard> cardsOfColumn(const View &view, Column column)
{
    QList<BoardCard> cards;
    QHash<QString, qsizetype> known;
    for (const BoardRow &row : view.board.rows) {
        if (columnOf(row, view.today) != column)
            continue;
        // A family that comes together is one row; pets that leave at other times stand for
        // themselves.
        const QString key = row.booking.text() % timeOf(row, column, view);
        if (!known.contains(key)) {
            known.insert(key, cards.size());
            cards += firstCard(row, column, view);
            cards.last().id += row.id.text();
        }
        addPet(cards[known[key]], row, view);
    }
    std::stable_sort(cards.begin(), cards.end(), [](const BoardCard &a, const BoardCard &b) {
        return a.order < b.order;
    });
    return cards;
}

void count(BoardCards &cards, const View &view)
{
    for (const BoardRow &row : view.board.rows) {
        const bool confirmed = row.state == ReservationState::Confirmed;
        const bool arrivesToday = row.arrivesOn == view.today || confirmed;
        const bool leavesToday = hasLeft(row) || (isHere(row) && row.leavesOn <= view.today);
        cards.arrivals += arrivesToday;
        cards.arrived += arrivesToday && !confirmed;
        cards.here += isHere(row);
        cards.staying += isHere(row) && row.leavesOn > view.today;
        cards.departures += leavesToday;
        cards.left += hasLeft(row);
    }
}

} // namespace

BoardCards cardsOf(const TodayBoard &board, const Words &words, QDate today, Instant now)
{
    View view{.board = board,
              .words = words,
              .today = today,
              .minuteNow = words.time().minuteOfDay(now),
              .people = {},
              .warnings = warningChips(board.warnings),
              .balances = {}};
    for (const BoardPerson &person : board.people)
        view.people[person.household] += person.firstName % u' ' % person.lastName % u' ';
    for (const BoardBalance &balance : board.balances)
        view.balances.insert(balance.household, balance.amount);

    BoardCards cards{.arriving = cardsOfColumn(view, Column::Arriving),
                     .inHouse = cardsOfColumn(view, Column::InHouse),
                     .leaving = cardsOfColumn(view, Column::Leaving)};
    count(cards, view);
    return cards;
}

} // namespace desk::ui
