#include "core/staff/pin_attempts.h"

#include "core/store/writer.h"

namespace desk::pin_attempts {

namespace {

struct Attempts
{
    int failures = 0;
    std::optional<Instant> lockedUntil;
    Instant lastSeen{};

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"failures", &Attempts::failures},
                            Field{"locked_until", &Attempts::lockedUntil},
                            Field{"last_seen", &Attempts::lastSeen});
    }
};

Attempts load(db::Database &database, const StaffId &staff)
{
    return database
        .first<Attempts>(
            "SELECT failures, locked_until, last_seen FROM pin_attempts WHERE staff = ?", staff)
        .value_or(Attempts());
}

void save(Writer &writer, const StaffId &staff, const Attempts &attempts)
{
    writer.runLocal(R"sql(
        INSERT INTO pin_attempts (staff, failures, locked_until, last_seen) VALUES (?, ?, ?, ?)
            ON CONFLICT (staff) DO UPDATE
               SET failures = excluded.failures, locked_until = excluded.locked_until,
                   last_seen = excluded.last_seen
    )sql",
                    staff,
                    attempts.failures,
                    attempts.lockedUntil,
                    attempts.lastSeen);
}

} // namespace

std::optional<Instant> begin(Writer &writer, const StaffId &staff)
{
    Attempts attempts = load(writer.database(), staff);
    const Instant now = writer.now();
    const bool clockWentBack = now < attempts.lastSeen;
    attempts.lastSeen = now;
    if (attempts.lockedUntil && clockWentBack)
        attempts.lockedUntil = now + lockLength;
    const bool locked = attempts.lockedUntil && now < *attempts.lockedUntil;
    if (!locked) {
        attempts.failures = std::min(attempts.failures + 1, triesBeforeLock);
        if (attempts.failures == triesBeforeLock)
            attempts.lockedUntil = now + lockLength;
    }
    save(writer, staff, attempts);
    return locked ? attempts.lockedUntil : std::nullopt;
}

void forgive(Writer &writer, const StaffId &staff)
{
    save(writer, staff, {.failures = 0, .lockedUntil = std::nullopt, .lastSeen = writer.now()});
}

int left(Writer &writer, const StaffId &staff)
{
    return triesBeforeLock - load(writer.database(), staff).failures;
}

} // namespace desk::pin_attempts
