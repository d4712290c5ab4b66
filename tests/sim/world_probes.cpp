#include "tests/sim/world.h"

using namespace Qt::Literals;

// What is tried at the end of a history, when nothing goes wrong any more.

namespace desk::sim {

namespace {

constexpr int actionsAlone = 4;
// An edit gathers for half a minute before it is sent; then who hears of nothing asks in time.
constexpr qint64 patienceWithEdits = World::patience + 30 * second;

} // namespace

// One after the other writes over what the one before wrote and everybody saw: whatever the clocks
// say, the last one stands.
void World::probe()
{
    for (const auto &desk : m_desks) {
        if (!isWell())
            return;
        const QString word = u"desk %1 was here"_s.arg(desk->number());
        m_workload.writeNote(desk->store(), word);
        note(word);
        require(agreesWithin(patienceWithEdits), u"I24, the desks agree on a note"_s);
        for (const auto &reader : m_desks)
            require(m_workload.readNote(reader->store()) == word,
                    u"I17, desk %1 sees the last note"_s.arg(reader->number()));
    }
}

// Who does something while everybody has heard of everything meets nobody: it is applied as it was
// meant.
void World::probeAlone()
{
    for (int i = 0; i < actionsAlone && isWell(); ++i) {
        SimDesk &desk = *m_desks[std::size_t(i) % m_desks.size()];
        const sync::DeviceLife life = desk.life();
        const qint64 made = desk.settledInLife();
        SeededRandom choices(m_work.next());
        note(u"alone, desk %1 %2"_s.arg(desk.number())
                 .arg(m_workload.act(desk.store(), choices, ++m_outcome.operations).what));
        require(agreesWithin(patienceWithEdits), u"I24, the desks agree on what was done alone"_s);
        const auto kinds = m_hub->database().values<QString>(R"sql(
            SELECT kind
              FROM hub_rulings
             WHERE device = ? AND incarnation = ? AND op_seq > ? AND kind <> 'applied'
        )sql",
                                                             life.number,
                                                             life.incarnation,
                                                             made);
        require(kinds.isEmpty(), u"I17, what is done alone is applied"_s);
    }
}

} // namespace desk::sim
