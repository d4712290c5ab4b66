#pragma once

#include "core/bookings/labelled_pet.h"
#include "ui/daycare/regulars_model.h"

namespace desk::ui {

/// What follows when the label of a pet is read: who comes for the day comes in, or goes home on a
/// credit; of all others the page opens on which that is done.
class LabelModel : public desk::ui::RegularsModel
{
    Q_OBJECT
    QML_ELEMENT

public:
    using RegularsModel::RegularsModel;

    /// The id of the stay on the label.
    Q_INVOKABLE void take(const QString &reservation);

private:
    void takeStay(const LabelledPet &pet, const LabelledStay &stay);
    void takeDaycare(const LabelledPet &pet, const LabelledStay &stay);
    /// Also where something that was done before could still be taken back.
    void say(const QString &sentence);
};

} // namespace desk::ui
