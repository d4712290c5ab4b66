#include "tests/support/stay_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/calendar/chart_brush.h"
#include "ui/calendar/chart_carry.h"
#include "ui/calendar/chart_window.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using namespace desk::ui;

namespace {

/// A chart that is made up bar by bar: two rooms and a yard of the small house.
class MadeUpChart : public SmallHouse
{
public:
    MadeUpChart()
    {
        chart.first = today();
        chart.days = 14;
        for (const Unit &unit : {k1, k2, yard})
            chart.units += {.id = unit.id,
                            .area = wing.id,
                            .areaName = wing.name,
                            .kind = suite.id,
                            .kindName = unit.id == yard.id ? u"Yard"_s : suite.name,
                            .name = unit.name};
        chart.units[2].kind = newId<UnitKindId>();
    }

    void bar(const Unit &unit, const Pet &pet, Instant from, Instant until, BookingId booking = {})
    {
        ChartBar made;
        made.stay.reservation = newId<ReservationId>();
        made.stay.booking = booking.isNull() ? newId<BookingId>() : booking;
        made.stay.pet = pet.id;
        made.stay.petName = pet.name;
        made.unit = unit.id;
        made.startsAt = from;
        made.endsAt = until;
        chart.bars += made;
    }

    ChartSheet sheet(const QSet<QString> &folded = {}) const
    {
        return {chart, store->place().time, folded, sizes};
    }

    qreal day(int later, qreal part = 0) const { return qreal(today(later).toJulianDay()) + part; }

    TapeChart chart;
    ChartSizes sizes{.row = 30, .lane = 26, .band = 28, .names = 100, .head = 60};
};

} // namespace

/// Which bar lies where, what is under the mouse, how one scrolls, and what a drag means.
class ChartLayoutTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roomsLieBelowTheLineOfTheirKind()
    {
        MadeUpChart made;
        const ChartSheet sheet = made.sheet();
        QStringList lines;
        for (const ChartRow &row : sheet.rows())
            lines += row.isBand() ? sheet.groups()[row.group].title : sheet.unitOf(row).name;
        QCOMPARE(lines,
                 QStringList(
                     {u"Dog wing · Suite"_s, u"K1"_s, u"K2"_s, u"Dog wing · Yard"_s, u"Yard"_s}));
        QCOMPARE(sheet.height(), 2 * 28.0 + 3 * 30.0);
        QCOMPARE(sheet.rowAt(0), 0);
        QCOMPARE(sheet.rowAt(28), 1);
        QCOMPARE(sheet.rowAt(57.9), 1);
        QCOMPARE(sheet.rowAt(9'999), 4);
        QCOMPARE(MadeUpChart().sheet().rowAt(-1), 0);
        QCOMPARE(ChartSheet().rowAt(5), -1);
    }

    void aNameThatDoesNotFitIsItsFirstLetters()
    {
        const auto beginning = [](const QString &name, qreal width) {
            return ChartBrush::beginningOf(name, width, 12, true);
        };
        const qreal two = ChartBrush::widthOf(u"Be"_s, 12, true);
        QCOMPARE(beginning(u"Bella"_s, two), u"Be"_s);
        QCOMPARE(beginning(u"Bella"_s, 1'000), u"Bella"_s);
        QCOMPARE(beginning(u"Bella"_s, 1), QString());
        // An accent that is written apart stays with its letter.
        const QString zoe = u"Zoe\u0301"_s;
        const qreal letters = ChartBrush::widthOf(u"Zoe"_s, 12, true);
        QVERIFY(beginning(zoe, letters - 1) == u"Zo"_s);
        QVERIFY(beginning(zoe, letters + 1) == zoe || beginning(zoe, letters + 1) == u"Zo"_s);
    }

    void foldedRoomsAreNotThere()
    {
        MadeUpChart made;
        made.bar(made.k1, made.rex, made.at(8), made.at(12, 0, 2));
        const ChartSheet sheet = made.sheet({made.sheet().groups().first().key()});
        QCOMPARE(sheet.rows().size(), 3);
        QCOMPARE(sheet.rowOf(made.k1.id), -1);
        QCOMPARE(sheet.boxes().first().row, -1);
        QCOMPARE(sheet.boxAt(made.day(1), 30, false), -1);
    }

    void petsOfABookingThatComeAndGoTogetherAreOneBar()
    {
        MadeUpChart made;
        const BookingId booking = made.newId<BookingId>();
        made.bar(made.k1, made.rex, made.at(8), made.at(12, 0, 2), booking);
        made.bar(made.k1, made.bella, made.at(8, 10), made.at(12, 0, 2), booking);
        made.bar(made.k1, made.bella, made.at(8), made.at(12, 0, 3), booking);
        const ChartSheet sheet = made.sheet();
        QCOMPARE(sheet.boxes().size(), 2);
        QCOMPARE(sheet.boxes()[0].bars, QList<qsizetype>({0, 1}));
        // Both at once need two lanes, and the line grows.
        QCOMPARE(sheet.boxes()[1].lane, 1);
        QCOMPARE(sheet.rows()[1].height, 30.0 + 26.0);
    }

    void whoLeavesAndWhoComesOnADayShareALane()
    {
        MadeUpChart made;
        made.bar(made.k1, made.rex, made.at(8), made.at(18, 0, 2));
        made.bar(made.k1, made.ziggy, made.at(19, 0, 2), made.at(12, 0, 4));
        const ChartSheet sheet = made.sheet();
        QCOMPARE(sheet.boxes()[1].lane, 0);
        // From far away everybody comes and goes at noon, from near when they do.
        QCOMPARE(sheet.spanOf(sheet.boxes()[0], false).until, made.day(2, 0.5));
        QCOMPARE(sheet.spanOf(sheet.boxes()[0], true).until, made.day(2, 0.75));
        QCOMPARE(sheet.boxAt(made.day(2, 0.4), 40, false), 0);
        QCOMPARE(sheet.boxAt(made.day(2, 0.6), 40, false), 1);
        QCOMPARE(sheet.boxAt(made.day(4, 0.6), 40, false), -1);
        // Who stays the night is meant by the day.
        QCOMPARE(sheet.boxOn(1, made.today(2).toJulianDay(), false), 1);
    }

    void thePartsOfASplitStayAreJoined()
    {
        MadeUpChart made;
        made.bar(made.k1, made.rex, made.at(8), made.at(12, 0, 2));
        made.bar(made.k2, made.rex, made.at(12, 0, 2), made.at(12, 0, 4));
        made.chart.bars[1].stay = made.chart.bars[0].stay;
        QCOMPARE(made.sheet().links(), (QList{std::pair<qsizetype, qsizetype>{0, 1}}));
    }

    void oneScrollsSidewaysWithoutEndAndDownAsFarAsThereAreRooms()
    {
        ChartWindow window;
        window.setSize({900, 100}, 300);
        window.setLeft(1'000);
        window.scrollBy({-90, 500}, 300);
        QCOMPARE(window.left(), 997.0);
        QCOMPARE(window.top(), 200.0);
        window.scrollBy({0, -500}, 300);
        QCOMPARE(window.top(), 0.0);
        QCOMPARE(window.firstDay(), 997);
        QCOMPARE(window.lastDay(), 1'026);
        window.showDay(1'030);
        QCOMPARE(window.lastDay(), 1'030);
        window.showLine(250, 280, 300);
        QCOMPARE(window.top(), 180.0);
    }

    void zoomingKeepsTheDayWhereItIs()
    {
        ChartWindow window;
        window.setSize({910, 100}, 300);
        window.setLeft(1'000);
        for (const ChartZoom zoom :
             {ChartZoom::Quarter, ChartZoom::Week, ChartZoom::Day, ChartZoom::Month}) {
            const qreal x = window.xOf(1'010);
            window.setZoom(zoom, 1'010);
            QCOMPARE(window.dayWidth(), 910.0 / daysAcross(zoom));
            QVERIFY(std::abs(window.xOf(1'010) - x) <= window.dayWidth() / 2);
            // What is seen begins with a day.
            QVERIFY(zoom == ChartZoom::Day || window.left() == std::floor(window.left()));
        }
    }

    void moreIsReadBeforeItRunsOut()
    {
        ChartWindow window;
        window.setSize({900, 100}, 300);
        window.setLeft(1'000);
        const ChartDays read = daysToRead(window);
        QVERIFY(!runsOut(read, window));
        window.setLeft(1'015);
        QVERIFY(!runsOut(read, window));
        window.setLeft(1'025);
        QVERIFY(runsOut(read, window));
        QVERIFY(runsOut({}, window));
    }

    void aDragMeansOtherDaysAndAnotherRoom()
    {
        MadeUpChart made;
        const ResortTime time = made.store->place().time;
        const StayPlan plan{.reservation = made.newId<ReservationId>(),
                            .arrivesOn = made.today(1),
                            .leavesOn = made.today(4),
                            .arrivesAtMinute = 480,
                            .leavesAtMinute = 720,
                            .rooms = {{made.k1.id, made.at(8, 0, 1)}}};
        Carry carry{.before = {plan}, .days = 2, .home = made.k1.id, .unit = made.k2.id};
        StayPlan moved = plan;
        moved.arrivesOn = made.today(3);
        moved.leavesOn = made.today(6);
        moved.rooms = {{made.k2.id, made.at(8, 0, 3)}};
        QCOMPARE(plannedBy(carry, time, made.at(6)), QList{moved});

        carry.kind = CarryKind::End;
        carry.unit = made.k1.id;
        StayPlan longer = plan;
        longer.leavesOn = made.today(6);
        QCOMPARE(plannedBy(carry, time, made.at(6)), QList{longer});

        carry.kind = CarryKind::Split;
        carry.splitOn = made.today(2);
        carry.days = 0;
        carry.unit = made.k2.id;
        StayPlan split = plan;
        split.rooms += {made.k2.id, made.at(12, 0, 2)};
        QCOMPARE(plannedBy(carry, time, made.at(6)), QList{split});

        // Put together again, by carrying the second part to the first room.
        carry = {.before = {split}, .parts = {1}, .home = made.k2.id, .unit = made.k1.id};
        QCOMPARE(plannedBy(carry, time, made.at(6)), QList{plan});
    }

    void aRoomChangesAtNoonAlsoAfterTheClocksDid()
    {
        MadeUpChart made;
        constexpr int nightsTillSpring = 120;
        const StayPlan plan{
            .reservation = made.newId<ReservationId>(),
            .arrivesOn = made.today(1),
            .leavesOn = made.today(4),
            .rooms = {{made.k1.id, made.at(8, 0, 1)}, {made.k2.id, made.at(12, 0, 2)}}};
        const Carry carry{
            .before = {plan}, .days = nightsTillSpring, .home = made.k1.id, .unit = made.k1.id};
        const auto moved = plannedBy(carry, made.store->place().time, made.at(6));
        QCOMPARE(moved.first().rooms.last().from, made.at(12, 0, 2 + nightsTillSpring));
    }

    void whoIsHereGoesElsewhereFromNowOn()
    {
        MadeUpChart made;
        const StayPlan plan{.reservation = made.newId<ReservationId>(),
                            .arrivesOn = made.today(),
                            .leavesOn = made.today(4),
                            .rooms = {{made.k1.id, made.at(8)}}};
        const Carry carry{
            .before = {plan}, .isHere = true, .days = 3, .home = made.k1.id, .unit = made.k2.id};
        StayPlan moved = plan;
        moved.rooms += {made.k2.id, made.at(15, 0, 1)};
        QCOMPARE(plannedBy(carry, made.store->place().time, made.at(15, 0, 1)), QList{moved});
    }
};

DESK_TEST(ChartLayoutTest)
#include "tst_chart_layout.moc"
