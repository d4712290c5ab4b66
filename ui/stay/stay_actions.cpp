#include "ui/stay/stay_actions.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct StayActions
{
    Q_DECLARE_TR_FUNCTIONS(StayActions)
};

StayAction plain(Transition transition, const QString &name, const QString &text)
{
    return {.transition = transition, .name = name, .text = text, .question = {}};
}

StayAction withReason(Transition transition,
                      const QString &name,
                      const QString &text,
                      const QString &question)
{
    StayAction action = plain(transition, name, text);
    action.question = question;
    action.takesReason = true;
    return action;
}

StayAction actionOf(Transition transition)
{
    switch (transition) {
    case Transition::Request:
        return plain(transition, u"request"_s, StayActions::tr("Ask for it"));
    case Transition::Wait:
        return plain(transition, u"wait"_s, StayActions::tr("Waiting list"));
    case Transition::Accept:
        return plain(transition, u"accept"_s, StayActions::tr("Accept"));
    case Transition::Discard: {
        StayAction action = plain(transition, u"discard"_s, StayActions::tr("Throw away"));
        action.question = StayActions::tr("This draft is thrown away. It can't be brought back.");
        action.isFinal = true;
        return action;
    }
    case Transition::Decline:
        return withReason(transition,
                          u"decline"_s,
                          StayActions::tr("Decline"),
                          StayActions::tr("The family is told no. Say why."));
    case Transition::Cancel:
        return withReason(transition,
                          u"cancel"_s,
                          StayActions::tr("Cancel the stay"),
                          StayActions::tr("The room becomes free. Say why."));
    case Transition::NoShow:
        return plain(transition, u"no_show"_s, StayActions::tr("Did not come"));
    case Transition::CheckIn:
        return plain(transition, u"check_in"_s, StayActions::tr("Check in"));
    case Transition::Move: {
        StayAction action = plain(transition, u"move"_s, StayActions::tr("Other room"));
        action.shortcut = u"Ctrl+M"_s;
        return action;
    }
    case Transition::ChangeDates:
        return plain(transition, u"change_dates"_s, StayActions::tr("Change the days"));
    case Transition::CheckOut:
        return plain(transition, u"check_out"_s, StayActions::tr("Check out"));
    case Transition::Settle:
        return plain(transition, u"settle"_s, StayActions::tr("Mark as settled"));
    case Transition::UndoCancel:
        return plain(transition, u"undo_cancel"_s, StayActions::tr("Take the cancellation back"));
    case Transition::UndoNoShow:
        return plain(transition, u"undo_no_show"_s, StayActions::tr("They came after all"));
    case Transition::UndoCheckIn:
        return plain(transition, u"undo_check_in"_s, StayActions::tr("Take the check-in back"));
    case Transition::UndoCheckOut:
        return plain(transition, u"undo_check_out"_s, StayActions::tr("Take the check-out back"));
    }
    Q_UNREACHABLE();
}

// The order in which they are offered: what is done every day first.
int rank(Transition transition)
{
    static const QList order{Transition::CheckIn,
                             Transition::CheckOut,
                             Transition::Accept,
                             Transition::Request,
                             Transition::Settle,
                             Transition::ChangeDates,
                             Transition::Move,
                             Transition::Wait,
                             Transition::UndoCancel,
                             Transition::UndoNoShow,
                             Transition::UndoCheckIn,
                             Transition::UndoCheckOut,
                             Transition::NoShow,
                             Transition::Decline,
                             Transition::Cancel,
                             Transition::Discard};
    return int(order.indexOf(transition));
}

} // namespace

QList<StayAction> stayActions(const Reservation &stay, QDate today, Instant now)
{
    QList<StayAction> actions;
    for (const Transition transition : transitionsFrom(stay.state)) {
        const bool early = stay.arrivesOn > today;
        if (early && (transition == Transition::CheckIn || transition == Transition::NoShow))
            continue;
        const std::optional<Instant> done = doneBefore(transition, stay);
        if (done && now >= *done + undoTime)
            continue;
        actions += actionOf(transition);
        if (transition == Transition::Request && stay.state == ReservationState::Waitlisted)
            actions.last().text = StayActions::tr("Off the waiting list");
    }
    std::ranges::stable_sort(
        actions, {}, [](const StayAction &action) { return rank(action.transition); });
    return actions;
}

QVariantMap asMap(const StayAction &action)
{
    return {{u"name"_s, action.name},
            {u"text"_s, action.text},
            {u"question"_s, action.question},
            {u"takesReason"_s, action.takesReason},
            {u"isFinal"_s, action.isFinal},
            {u"shortcut"_s, action.shortcut}};
}

} // namespace desk::ui
