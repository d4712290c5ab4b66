#include "sync/hub/stores/sqlite_directory.h"

#include "core/base/random_bytes.h"
#include "sync/hub/stores/sqlite_directory_schema.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct CodeRow
{
    ResortId tenant;
    std::optional<DeviceId> device;
    std::optional<int> number;
    std::optional<int> incarnation;
    Instant expires{};
    std::optional<DeviceId> usedBy;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"tenant", &CodeRow::tenant},
                            Field{"device", &CodeRow::device},
                            Field{"number", &CodeRow::number},
                            Field{"incarnation", &CodeRow::incarnation},
                            Field{"expires", &CodeRow::expires},
                            Field{"used_by", &CodeRow::usedBy});
    }
};

/// What a device's tokens have been through.
struct TokenRow
{
    QByteArray current;
    std::optional<QByteArray> previous;
    std::optional<Instant> renewedAt;
    bool isGraceUsed = false;
    std::optional<QByteArray> challenge;
    std::optional<Instant> challenged;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"refresh_digest", &TokenRow::current},
                            Field{"previous_digest", &TokenRow::previous},
                            Field{"renewed_at", &TokenRow::renewedAt},
                            Field{"grace_used", &TokenRow::isGraceUsed},
                            Field{"challenge", &TokenRow::challenge},
                            Field{"challenged", &TokenRow::challenged});
    }
};

/// Whether the answer to the last renewal ever reached anybody.
bool wasHeard(const KnownDevice &device)
{
    return device.seenGeneration >= device.generation;
}

const QByteArray &selectDevice()
{
    static const QByteArray sql =
        "SELECT " + db::columnsOf<KnownDevice>().join(", ") + " FROM devices WHERE tenant = ?";
    return sql;
}

std::optional<CodeRow> codeIn(db::Database &database, const QByteArray &digest)
{
    return database.first<CodeRow>(R"sql(
        SELECT tenant, device, number, incarnation, expires, used_by FROM codes WHERE digest = ?
    )sql",
                                   digest);
}

std::optional<TokenRow> tokensIn(db::Database &database,
                                 const ResortId &tenant,
                                 const DeviceId &device)
{
    return database.first<TokenRow>(R"sql(
        SELECT refresh_digest, previous_digest, renewed_at, grace_used, challenge, challenged
          FROM devices
         WHERE tenant = ? AND id = ?
    )sql",
                                    tenant,
                                    device);
}

std::optional<KnownDevice> deviceIn(db::Database &database,
                                    const ResortId &tenant,
                                    const DeviceId &id)
{
    return database.first<KnownDevice>(selectDevice() + " AND id = ?", tenant, id);
}

/// The device that a code makes, or makes anew.
BoundDevice deviceFor(db::Database &database, const CodeRow &code, const Enrolment &enrolment)
{
    if (code.device)
        return {.id = *code.device,
                .number = code.number.value_or(1),
                .incarnation = code.incarnation.value_or(1)};
    const auto highest = database.value<qint64>(
        "SELECT coalesce(max(number), 0) FROM devices WHERE tenant = ?", code.tenant);
    return {.id = enrolment.freshId, .number = std::max(enrolment.freshNumber, int(highest) + 1)};
}

void writeDevice(db::Database &database,
                 const ResortId &tenant,
                 const BoundDevice &device,
                 const Enrolment &enrolment)
{
    database.run(R"sql(
        INSERT INTO devices
               (tenant, id, number, incarnation, name, platform, version, public_key, enrolled,
                refresh_digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (tenant, id) DO UPDATE
            SET name = excluded.name, platform = excluded.platform, version = excluded.version,
                public_key = excluded.public_key, enrolled = excluded.enrolled,
                incarnation = max(incarnation, excluded.incarnation),
                refresh_digest = excluded.refresh_digest, previous_digest = NULL,
                renewed_at = NULL, grace_used = 0, generation = 0, seen_generation = -1,
                challenge = NULL, challenged = NULL, revoked = NULL
    )sql",
                 tenant,
                 device.id,
                 device.number,
                 device.incarnation,
                 enrolment.name,
                 enrolment.platform,
                 enrolment.version,
                 enrolment.publicKey,
                 enrolment.now,
                 enrolment.refreshDigest);
}

// Whoever has the device's key and nothing of the answer yet, is who used the code.
bool isSameAgain(db::Database &database, const CodeRow &code, const Enrolment &enrolment)
{
    const auto device = deviceIn(database, code.tenant, *code.usedBy);
    return device && device->publicKey == enrolment.publicKey && !device->revoked
        && device->generation == 0 && !wasHeard(*device);
}

// Two show the previous token: who did not hear the answer, and who stole it.
bool mayBeUnheard(const KnownDevice &device, const TokenRow &tokens, Instant now)
{
    return !wasHeard(device)
        || (!tokens.isGraceUsed && tokens.renewedAt && now - *tokens.renewedAt <= Directory::grace);
}

bool isStale(const Renewal &renewal, const TokenRow &tokens)
{
    return renewal.challenge == tokens.challenge
        || (tokens.challenged && renewal.challenged < *tokens.challenged);
}

} // namespace

SqliteDirectory::SqliteDirectory(db::Database database, Secrets secrets, Random &random)
    : m_database(std::move(database))
    , m_secrets(std::move(secrets))
    , m_random(random)
{
    makeDirectoryTables(m_database);
}

bool SqliteDirectory::add(const TenantEntry &entry, const db::Key &key)
{
    const std::scoped_lock lock(m_mutex);
    const QByteArray nonce = randomBytes(m_random, Secrets::sealNonceBytes);
    m_database.run(
        "INSERT OR IGNORE INTO tenants (id, tier, adopted, sealed_key) VALUES (?, ?, ?, ?)",
        entry.id,
        entry.tier,
        entry.adopted,
        m_secrets.sealed(key, nonce));
    return m_database.changedRows() == 1;
}

std::optional<db::Key> SqliteDirectory::keyOf(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    const auto sealed =
        m_database.values<QByteArray>("SELECT sealed_key FROM tenants WHERE id = ?", tenant);
    return sealed.isEmpty() ? std::nullopt : std::optional(m_secrets.unsealed(sealed.first()));
}

QList<TenantEntry> SqliteDirectory::tenants()
{
    const std::scoped_lock lock(m_mutex);
    return m_database.all<TenantEntry>("SELECT id, tier, adopted FROM tenants ORDER BY id");
}

std::optional<TenantEntry> SqliteDirectory::tenant(const ResortId &id)
{
    const std::scoped_lock lock(m_mutex);
    return m_database.first<TenantEntry>("SELECT id, tier, adopted FROM tenants WHERE id = ?", id);
}

bool SqliteDirectory::setTier(const ResortId &id, Tier tier)
{
    const std::scoped_lock lock(m_mutex);
    m_database.run("UPDATE tenants SET tier = ? WHERE id = ?", tier, id);
    return m_database.changedRows() == 1;
}

void SqliteDirectory::keepCode(const KeptCode &code)
{
    const std::scoped_lock lock(m_mutex);
    db::Transaction transaction(m_database, db::Transaction::Kind::Write);
    // An expired one is told apart from one that never was for a day.
    m_database.run("DELETE FROM codes WHERE expires < ?", code.expires - std::chrono::days(1));
    const auto &device = code.device;
    m_database.run(
        R"sql(
        INSERT INTO codes (digest, tenant, device, number, incarnation, expires)
        VALUES (?, ?, ?, ?, ?, ?)
    )sql",
        code.digest,
        code.tenant,
        device ? std::optional(device->id) : std::nullopt,
        device ? std::optional(device->number) : std::nullopt,
        device ? std::optional(device->incarnation) : std::nullopt,
        code.expires);
    transaction.commit();
}

std::optional<ResortId> SqliteDirectory::tenantOfCode(const QByteArray &digest)
{
    const std::scoped_lock lock(m_mutex);
    const std::optional<CodeRow> code = codeIn(m_database, digest);
    return code ? std::optional(code->tenant) : std::nullopt;
}

tl::expected<Enrolled, CodeFault> SqliteDirectory::enrol(const Enrolment &enrolment)
{
    const std::scoped_lock lock(m_mutex);
    db::Transaction transaction(m_database, db::Transaction::Kind::Write);
    const std::optional<CodeRow> code = codeIn(m_database, enrolment.codeDigest);
    if (!code)
        return tl::make_unexpected(CodeFault::Unknown);
    if (code->expires <= enrolment.now)
        return tl::make_unexpected(CodeFault::Expired);
    if (code->usedBy && !isSameAgain(m_database, *code, enrolment))
        return tl::make_unexpected(CodeFault::Used);

    DeviceId id;
    if (code->usedBy) {
        id = *code->usedBy;
        m_database.run("UPDATE devices SET refresh_digest = ? WHERE tenant = ? AND id = ?",
                       enrolment.refreshDigest,
                       code->tenant,
                       id);
    } else {
        const BoundDevice device = deviceFor(m_database, *code, enrolment);
        id = device.id;
        writeDevice(m_database, code->tenant, device, enrolment);
        m_database.run("UPDATE codes SET used_by = ? WHERE digest = ?", id, enrolment.codeDigest);
    }
    const std::optional<KnownDevice> known = deviceIn(m_database, code->tenant, id);
    transaction.commit();
    return Enrolled{.device = *known, .existedBefore = code->device.has_value()};
}

QList<KnownDevice> SqliteDirectory::devices(const ResortId &tenant)
{
    const std::scoped_lock lock(m_mutex);
    return m_database.all<KnownDevice>(selectDevice() + " ORDER BY number", tenant);
}

std::optional<KnownDevice> SqliteDirectory::device(const ResortId &tenant, const DeviceId &id)
{
    const std::scoped_lock lock(m_mutex);
    return deviceIn(m_database, tenant, id);
}

void SqliteDirectory::noteContact(const KnownDevice &device, qint64 generation, Instant now)
{
    const std::scoped_lock lock(m_mutex);
    m_database.run(R"sql(
        UPDATE devices
           SET last_contact = max(coalesce(last_contact, 0), ?),
               seen_generation = max(seen_generation, ?)
         WHERE tenant = ? AND id = ?
    )sql",
                   now,
                   generation,
                   device.tenant,
                   device.id);
}

void SqliteDirectory::revoke(const ResortId &tenant,
                             const DeviceId &id,
                             sync::Wipe wipe,
                             Instant now)
{
    const std::scoped_lock lock(m_mutex);
    revokeIn(tenant, id, wipe, now);
}

void SqliteDirectory::revokeIn(const ResortId &tenant,
                               const DeviceId &id,
                               sync::Wipe wipe,
                               Instant now)
{
    m_database.run(R"sql(
        UPDATE devices SET revoked = coalesce(revoked, ?), wipe = ? WHERE tenant = ? AND id = ?
    )sql",
                   now,
                   wipe,
                   tenant,
                   id);
}

tl::expected<KnownDevice, RenewalFault> SqliteDirectory::renew(const Renewal &renewal)
{
    const std::scoped_lock lock(m_mutex);
    db::Transaction transaction(m_database, db::Transaction::Kind::Write);
    const auto device = deviceIn(m_database, renewal.tenant, renewal.device);
    const auto tokens = tokensIn(m_database, renewal.tenant, renewal.device);
    if (!device || !tokens)
        return tl::make_unexpected(RenewalFault::Unknown);
    if (device->revoked)
        return tl::make_unexpected(RenewalFault::Revoked);
    if (isStale(renewal, *tokens))
        return tl::make_unexpected(RenewalFault::Stale);

    const bool isCurrent = renewal.shown == tokens->current;
    if (!isCurrent
        && !(renewal.shown == tokens->previous && mayBeUnheard(*device, *tokens, renewal.now))) {
        revokeIn(renewal.tenant, renewal.device, sync::Wipe::Keep, renewal.now);
        transaction.commit();
        return tl::make_unexpected(RenewalFault::Reused);
    }
    m_database.run(R"sql(
        UPDATE devices
           SET refresh_digest = ?, previous_digest = ?, renewed_at = ?, grace_used = ?,
               challenge = ?, challenged = ?, generation = generation + 1
         WHERE tenant = ? AND id = ?
    )sql",
                   renewal.next,
                   renewal.shown,
                   isCurrent ? renewal.now : tokens->renewedAt.value_or(renewal.now),
                   !isCurrent && wasHeard(*device),
                   renewal.challenge,
                   renewal.challenged,
                   renewal.tenant,
                   renewal.device);
    const auto renewed = deviceIn(m_database, renewal.tenant, renewal.device);
    transaction.commit();
    return *renewed;
}

int SqliteDirectory::beginLife(const ResortId &tenant,
                               const DeviceId &id,
                               int ended,
                               const QByteArray &wish)
{
    const std::scoped_lock lock(m_mutex);
    db::Transaction transaction(m_database, db::Transaction::Kind::Write);
    const std::optional<KnownDevice> device = deviceIn(m_database, tenant, id);
    if (!device)
        throw db::Error("a device that is not there can't begin a new life");
    const auto granted = m_database.values<QByteArray>(R"sql(
        SELECT life_wish FROM devices WHERE tenant = ? AND id = ? AND life_wish IS NOT NULL
    )sql",
                                                       tenant,
                                                       id);
    if (granted.value(0) == wish)
        return device->incarnation;
    const int next = std::max(device->incarnation, ended) + 1;
    m_database.run("UPDATE devices SET incarnation = ?, life_wish = ? WHERE tenant = ? AND id = ?",
                   next,
                   wish,
                   tenant,
                   id);
    transaction.commit();
    return next;
}

} // namespace desk::hub
