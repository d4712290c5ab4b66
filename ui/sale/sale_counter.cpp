// What lies on the counter of the sale page: products, and packages of visits.

#include "core/db/select.h"
#include "core/households/pet.h"
#include "core/packages/package_lines.h"
#include "ui/sale/sale_model.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr QChar packageSign = u'+';
constexpr int mostOfAProduct = 999;

/// A plan, and the pets it can be sold for.
struct PlanOffered
{
    PackagePlan plan;
    QList<Pet> pets;
};

QList<Pet> petsOf(db::Database &database, const std::optional<HouseholdId> &household)
{
    if (!household)
        return {};
    return db::select<Pet>(
        database,
        "WHERE household = ? AND archived_at IS NULL AND deceased_on IS NULL ORDER BY name, id",
        *household);
}

} // namespace

// Of what is offered, packages have a sign before their id.
void SaleModel::take(const QString &id, int quantity)
{
    if (id.startsWith(packageSign))
        addPackage(id.mid(1));
    else
        add(*ProductId::parse(id), quantity);
}

void SaleModel::add(const ProductId &product, int quantity)
{
    const auto same = std::find_if(m_items.begin(), m_items.end(), [&](const ItemToSell &item) {
        return item.product == product;
    });
    if (same == m_items.end())
        m_items += {.product = product, .quantity = quantity};
    else
        same->quantity += quantity;
    setTyped({});
    price();
}

void SaleModel::changeQuantity(int line, int by)
{
    if (line >= 0 && line < m_items.size())
        setQuantity(line, m_items[line].quantity + by);
    else if (by < 0)
        remove(line);
    else if (line >= m_items.size() && line < m_items.size() + m_packages.size()) {
        m_packages += m_packages[line - m_items.size()];
        price();
    }
}

void SaleModel::setQuantity(int line, int quantity)
{
    if (line < 0 || line >= m_items.size() || m_items[line].quantity == quantity)
        return;
    if (quantity < 1) {
        remove(line);
        return;
    }
    m_items[line].quantity = std::min(quantity, mostOfAProduct);
    price();
}

void SaleModel::remove(int line)
{
    if (line < 0 || line >= m_lines.rows().size())
        return;
    if (line < m_items.size())
        m_items.remove(line);
    else if (line < m_items.size() + m_packages.size())
        m_packages.remove(line - m_items.size());
    else { // billed whole, or not
        m_appointments.clear();
        m_enrolments.clear();
    }
    price();
}

QList<SaleChoice> SaleModel::packagesOffered(const QString &what)
{
    const auto plans = session()->read([&](db::Database &database) {
        QList<PlanOffered> offered;
        for (const PackagePlan &plan : plansOnSale(database, session()->today())) {
            if (plan.name.contains(what, Qt::CaseInsensitive))
                offered += PlanOffered{
                    plan, plan.forOnePet ? petsOf(database, m_household) : QList<Pet>()};
        }
        return offered;
    });
    QList<SaleChoice> choices;
    for (const PlanOffered &offered : plans.value_or(QList<PlanOffered>())) {
        const QString id = packageSign % offered.plan.id.text();
        const QString price = words().money(offered.plan.price);
        for (const Pet &pet : offered.pets)
            choices += {id % u'/' % pet.id.text(), joined({offered.plan.name, pet.name}), price};
        if (offered.pets.isEmpty())
            choices += {id, offered.plan.name, price};
    }
    return choices;
}

void SaleModel::addPackage(const QString &choice)
{
    const auto plan = PackagePlanId::parse(choice.section(u'/', 0, 0));
    if (!plan)
        return;
    setTyped({});
    if (!m_household) {
        finish({{.reason = Reason::PackageForFamily, .field = {}, .values = {}}});
        return;
    }
    const PackageToSell package{*plan, PetId::parse(choice.section(u'/', 1, 1))};
    m_packages += package;
    price();
    if (!problem().isEmpty())
        m_packages.removeLast();
}

void SaleModel::addAppointment(const QString &id)
{
    const auto appointment = AppointmentId::parse(id);
    if (!appointment || m_appointments.contains(*appointment))
        return;
    m_appointments += *appointment;
    price();
    if (!problem().isEmpty() || !problems().isEmpty())
        m_appointments.removeLast();
}

void SaleModel::addEnrolment(const QString &id)
{
    const auto enrolment = EnrolmentId::parse(id);
    if (!enrolment || m_enrolments.contains(*enrolment))
        return;
    m_enrolments += *enrolment;
    price();
    if (!problem().isEmpty() || !problems().isEmpty())
        m_enrolments.removeLast();
}

} // namespace desk::ui
