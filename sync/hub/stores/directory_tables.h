#pragma once

#include "core/db/record.h"
#include "sync/hub/directory.h"

namespace desk::hub {

/// What a directory keeps, in SQL that both stores understand: what a code or a token is good for
/// is decided once. Database is an open db::Database or a PostgresConnection; whatever reads and
/// then writes is called within a transaction that nobody else comes between. Throws db::Error.
template <class Database>
class DirectoryTables
{
public:
    explicit DirectoryTables(Database &database)
        : m_database(database)
    {
    }

    /// False when the resort is there already.
    bool add(const TenantEntry &entry, const QByteArray &sealedKey)
    {
        m_database.run(R"sql(
            INSERT INTO tenants (id, tier, adopted, sealed_key) VALUES ($1, $2, $3, $4)
                ON CONFLICT (id) DO NOTHING
        )sql",
                       entry.id,
                       entry.tier,
                       entry.adopted,
                       sealedKey);
        return m_database.changedRows() == 1;
    }

    std::optional<QByteArray> sealedKeyOf(const ResortId &tenant)
    {
        const auto sealed = m_database.template values<QByteArray>(
            "SELECT sealed_key FROM tenants WHERE id = $1", tenant);
        return sealed.isEmpty() ? std::nullopt : std::optional(sealed.first());
    }

    QList<TenantEntry> tenants()
    {
        return m_database.template all<TenantEntry>(
            "SELECT id, tier, adopted FROM tenants ORDER BY id");
    }

    std::optional<TenantEntry> tenant(const ResortId &id)
    {
        return m_database.template first<TenantEntry>(
            "SELECT id, tier, adopted FROM tenants WHERE id = $1", id);
    }

    bool setTier(const ResortId &id, Tier tier)
    {
        m_database.run("UPDATE tenants SET tier = $1 WHERE id = $2", tier, id);
        return m_database.changedRows() == 1;
    }

    void keepCode(const KeptCode &code)
    {
        // An expired one is told apart from one that never was for a day.
        m_database.run("DELETE FROM codes WHERE expires < $1", code.expires - std::chrono::days(1));
        const auto &device = code.device;
        m_database.run(R"sql(
            INSERT INTO codes (digest, tenant, device, number, incarnation, expires)
            VALUES ($1, $2, $3, $4, $5, $6)
        )sql",
                       code.digest,
                       code.tenant,
                       device ? std::optional(device->id) : std::nullopt,
                       device ? std::optional(device->number) : std::nullopt,
                       device ? std::optional(device->incarnation) : std::nullopt,
                       code.expires);
    }

    std::optional<ResortId> tenantOfCode(const QByteArray &digest)
    {
        const std::optional<CodeRow> code = codeOf(digest);
        return code ? std::optional(code->tenant) : std::nullopt;
    }

    tl::expected<Enrolled, CodeFault> enrol(const Enrolment &enrolment)
    {
        const std::optional<CodeRow> code = codeOf(enrolment.codeDigest);
        if (!code)
            return tl::make_unexpected(CodeFault::Unknown);
        if (code->expires <= enrolment.now)
            return tl::make_unexpected(CodeFault::Expired);
        if (code->usedBy && !isSameAgain(*code, enrolment))
            return tl::make_unexpected(CodeFault::Used);

        DeviceId id;
        if (code->usedBy) {
            id = *code->usedBy;
            m_database.run("UPDATE devices SET refresh_digest = $1 WHERE tenant = $2 AND id = $3",
                           enrolment.refreshDigest,
                           code->tenant,
                           id);
        } else {
            const BoundDevice device = deviceFor(*code, enrolment);
            id = device.id;
            writeDevice(code->tenant, device, enrolment);
            m_database.run(
                "UPDATE codes SET used_by = $1 WHERE digest = $2", id, enrolment.codeDigest);
        }
        const std::optional<KnownDevice> known = device(code->tenant, id);
        return Enrolled{.device = *known, .existedBefore = code->device.has_value()};
    }

    QList<KnownDevice> devices(const ResortId &tenant)
    {
        return m_database.template all<KnownDevice>(selectDevice() + " ORDER BY number", tenant);
    }

    std::optional<KnownDevice> device(const ResortId &tenant, const DeviceId &id)
    {
        return m_database.template first<KnownDevice>(selectDevice() + " AND id = $2", tenant, id);
    }

    void noteContact(const KnownDevice &device, qint64 generation, Instant now)
    {
        m_database.run(R"sql(
            UPDATE devices
               SET last_contact = CASE WHEN last_contact > $1 THEN last_contact ELSE $1 END,
                   seen_generation =
                       CASE WHEN seen_generation > $2 THEN seen_generation ELSE $2 END
             WHERE tenant = $3 AND id = $4
        )sql",
                       now,
                       generation,
                       device.tenant,
                       device.id);
    }

    void revoke(const ResortId &tenant, const DeviceId &id, sync::Wipe wipe, Instant now)
    {
        m_database.run(R"sql(
            UPDATE devices SET revoked = coalesce(revoked, $1), wipe = $2
             WHERE tenant = $3 AND id = $4
        )sql",
                       now,
                       wipe,
                       tenant,
                       id);
    }

    tl::expected<KnownDevice, RenewalFault> renew(const Renewal &renewal)
    {
        const auto device = this->device(renewal.tenant, renewal.device);
        const auto tokens = tokensOf(renewal.tenant, renewal.device);
        if (!device || !tokens)
            return tl::make_unexpected(RenewalFault::Unknown);
        if (device->revoked)
            return tl::make_unexpected(RenewalFault::Revoked);
        if (isStale(renewal, *tokens))
            return tl::make_unexpected(RenewalFault::Stale);

        // Put back to a backup, the hub does not know what it gave the device since.
        const bool isCurrent = renewal.shown == tokens->current || tokens->current.isEmpty();
        const bool isPrevious = renewal.shown == tokens->previous;
        if (!isCurrent && !(isPrevious && mayBeUnheard(*device, *tokens, renewal.now))) {
            revoke(renewal.tenant, renewal.device, sync::Wipe::Keep, renewal.now);
            return tl::make_unexpected(RenewalFault::Reused);
        }
        m_database.run(R"sql(
            UPDATE devices
               SET refresh_digest = $1, previous_digest = $2, renewed_at = $3, grace_used = $4,
                   challenge = $5, challenged = $6, generation = generation + 1
             WHERE tenant = $7 AND id = $8
        )sql",
                       renewal.next,
                       renewal.shown,
                       isCurrent ? renewal.now : tokens->renewedAt.value_or(renewal.now),
                       !isCurrent && wasHeard(*device),
                       renewal.challenge,
                       renewal.challenged,
                       renewal.tenant,
                       renewal.device);
        return *this->device(renewal.tenant, renewal.device);
    }

    int beginLife(const ResortId &tenant, const DeviceId &id, int ended, const QByteArray &wish)
    {
        const std::optional<KnownDevice> device = this->device(tenant, id);
        if (!device)
            throw db::Error("a device that is not there can't begin a new life");
        const auto granted = m_database.template values<QByteArray>(R"sql(
            SELECT life_wish FROM devices WHERE tenant = $1 AND id = $2 AND life_wish IS NOT NULL
        )sql",
                                                                    tenant,
                                                                    id);
        if (granted.value(0) == wish)
            return device->incarnation;
        const int next = std::max(device->incarnation, ended) + 1;
        m_database.run(
            "UPDATE devices SET incarnation = $1, life_wish = $2 WHERE tenant = $3 AND id = $4",
            next,
            wish,
            tenant,
            id);
        return next;
    }

private:
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

    static const QByteArray &selectDevice()
    {
        static const QByteArray sql =
            "SELECT " + db::columnsOf<KnownDevice>().join(", ") + " FROM devices WHERE tenant = $1";
        return sql;
    }

    std::optional<CodeRow> codeOf(const QByteArray &digest)
    {
        return m_database.template first<CodeRow>(R"sql(
            SELECT tenant, device, number, incarnation, expires, used_by
              FROM codes
             WHERE digest = $1
        )sql",
                                                  digest);
    }

    std::optional<TokenRow> tokensOf(const ResortId &tenant, const DeviceId &device)
    {
        return m_database.template first<TokenRow>(R"sql(
            SELECT refresh_digest, previous_digest, renewed_at, grace_used, challenge, challenged
              FROM devices
             WHERE tenant = $1 AND id = $2
        )sql",
                                                   tenant,
                                                   device);
    }

    /// The device that a code makes, or makes anew.
    BoundDevice deviceFor(const CodeRow &code, const Enrolment &enrolment)
    {
        if (code.device)
            return {.id = *code.device,
                    .number = code.number.value_or(1),
                    .incarnation = code.incarnation.value_or(1)};
        const auto highest = m_database.template value<qint64>(
            "SELECT coalesce(max(number), 0) FROM devices WHERE tenant = $1", code.tenant);
        return {.id = enrolment.freshId,
                .number = std::max(enrolment.freshNumber, int(highest) + 1)};
    }

    void writeDevice(const ResortId &tenant, const BoundDevice &device, const Enrolment &enrolment)
    {
        m_database.run(R"sql(
            INSERT INTO devices
                   (tenant, id, number, incarnation, name, platform, version, public_key, enrolled,
                    refresh_digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
                ON CONFLICT (tenant, id) DO UPDATE
                SET name = excluded.name, platform = excluded.platform,
                    version = excluded.version, public_key = excluded.public_key,
                    enrolled = excluded.enrolled,
                    incarnation = CASE WHEN devices.incarnation > excluded.incarnation
                                       THEN devices.incarnation ELSE excluded.incarnation END,
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

    /// Whether the answer to the last renewal ever reached anybody.
    static bool wasHeard(const KnownDevice &device)
    {
        return device.seenGeneration >= device.generation;
    }

    // Whoever has the device's key and nothing of the answer yet, is who used the code.
    bool isSameAgain(const CodeRow &code, const Enrolment &enrolment)
    {
        const auto device = this->device(code.tenant, *code.usedBy);
        return device && device->publicKey == enrolment.publicKey && !device->revoked
            && device->generation == 0 && !wasHeard(*device);
    }

    // Two show the previous token: who did not hear the answer, and who stole it.
    static bool mayBeUnheard(const KnownDevice &device, const TokenRow &tokens, Instant now)
    {
        return !wasHeard(device)
            || (!tokens.isGraceUsed && tokens.renewedAt
                && now - *tokens.renewedAt <= Directory::grace);
    }

    static bool isStale(const Renewal &renewal, const TokenRow &tokens)
    {
        return renewal.challenge == tokens.challenge
            || (tokens.challenged && renewal.challenged < *tokens.challenged);
    }

    Database &m_database;
};

} // namespace desk::hub
