#include "sync/hub/handlers/write_card.h"

#include "core/base/json.h"
#include "core/conflicts/card.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

template <class AnId>
QJsonValue orNull(const std::optional<AnId> &id)
{
    return id ? QJsonValue(id->text()) : QJsonValue();
}

// What was typed in stays with the card, so that nobody has to type it again.
QString detailOf(const QueuedOperation &operation, const Ruling &ruling)
{
    QJsonObject detail = ruling.detail;
    const QJsonObject body = QJsonDocument::fromJson(operation.body).object();
    if (body.value("meant"_L1).isObject())
        detail.insert("meant"_L1, body.value("meant"_L1));
    return QString::fromUtf8(canonicalJson(detail));
}

} // namespace

void writeCard(Push &push,
               const sync::DeviceLife &device,
               const QueuedOperation &operation,
               const Ruling &ruling)
{
    const ConflictCardId id = cardIdOf(device.number, device.incarnation, operation.sequence);
    // An operation that can't be read may have no stamp either; the device is known all the same.
    const Stamp stamp =
        Stamp::parse(operation.stamp)
            .value_or(Stamp{.milliseconds = 0, .counter = 0, .device = quint16(device.number)});
    const QJsonObject columns{{u"id"_s, id.text()},
                              {u"location"_s, orNull(push.locationOf(device))},
                              {u"kind"_s, QString(nameOf(ruling.kind))},
                              {u"device"_s, device.number},
                              {u"operation"_s, operation.sequence},
                              {u"command"_s, operation.command},
                              {u"staff"_s, orNull(operation.staff)},
                              {u"done_at"_s, qint64(stamp.milliseconds)},
                              {u"detail"_s, detailOf(operation, ruling)},
                              {u"settled_at"_s, QJsonValue()},
                              {u"settled_by"_s, QJsonValue()},
                              {u"outcome"_s, QJsonValue()}};
    push.write({{.table = ConflictCard::table,
                 .id = id.bytes(),
                 .columns = columns,
                 .groups = {merge::unitMark}}},
               stamp,
               device.incarnation);
}

} // namespace desk::hub
