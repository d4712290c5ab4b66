#include "core/generate/waiting_scene.h"

#include "core/households/pet.h"
#include "core/quote/stay_offer.h"
#include "core/resort/place.h"
#include "core/waiting/wait.h"

using namespace Qt::Literals;

namespace desk::generate {

namespace {

constexpr int daysAhead = 21;

// Who does not come anyway.
QList<HouseholdId> families(FrontDesk &desk, int most)
{
    return desk.database().values<HouseholdId>(R"sql(
        SELECT id
          FROM households AS h
         WHERE archived_at IS NULL AND do_not_book_reason = ''
           AND EXISTS (SELECT 1 FROM pets
                        WHERE household = h.id AND species = 'DOG'
                          AND archived_at IS NULL AND deceased_on IS NULL)
           AND NOT EXISTS (SELECT 1 FROM reservations
                            WHERE household = h.id AND leaves_on >= ?)
         ORDER BY id
         LIMIT ?
    )sql",
                                               desk.today(),
                                               qint64{most});
}

/// Two nights on which no room of a kind is free for them.
std::optional<StayEnquiry> fullNights(FrontDesk &desk, const HouseholdId &family, int from)
{
    const Place &place = desk.world().place;
    StayEnquiry enquiry{.household = family,
                        .pets = petsToBook(desk.database(), family).mid(0, 1),
                        .service = desk.world().catalogue.services.front(),
                        .arrivesOn = desk.today().addDays(from),
                        .leavesOn = desk.today().addDays(from + 2),
                        .unit = std::nullopt,
                        .addOns = {}};
    for (; enquiry.arrivesOn < desk.today().addDays(daysAhead);
         enquiry.arrivesOn = enquiry.arrivesOn.addDays(1)) {
        enquiry.leavesOn = enquiry.arrivesOn.addDays(2);
        for (const UnitKindId &kind : desk.world().catalogue.roomKinds) {
            enquiry.kind = kind;
            const StayOffer offer =
                stayOffer(desk.database(), place, enquiry, desk.world().clock.now());
            if (!offer.hasRoom && offer.availability.unfit.empty())
                return enquiry;
        }
    }
    return std::nullopt;
}

} // namespace

void fillTheWaitingList(FrontDesk &desk, int most)
{
    const QStringList notes{u"Call after five."_s, QString(), u"Would share with a cousin."_s};
    int waiting = 0;
    for (const HouseholdId &family : families(desk, most)) {
        const auto wish = fullNights(desk, family, 1 + waiting);
        if (!wish)
            return;
        JoinWaitingList command{.household = family,
                                .stays = {{.pet = wish->pets.first().id,
                                           .service = wish->service.id,
                                           .arrivesOn = wish->arrivesOn,
                                           .leavesOn = wish->leavesOn}},
                                .wish = {.unitKind = wish->kind,
                                         .flexibleDays = waiting % 3,
                                         .notes = notes[waiting % notes.size()]},
                                .channel = Channel::Phone};
        command.wish.comesFirst = waiting == most - 1;
        (void)desk.run(desk.somebody(), command);
        ++waiting;
    }
}

} // namespace desk::generate
