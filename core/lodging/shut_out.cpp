#include "core/lodging/shut_out.h"

#include "core/base/interval.h"
#include "core/db/database.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

/// A stay that has a unit now or will have it.
struct Claim
{
    ReservationId reservation;
    HouseholdId household;
    QString pet;
    QString family;
    Species species{};
    std::optional<int> weightGrams;
    Instant from{};
    Instant until{};

    bool operator==(const Claim &) const = default;
    bool overlaps(const Claim &other, std::chrono::minutes apart) const
    {
        return from < other.until + apart && other.from < until + apart;
    }

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"reservation", &Claim::reservation},
                            Field{"household", &Claim::household},
                            Field{"pet", &Claim::pet},
                            Field{"family", &Claim::family},
                            Field{"species", &Claim::species},
                            Field{"weight_grams", &Claim::weightGrams},
                            Field{"starts_at", &Claim::from},
                            Field{"ends_at", &Claim::until});
    }
};

using Claims = QList<Claim>;

// A pet that should have left holds its unit until it does.
Claims claimsOn(db::Database &database, const UnitId &unit, Instant now)
{
    return database.all<Claim>(R"sql(
        SELECT s.reservation, r.household, p.name, h.name, p.species, p.weight_grams,
               s.starts_at, max(s.ends_at, ?2 + 1)
          FROM segments s
          JOIN reservations r ON r.id = s.reservation
          JOIN pets p ON p.id = r.pet
          JOIN households h ON h.id = r.household
         WHERE s.unit = ?1
           AND s.firm = 1
           AND s.released_at IS NULL
           AND r.state IN ('CONFIRMED', 'CHECKED_IN')
           AND (s.ends_at > ?2
                OR (r.state = 'CHECKED_IN'
                    AND NOT EXISTS (SELECT 1
                                      FROM segments l
                                     WHERE l.reservation = r.id
                                       AND l.released_at IS NULL
                                       AND l.ends_at > s.ends_at)))
         ORDER BY s.starts_at, p.name, s.id
    )sql",
                               unit,
                               now);
}

// What was before now can't be changed any more, and is not judged again.
Claims fromNowOn(Claims claims, Instant now)
{
    for (Claim &claim : claims)
        claim.from = std::max(claim.from, now);
    return claims;
}

bool isOfAnotherSpecies(const Unit &unit, const Claims &, const Claim &claim)
{
    return unit.species && *unit.species != claim.species;
}

bool isTooHeavy(const Unit &unit, const Claims &, const Claim &claim)
{
    return unit.maxWeightGrams && claim.weightGrams && *claim.weightGrams > *unit.maxWeightGrams;
}

bool isOneTooMany(const Unit &unit, const Claims &claims, const Claim &claim)
{
    QSet<ReservationId> there;
    for (const Claim &other : claims) {
        if (other.from <= claim.from && claim.from < other.until)
            there += other.reservation;
    }
    return there.size() > unit.maxPets;
}

bool meetsAnotherFamily(const Unit &unit, const Claims &claims, const Claim &claim)
{
    if (unit.occupancy == Occupancy::Area)
        return false;
    const std::chrono::minutes apart(unit.turnoverMinutes);
    return std::ranges::any_of(claims, [&](const Claim &other) {
        return other.household != claim.household && claim.overlaps(other, apart);
    });
}

using Limit = bool (*)(const Unit &, const Claims &, const Claim &);

Refusal inTheWay(const Unit &unit, const QString &field, const Claims &claims)
{
    const Claim &first = claims.first();
    return {Reason::HasFutureStay,
            field,
            {{u"unit"_s, unit.name},
             {u"pet"_s, QString(first.pet % u" ("_s % first.family % u')')},
             {u"from"_s, first.from},
             {u"to"_s, first.until},
             {u"more"_s, qint64{claims.size() - 1}}}};
}

} // namespace

bool hasOtherLimits(const Unit &unit, const Unit &other)
{
    const auto limits = [](const Unit &of) {
        return std::tuple(
            of.occupancy, of.maxPets, of.maxWeightGrams, of.species, of.turnoverMinutes);
    };
    return limits(unit) != limits(other);
}

Refusals shutOut(db::Database &database, const Unit &before, const Unit &after, Instant now)
{
    Refusals refusals;
    const Claims all = claimsOn(database, before.id, now);
    const Claims judged = fromNowOn(all, now);
    // Where one pet is in another's way already, a narrower limit can still shut out the next one.
    const auto judge = [&](const QString &field, Limit limit, bool isNarrower = false) {
        Claims found;
        for (qsizetype i = 0; i < all.size(); ++i) {
            if (limit(after, judged, judged[i])
                && (isNarrower || !limit(before, judged, judged[i])))
                found += all[i];
        }
        if (!found.isEmpty())
            refusals.push_back(inTheWay(before, field, found));
    };
    judge(u"species"_s, isOfAnotherSpecies);
    judge(u"maxWeightGrams"_s, isTooHeavy);
    judge(u"maxPets"_s, isOneTooMany, after.maxPets < before.maxPets);
    judge(before.occupancy == after.occupancy ? u"turnoverMinutes"_s : u"occupancy"_s,
          meetsAnotherFamily,
          after.turnoverMinutes > before.turnoverMinutes);
    return refusals;
}

std::optional<Refusal> heldBySomebody(db::Database &database, const Unit &unit, Instant now)
{
    const Claims claims = claimsOn(database, unit.id, now);
    return claims.isEmpty() ? std::nullopt : std::optional(inTheWay(unit, {}, claims));
}

} // namespace desk
