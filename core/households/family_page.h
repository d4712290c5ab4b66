#pragma once

#include "core/billing/family_deposits.h"
#include "core/catalog/coupon.h"
#include "core/health/judge.h"
#include "core/households/contact.h"
#include "core/households/customer.h"
#include "core/households/household.h"
#include "core/households/stay_rows.h"
#include "core/packages/credits.h"

namespace desk {

/// A person of a family with the numbers to ring.
struct FamilyPerson
{
    Customer person;
    QList<Phone> phones;

    bool operator==(const FamilyPerson &) const = default;
};

/// A pet of a family with what must be known before the door is opened.
struct FamilyPet
{
    Pet pet;
    QList<PetAlert> alerts;
    QList<Allergy> allergies;
    HealthVerdict health; ///< for a stay today, by the rules of every service

    bool operator==(const FamilyPet &) const = default;
};

/// A person of a family who may not take one of its pets home.
struct NoPickUp
{
    CustomerId customer;
    PetId pet;
    QString petName;

    bool operator==(const NoPickUp &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"customer", &NoPickUp::customer},
                            Field{"pet", &NoPickUp::pet},
                            Field{"pet_name", &NoPickUp::petName});
    }
};

/// All that the page of a family shows but its history: see pastStays for that. To edit a record,
/// open it with openRecord.
struct FamilyPage
{
    Household household;
    QList<HouseholdLabel> labels;
    QList<FamilyPerson> people; ///< who pays comes first
    QList<FamilyPet> pets;      ///< the living first
    QList<Contact> contacts;
    QList<NoPickUp> noPickUps;
    QList<StayRow> openStays;
    Money balance;                             ///< positive: they owe us
    Money storeCredit;                         ///< what we hold for them
    QList<BookingDeposit> deposits;            ///< of bookings that take one, or hold one
    QList<PackageCredits> packages;            ///< of which something is left, or too much was used
    bool packagesSold = false;                 ///< some can be bought today
    std::optional<Coupon> standingCoupon = {}; ///< what they are given off every bill

    bool operator==(const FamilyPage &) const = default;
};

/// The same number of statements for any family. None: there is no such family. An archived one is
/// shown, too.
std::optional<FamilyPage> familyPage(db::Database &database, const HouseholdId &id, QDate today);

} // namespace desk
