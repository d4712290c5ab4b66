#pragma once

#include "tests/support/desk_window.h"
#include "tests/support/money_fixtures.h"

namespace desk::test {

/// A small resort in the middle of its day, in which every screen has something to show.
class Showroom : public Shop
{
public:
    Showroom();

    /// Gives the Smiths, Rex, Ann, Ziggy, their rooms, what they book and what is sold this name,
    /// as if the network had brought it.
    void callEverything(const QString &name);

    BookingId arriving;   ///< Ziggy of the Joneses comes today
    ReservationId coming; ///< the same
    Sold sold;            ///< a leash

private:
    void expectZiggy();
};

/// One place or page of the window, and what it is opened with.
struct Screen
{
    QString name;
    bool isPlace = false;
    QVariantMap argument = {};
    QString key = {}; ///< what is pressed there, and opens a form or a dialog: "addSetting"
};

/// Every screen behind the sign-in page.
QList<Screen> screensOf(const Showroom &showroom);

/// Leaves what is there, so that at most a place and one page of it are alive.
void show(DeskWindow &desk, const Screen &screen);

} // namespace desk::test
