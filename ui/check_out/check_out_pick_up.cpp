// With whom the pets of the check-out page go home.

#include "ui/check_out/check_out_model.h"

#include <algorithm>

namespace desk::ui {

// Who may take every pet that leaves; whoever was chosen stays chosen.
void CheckOutModel::showPickUps()
{
    const std::optional<AllowedPickUp> before =
        pickUpIsOther() ? std::nullopt : std::optional(m_pickUps[m_pickUpIndex]);
    const bool wasOther = !before && !m_pickUps.isEmpty();
    const QList<ReservationId> leaving = leavingNow();
    m_pickUps.clear();
    for (const AllowedPickUp &person : std::as_const(m_form.pickUps)) {
        const bool takesAll = std::ranges::all_of(m_form.pets, [&](const LeavingPet &pet) {
            return !leaving.contains(pet.reservation) || person.mayTake(pet.pet);
        });
        if (takesAll)
            m_pickUps += person;
    }
    const qsizetype place = before ? m_pickUps.indexOf(*before) : wasOther ? m_pickUps.size() : 0;
    m_pickUpIndex = int(std::max<qsizetype>(place, 0));
}

QStringList CheckOutModel::pickUps() const
{
    QStringList names;
    for (const AllowedPickUp &person : m_pickUps)
        names += person.relation.isEmpty()
            ? person.name
            : tr("%1 (%2)", "a person, their relation").arg(person.name, person.relation);
    return names << tr("Somebody else");
}

void CheckOutModel::setPickUpIndex(int index)
{
    if (m_pickUpIndex == index)
        return;
    m_pickUpIndex = index;
    Q_EMIT formChanged();
}

QString CheckOutModel::pickUpHint() const
{
    if (pickUpIsOther())
        return tr("A manager has to allow it.");
    return m_pickUps[m_pickUpIndex].identityHint;
}

void CheckOutModel::setPickUpName(const QString &name)
{
    if (m_pickUpName == name)
        return;
    m_pickUpName = name;
    Q_EMIT formChanged();
}

PickUp CheckOutModel::pickUp() const
{
    if (pickUpIsOther())
        return {.name = m_pickUpName};
    const AllowedPickUp &person = m_pickUps[m_pickUpIndex];
    return {.name = person.name, .customer = person.customer, .contact = person.contact};
}

} // namespace desk::ui
