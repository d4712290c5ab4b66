#include "core/bookings/sample_stays.h"

#include <algorithm>

namespace desk {

namespace {

QDate nextFriday(QDate after)
{
    return after.addDays(1 + (11 - after.dayOfWeek()) % 7);
}

SampleDays daysMeant(const DaysMeant &meant, QDate bookedOn)
{
    if (meant.firstDay && meant.lastDay && meant.firstDay->isValid() && meant.lastDay->isValid()
        && *meant.lastDay >= std::max(*meant.firstDay, bookedOn)) {
        const QDate from = std::max(*meant.firstDay, bookedOn.addDays(1));
        return {from, std::max(from.addDays(1), std::min(from.addDays(4), *meant.lastDay))};
    }
    const int year = bookedOn.year() + (bookedOn > QDate(bookedOn.year(), 12, 22) ? 1 : 0);
    return {{year, 12, 23}, {year, 12, 27}};
}

std::optional<Rate> rateOn(const PriceBook &book, const Service &service, QDate day)
{
    const QList<Rate> rates = book.rates.value(service.id);
    const auto rate =
        std::ranges::find_if(rates, [&](const Rate &one) { return isValidOn(one, day); });
    return rate == rates.end() ? std::nullopt : std::optional(*rate);
}

} // namespace

QList<SampleDays> sampleDays(const DaysMeant &meant, QDate bookedOn)
{
    const QDate friday = nextFriday(bookedOn);
    const QDate later = bookedOn.addDays(90);
    const QDate tomorrow = bookedOn.addDays(1);
    QList<SampleDays> days{{friday, friday.addDays(2)},
                           {later, later.addDays(7)},
                           daysMeant(meant, bookedOn),
                           {tomorrow, tomorrow.addDays(1), true}};
    if (meant.nights > 0)
        days.prepend({friday, friday.addDays(meant.nights)});
    return days;
}

SampleDays asServed(const Service &service, SampleDays days)
{
    if (service.kind != ServiceKind::Boarding)
        days.leavesOn = days.arrivesOn;
    return days;
}

std::optional<StayToPrice> sampleStay(const PriceBook &book,
                                      const Service &service,
                                      const SampleDays &days,
                                      int pets,
                                      const std::optional<Rate> &rate)
{
    const std::optional<Rate> meant = rate ? rate : rateOn(book, service, days.arrivesOn);
    if (!meant)
        return std::nullopt;
    PetToPrice pet{.service = service.id};
    pet.species = meant->species.value_or(Species::Dog);
    pet.weightGrams = meant->minWeightGrams ? meant->minWeightGrams : std::optional(15'000);
    if (meant->maxWeightGrams)
        pet.weightGrams = std::min(*pet.weightGrams, *meant->maxWeightGrams - 1);
    pet.arrivesOn = days.arrivesOn;
    pet.leavesOn = days.leavesOn;
    pet.arrivesAtMinute = service.arrivalFrom;
    pet.leavesAtMinute = service.departureUntil;
    pet.rooms = {{days.arrivesOn, UnitId(), meant->unitKind.value_or(UnitKindId())}};
    return StayToPrice{.pets = QList<PetToPrice>(pets, pet), .taxedOn = days.leavesOn};
}

} // namespace desk
