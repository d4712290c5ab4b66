#include "app/desk/measured_calendar.h"

#include "app/desk/application.h"
#include "app/desk/hand.h"
#include "app/desk/measured_start.h"
#include "ui/calendar/tape_chart_view.h"
#include "ui/shell/places.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <array>
#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int framesEachWay = 60;

/// Ways to scroll: onwards, down, both, and back in larger steps.
constexpr std::array<std::pair<int, int>, 4> ways{{{9, 0}, {0, 7}, {5, 5}, {-31, -11}}};

} // namespace

bool measuresCalendar(Application &application)
{
    QQuickWindow &window = *application.window();
    Hand hand(window);
    auto *navigation = window.findChild<ui::Navigation *>();
    if (!navigation || !signsIn(hand))
        return false;
    hand.settle();

    QSignalSpy painted(&window, &QQuickWindow::frameSwapped);
    QElapsedTimer timer;
    timer.start();
    navigation->go(u"calendar"_s);
    auto *chart = qobject_cast<ui::TapeChartView *>(hand.find(u"tapeChart"_s));
    const bool isShown = chart && QTest::qWaitFor([&] { return chart->takePainted() > 0; }, 10'000);
    if (!isShown)
        return false;
    std::printf("Calendar, first paint: %lld us\n",
                static_cast<long long>(timer.nsecsElapsed() / 1'000));

    for (const auto &[across, down] : ways) {
        for (int frame = 0; frame < framesEachWay; ++frame) {
            chart->calendar()->scroll(QPointF(across, down));
            painted.clear();
            timer.restart();
            if (painted.isEmpty() && !painted.wait(5'000))
                return false;
            std::printf("Calendar, frame: %lld us\n",
                        static_cast<long long>(timer.nsecsElapsed() / 1'000));
        }
    }
    return true;
}

} // namespace desk
