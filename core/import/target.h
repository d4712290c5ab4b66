#pragma once

#include "core/bookings/booking.h"
#include "core/bookings/reservation.h"
#include "core/db/select.h"
#include "core/health/vaccine.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/store/writer.h"

namespace desk::import {

/// What a line would do, or did.
enum class Outcome { Unchanged, Changed, Added };

/// Where the rows of a file go: in a preview nowhere, but remembered, so that the next lines find
/// them; in earnest through the Writer. The lines do the same with either, so that the preview says
/// what will happen.
class Target
{
public:
    /// A preview: reads, and writes nothing.
    Target(db::Database &database, const Place &place, Instant now)
        : m_database(database)
        , m_place(place)
        , m_now(now)
    {
    }

    explicit Target(Writer &writer)
        : m_database(writer.database())
        , m_place(writer.place())
        , m_now(writer.now())
        , m_writer(&writer)
    {
    }

    db::Database &database() { return m_database; }
    const Place &place() const { return m_place; }
    Instant now() const { return m_now; }
    QDate today() const { return m_place.time.businessDate(m_now); }
    Writer *writer() { return m_writer; }

    template <class I>
    I newId()
    {
        if (m_writer)
            return m_writer->newId<I>();
        IdBytes bytes{}; // no row has it: version 0
        ++m_lastId;
        std::memcpy(bytes.data(), &m_lastId, sizeof m_lastId);
        return I(bytes);
    }

    /// The record with this identity in the system it came from, stored or remembered.
    template <class R>
    std::optional<R> byExternalId(const QString &externalId)
    {
        const auto &remembered = std::get<QHash<QString, R>>(m_remembered);
        if (const auto known = remembered.constFind(externalId); known != remembered.constEnd())
            return *known;
        const auto stored =
            db::select<R>(m_database, "WHERE external_id = ? ORDER BY id LIMIT 1", externalId);
        return stored.isEmpty() ? std::nullopt : std::optional(stored.first());
    }

    template <class R>
    void put(const R &record)
    {
        if (m_writer)
            return m_writer->put(record);
        if constexpr (requires { record.externalId; }) {
            if (record.externalId)
                std::get<QHash<QString, R>>(m_remembered).insert(*record.externalId, record);
        }
    }

private:
    db::Database &m_database;
    const Place &m_place;
    Instant m_now;
    Writer *m_writer = nullptr;
    quint64 m_lastId = 0;
    std::tuple<QHash<QString, Household>,
               QHash<QString, Customer>,
               QHash<QString, Pet>,
               QHash<QString, VaccineRecord>,
               QHash<QString, Booking>,
               QHash<QString, Reservation>>
        m_remembered;
};

/// Puts the record if it differs from the one before, and says what became of it.
template <class R>
Outcome putChanged(Target &target, const std::optional<R> &before, const R &after)
{
    if (before == after)
        return Outcome::Unchanged;
    target.put(after);
    return before ? Outcome::Changed : Outcome::Added;
}

} // namespace desk::import
