#include "tests/sim/shrink.h"

using namespace Qt::Literals;

namespace desk::sim {

namespace {

/// Makes a plan smaller, as long as it goes on breaking.
class Shrinking
{
public:
    Shrinking(Plan plan, const Breaks &breaks, int most)
        : m_plan(std::move(plan))
        , m_breaks(breaks)
        , m_left(most)
    {
    }

    Plan run()
    {
        Plan before;
        do {
            before = m_plan;
            leaveTroublesOut();
            leaveOut(&Plan::withoutTroubles);
            leaveOut(&Plan::withoutActions);
            cutActions();
        } while (m_plan != before && m_left > 0);
        return m_plan;
    }

private:
    bool take(const Plan &smaller)
    {
        if (m_left <= 0 || smaller == m_plan)
            return false;
        --m_left;
        if (!m_breaks(smaller))
            return false;
        m_plan = smaller;
        return true;
    }

    void leaveTroublesOut()
    {
        for (int Plan::*trouble : troublesOf()) {
            Plan smaller = m_plan;
            smaller.*trouble = 0;
            take(smaller);
        }
        Plan smaller = m_plan;
        smaller.desks = 2;
        take(smaller);
        smaller = m_plan;
        smaller.rowsAPage = Plan().rowsAPage;
        take(smaller);
    }

    // Many at once first: half of them, a quarter, at last one by one.
    void leaveOut(QList<int> Plan::*without)
    {
        for (int step = m_plan.actions; step > 0; step /= 2) {
            for (int from = 0; from < m_plan.actions; from += step) {
                Plan smaller = m_plan;
                for (int place = from; place < std::min(from + step, m_plan.actions); ++place) {
                    if (!(smaller.*without).contains(place))
                        smaller.*without += place;
                }
                std::ranges::sort(smaller.*without);
                take(smaller);
            }
        }
    }

    // Those at the end that are left out anyway need not be named.
    void cutActions()
    {
        Plan smaller = m_plan;
        const auto isOut = [&](int place) {
            return smaller.withoutActions.contains(place)
                && smaller.withoutTroubles.contains(place);
        };
        while (smaller.actions > 0 && isOut(smaller.actions - 1)) {
            --smaller.actions;
            smaller.withoutActions.removeAll(smaller.actions);
            smaller.withoutTroubles.removeAll(smaller.actions);
        }
        take(smaller);
    }

    Plan m_plan;
    const Breaks &m_breaks;
    int m_left;
};

} // namespace

Plan shrunk(const Plan &plan, const Breaks &breaks, int most)
{
    return Shrinking(plan, breaks, most).run();
}

Plan shrunk(WorldFiles &files, const Plan &plan, const QString &promise)
{
    const QString invariant = promise.section(u',', 0, 0);
    return shrunk(plan, [&](const Plan &smaller) {
        const QStringList broken = play(files, smaller).broken;
        return std::ranges::any_of(broken,
                                   [&](const QString &one) { return one.startsWith(invariant); });
    });
}

} // namespace desk::sim
