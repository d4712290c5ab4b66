#include "tests/sim/shrink.h"
#include "tests/support/test_program.h"

#include <QTest>

using namespace Qt::Literals;
using namespace desk::sim;

class PlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItWasWritten()
    {
        for (quint64 seed = 1; seed <= 200; ++seed) {
            Plan plan = Plan::of(seed);
            plan.withoutActions = {0, 7, 12};
            plan.withoutTroubles = {3};
            QCOMPARE(Plan::parse(plan.text()), plan);
        }
    }

    void isRefusedWhenAWordIsUnknown()
    {
        QVERIFY(Plan::parse(u"seed=1 desks=2"_s));
        QVERIFY(!Plan::parse(u"seed=1 chairs=2"_s));
        QVERIFY(!Plan::parse(u"seed=one"_s));
    }

    void isShrunkToWhatBreaksThePromise()
    {
        // What goes wrong needs two things: that desks die, and the action at place 7.
        const auto breaks = [](const Plan &plan) {
            return plan.deaths > 0 && plan.actions > 7 && !plan.withoutActions.contains(7);
        };
        Plan plan = Plan::of(1);
        plan.desks = 3;
        plan.actions = 40;
        plan.deaths = 30;
        plan.losesAnswer = 100;
        plan.hubIsRestored = 1;

        const Plan small = shrunk(plan, breaks);
        QVERIFY(breaks(small));
        QCOMPARE(small.desks, 2);
        QCOMPARE(small.actions, 8);
        QCOMPARE(small.withoutActions, (QList<int>{0, 1, 2, 3, 4, 5, 6}));
        QCOMPARE(small.losesAnswer, 0);
        QCOMPARE(small.hubIsRestored, 0);
        QCOMPARE(small.deaths, 30);
    }

    void isNotShrunkWhenItTakesTooLong()
    {
        int played = 0;
        const auto breaks = [&](const Plan &) {
            ++played;
            return true;
        };
        Plan plan = Plan::of(1);
        for (int Plan::*trouble : troublesOf())
            plan.*trouble = 1;
        (void)shrunk(plan, breaks, 10);
        QCOMPARE(played, 10);
    }
};

DESK_TEST(PlanTest)
#include "tst_plan.moc"
