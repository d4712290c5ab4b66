#include "core/bookings/booking.h"
#include "core/health/edit_rules.h"
#include "core/health/vaccinate.h"
#include "core/households/change_rows.h"
#include "core/households/edit_family.h"
#include "core/households/family_lists.h"
#include "core/households/family_page.h"
#include "core/households/family_rows.h"
#include "core/households/pet_page.h"
#include "core/households/pet_vet.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// Ann Smith with Rex and Luna, who have been here now and then.
struct KnownFamily
{
    TestResort resort;
    FamilyAdded smiths = addFamily(resort,
                                   person(u"Ann"_s, u"Smith"_s, u"+1 505 555 0142"_s),
                                   {pet(u"Rex"_s, u"Labrador"_s), pet(u"Luna"_s)});
    Booking booking{.id = resort.newId<BookingId>(),
                    .location = resort.founded.location,
                    .number = u"R-01-261121-001"_s,
                    .household = smiths.household};

    KnownFamily() { resort.put(booking); }

    ReservationId stay(qsizetype pet, int day, ReservationState state)
    {
        const Reservation made{.id = resort.newId<ReservationId>(),
                               .location = resort.founded.location,
                               .booking = booking.id,
                               .household = smiths.household,
                               .pet = smiths.pets[pet],
                               .service = resort.newId<ServiceId>(),
                               .arrivesOn = resort.today(day),
                               .leavesOn = resort.today(day + 1),
                               .state = state};
        resort.put(made);
        return made.id;
    }

    FamilyPage family() { return *familyPage(resort.database(), smiths.household, resort.today()); }
    PetPage rex() { return *petPage(resort.database(), smiths.pets[0], resort.today()); }
};

QList<ReservationId> ids(const QList<StayRow> &rows)
{
    QList<ReservationId> found;
    for (const StayRow &row : rows)
        found += row.id;
    return found;
}

} // namespace

class FamilyPagesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFamilyPageShowsPeoplePetsAndWhatMatters()
    {
        KnownFamily shop;
        const By sam = shop.resort.bySam();
        done(shop.resort, sam, AddAlert{{.pet = shop.smiths.pets[0], .kind = AlertKind::Bites}});
        done(shop.resort,
             sam,
             AddContact{{.household = shop.smiths.household, .name = u"Uncle Joe"_s}});
        done(shop.resort, sam, AddLabel{{.household = shop.smiths.household, .label = u"VIP"_s}});
        done(shop.resort, shop.resort.byMia(), AddUsualVaccines{});

        const FamilyPage page = shop.family();
        QCOMPARE(page.household.name, u"Smith"_s);
        QCOMPARE(page.labels.first().label, u"VIP"_s);
        QCOMPARE(page.people.first().person.firstName, u"Ann"_s);
        QCOMPARE(page.people.first().phones.first().e164, u"+15055550142"_s);
        QCOMPARE(page.pets.size(), 2);
        QCOMPARE(page.pets[0].pet.name, u"Luna"_s);
        QCOMPARE(page.pets[1].alerts.first().kind, AlertKind::Bites);
        QCOMPARE(page.pets[1].health.verdict, Verdict::Missing);
        QCOMPARE(page.contacts.first().name, u"Uncle Joe"_s);
        QVERIFY(page.balance.isZero() && page.storeCredit.isZero());
    }

    void whatWasTakenOffTheListsIsNotShown()
    {
        KnownFamily shop;
        const By sam = shop.resort.bySam();
        const auto phone = shop.family().people.first().phones.first().id;
        done(shop.resort, sam, RemovePhone{phone});
        QVERIFY(shop.family().people.first().phones.isEmpty());
    }

    void theHistoryComesInWindows()
    {
        KnownFamily shop;
        QList<ReservationId> past;
        for (int day = -10; day < 0; ++day)
            past.prepend(shop.stay(0, day, ReservationState::Completed));
        past.prepend(shop.stay(1, -1, ReservationState::Cancelled));
        const auto soon = shop.stay(0, 5, ReservationState::Confirmed);

        const auto &family = shop.smiths.household;
        const auto first = pastStays(shop.resort.database(), family, std::nullopt, 6);
        const auto rest = pastStays(shop.resort.database(), family, first.last(), 6);
        QCOMPARE(ids(first) + ids(rest), past);
        QCOMPARE(first.first().petName, u"Luna"_s);
        QCOMPARE(first.first().bookingNumber, u"R-01-261121-001"_s);
        QCOMPARE(ids(shop.family().openStays), QList<ReservationId>{soon});
        QCOMPARE(pastStays(shop.resort.database(), shop.smiths.pets[1], std::nullopt, 6).size(), 1);
    }

    void thePetPageShowsEverythingAboutThePet()
    {
        KnownFamily shop;
        const By sam = shop.resort.bySam();
        const PetId rex = shop.smiths.pets[0];
        done(shop.resort, shop.resort.byMia(), AddUsualVaccines{});
        const VaccineId bordetella = vaccines(shop.resort.database()).first().id;
        done(shop.resort,
             sam,
             RecordVaccination{.pet = rex,
                               .vaccine = bordetella,
                               .givenOn = shop.resort.today(-100),
                               .verified = true});
        done(shop.resort, sam, SetPetVet{.pet = rex, .vet = {.name = u"Dr Ortiz"_s}});
        const auto earlier = shop.stay(0, -20, ReservationState::Completed);
        const auto later = shop.stay(0, -5, ReservationState::Completed);
        for (const ReservationId &stay : {earlier, later})
            shop.resort.put(FeedingPlan{.id = shop.resort.newId<FeedingPlanId>(),
                                        .reservation = stay,
                                        .pet = rex,
                                        .food = u"Kibble"_s});

        const PetPage page = shop.rex();
        QCOMPARE(page.household.id, shop.smiths.household);
        QCOMPARE(page.vet->name, u"Dr Ortiz"_s);
        QCOMPARE(page.owners.size(), 1);
        QVERIFY(page.owners.first().isPrimary);
        QCOMPARE(page.vaccinations.first().vaccineName, u"Bordetella"_s);
        QCOMPARE(page.health.verdict, Verdict::Missing); // rabies
        QCOMPARE(page.feeding.size(), 1);
        QCOMPARE(page.feeding.first().reservation, later);
    }

    void aPageOfNobodyIsNone()
    {
        TestResort resort;
        QVERIFY(!familyPage(resort.database(), resort.newId<HouseholdId>(), resort.today()));
        QVERIFY(!petPage(resort.database(), resort.newId<PetId>(), resort.today()));
    }

    void aFamilyInAListIsRecognised()
    {
        KnownFamily shop;
        shop.stay(0, 0, ReservationState::CheckedIn);
        shop.stay(1, 3, ReservationState::Confirmed);
        db::Database &database = shop.resort.database();

        const auto rows = familyRows(database, {shop.smiths.household}, shop.resort.today());
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows[0].name, u"Smith"_s);
        QCOMPARE(rows[0].payer, u"Ann Smith"_s);
        QCOMPARE(rows[0].phone, u"+1 505 555 0142"_s);
        QCOMPARE(rows[0].pets, u"Luna, Rex"_s);
        QVERIFY(rows[0].inHouse);
        QCOMPARE(rows[0].arrivesOn, std::optional(shop.resort.today(3)));
        QCOMPARE(familiesOfDay(database, shop.resort.today()),
                 QList<HouseholdId>{shop.smiths.household});
    }

    void whoIsReachedByTheSamePhoneMayBeTheSameFamily()
    {
        KnownFamily shop;
        db::Database &database = shop.resort.database();
        const QList<HouseholdId> smiths{shop.smiths.household};
        QCOMPARE(familiesReachedBy(database, {u"(505) 555-0142"_s}, {}, u"US"_s), smiths);
        QVERIFY(familiesReachedBy(database, {u"505 555 0143"_s}, {}, u"US"_s).isEmpty());
        QVERIFY(familiesReachedBy(database, {QString()}, {}, u"US"_s).isEmpty());
    }

    void theHistorySaysWhoChangedWhat()
    {
        KnownFamily shop;
        const auto opened = *openRecord<Household>(shop.resort.database(), shop.smiths.household);
        Household edited = opened.record;
        edited.name = u"Smith-Jones"_s;
        done(shop.resort, shop.resort.byMax(), EditHousehold{opened, edited});

        const auto changes = familyChanges(shop.resort.database(), shop.smiths.household, 40);
        QCOMPARE(changes.first().staff, u"Max"_s);
        QCOMPARE(changes.first().before, u"{\"name\":\"Smith\"}"_s);
        QCOMPARE(changes.first().after, u"{\"name\":\"Smith-Jones\"}"_s);
    }

    void aVetOnFileIsNotTakenInTwice()
    {
        KnownFamily shop;
        const By sam = shop.resort.bySam();
        const Vet clinic{.clinic = u"Mesa Animal Hospital"_s, .phone = u"505 555 0190"_s};
        done(shop.resort, sam, SetPetVet{.pet = shop.smiths.pets[0], .vet = clinic});
        done(shop.resort,
             sam,
             SetPetVet{.pet = shop.smiths.pets[1], .vet = {.clinic = u"mesa animal hospital"_s}});

        const auto luna =
            *petPage(shop.resort.database(), shop.smiths.pets[1], shop.resort.today());
        QCOMPARE(luna.vet->id, shop.rex().vet->id);
        QCOMPARE(luna.vet->phone, u"505 555 0190"_s);
        done(shop.resort, sam, SetPetVet{.pet = shop.smiths.pets[0], .vet = {}});
        QVERIFY(!shop.rex().vet);
    }
};

DESK_TEST(FamilyPagesTest)
#include "tst_family_pages.moc"
