#pragma once

#include "core/store/in_slices.h"
#include "sync/engine/anchor.h"
#include "sync/engine/engine.h"
#include "tests/sim/memory_files.h"
#include "tests/sim/plan.h"
#include "tests/sim/timeline.h"
#include "tests/sync/memory_secrets.h"

#include <memory>

namespace desk::sim {

/// A desk's clock on the wall: it may be wrong, and run wrong.
class WallClock final : public Clock
{
public:
    WallClock(const Timeline &time, Instant begin)
        : m_time(time)
        , m_begin(begin)
    {
    }

    Instant now() const override
    {
        const qint64 passed = m_time.now() + m_time.now() * m_drift / 1'000'000;
        return m_begin + std::chrono::milliseconds(passed + m_offset);
    }
    void jump(qint64 milliseconds) { m_offset += milliseconds; }
    void drift(qint64 partsPerMillion) { m_drift = partsPerMillion; }

private:
    const Timeline &m_time;
    Instant m_begin;
    qint64 m_offset = 0;
    qint64 m_drift = 0;
};

class World;

/// A desk in the simulator: the real store and the real engine. It can die at any moment, and
/// stands up again from its file.
class SimDesk
{
public:
    /// The number is that of its computer, from 1.
    SimDesk(World &world, int number, Instant begin);
    /// One that runs from a copy of another one's file. `isWhole`: of all that its computer has, so
    /// that nothing on it can tell.
    SimDesk(World &world, int number, Instant begin, const SimDesk &original, bool isWhole);
    ~SimDesk();

    int number() const { return m_number; }
    /// Whose operations it sends: the number that the hub knows, which a code may change.
    sync::DeviceLife life();
    /// The last operation of this life that the hub has to have, as it counts.
    qint64 settledInLife();
    Store &store() { return *m_store; }
    db::Database &database() { return m_store->database(); }
    /// The sequence of the last operation that was made here.
    qint64 made();
    bool isUp() const { return m_store != nullptr; }
    WallClock &clock() { return m_clock; }
    const sync::Engine &engine() const { return *m_engine; }

    void standUp();
    void die();
    /// Somebody ends the program.
    void end();
    void backUp();
    /// The last operation that the backup knows; nothing when there is none.
    std::optional<qint64> madeUntilBackup() const;
    qint64 backedUpAt() const { return m_backup->at; }
    /// Puts the file back to the backup, or the whole computer, and starts the program again.
    void putBack(bool isWhole);
    /// Whether it talks to nobody until somebody types a code, and can be given one.
    bool needsCode();
    /// Such a code was typed.
    void become(const Device &device);
    /// Nothing happens here until then.
    void sleep(qint64 milliseconds);
    void fillDisk(qint64 milliseconds);
    void happened(const sync::Event &event);

private:
    /// What was kept of a computer.
    struct Backup
    {
        MemoryFiles::Image file;
        QMap<QString, QByteArray> secrets;
        qint64 made = 0;
        qint64 at = 0;
    };

    void begin();
    void keepAnchor();
    void keepAnchorLater();
    void carryOut(const sync::effect::ReadQueue &effect);
    void carryOut(const sync::effect::Ask &effect);
    void carryOut(const sync::effect::Keep &effect);
    void carryOut(const sync::effect::Publish &effect);
    void carryOut(const sync::effect::SendAgain &effect);
    void carryOut(const sync::effect::EndLife &);
    void carryOut(const sync::effect::BeginLife &effect);
    void carryOut(const sync::effect::Count &);
    void carryOut(const sync::effect::Shred &) { }
    void carryOut(const sync::effect::ReadTransfers &effect);
    void carryOut(const sync::effect::Carry &effect);
    void carryOut(const sync::effect::TakeIn &effect);
    void carryOut(const sync::effect::NoteContact &effect);
    void carryOut(const sync::effect::Listen &effect);
    void carryOut(const sync::effect::StopListening &effect);
    void carryOut(const sync::effect::Knock &);
    void carryOut(const sync::effect::Show &effect);
    /// In this life only: what was planned before a death does not happen after it.
    void later(qint64 delay, std::function<void()> what);
    void planDue();
    sync::Moment moment() const;
    bool isDiskFull();
    StoreAccess inSlices();

    World &m_world;
    int m_number;
    WallClock m_clock;
    SeededRandom m_chance;
    SeededRandom m_anchorChance;
    test::MemorySecrets m_secrets;
    QByteArray m_computer;
    std::optional<Backup> m_backup;
    std::unique_ptr<SeededRandom> m_ids;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<sync::Engine> m_engine;
    int m_life = 0;
    std::optional<qint64>
        m_due; ///< when the engine is to be woken, by the clock that never goes back
    quint64 m_dueNumber = 0;
    qint64 m_asleepUntil = 0;
    qint64 m_fullUntil = 0;
};

} // namespace desk::sim
