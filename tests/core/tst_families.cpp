#include "core/billing/ledger.h"
#include "core/bookings/reservation.h"
#include "core/db/select.h"
#include "core/households/archive_family.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Ann and Bob Smith with Rex.
struct Smiths
{
    TestResort resort;
    FamilyAdded smiths;

    Smiths()
    {
        Resort american = resort.store->place().resort;
        american.country = u"US"_s;
        resort.put(american);
        AddFamily command{.family = {},
                          .labels = {u"VIP"_s},
                          .people = {person(u" Ann "_s, u"Smith"_s, u"(505) 555-0142"_s),
                                     person(u"Bob"_s, u"Jones"_s)},
                          .pets = {pet(u"Rex"_s, u"Labrador"_s)}};
        command.pets.first().alerts += PetAlert{.kind = AlertKind::Bites, .note = u"men"_s};
        smiths = done(resort, resort.bySam(), command);
    }

    db::Database &database() { return resort.database(); }

    void owes(qint64 minor)
    {
        resort.put(Posting{.id = resort.newId<PostingId>(),
                           .entry = resort.newId<LedgerEntryId>(),
                           .account = Account::Receivable,
                           .owner = smiths.household.text(),
                           .amount = resort.money(minor)});
    }

    void comes(QDate day, ReservationState state)
    {
        resort.put(Reservation{.id = resort.newId<ReservationId>(),
                               .location = resort.founded.location,
                               .booking = resort.newId<BookingId>(),
                               .household = smiths.household,
                               .pet = smiths.pets.first(),
                               .service = resort.newId<ServiceId>(),
                               .arrivesOn = day,
                               .leavesOn = day.addDays(2),
                               .state = state});
    }
};

Reason only(const Refusals &refusals)
{
    DESK_ASSERT(refusals.size() == 1);
    return refusals.front().reason;
}

} // namespace

class FamiliesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFamilyComesInOneGo()
    {
        Smiths shop;
        const auto family = shop.database().find<Household>(shop.smiths.household);
        QCOMPARE(family->name, u"Smith / Jones"_s);
        QCOMPARE(family->billingCustomer, shop.smiths.people.first());
        QCOMPARE(shop.database().find<Customer>(shop.smiths.people.first())->firstName, u"Ann"_s);
        const auto phones = db::select<Phone>(
            shop.database(), "WHERE customer = ? ORDER BY position", shop.smiths.people.first());
        QCOMPARE(phones.size(), 1);
        QCOMPARE(phones.first().typed, u"(505) 555-0142"_s);
        QCOMPARE(phones.first().e164, u"+15055550142"_s);
        const auto owners = db::select<PetOwner>(
            shop.database(), "WHERE pet = ? ORDER BY is_primary DESC", shop.smiths.pets.first());
        QCOMPARE(owners.size(), 2);
        QVERIFY(owners[0].isPrimary && owners[0].customer == shop.smiths.people[0]);
        QVERIFY(!owners[1].isPrimary);
    }

    void itIsOneOperation()
    {
        TestResort resort;
        const qint64 before = resort.waiting();
        addFamily(resort, person(u"Ann"_s, u"Smith"_s), {pet(u"Rex"_s), pet(u"Luna"_s)});
        QCOMPARE(resort.waiting(), before + 1);
    }

    void everythingThatIsWrongIsSaidAtOnceAndNothingIsKept()
    {
        TestResort resort;
        const qint64 before = resort.waiting();
        AddFamily command{.family = {.notes = u"4111 1111 1111 1111"_s},
                          .labels = {},
                          .people = {person(u"Ann"_s, u"Smith"_s), person(u""_s, u" "_s, u" "_s)},
                          .pets = {pet(u""_s)}};
        command.people[1].person.email = u"nowhere"_s;
        command.pets[0].pet.bornOn = resort.today(1);
        command.pets[0].alerts += PetAlert{.kind = AlertKind::Other};
        const Refusals expected{
            {Reason::CardNumberTyped, u"notes"_s, {}},
            {Reason::Missing, u"people.1.firstName"_s, {}},
            {Reason::NotAnEmail, u"people.1.email"_s, {}},
            {Reason::Missing, u"people.1.phones.0.typed"_s, {}},
            {Reason::Missing, u"pets.0.name"_s, {}},
            {Reason::OutOfRange, u"pets.0.bornOn"_s, {{u"most"_s, resort.today()}}},
            {Reason::Missing, u"pets.0.alerts.0.note"_s, {}},
        };
        QCOMPARE(resort.store->run(resort.bySam(), command).error(), expected);
        QCOMPARE(resort.waiting(), before);
    }

    void aFamilyNeedsAPerson()
    {
        TestResort resort;
        const Refusals expected{{Reason::Missing, u"people"_s, {}}};
        QCOMPARE(resort.store->run(resort.bySam(), AddFamily{}).error(), expected);
    }

    void aSecondDogBelongsToEverybody()
    {
        Smiths shop;
        const PetId luna =
            done(shop.resort, shop.resort.bySam(), AddPet{shop.smiths.household, pet(u"Luna"_s)});
        const CustomerId cleo = done(shop.resort,
                                     shop.resort.bySam(),
                                     AddPerson{shop.smiths.household, person(u"Cleo"_s, u""_s)});
        const auto owners = shop.database().values<CustomerId>(
            "SELECT customer FROM pet_owners WHERE pet = ? ORDER BY customer", luna);
        QCOMPARE(owners, (QList<CustomerId>{shop.smiths.people[0], shop.smiths.people[1], cleo}));
    }

    void twoDesksEditDifferentFieldsOfOnePet()
    {
        Smiths shop;
        const auto opened = openRecord<Pet>(shop.database(), shop.smiths.pets.first());
        Pet here = opened->record;
        here.weightGrams = 31'000;
        Pet there = opened->record;
        there.colour = u"black"_s;
        there.household = shop.resort.newId<HouseholdId>(); // no form moves a pet
        done(shop.resort, shop.resort.bySam(), EditPet{*opened, here});
        done(shop.resort, shop.resort.byMax(), EditPet{*opened, there});
        const auto rex = shop.database().find<Pet>(shop.smiths.pets.first());
        QCOMPARE(rex->weightGrams, 31'000);
        QCOMPARE(rex->weighedOn, shop.resort.today());
        QCOMPARE(rex->colour, u"black"_s);
        QCOMPARE(rex->household, shop.smiths.household);
    }

    void aPhoneThatCanNotBeReadIsKeptAsTyped()
    {
        Smiths shop;
        const PhoneId id =
            done(shop.resort,
                 shop.resort.bySam(),
                 AddPhone{{.customer = shop.smiths.people[0], .typed = u"ask her mother"_s}});
        auto opened = openRecord<Phone>(shop.database(), id);
        QCOMPARE(opened->record.e164, QString());
        QCOMPARE(opened->record.position, 1);
        Phone edited = opened->record;
        edited.typed = u"505 555 0199"_s;
        done(shop.resort, shop.resort.bySam(), EditPhone{*opened, edited});
        QCOMPARE(shop.database().find<Phone>(id)->e164, u"+15055550199"_s);
        done(shop.resort, shop.resort.bySam(), RemovePhone{id});
        QVERIFY(shop.database().find<Phone>(id)->archivedAt);
        QCOMPARE(only(shop.resort.store->run(shop.resort.bySam(), RemovePhone{id}).error()),
                 Reason::Unknown);
    }

    void theListsOfAFamilyAreAddedToAndTakenFrom()
    {
        Smiths shop;
        const By sam = shop.resort.bySam();
        const PetId rex = shop.smiths.pets.first();
        const AllergyId chicken =
            done(shop.resort, sam, AddAllergy{{.pet = rex, .substance = u"Chicken"_s}});
        const PetAlertId alert =
            done(shop.resort, sam, AddAlert{{.pet = rex, .kind = AlertKind::Escapes}});
        const HouseholdLabelId label =
            done(shop.resort,
                 sam,
                 AddLabel{{.household = shop.smiths.household, .label = u"pays by check"_s}});
        const ContactId uncle =
            done(shop.resort,
                 sam,
                 AddContact{{.household = shop.smiths.household, .name = u"Uncle Joe"_s}});
        done(shop.resort, sam, RemoveAllergy{chicken});
        done(shop.resort, sam, RemoveAlert{alert});
        done(shop.resort, sam, RemoveLabel{label});
        done(shop.resort, sam, RemoveContact{uncle});
        const AddAllergy nobodys{{.pet = shop.resort.newId<PetId>(), .substance = u"Chicken"_s}};
        QCOMPARE(only(shop.resort.store->run(sam, nobodys).error()), Reason::Unknown);
    }

    void aContactsDaysMustNotBeReversed()
    {
        Smiths shop;
        const AddContact command{{.household = shop.smiths.household,
                                  .name = u"Uncle Joe"_s,
                                  .validFrom = shop.resort.today(5),
                                  .validUntil = shop.resort.today()}};
        const Refusals expected{{Reason::DatesReversed, u"validUntil"_s, {}}};
        QCOMPARE(shop.resort.store->run(shop.resort.bySam(), command).error(), expected);
    }

    void anybodyWarnsButAManagerLetsThemComeAgain()
    {
        Smiths shop;
        auto opened = openRecord<Household>(shop.database(), shop.smiths.household);
        Household edited = opened->record;
        edited.doNotBookReason = u"Bounced check"_s;
        done(shop.resort, shop.resort.bySam(), EditHousehold{*opened, edited});
        opened = openRecord<Household>(shop.database(), shop.smiths.household);
        edited = opened->record;
        edited.doNotBookReason.clear();
        QCOMPARE(only(shop.resort.store->run(shop.resort.bySam(), EditHousehold{*opened, edited})
                          .error()),
                 Reason::ApprovalNeeded);
        done(shop.resort, shop.resort.byMax(), EditHousehold{*opened, edited});
    }

    void whoOwesOrComesStays()
    {
        Smiths shop;
        shop.owes(2'500);
        shop.comes(shop.resort.today(7), ReservationState::Confirmed);
        const Refusals expected{
            {Reason::HasOpenBalance, {}, {{u"balance"_s, shop.resort.money(2'500)}}},
            {Reason::HasFutureStay, {}, {{u"from"_s, shop.resort.today(7)}}},
        };
        const ArchiveFamily leave{shop.smiths.household};
        QCOMPARE(shop.resort.store->run(shop.resort.byMax(), leave).error(), expected);
        QCOMPARE(
            only(shop.resort.store->run(shop.resort.bySam(), ArchivePet{shop.smiths.pets.first()})
                     .error()),
            Reason::HasFutureStay);
    }

    void whoHasPaidAndWasHereGoesAndComesBack()
    {
        Smiths shop;
        shop.owes(2'500);
        shop.owes(-2'500);
        shop.comes(shop.resort.today(-30), ReservationState::Completed);
        QCOMPARE(
            only(shop.resort.store->run(shop.resort.bySam(), ArchiveFamily{shop.smiths.household})
                     .error()),
            Reason::ApprovalNeeded);
        done(shop.resort, shop.resort.byMax(), ArchiveFamily{shop.smiths.household});
        QCOMPARE(only(shop.resort.store
                          ->run(shop.resort.bySam(), AddPet{shop.smiths.household, pet(u"Luna"_s)})
                          .error()),
                 Reason::HouseholdArchived);
        done(shop.resort, shop.resort.bySam(), RestoreFamily{shop.smiths.household});
        done(shop.resort, shop.resort.bySam(), AddPet{shop.smiths.household, pet(u"Luna"_s)});
    }

    void whenAnnLeavesBobPays()
    {
        Smiths shop;
        done(shop.resort, shop.resort.bySam(), ArchivePerson{shop.smiths.people[0]});
        QCOMPARE(shop.database().find<Household>(shop.smiths.household)->billingCustomer,
                 shop.smiths.people[1]);
        const Refusals expected{{Reason::Missing, u"people"_s, {}}};
        QCOMPARE(shop.resort.store->run(shop.resort.bySam(), ArchivePerson{shop.smiths.people[1]})
                     .error(),
                 expected);
    }
};

DESK_TEST(FamiliesTest)
#include "tst_families.moc"
