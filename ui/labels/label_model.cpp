#include "ui/labels/label_model.h"

#include "ui/text/refusal_text.h"

using namespace Qt::Literals;

namespace desk::ui {

void LabelModel::take(const QString &reservation)
{
    if (isBusy())
        return say(tr("One moment, then scan it again."));
    const auto label = ReservationId::parse(reservation);
    const auto pet = session()->read([&](db::Database &database) -> std::optional<LabelledPet> {
        return label ? petByLabel(database, *label, session()->today()) : std::nullopt;
    });
    if (!pet)
        return say(refusalText(pet.error(), session()->words()));
    if (!*pet)
        return say(tr("This label belongs to no stay that is known here."));
    if ((*pet)->stay)
        return takeStay(**pet, *(*pet)->stay);
    say(tr("%1 is not booked for today.").arg((*pet)->name));
    Q_EMIT pageAsked(u"pet"_s, {{u"id"_s, (*pet)->pet.text()}});
}

void LabelModel::takeStay(const LabelledPet &pet, const LabelledStay &stay)
{
    if (stay.kind == ServiceKind::Daycare)
        return takeDaycare(pet, stay);
    if (stay.state == ReservationState::Confirmed)
        Q_EMIT pageAsked(u"check_in"_s, {{u"booking"_s, stay.booking.text()}});
    else if (stay.leavesOn <= session()->today())
        Q_EMIT pageAsked(u"check_out"_s, {{u"booking"_s, stay.booking.text()}});
    else
        Q_EMIT pageAsked(u"stay"_s, {{u"reservation"_s, stay.id.text()}});
}

void LabelModel::takeDaycare(const LabelledPet &pet, const LabelledStay &stay)
{
    const QList<Visitor> visitor{{stay.id, stay.booking, pet.name}};
    if (stay.state == ReservationState::Confirmed)
        checkIn(visitor);
    else if (stay.checkedInAt && session()->now() - *stay.checkedInAt < shortestStay)
        session()->tell(tr("%1 came just now.").arg(pet.name));
    else
        checkOut(visitor);
}

void LabelModel::say(const QString &sentence)
{
    session()->forgetUndo();
    session()->tell(sentence);
}

} // namespace desk::ui
