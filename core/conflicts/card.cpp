#include "core/conflicts/card.h"

#include "core/base/natural_id.h"
#include "core/base/planted_bug.h"

namespace desk {

ConflictCardId cardIdOf(int device, int incarnation, qint64 operation)
{
    if (isPlanted(PlantedBug::CardsOfDesksCollide))
        device = 0;
    const QByteArray key = QByteArray::number(device) + '|' + QByteArray::number(incarnation) + '|'
        + QByteArray::number(operation);
    // The numbers of devices are those of one resort, and so are its files.
    return ConflictCardId(naturalId({}, ConflictCard::table, key));
}

} // namespace desk
