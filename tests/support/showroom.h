#pragma once

#include "core/classes/course.h"
#include "tests/support/desk_window.h"
#include "tests/support/money_fixtures.h"

#include <QKeySequence>
#include <QTemporaryDir>

#include <functional>

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
    PackagePlan package;  ///< of daycare, which the Smiths have bought
    Service groom;        ///< for which Ziggy has an appointment
    Course course;        ///< in which Rex has the only place, and Ziggy waits
    QTemporaryDir books;  ///< files of another system, in which every line is wrong

private:
    void keepBooks() const;
    void askForASignature();
    void expectZiggy();
    void expectRexForTheDay();
    void sellPackage();
    void disagree();
    void planAhead();
    void fillTheSalon();
    void openTheCourse();
};

/// One place or page of the window, and what it is opened with.
struct Screen
{
    QString name;
    bool isPlace = false;
    QVariantMap argument = {};
    /// What is clicked there, and opens a form or a dialog: "addSetting".
    QString click = {};
    /// What is pressed there, and opens one.
    QKeySequence press = {};
    /// What is entered before, so that there is something to click.
    QString entered = {};
    /// What is done there otherwise until it says something new, and what that is called.
    std::function<void(DeskWindow &)> does = {};
    QString deed = {};
    /// How the desk stands with the hub then.
    HubStatus hub = {};
    /// Who looks at it, when it is not an administrator; nobody: the sign-in page.
    std::optional<StaffId> seenBy = {};
};

/// Every screen of the window; the last ones are those that are not seen by an administrator.
QList<Screen> screensOf(const Showroom &showroom);

/// What the same screens come to while somebody works there, as an administrator: tenders, forms
/// of every record, reasons, the tabs behind the first, answers; the last ones are stored. They go
/// on where screensOf() ends.
QList<Screen> statesOf(const Showroom &showroom);

/// What a screen is called in what a test says of it: "settings rates addSetting".
QString screenName(const Screen &screen);

/// An administrator, who may change everything.
void signInMia(DeskWindow &desk, const Showroom &showroom);

/// Leaves what is there, so that at most a place and one page of it are alive. Ends the test
/// program when what is clicked or pressed there brings nothing new to read.
void show(DeskWindow &desk, const Screen &screen);

} // namespace desk::test
