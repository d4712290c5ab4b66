#pragma once

#include "core/generate/plan.h"
#include "core/store/replica.h"

#include <QTemporaryDir>

namespace desk::test {

/// A made-up resort of size S on the morning of 21 November 2026: three years of history, and a
/// week in which everything was done with the commands of the desk. With the busiest of each kind.
class Town
{
    // What the rest stands on goes last.
    QTemporaryDir m_folder;
    SeededRandom m_random{3};
    ManualClock m_clock;
    KeyInMemory m_keys{m_random};

public:
    Town();

    db::Database &database() const { return store->database(); }
    const ResortTime &time() const { return store->place().time; }
    LocationId here() const { return store->place().location.id; }
    QDate today() const { return QDate(2026, 11, 21); }
    Instant now() const { return m_clock.now(); }

    std::optional<Replica> replica;
    std::unique_ptr<Store> store;

    TillId till;
    HouseholdId household;
    PetId pet;
    BookingId arriving;
    BookingId promised; ///< by booking rules
    BookingId leaving;
    ReservationId stay;
    InvoiceId invoice;
    ReceiptId receipt;
    TillSessionId closed;
    AgreementSignatureId signature;
    ConflictCardId card;

private:
    void openTheTill();
    void disagree();

    template <class I>
    I one(const QByteArray &sql) const
    {
        return database().value<I>(sql + " LIMIT 1");
    }
};

} // namespace desk::test
