#include "ui/hub/desk_rows.h"

using namespace Qt::Literals;

namespace desk::ui {

DeskLine lineOf(const EnrolledDevice &device, const DeviceId &own, const Words &words, Instant now)
{
    const bool isThis = device.id == own;
    QStringList detail{
        DeskRows::tr("Desk %1").arg(words.number(device.number)), device.platform, device.version};
    detail.removeAll(QString());
    QString contact;
    if (device.revoked)
        contact = DeskRows::tr("Shut out %1").arg(words.ago(*device.revoked, now));
    else if (isThis)
        contact = DeskRows::tr("This computer");
    else if (device.lastContact)
        contact = words.ago(*device.lastContact, now);
    else
        contact = DeskRows::tr("Never seen since");
    return {.id = device.id.text(),
            .name = device.name,
            .detail = detail.join(u" · "_s),
            .contact = contact,
            .isThis = isThis,
            .isOut = device.revoked.has_value()};
}

QHash<int, QByteArray> DeskRows::roleNames() const
{
    return {{NameRole, "deskName"},
            {DetailRole, "detail"},
            {ContactRole, "contact"},
            {ThisRole, "isThis"},
            {OutRole, "isOut"}};
}

QVariant DeskRows::value(const DeskLine &line, int role) const
{
    switch (role) {
    case NameRole:
        return line.name;
    case DetailRole:
        return line.detail;
    case ContactRole:
        return line.contact;
    case ThisRole:
        return line.isThis;
    case OutRole:
        return line.isOut;
    default:
        return {};
    }
}

} // namespace desk::ui
