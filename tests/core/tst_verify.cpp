#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "core/bookings/booking.h"
#include "core/bookings/reservation.h"
#include "core/catalog/service.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/digest.h"
#include "core/verify/house.h"
#include "core/verify/orphans.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// A resort with a room, and words for what must not be.
struct BreakableHouse
{
    TestResort resort;
    Unit room;

    explicit BreakableHouse(int maxPets = 1)
    {
        room.id = resort.newId<UnitId>();
        room.maxPets = maxPets;
        resort.put(room);
    }

    void confirm(HouseholdId household, PetId pet, int fromHour, int untilHour)
    {
        Reservation stay;
        stay.id = resort.newId<ReservationId>();
        stay.household = household;
        stay.pet = pet;
        stay.arrivesOn = stay.leavesOn = resort.today();
        stay.state = ReservationState::CheckedIn;
        stay.checkedInAt = resort.at(6);
        resort.put(stay,
                   Segment{.id = resort.newId<SegmentId>(),
                           .reservation = stay.id,
                           .unit = room.id,
                           .startsAt = resort.at(fromHour),
                           .endsAt = resort.at(untilHour)});
    }

    QList<QString> broken()
    {
        QList<QString> rules;
        for (const verify::Finding &finding : verify::brokenHouse(resort.database()))
            rules += finding.rule;
        return rules;
    }
};

QList<QString> rulesOf(const QList<verify::Finding> &findings)
{
    QList<QString> rules;
    for (const verify::Finding &finding : findings)
        rules += finding.rule;
    return rules;
}

Posting posting(TestResort &resort, LedgerEntryId entry, qint64 minor)
{
    Posting side;
    side.id = resort.newId<PostingId>();
    side.entry = entry;
    side.account = Account::Safe;
    side.amount = resort.money(minor);
    return side;
}

LedgerEntry entry(TestResort &resort)
{
    LedgerEntry made;
    made.id = resort.newId<LedgerEntryId>();
    made.businessDate = resort.today();
    return made;
}

Invoice bill(TestResort &resort, const QString &number, qint64 total)
{
    Invoice made;
    made.id = resort.newId<InvoiceId>();
    made.number = number;
    made.subtotal = made.total = resort.money(total);
    made.tax = resort.money(0);
    made.businessDate = resort.today();
    made.issuedAt = resort.at(9);
    return made;
}

} // namespace

class VerifyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFoundedResortHolds()
    {
        TestResort resort;
        QCOMPARE(verify::brokenBooks(resort.database()), QList<verify::Finding>());
        QCOMPARE(verify::brokenHouse(resort.database()), QList<verify::Finding>());
        QCOMPARE(verify::brokenAudit(resort.database()), QList<verify::Finding>());
        QCOMPARE(verify::brokenForeignKeys(resort.database()), QList<verify::Finding>());
        QCOMPARE(verify::orphans(resort.database()), QList<verify::Finding>());
    }

    void twoFamiliesInARoomAreFound()
    {
        BreakableHouse house(2);
        house.confirm(house.resort.newId<HouseholdId>(), house.resort.newId<PetId>(), 8, 12);
        house.confirm(house.resort.newId<HouseholdId>(), house.resort.newId<PetId>(), 11, 14);
        QCOMPARE(house.broken(), QList<QString>{u"room.two_families"_s});
    }

    void aFamilyThatComesWhenAnotherLeavesIsFine()
    {
        BreakableHouse house;
        house.confirm(house.resort.newId<HouseholdId>(), house.resort.newId<PetId>(), 8, 12);
        house.confirm(house.resort.newId<HouseholdId>(), house.resort.newId<PetId>(), 12, 14);
        QCOMPARE(house.broken(), QList<QString>());
    }

    void tooManyPetsAreFound()
    {
        BreakableHouse house(1);
        const auto family = house.resort.newId<HouseholdId>();
        house.confirm(family, house.resort.newId<PetId>(), 8, 12);
        house.confirm(family, house.resort.newId<PetId>(), 8, 12);
        QCOMPARE(house.broken(), QList<QString>{u"room.too_many_pets"_s});
    }

    void aPetInTwoPlacesIsFound()
    {
        BreakableHouse house;
        const auto family = house.resort.newId<HouseholdId>();
        const auto pet = house.resort.newId<PetId>();
        house.confirm(family, pet, 8, 12);
        house.confirm(family, pet, 13, 15);
        QCOMPARE(house.broken(), QList<QString>{u"pet.in_two_places"_s});
    }

    void anEntryThatDoesNotBalanceIsFound()
    {
        TestResort resort;
        const LedgerEntry odd = entry(resort);
        resort.put(odd, posting(resort, odd.id, 500), posting(resort, odd.id, -499));
        QCOMPARE(rulesOf(verify::brokenBooks(resort.database())),
                 QList<QString>{u"ledger.entry_unbalanced"_s});
    }

    void aBillOutsideTheLedgerIsFound()
    {
        TestResort resort;
        resort.put(bill(resort, u"SFE-01-000001"_s, 100));
        QCOMPARE(rulesOf(verify::brokenBooks(resort.database())),
                 (QList<QString>{u"invoice.not_the_sum_of_its_lines"_s,
                                 u"invoice.not_in_the_ledger"_s}));
    }

    void aGapInTheNumbersIsFound()
    {
        TestResort resort;
        resort.put(bill(resort, u"SFE-01-000001"_s, 0), bill(resort, u"SFE-01-000003"_s, 0));
        QCOMPARE(rulesOf(verify::brokenBooks(resort.database())),
                 QList<QString>{u"invoice.number_missing"_s});
    }

    void aReferenceToNothingIsFound()
    {
        TestResort resort;
        Pet pet;
        pet.id = resort.newId<PetId>();
        pet.household = resort.newId<HouseholdId>();
        resort.put(pet);
        QCOMPARE(verify::orphans(resort.database()),
                 (QList<verify::Finding>{{u"orphan.pets.household"_s, pet.id.text()}}));
    }

    void aChangedAuditValueIsFound()
    {
        TestResort resort;
        resort.database().setWriteMode(db::Database::WriteMode::Merge);
        resort.database().run(
            "UPDATE audit_values SET after = 'x' WHERE event = 2 AND ordinal = 0");
        resort.database().setWriteMode(db::Database::WriteMode::None);
        QCOMPARE(verify::brokenAudit(resort.database()),
                 (QList<verify::Finding>{{u"audit.link_broken"_s, u"2"_s}}));
    }

    void theDigestFollowsTheContentAndNotTheOrder()
    {
        TestResort one;
        TestResort other;
        const Household smiths{.id = one.newId<HouseholdId>(), .name = u"Smith"_s};
        const Household joneses{.id = one.newId<HouseholdId>(), .name = u"Jones"_s};
        QCOMPARE(verify::contentDigest(one.database()), verify::contentDigest(other.database()));
        one.put(smiths, joneses);
        QVERIFY(verify::contentDigest(one.database()) != verify::contentDigest(other.database()));
        other.put(joneses, smiths);
        QCOMPARE(verify::contentDigest(one.database()), verify::contentDigest(other.database()));
    }
};

DESK_TEST(VerifyTest)
#include "tst_verify.moc"
