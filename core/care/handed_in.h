#pragma once

#include "core/base/interval.h"
#include "core/base/typed_text.h"
#include "core/care/plan.h"
#include "core/store/writer.h"

#include <QList>

namespace desk {

/// A drug that came with a pet, and when it is given.
struct MedicationWish
{
    MedicationPlan plan;     ///< as a form holds it; ids are given when it is stored
    QList<int> minutesOfDay; ///< none for a drug that is given as needed
};

/// How a pet is fed and treated during its stay.
struct CareWish
{
    QList<FeedingPlan> feeding; ///< as a form holds them
    QList<MedicationWish> medications;
};

/// Cleans the texts and checks the amounts of what was wished; collects refusals under `field`.
/// Refuses: Missing (`food`, `drug`, `minutesOfDay`), TooLong, CardNumberTyped, OutOfRange,
/// DatesReversed.
CareWish checkedCare(const CareWish &wish, const QString &field, TypedTexts &texts);

/// Stores the plans of a stay.
void putCare(Writer &writer, const ReservationId &reservation, const PetId &pet, CareWish wish);

/// Ends the plans of a stay, as if they had not been made.
void archiveCare(Writer &writer, const ReservationId &reservation);

} // namespace desk
