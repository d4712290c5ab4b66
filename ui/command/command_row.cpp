#include "ui/command/command_row.h"

#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct CommandRowText
{
    Q_DECLARE_TR_FUNCTIONS(CommandRowText)
};

QString groupOf(search::FoundKind kind)
{
    switch (kind) {
    case search::FoundKind::Family:
        return CommandRowText::tr("Families");
    case search::FoundKind::Person:
        return CommandRowText::tr("People");
    case search::FoundKind::Pet:
        return CommandRowText::tr("Pets");
    case search::FoundKind::Room:
        return CommandRowText::tr("Rooms");
    case search::FoundKind::Booking:
        return CommandRowText::tr("Bookings");
    }
    return {};
}

QString symbolOf(const search::Found &found)
{
    switch (found.kind) {
    case search::FoundKind::Family:
        return u"family"_s;
    case search::FoundKind::Person:
        return u"person"_s;
    case search::FoundKind::Pet:
        return found.species == Species::Dog ? u"dog"_s
            : found.species == Species::Cat  ? u"cat"_s
                                             : u"paw"_s;
    case search::FoundKind::Room:
        return u"room"_s;
    case search::FoundKind::Booking:
        return u"calendar"_s;
    }
    return {};
}

QString detailOf(const search::Found &found, const Words &words, QDate today)
{
    switch (found.kind) {
    case search::FoundKind::Family:
    case search::FoundKind::Person:
        return joined({found.family, found.detail, found.phone});
    case search::FoundKind::Pet:
        return joined({found.family, found.detail, found.phone});
    case search::FoundKind::Room:
        return joined({found.detail, found.room});
    case search::FoundKind::Booking:
        return joined({found.family,
                       found.detail,
                       found.arrivesOn ? words.shortDay(*found.arrivesOn, today) : QString()});
    }
    return {};
}

void tellState(CommandRow &row, const search::Found &found)
{
    if (found.kind == search::FoundKind::Room && !found.room.isEmpty()) {
        row.state = CommandRowText::tr("Occupied");
        row.tone = Theme::InHouse;
    }
    if (found.deceased) {
        row.state = CommandRowText::tr("Deceased");
        return;
    }
    if (!found.stay || found.kind == search::FoundKind::Room)
        return;
    switch (*found.stay) {
    case ReservationState::CheckedIn:
        row.state = found.room.isEmpty() ? CommandRowText::tr("In house")
                                         : CommandRowText::tr("In house, %1").arg(found.room);
        row.tone = Theme::InHouse;
        return;
    case ReservationState::Requested:
    case ReservationState::Confirmed:
        row.state = CommandRowText::tr("Arrives today");
        row.tone = Theme::Arriving;
        return;
    case ReservationState::CheckedOut:
    case ReservationState::Completed:
        row.state = CommandRowText::tr("Left today");
        return;
    default:
        row.state = word(*found.stay);
    }
}

QVariantMap withId(const QString &id)
{
    return {{u"id"_s, id}};
}

void tellWhereTo(CommandRow &row, const search::Found &found)
{
    if (found.pet) {
        row.page = u"pet"_s;
        row.argument = withId(found.pet->text());
    } else if (found.kind == search::FoundKind::Booking && found.reservation) {
        row.page = u"stay"_s;
        row.argument = {{u"reservation"_s, found.reservation->text()}};
    } else if (found.household) {
        row.page = u"household"_s;
        row.argument = withId(found.household->text());
    }
    if (found.stay == ReservationState::Confirmed && found.booking) {
        row.secondPage = u"check_in"_s;
        row.secondArgument = {{u"booking"_s, found.booking->text()}};
        row.secondTitle = CommandRowText::tr("Check in");
    } else if (found.stay == ReservationState::CheckedIn && found.reservation) {
        row.secondPage = u"stay"_s;
        row.secondArgument = {{u"reservation"_s, found.reservation->text()}};
        row.secondTitle = CommandRowText::tr("Open the stay");
    }
}

QString idOf(const search::Found &found)
{
    switch (found.kind) {
    case search::FoundKind::Family:
        return u"family."_s % found.household->text();
    case search::FoundKind::Person:
        return u"person."_s % found.person->text();
    case search::FoundKind::Pet:
        return u"pet."_s % found.pet->text();
    case search::FoundKind::Room:
        return u"room."_s % found.unit->text();
    case search::FoundKind::Booking:
        return u"booking."_s % found.booking->text();
    }
    return {};
}

} // namespace

CommandRow rowOf(const search::Found &found, const Words &words, QDate today)
{
    CommandRow row;
    row.what = idOf(found);
    row.group = groupOf(found.kind);
    row.symbol = symbolOf(found);
    row.title = found.title;
    row.detail = detailOf(found, words, today);
    tellState(row, found);
    tellWhereTo(row, found);
    return row;
}

QHash<int, QByteArray> CommandRows::roleNames() const
{
    return {{GroupRole, "group"},
            {SymbolRole, "symbol"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {StateRole, "stateText"},
            {ToneRole, "tone"},
            {KeyRole, "key"},
            {SecondRole, "secondTitle"}};
}

QVariant CommandRows::value(const CommandRow &row, int role) const
{
    switch (role) {
    case GroupRole:
        return row.group;
    case SymbolRole:
        return row.symbol;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case StateRole:
        return row.state;
    case ToneRole:
        return row.tone;
    case KeyRole:
        return row.shortcut;
    case SecondRole:
        return row.secondTitle;
    default:
        return {};
    }
}

} // namespace desk::ui
