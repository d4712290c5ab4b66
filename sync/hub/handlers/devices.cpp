#include "sync/hub/handlers/desk_row.h"
#include "sync/hub/handlers/device_requests.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

QString randomCode(Random &random)
{
    static const QString alphabet = u"0123456789ABCDEFGHJKMNPQRSTVWXYZ"_s;
    QString code;
    for (int i = 0; i < 8; ++i)
        code += alphabet[qsizetype(random.below(quint64(alphabet.size())))];
    return code;
}

/// Whether this person may decide who is a desk of the resort.
bool mayDecideOnDevices(TenantStore &store, const StaffId &staff)
{
    const std::optional<Role> role = store.roleOf(staff);
    return role == Role::Admin || role == Role::Manager;
}

/// What stands against a decision of this person.
std::optional<sync::Problem> objectionTo(Services &services,
                                         const ResortId &tenant,
                                         const StaffId &staff)
{
    bool may = false;
    if (!services.withTenant(tenant,
                             [&](TenantStore &store) { may = mayDecideOnDevices(store, staff); }))
        return problems::wrongCell();
    return may ? std::nullopt : std::optional(problems::forbidden("staff"));
}

sync::DeviceEntry entryOf(const KnownDevice &device)
{
    return {.device = device.id,
            .number = device.number,
            .name = device.name,
            .platform = device.platform,
            .version = device.version,
            .enrolled = device.enrolled,
            .lastContact = device.lastContact,
            .revoked = device.revoked};
}

/// The lives of a device before and after.
struct NextLife
{
    int incarnation = 1;
    qint64 lastBefore = 0;
};

NextLife beginLife(Services &services,
                   TenantStore &store,
                   const KnownDevice &device,
                   const sync::IncarnateRequest &wish)
{
    return {.incarnation =
                services.directory.beginLife(device.tenant, device.id, wish.incarnation, wish.wish),
            .lastBefore =
                store.lastOperation({.number = device.number, .incarnation = wish.incarnation})};
}

Outcome reborn(Services &services,
               TenantStore &store,
               const Call &call,
               const sync::IncarnateRequest &wish)
{
    const Caller &caller = *call.caller;
    const NextLife life = beginLife(services, store, caller.device, wish);
    std::optional<Device> desk = store.desk(caller.device.number);
    if (desk && desk->incarnation != life.incarnation) {
        desk->incarnation = life.incarnation;
        writeDesk(store, *desk, call.now);
    }
    KnownDevice device = caller.device;
    device.incarnation = life.incarnation;
    Access access = services.accessFor(device, caller.tier, call.now);
    // It proves no more than the token that it was asked for with.
    access.generation = caller.access.generation;
    const sync::IncarnateAnswer answer{.incarnation = life.incarnation,
                                       .last = life.lastBefore,
                                       .access = services.tokens.issue(access),
                                       .accessExpires = access.expires};
    return Answer{.body = answer.encode()};
}

} // namespace

FreshCode makeCode(Services &services,
                   const ResortId &tenant,
                   const std::optional<BoundDevice> &device)
{
    const FreshCode fresh{.code = randomCode(services.random),
                          .expires = services.clock.now() + codeLife};
    services.directory.keepCode({.digest = services.secrets.digest(fresh.code.toLatin1()),
                                 .tenant = tenant,
                                 .device = device,
                                 .expires = fresh.expires});
    return fresh;
}

Outcome answerCodes(Services &services, const Call &call)
{
    const auto request = sync::CodeRequest::decode(call.body);
    if (!request)
        return notDone(problems::badRequest("body"));
    const ResortId tenant = call.caller->device.tenant;
    if (const auto objection = objectionTo(services, tenant, request->staff))
        return notDone(*objection);
    const FreshCode fresh = makeCode(services, tenant, std::nullopt);
    return Answer{.status = 201,
                  .body = sync::CodeAnswer{.code = fresh.code, .expires = fresh.expires}.encode()};
}

Outcome answerDevices(Services &services, const Call &call)
{
    sync::DevicesAnswer answer;
    for (const KnownDevice &device : services.directory.devices(call.caller->device.tenant))
        answer.devices += entryOf(device);
    return Answer{.body = answer.encode()};
}

Outcome answerRevoke(Services &services, const Call &call)
{
    const auto request = sync::RevokeRequest::decode(call.body);
    const auto id = DeviceId::parse(QString::fromLatin1(call.parameter));
    if (!request)
        return notDone(problems::badRequest("body"));
    const ResortId tenant = call.caller->device.tenant;
    const auto device = id ? services.directory.device(tenant, *id) : std::nullopt;
    if (!device)
        return notDone(problems::notFound());
    if (const auto objection = objectionTo(services, tenant, request->staff))
        return notDone(*objection);
    services.directory.revoke(tenant, *id, request->wipe, call.now);
    // What it might have sent again, after the hub was put back to a backup, nobody waits for.
    services.withTenant(tenant, [&](TenantStore &store) { store.awaitNoMore(device->number); });
    return Answer{.body = "{}"};
}

Outcome answerIncarnate(Services &services, const Call &call)
{
    const auto request = sync::IncarnateRequest::decode(call.body);
    if (!request)
        return notDone(problems::badRequest("body"));
    Outcome outcome = notDone(problems::wrongCell());
    services.withTenant(call.caller->device.tenant, [&](TenantStore &store) {
        outcome = reborn(services, store, call, *request);
    });
    return outcome;
}

} // namespace desk::hub
