#include "app/desk/measured_pages.h"

#include "app/desk/application.h"
#include "app/desk/hand.h"
#include "app/desk/measured_start.h"
#include "core/bookings/today_board.h"
#include "ui/settings/settings_model.h"
#include "ui/shell/places.h"

#include <QQmlEngine>

#include <algorithm>
#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int visits = 5;

/// A page, with what it is opened with.
struct Visited
{
    QString page;
    QVariantMap argument = {};
    bool isPlace = false;

    QString name() const
    {
        const QString section = argument.value(u"section"_s).toString();
        return section.isEmpty() ? page : page + u' ' + section;
    }
};

/// Those that need not be told of whom.
QList<Visited> pagesOfTheResort(const ui::Navigation &navigation)
{
    QList<Visited> pages;
    for (const QVariant &place : navigation.places())
        pages += {.page = place.toMap().value(u"name"_s).toString(), .isPlace = true};
    for (const auto &section : ui::settingsSections()) {
        const ui::SectionHead head = section->head();
        if (head.page.isEmpty())
            pages += {.page = u"settings"_s, .argument = {{u"section"_s, head.name}}};
    }
    for (const QString &page : {u"classes"_s,
                                u"import"_s,
                                u"new_family"_s,
                                u"quote"_s,
                                u"standing_plans"_s,
                                u"sync"_s,
                                u"waiting"_s,
                                u"walk_in"_s})
        pages += {.page = page};
    return pages;
}

QList<Visited> pagesOfStay(const BoardRow &stay)
{
    const QString household = stay.household.text();
    const QVariantMap ofBooking{{u"booking"_s, stay.booking.text()}};
    QList<Visited> pages{{.page = u"household"_s, .argument = {{u"id"_s, household}}},
                         {.page = u"pet"_s, .argument = {{u"id"_s, stay.pet.text()}}},
                         {.page = u"stay"_s, .argument = {{u"reservation"_s, stay.id.text()}}},
                         {.page = u"sale"_s, .argument = {{u"household"_s, household}}},
                         {.page = u"deposit"_s, .argument = ofBooking}};
    if (stay.state == ReservationState::Confirmed)
        pages += {.page = u"check_in"_s, .argument = ofBooking};
    if (stay.state == ReservationState::CheckedIn)
        pages += {.page = u"check_out"_s, .argument = ofBooking};
    return pages;
}

/// One that comes and one that is here: others look like them.
QList<Visited> pagesOfToday(Application &application)
{
    ui::Session &session = application.session();
    const auto board = session.read([&](db::Database &database) {
        return todayBoard(database, session.today(), session.now());
    });
    QList<Visited> pages;
    for (const auto state : {ReservationState::Confirmed, ReservationState::CheckedIn}) {
        const auto stay = std::ranges::find(board->rows, state, &BoardRow::state);
        if (stay != board->rows.end())
            pages += pagesOfStay(*stay);
    }
    return pages;
}

} // namespace

bool measuresPages(Application &application)
{
    QQuickWindow &window = *application.window();
    Hand hand(window);
    auto *navigation = window.findChild<ui::Navigation *>();
    if (!navigation || !signsIn(hand))
        return false;

    bool isSound = true;
    QObject::connect(
        qmlEngine(&window), &QQmlEngine::warnings, &window, [&isSound] { isSound = false; });
    QString name;
    const QList<Visited> pages = pagesOfTheResort(*navigation) + pagesOfToday(application);
    application.session().tellReads([&name](const ui::ScreenRead &read) {
        std::printf("Screen read: %lld us, %s, %s:%d\n",
                    static_cast<long long>(read.took.count() / 1'000),
                    qPrintable(name),
                    read.file,
                    read.line);
    });
    for (int visit = 0; visit < visits; ++visit) {
        for (const Visited &page : pages) {
            name = page.name();
            navigation->go(u"today"_s);
            hand.settle();
            if (page.isPlace)
                navigation->go(page.page);
            else
                navigation->open(page.page, page.argument);
            hand.settle();
        }
    }
    application.session().tellReads({});
    return isSound;
}

} // namespace desk
