#include "ui/today/today_model.h"

#include "core/search/fold.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the board shows.
const QSet<QByteArray> tablesShown{"reservations",
                                   "segments",
                                   "add_on_plans",
                                   "pets",
                                   "pet_alerts",
                                   "households",
                                   "customers",
                                   "units",
                                   "vaccine_records",
                                   "vaccine_rules",
                                   "vaccine_waivers",
                                   "postings"};

QString folded(const QString &text)
{
    return search::folded(text).join(u' ');
}

// Each word that is typed is looked for, in whatever order people say pet, family and themselves.
bool matches(const BoardCard &card, const QStringList &typed)
{
    const QString known = folded(card.pets % u' ' % card.family % u' ' % card.people % u' '
                                 % card.breeds % u' ' % card.rooms);
    return std::ranges::all_of(typed, [&](const QString &word) { return known.contains(word); });
}

QList<BoardCard> matching(const QList<BoardCard> &cards, const QString &filter)
{
    QList<BoardCard> found;
    const QStringList typed = search::folded(filter);
    std::copy_if(cards.begin(), cards.end(), std::back_inserter(found), [&](const BoardCard &card) {
        return matches(card, typed);
    });
    return found;
}

} // namespace

QHash<int, QByteArray> BoardColumn::roleNames() const
{
    return {{PetsRole, "pets"},
            {FamilyRole, "family"},
            {BreedsRole, "breeds"},
            {HourRole, "hour"},
            {TimeRole, "time"},
            {LateRole, "late"},
            {RoomsRole, "rooms"},
            {AlertsRole, "alerts"},
            {HealthRole, "health"},
            {BalanceRole, "balance"},
            {ToDoRole, "toDo"},
            {DoneRole, "done"}};
}

QVariant BoardColumn::value(const BoardCard &card, int role) const
{
    switch (role) {
    case PetsRole:
        return card.pets;
    case FamilyRole:
        return isolated(card.family);
    case BreedsRole:
        return isolated(card.breeds);
    case HourRole:
        return card.hour;
    case TimeRole:
        return card.time;
    case LateRole:
        return card.late;
    case RoomsRole:
        return card.rooms;
    case AlertsRole:
        return card.alerts;
    case HealthRole:
        return card.health;
    case BalanceRole:
        return card.balance;
    case ToDoRole:
        return card.toDo;
    case DoneRole:
        return card.done;
    default:
        return {};
    }
}

void TodayModel::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects(tablesShown))
        return;
    connect(session(), &Session::languageChanged, this, &TodayModel::show, Qt::UniqueConnection);
    session()->ask(
        this,
        [day = session()->today(), now = session()->now()](db::Database &database) {
            return todayBoard(database, day, now);
        },
        [this](const Result<TodayBoard> &board) {
            if (!board)
                return;
            m_board = *board;
            m_loaded = true;
            show();
        });
}

void TodayModel::show()
{
    m_cards = cardsOf(m_board, session()->words(), session()->today(), session()->now());
    m_arriving.show(matching(m_cards.arriving, m_filter));
    m_inHouse.show(matching(m_cards.inHouse, m_filter));
    m_leaving.show(matching(m_cards.leaving, m_filter));
    Q_EMIT boardChanged();
}

void TodayModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT filterChanged();
}

QString TodayModel::arrivalsText() const
{
    return tr("%1 of %2 arrived").arg(m_cards.arrived).arg(m_cards.arrivals);
}

QString TodayModel::hereText() const
{
    return tr("%Ln pet(s) here", nullptr, m_cards.here);
}

// Who is here and leaves today stands under Leaving.
QString TodayModel::stayingText() const
{
    return tr("%Ln stay(s) tonight", nullptr, m_cards.staying);
}

QString TodayModel::departuresText() const
{
    return tr("%1 of %2 left").arg(m_cards.left).arg(m_cards.departures);
}

QString TodayModel::arrivalsTomorrow() const
{
    return tr("Tomorrow: %Ln.", nullptr, int(m_board.arrivalsTomorrow));
}

QString TodayModel::departuresTomorrow() const
{
    return tr("Tomorrow: %Ln.", nullptr, int(m_board.departuresTomorrow));
}

QVariant TodayModel::card(BoardColumn *column, int row) const
{
    if (!column || row < 0 || row >= column->rows().size())
        return QVariantMap();
    const BoardCard &card = column->rows()[row];
    return QVariantMap{{u"booking"_s, card.booking.text()},
                       {u"reservation"_s, card.reservation.text()},
                       {u"household"_s, card.household.text()},
                       {u"pets"_s, card.pets},
                       {u"family"_s, card.family},
                       {u"breeds"_s, card.breeds},
                       {u"time"_s, card.time},
                       {u"rooms"_s, card.rooms},
                       {u"services"_s, card.services},
                       {u"alerts"_s, card.alerts},
                       {u"toDo"_s, card.toDo},
                       {u"toDoFor"_s, card.toDoFor ? card.toDoFor->text() : QString()},
                       {u"health"_s, card.health},
                       {u"nextPage"_s, card.nextPage},
                       {u"nextText"_s, card.nextText},
                       {u"balance"_s, card.balance},
                       {u"done"_s, card.done}};
}

} // namespace desk::ui
