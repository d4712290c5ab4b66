#pragma once

#include "core/resort/found.h"
#include "core/staff/staff.h"
#include "core/store/store.h"

#include <memory>

namespace desk::test {

/// A small resort in Denver on Saturday 21 November 2026 at 06:30, in a database of its own, and
/// the words a test needs. Mia is the administrator, Max the manager, Sam works at the desk.
class TestResort
{
public:
    TestResort();
    /// The same in a file, for tests with several connections or several lives.
    explicit TestResort(const QString &path);

    /// Puts records without a rule in their way, as one unit of work.
    template <db::Record... R>
    void put(const R &...records)
    {
        const Result<> outcome = store->write(
            bySam(), {"test.put", 1, Priority::Later}, {}, [&](Writer &writer) -> Result<> {
                (writer.put(records), ...);
                return {};
            });
        DESK_ASSERT(outcome);
    }

    template <class I>
    I newId()
    {
        return ids.make<I>();
    }

    Money money(qint64 minor) const { return Money::minor(minor, *Currency::parse(u"USD")); }
    /// A day of the resort's calendar relative to today.
    QDate today(int daysLater = 0) const { return QDate(2026, 11, 21).addDays(daysLater); }
    /// A moment of today (or a day later) at the resort.
    Instant at(int hour, int minute = 0, int daysLater = 0) const;

    By bySam() const { return by(sam, Role::Staff); }
    By byMax() const { return by(max, Role::Manager); }
    By byMia() const { return by(founded.administrator, Role::Admin); }

    db::Database &database() { return store->database(); }
    qint64 waiting() { return outbox::waitingCount(database()); }

    ManualClock clock;
    SeededRandom random{1};
    IdSource ids{clock, random};
    Founded founded;
    StaffId max;
    StaffId sam;
    std::unique_ptr<Store> store;

private:
    By by(StaffId staff, Role role) const;
};

/// What founds the resort of the tests.
Founding pineRidge();

/// A key that is the same in every test.
db::Key testKey();

} // namespace desk::test
