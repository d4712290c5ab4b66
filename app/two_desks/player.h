#pragma once

#include "app/desk/hand.h"
#include "app/two_desks/shared_day.h"

#include <QTest>

namespace desk {

/// One desk and whoever stands at it.
struct Player
{
    static constexpr int patienceMs = 20'000;

    WiredDesk &wired;
    Hand hand;
    QString name;

    Player(WiredDesk &desk, QString name)
        : wired(desk)
        , hand(*desk.application->window())
        , name(std::move(name))
    {
    }

    ui::Session &session() { return wired.session(); }

    /// Keys go to the window in front.
    bool comeToTheFront()
    {
        QQuickWindow *window = wired.application->window();
        window->requestActivate();
        return QTest::qWaitForWindowActive(window);
    }

    template <class Query>
    auto look(Query query)
    {
        return session().read(query);
    }

    /// Carries out a command as a page does; nothing when it is refused.
    template <class Command>
    auto run(const Command &command)
    {
        using Outcome = decltype(carryOut(std::declval<Writer &>(), command));
        std::optional<Outcome> outcome;
        session().run(&wired.session(), session().by(), command, [&](const Outcome &given) {
            outcome = given;
        });
        const bool isAnswered = QTest::qWaitFor([&] { return outcome.has_value(); }, patienceMs);
        return isAnswered ? *outcome : Outcome(refuse(Reason::Cancelled));
    }
};

} // namespace desk
