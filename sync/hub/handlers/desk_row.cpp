#include "sync/hub/handlers/desk_row.h"

namespace desk::hub {

namespace {

/// Nobody's number: the hub's own writes.
constexpr quint16 hubNumber = 0;
constexpr int hubIncarnation = 1;

} // namespace

void writeDesk(TenantStore &store, const Device &desk, Instant now)
{
    const TableShape *shape = shapeOf(Device::table);
    DESK_ASSERT(shape);
    merge::RowWrite write{
        .table = shape->name(), .id = desk.id.bytes(), .columns = {}, .groups = {}};
    db::forEachField<Device>([&]<class T>(const db::Field<Device, T> &field) {
        write.columns.insert(QString::fromLatin1(field.name),
                             db::toJson(db::Codec<T>::encode(desk.*field.member)));
        write.groups += shape->groupOf(field.name);
    });
    const std::unique_ptr<Push> push = store.beginPush();
    push->write({write},
                Stamp{.milliseconds = toMilliseconds(now), .counter = 0, .device = hubNumber},
                hubIncarnation);
    push->commit();
}

} // namespace desk::hub
