#include "core/quote/answered_enquiry.h"

#include "core/db/database.h"
#include "core/search/find.h"

#include <algorithm>

namespace desk {

namespace {

constexpr int mostLines = 24;
constexpr qsizetype mostFamilies = 6;

QList<HouseholdId> familiesCalled(db::Database &database, const QString &who, QDate today)
{
    QList<HouseholdId> families;
    for (const search::Found &found :
         search::find(database, {.typed = who, .today = today, .limit = mostLines})) {
        const bool isSomebody = found.kind == search::FoundKind::Family
            || found.kind == search::FoundKind::Person || found.kind == search::FoundKind::Pet;
        if (isSomebody && found.household && !families.contains(*found.household)
            && families.size() < mostFamilies)
            families += *found.household;
    }
    return families;
}

// A day that begins and ends without a night is no boarding.
std::optional<Service> serviceMeant(const QList<Service> &services, const Enquiry &enquiry)
{
    const bool isDay = enquiry.arrivesOn && enquiry.arrivesOn == enquiry.leavesOn;
    const auto wished = std::ranges::find_if(services, [&](const Service &service) {
        return enquiry.service ? service.id == *enquiry.service
                               : (service.kind == ServiceKind::Daycare) == isDay;
    });
    if (wished != services.end())
        return *wished;
    return services.isEmpty() ? std::nullopt : std::optional(services.first());
}

void complete(AnsweredEnquiry &answer, const Enquiry &enquiry)
{
    answer.arrivesOn = enquiry.arrivesOn;
    answer.leavesOn = enquiry.leavesOn;
    if (!answer.arrivesOn || answer.leavesOn || !answer.service)
        return;
    const bool isDay = answer.service->kind == ServiceKind::Daycare;
    answer.leavesOn = answer.arrivesOn->addDays(isDay ? 0 : 1);
}

void findPets(db::Database &database, const EnquiryToAnswer &asked, AnsweredEnquiry &answer)
{
    if (answer.families.isEmpty())
        return;
    const FamilyRow &family = answer.families.first();
    answer.pets = petsToBook(database, family.id);
    if (!asked.pets) {
        const PetsMeant found =
            petsMeant(answer.pets, asked.enquiry, QString(family.name % u' ' % family.payer));
        answer.meant = found.pets;
        answer.missing = found.missing;
        return;
    }
    std::ranges::copy_if(answer.pets, std::back_inserter(answer.meant), [&](const Pet &pet) {
        return asked.pets->contains(pet.id);
    });
}

// Nobody offers a dog and a cat one room.
bool areOfOneSpecies(const QList<Pet> &pets)
{
    return std::ranges::all_of(pets,
                               [&](const Pet &pet) { return pet.species == pets.first().species; });
}

} // namespace

AnsweredEnquiry answerTo(db::Database &database,
                         const Place &place,
                         const QList<Service> &services,
                         const EnquiryToAnswer &asked,
                         Instant now)
{
    const QDate today = place.time.businessDate(now);
    AnsweredEnquiry answer;
    QList<HouseholdId> families;
    if (asked.household)
        families = {*asked.household};
    else if (!asked.enquiry.who.isEmpty())
        families = familiesCalled(database, asked.enquiry.who, today);
    answer.families = familyRows(database, families, today);
    findPets(database, asked, answer);
    answer.together = asked.enquiry.together.value_or(areOfOneSpecies(answer.meant));
    answer.service = serviceMeant(services, asked.enquiry);
    complete(answer, asked.enquiry);
    if (!answer.service || answer.meant.isEmpty() || !answer.arrivesOn || !answer.leavesOn
        || *answer.leavesOn < *answer.arrivesOn
        || answer.arrivesOn->daysTo(*answer.leavesOn) > longestEnquiryDays)
        return answer;
    answer.offer = stayOffer(database,
                             place,
                             {.household = answer.families.first().id,
                              .pets = answer.meant,
                              .service = *answer.service,
                              .arrivesOn = *answer.arrivesOn,
                              .leavesOn = *answer.leavesOn,
                              .kind = asked.enquiry.kind,
                              .unit = asked.unit,
                              .together = answer.together,
                              .mayMove = asked.mayMove,
                              .addOns = asked.enquiry.addOns},
                             now);
    return answer;
}

} // namespace desk
