#include "core/billing/reverse_tender.h"
#include "core/bookings/agreements.h"
#include "core/bookings/book.h"
#include "core/bookings/check_in.h"
#include "core/bookings/check_out.h"
#include "core/health/vaccinate.h"
#include "core/households/add_family.h"
#include "tests/crash/gesture.h"
#include "tests/support/money_fixtures.h"

#include <QFileInfo>

using namespace Qt::Literals;

namespace desk::test {

namespace {

template <class Command>
Gesture pressing(const TestResort &resort, const By &by, const Command &command)
{
    return {.at = resort.clock.now(), .act = [by, command](Store &store) {
                const auto done = store.run(by, command);
                return done ? Refusals() : done.error();
            }};
}

AddFamily newFamily()
{
    Pet rex;
    rex.name = u"Rex"_s;
    Customer mary;
    mary.firstName = u"Mary"_s;
    mary.lastName = u"Smith"_s;
    return {.family = {},
            .labels = {u"VIP"_s},
            .people = {{.person = mary, .phones = {}}},
            .pets = {{.pet = rex, .allergies = {}, .alerts = {}}}};
}

Gesture addFamily(const QString &path)
{
    const TestResort resort(path);
    return pressing(resort, resort.bySam(), newFamily());
}

Gesture recordVaccination(const QString &path)
{
    SmallHouse house(path);
    const Vaccine rabies{.id = house.newId<VaccineId>(), .key = u"rabies"_s, .name = u"Rabies"_s};
    house.put(rabies);
    return pressing(house,
                    house.bySam(),
                    RecordVaccination{.pet = house.rex.id,
                                      .vaccine = rabies.id,
                                      .givenOn = house.today(-10),
                                      .expiresOn = house.today(355),
                                      .document = std::nullopt,
                                      .externalId = std::nullopt});
}

Book twoDogs(const SmallHouse &house)
{
    Book book{.household = house.smiths.id};
    for (const Pet &pet : {house.rex, house.bella})
        book.stays += StayWish{.pet = pet.id,
                               .service = house.boarding.id,
                               .unit = house.k1.id,
                               .arrivesOn = house.today(),
                               .leavesOn = house.today(2)};
    return book;
}

CheckIn arrivalOf(const Booked &booked)
{
    CheckIn arrival{.arrivals = {}, .arrivedWith = u"Ann Smith"_s};
    for (const ReservationId &reservation : booked.reservations)
        arrival.arrivals += Arrival{.reservation = reservation,
                                    .weightGrams = 21'000,
                                    .belongings = {{.item = u"Blanket"_s}}};
    return arrival;
}

Gesture bookTwoDogs(const QString &path)
{
    const SmallHouse house(path);
    return pressing(house, house.bySam(), twoDogs(house));
}

Gesture checkInTwoDogs(const QString &path)
{
    const SmallHouse house(path);
    const Result<Booked> booked = house.store->run(house.bySam(), twoDogs(house));
    DESK_ASSERT(booked);
    return pressing(house, house.bySam(), arrivalOf(*booked));
}

Gesture checkOutTwoDogs(const QString &path)
{
    SmallHouse house(path);
    const Result<Booked> booked = house.store->run(house.bySam(), twoDogs(house));
    DESK_ASSERT(booked);
    DESK_ASSERT(house.store->run(house.bySam(), arrivalOf(*booked)));
    house.clock.set(house.at(9, 0, 2));
    CheckOut departure{.departures = {},
                       .pickUp = {.name = u"Ann Smith"_s, .customer = house.ann.id}};
    for (const ReservationId &reservation : booked->reservations) {
        const auto blanket = house.database().value<BelongingId>(
            "SELECT id FROM belongings WHERE reservation = ?", reservation);
        departure.departures +=
            Departure{.reservation = reservation, .belongings = {{.belonging = blanket}}};
    }
    return pressing(house, house.bySam(), departure);
}

Gesture checkOutAndBill(const QString &path)
{
    Shop shop(path);
    shop.stayThreeNights();
    CheckOutAndBill departure = shop.checkOut({shop.cash(15'000), shop.card(14'825, 1'000)});
    departure.addOns += AddOnToBill{shop.stays.last(), shop.bath.id};
    departure.items += ItemToSell{shop.leash.id};
    departure.tenders += shop.cash(10'000);
    return pressing(shop, shop.bySam(), departure);
}

Gesture payABill(const QString &path)
{
    Shop shop(path);
    shop.stayThreeNights();
    const auto done = shop.store->run(shop.byMax(), shop.checkOut({}));
    DESK_ASSERT(done);
    return pressing(shop,
                    shop.bySam(),
                    TakePayment{done->invoice.id, {shop.cash(20'000), shop.card(10'000, 500)}});
}

Gesture correctATender(const QString &path)
{
    Shop shop(path);
    DESK_ASSERT(shop.sell({shop.card(2'148)}));
    const auto wrong = shop.database().value<TenderId>("SELECT id FROM tenders");
    return pressing(shop,
                    shop.byMax(),
                    ReverseTender{.wrong = wrong,
                                  .right = {.kind = TenderKind::Cash, .amount = {}},
                                  .reason = u"It was cash"_s});
}

Gesture closeTheTill(const QString &path)
{
    Shop shop(path);
    DESK_ASSERT(shop.sell({shop.cash(2'148)}));
    DESK_ASSERT(shop.sell({shop.card(2'148)}));
    return pressing(shop,
                    shop.bySam(),
                    CloseTill{.coins = {{shop.money(1), 22'048}},
                              .others = {{TenderKind::Card, shop.money(2'148)}},
                              .reason = u"A coin was found"_s});
}

} // namespace

QString attachmentsBeside(const QString &path)
{
    return AttachmentFiles::folderIn(QFileInfo(path).path());
}

Gesture signAtCheckIn(const QString &path)
{
    const SmallHouse house(path);
    const Result<AgreementId> agreement =
        house.store->run(house.byMia(),
                         PublishAgreement{.title = u"Boarding"_s,
                                          .body = u"We take good care of your pet."_s,
                                          .validDays = {},
                                          .effectiveFrom = house.today()});
    DESK_ASSERT(agreement);
    const Result<Booked> booked = house.store->run(house.bySam(), twoDogs(house));
    DESK_ASSERT(booked);
    CheckIn arrival = arrivalOf(*booked);
    arrival.signature = SignAgreement{
        .household = house.smiths.id, .agreement = *agreement, .signerName = u"Ann Smith"_s};
    return {.at = house.clock.now(),
            .act = [by = house.bySam(),
                    arrival,
                    files = AttachmentFiles(attachmentsBeside(path), testKey())](Store &store) {
                const Result<KeptFile> drawn = files.keep(drawing, u"image/png"_s);
                if (!drawn)
                    return drawn.error();
                CheckIn signedNow = arrival;
                signedNow.signature->drawing = signedNow.signature->strokes = *drawn;
                const auto done = store.run(by, signedNow);
                return done ? Refusals() : done.error();
            }};
}

QList<std::pair<QByteArray, Prepare>> gestures()
{
    return {
        {"a new family", addFamily},
        {"a vaccination", recordVaccination},
        {"a booking", bookTwoDogs},
        {"a check-in", checkInTwoDogs},
        {"a check-in with a signed agreement", signAtCheckIn},
        {"a check-out", checkOutTwoDogs},
        {"a check-out with its bill", checkOutAndBill},
        {"a payment", payABill},
        {"a corrected payment", correctATender},
        {"a till that is closed", closeTheTill},
    };
}

} // namespace desk::test
