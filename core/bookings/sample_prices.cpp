#include "core/bookings/sample_prices.h"

#include "core/billing/stay_bill.h"
#include "core/bookings/sample_stays.h"
#include "core/bookings/wish_price.h"
#include "core/db/database.h"
#include "core/pricing/house_to_price.h"
#include "core/pricing/split.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <iterator>
#include <utility>

namespace desk {

namespace {

constexpr qint64 daysLookedAt = 42;
constexpr int staysLookedAt = 60;
constexpr qsizetype samplesShown = 4;

/// What is being written, as far as samples are chosen by it.
struct PriceDraft
{
    std::function<void(PriceBook &)> enter; ///< into a book of today's prices
    std::optional<ServiceId> service;
    QDate holdsFrom;
    DaysMeant days = {};
    int pets = 1;
    std::optional<Rate> rate = {};
    std::optional<PriceRuleKind> fee = {};
    int graceMinutes = 0;
};

/// A stay that is to come.
struct ComingStay
{
    BookingId booking;
    ReservationId reservation;
    HouseholdId household;
    QString family;
    QDate arrivesOn;
    QDate leavesOn;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"booking", &ComingStay::booking},
                            Field{"reservation", &ComingStay::reservation},
                            Field{"household", &ComingStay::household},
                            Field{"family", &ComingStay::family},
                            Field{"arrives_on", &ComingStay::arrivesOn},
                            Field{"leaves_on", &ComingStay::leavesOn});
    }
};

/// A stay to be priced twice.
struct Sample
{
    SamplePrice shown;
    StayToPrice stay;
};

QList<ComingStay> comingStays(db::Database &database,
                              const LocationId &location,
                              const PriceDraft &draft)
{
    const QDate first = std::max(draft.holdsFrom, draft.days.firstDay.value_or(draft.holdsFrom));
    return database.all<ComingStay>(R"sql(
        SELECT r.booking, r.id, r.household, households.name, r.arrives_on, r.leaves_on
          FROM reservations r
          JOIN households ON households.id = r.household
         WHERE r.arrives_on BETWEEN ?1 AND ?2
           AND r.state IN ('REQUESTED', 'CONFIRMED')
           AND r.location = ?3
           AND (?4 IS NULL OR r.service = ?4)
         ORDER BY r.arrives_on, r.booking, r.id
         LIMIT ?5
    )sql",
                                    first,
                                    first.addDays(daysLookedAt),
                                    location,
                                    draft.service,
                                    staysLookedAt);
}

// Nothing is agreed yet: a sample is as if it were booked today.
Sample sampleOf(const QList<ComingStay> &family, const StayToPrice &all)
{
    const ComingStay &first = family.first();
    Sample sample{
        .shown = {.family = first.family,
                  .arrivesOn = first.arrivesOn,
                  .leavesOn = std::ranges::max(family, {}, &ComingStay::leavesOn).leavesOn,
                  .pets = int(family.size())}};
    const auto isTheirs = [&](const auto &part) {
        return std::ranges::find(family, part.reservation, &ComingStay::reservation)
            != family.end();
    };
    std::ranges::copy_if(all.pets, std::back_inserter(sample.stay.pets), isTheirs);
    std::ranges::copy_if(all.addOns, std::back_inserter(sample.stay.addOns), isTheirs);
    for (PetToPrice &pet : sample.stay.pets)
        pet.agreed = {};
    sample.stay.taxedOn = sample.shown.leavesOn;
    sample.stay.household = first.household;
    return sample;
}

QList<Sample> bookedSamples(db::Database &database, const Place &place, const PriceDraft &draft)
{
    const QList<ComingStay> coming = comingStays(database, place.location.id, draft);
    QList<ReservationId> reservations;
    for (const ComingStay &stay : coming)
        reservations += stay.reservation;
    const StayToPrice all = stayToPrice(database, place.time, reservations, std::nullopt);
    QList<Sample> samples;
    QList<ComingStay> family;
    for (const ComingStay &stay : coming) {
        if (!family.isEmpty() && family.first().booking != stay.booking)
            samples += sampleOf(std::exchange(family, {}), all);
        family += stay;
    }
    if (!family.isEmpty())
        samples += sampleOf(family, all);
    return samples;
}

QList<Sample> madeUpSamples(db::Database &database, const PriceDraft &draft)
{
    const QList<Service> services = servicesToStay(database);
    const auto service = std::ranges::find_if(services, [&](const Service &one) {
        return draft.service ? one.id == *draft.service : one.kind == ServiceKind::Boarding;
    });
    if (service == services.end())
        return {};
    const QList<SampleDays> tried = sampleDays(draft.days, draft.holdsFrom);
    const PriceBook book =
        loadPriceBook(database,
                      std::ranges::min(tried, {}, &SampleDays::arrivesOn).arrivesOn,
                      std::ranges::max(tried, {}, &SampleDays::leavesOn).leavesOn);
    QList<Sample> samples;
    for (const SampleDays &each : tried) {
        const SampleDays days = asServed(*service, each);
        const auto stay = sampleStay(book, *service, days, draft.pets, draft.rate);
        if (!stay)
            continue;
        samples += Sample{.shown = {.family = {},
                                    .arrivesOn = days.arrivesOn,
                                    .leavesOn = days.leavesOn,
                                    .pets = draft.pets},
                          .stay = *stay};
    }
    return samples;
}

// A fee is for who does not keep the hours.
void missTheHours(const PriceDraft &draft, const PriceBook &book, Sample &sample)
{
    sample.shown.fee = draft.fee;
    for (PetToPrice &pet : sample.stay.pets) {
        const Service service = book.services.value(pet.service);
        if (draft.fee == PriceRuleKind::EarlyArrival)
            pet.arrivesAtMinute = service.arrivalFrom - draft.graceMinutes - 1;
        if (draft.fee == PriceRuleKind::LateDeparture)
            pet.leavesAtMinute = service.departureUntil + draft.graceMinutes + 1;
    }
}

std::optional<Money> totalOf(const PriceBook &book, const StayToPrice &stay)
{
    const auto priced = quote(book, stay);
    return priced ? std::optional(priced->total) : std::nullopt;
}

QList<SamplePrice> pricedTwice(db::Database &database,
                               const Place &place,
                               const PriceDraft &draft,
                               QList<Sample> samples)
{
    if (samples.isEmpty())
        return {};
    QDate first = samples.first().shown.arrivesOn;
    QDate last = samples.first().shown.leavesOn;
    for (const Sample &sample : std::as_const(samples)) {
        first = std::min(first, sample.shown.arrivesOn);
        last = std::max(last, sample.shown.leavesOn);
    }
    const PriceBook now = loadPriceBook(database, first, last);
    PriceBook then = now;
    draft.enter(then);
    std::optional<RoomsHeld> rooms;
    if (asksForTheHouse(then))
        rooms.emplace(database, place.time, place.location.id, first, last);
    QList<SamplePrice> prices;
    for (Sample &sample : samples) {
        missTheHours(draft, now, sample);
        if (rooms)
            sample.stay.house = rooms->without(sample.stay.household);
        sample.shown.now = totalOf(now, sample.stay);
        sample.shown.then = totalOf(then, sample.stay);
        if (sample.shown.now || sample.shown.then)
            prices += sample.shown;
    }
    return prices;
}

QList<SamplePrice> samplePrices(db::Database &database, const Place &place, const PriceDraft &draft)
{
    const auto isOther = [](const SamplePrice &sample) { return sample.isOther(); };
    QList<SamplePrice> samples =
        pricedTwice(database, place, draft, bookedSamples(database, place, draft));
    if (std::ranges::none_of(samples, isOther)) {
        const QList<SamplePrice> madeUp =
            pricedTwice(database, place, draft, madeUpSamples(database, draft));
        if (samples.isEmpty() || std::ranges::any_of(madeUp, isOther))
            samples = madeUp;
    }
    std::stable_partition(samples.begin(), samples.end(), isOther);
    return samples.first(std::min(samplesShown, samples.size()));
}

/// The version that ends when another one begins.
template <class Version>
void end(QList<Version> &versions, const std::optional<decltype(Version::id)> &id, QDate day)
{
    for (Version &version : versions) {
        if (version.id == id)
            version.validUntil = std::max(day, version.validFrom);
    }
}

// What is typed may be anything; what is more than this is refused when it is saved.
bool canBeComputed(PartsPerMillion share, Money amount)
{
    return std::abs(share.value) <= 10 * wholeShare && std::abs(amount.minor()) <= largestBill;
}

bool isFee(PriceRuleKind kind)
{
    return kind == PriceRuleKind::EarlyArrival || kind == PriceRuleKind::LateDeparture;
}

} // namespace

QList<SamplePrice> samplePrices(db::Database &database,
                                const Place &place,
                                const PriceRule &rule,
                                const std::optional<PriceRuleId> &replaces,
                                QDate today)
{
    if (!canBeComputed(rule.share, rule.amount))
        return {};
    PriceRule typed = rule;
    typed.id = {};
    typed.validUntil.reset();
    typed.validFrom = std::max(rule.validFrom, today);
    PriceDraft draft{.enter =
                         [&](PriceBook &book) {
                             end(book.rules, replaces, typed.validFrom);
                             book.rules += typed;
                             sortRules(book.rules);
                         },
                     .service = typed.service,
                     .holdsFrom = typed.validFrom};
    if (typed.kind == PriceRuleKind::PeakDates)
        draft.days = {typed.firstDay, typed.lastDay};
    if (typed.kind == PriceRuleKind::LengthOfStay)
        draft.days.nights = typed.leastNights;
    if (typed.kind == PriceRuleKind::AdditionalPet)
        draft.pets = typed.petNumber;
    if (isFee(typed.kind)) {
        draft.fee = typed.kind;
        draft.graceMinutes = typed.graceMinutes;
    }
    return samplePrices(database, place, draft);
}

QList<SamplePrice> samplePrices(db::Database &database,
                                const Place &place,
                                const Rate &rate,
                                const std::optional<RateId> &replaces,
                                QDate today)
{
    if (!canBeComputed({}, rate.amount))
        return {};
    Rate typed = rate;
    typed.id = {};
    typed.validUntil.reset();
    typed.validFrom = std::max(rate.validFrom, today);
    return samplePrices(
        database,
        place,
        PriceDraft{.enter =
                       [&](PriceBook &book) {
                           end(book.rates[typed.service], replaces, typed.validFrom);
                           book.rates[typed.service] += typed;
                       },
                   .service = typed.service,
                   .holdsFrom = typed.validFrom,
                   .rate = typed});
}

} // namespace desk
