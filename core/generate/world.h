#pragma once

#include "core/base/id_source.h"
#include "core/catalog/coupon.h"
#include "core/catalog/product.h"
#include "core/catalog/service.h"
#include "core/catalog/tax.h"
#include "core/generate/bulk.h"
#include "core/generate/chance.h"
#include "core/generate/plan.h"
#include "core/households/pet.h"
#include "core/lodging/unit.h"
#include "core/resort/resort.h"
#include "core/staff/staff.h"

#include <QMap>

#include <optional>

namespace desk::generate {

/// A pet as the making-up needs it.
struct Animal
{
    PetId id;
    size_t family = 0;
    Species species = Species::Dog;
    int grams = 0;
    bool onMedication = false;
    QDate homeFrom; ///< not in the house from this day on
};

struct Family
{
    HouseholdId id;
    QString name;
    QString signer;
    std::vector<size_t> animals;
};

struct Room
{
    Unit unit;
    QDate freeOn;
    int freeAtMinute = 0;
    bool isKept = false; ///< for the cast, in the weeks before the desk opens

    bool isFree(QDate day, int minute) const
    {
        return freeOn < day || (freeOn == day && freeAtMinute + unit.turnoverMinutes <= minute);
    }
};

/// What the resort offers.
struct Catalogue
{
    TaxClassId servicesTax;
    TaxClassId goodsTax;
    std::vector<Service> services;
    ServiceId boarding;
    ServiceId daycare;
    ServiceId halfDay;
    std::vector<AddOn> addOns;
    std::vector<Product> products;
    std::vector<Coupon> coupons;
    std::optional<CouponId> ofMembers; ///< nobody is one without
    std::vector<UnitKindId> roomKinds;
    AgreementId agreement;
    std::vector<VaccineId> dogVaccines;
    std::vector<VaccineId> catVaccines;
};

/// The numbers that people see, as the commands give them out.
class Numbers
{
public:
    /// The next one of a series; remembers for writeTo().
    qint64 next(const QString &series) { return ++m_last[series]; }
    qint64 lastOf(const QString &series) const { return m_last.value(series); }
    /// So that the desk counts on from there.
    void writeTo(db::Database &database) const;

private:
    QMap<QString, qint64> m_last;
};

/// A resort in the making: what was written so far, as far as the rest depends on it.
struct World
{
    World(
        db::Database &target, const Plan &wish, const Place &at, ManualClock &time, Random &random)
        : database(target)
        , plan(wish)
        , volumes(volumesOf(wish.size))
        , place(at)
        , clock(time)
        , ids(time, random)
        , chance(random)
        , bulk(target)
    {
    }

    Money money(qint64 minor) const { return Money::minor(minor, database.currency()); }
    Instant at(QDate day, int minute) const { return place.time.at(day, minute); }
    QDate firstDay() const { return plan.date.addYears(-volumes.years); }

    template <class I>
    I newId()
    {
        return ids.make<I>();
    }

    StaffId somebody() { return chance.pick(staff); }
    /// Two families in five come at all.
    size_t activeFamilies() const { return size_t(volumes.customers) * 8 / 25; }
    bool isActive(size_t family) const { return family < activeFamilies(); }
    /// The first of them come for the day all the time.
    size_t regularFamilies() const { return size_t(volumes.customers) / 15 + 10; }
    bool isRegular(size_t family) const { return family < regularFamilies(); }
    QString nextBookingNumber(QDate on);
    QString nextInvoiceNumber();
    QString nextReceiptNumber();

    db::Database &database;
    Plan plan;
    Volumes volumes;
    Place place;
    ManualClock &clock;
    IdSource ids;
    Chance chance;
    Bulk bulk;

    Numbers numbers;
    TillId till;
    std::vector<StaffId> staff;
    Catalogue catalogue;
    std::vector<Room> rooms;
    std::vector<Family> families;
    std::vector<Animal> animals;
    std::vector<VetId> vets;
    QHash<ProductId, int> sold;
};

} // namespace desk::generate
