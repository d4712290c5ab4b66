#include "core/base/typed_text.h"
#include "sync/hub/handlers/desk_row.h"
#include "sync/hub/handlers/device_requests.h"

namespace desk::hub {

namespace {

constexpr int mostWrongCodes = 5;

sync::Problem problemOf(CodeFault fault)
{
    switch (fault) {
    case CodeFault::Unknown:
        return problems::forbidden("code_unknown");
    case CodeFault::Expired:
        return problems::forbidden("code_expired");
    case CodeFault::Used:
        return problems::forbidden("code_used");
    }
    return problems::internal();
}

/// Whoever enrols, with what is kept of its secrets.
struct Newcomer
{
    sync::EnrolRequest request;
    QByteArray codeDigest;
    QByteArray refresh;
    Instant now{};
};

tl::expected<Enrolled, CodeFault> useCode(Services &services,
                                          const Newcomer &newcomer,
                                          const ResortFacts &resort)
{
    return services.directory.enrol({.codeDigest = newcomer.codeDigest,
                                     .freshId = services.newId<DeviceId>(),
                                     .freshNumber = resort.highestDevice + 1,
                                     .name = newcomer.request.name,
                                     .platform = newcomer.request.platform,
                                     .version = newcomer.request.version,
                                     .publicKey = newcomer.request.publicKey,
                                     .refreshDigest = services.secrets.digest(newcomer.refresh),
                                     .now = newcomer.now});
}

/// The row of the device, which is written when it is not there: also when the program ended after
/// the code was used.
Device deskOf(TenantStore &store, const KnownDevice &device, const ResortFacts &resort, Instant now)
{
    if (const std::optional<Device> desk = store.desk(device.number))
        return *desk;
    const Device desk{.id = device.id,
                      .location = resort.location,
                      .number = device.number,
                      .incarnation = device.incarnation,
                      .name = device.name,
                      .role = DeviceRole::Desk};
    writeDesk(store, desk, now);
    return desk;
}

Outcome welcomed(Services &services, TenantStore &store, const Newcomer &newcomer)
{
    const ResortFacts resort = store.facts();
    const std::optional<TenantEntry> tenant = services.directory.tenant(resort.id);
    const auto enrolled = useCode(services, newcomer, resort);
    if (!enrolled)
        return notDone(problemOf(enrolled.error()));
    const KnownDevice &device = enrolled->device;
    const Device desk = deskOf(store, device, resort, newcomer.now);
    const Access access =
        services.accessFor(device, tenant.value_or(TenantEntry()).tier, newcomer.now);
    const sync::EnrolAnswer answer{.tenant = resort.id,
                                   .resort = resort.name,
                                   .location = desk.location,
                                   .device = device.id,
                                   .number = device.number,
                                   .incarnation = device.incarnation,
                                   .isFounder = enrolled->existedBefore,
                                   .epoch = store.epoch(),
                                   .refresh = newcomer.refresh,
                                   .access = services.tokens.issue(access),
                                   .accessExpires = access.expires};
    return Answer{.status = 201, .body = answer.encode()};
}

std::optional<Newcomer> newcomerIn(Services &services, const Call &call)
{
    auto request = sync::EnrolRequest::decode(call.body);
    if (!request)
        return std::nullopt;
    request->name = cleaned(request->name).left(limits::name);
    if (request->name.isEmpty())
        return std::nullopt;
    const QString code = sync::enrolmentCode(request->code).value_or(QString());
    return Newcomer{.request = *request,
                    .codeDigest = services.secrets.digest(code.toLatin1()),
                    .refresh = services.randomBytes(sync::refreshBytes),
                    .now = call.now};
}

} // namespace

Outcome answerEnrol(Services &services, const Call &call)
{
    const QByteArray key = "enrol " + call.peer;
    if (const auto wait = services.limits.blockedFor(key, mostWrongCodes, call.now))
        return notDone(problems::rateLimited(*wait));
    const std::optional<Newcomer> newcomer = newcomerIn(services, call);
    if (!newcomer)
        return notDone(problems::badRequest("body"));

    Outcome outcome = notDone(problems::forbidden("code_unknown"));
    const auto tenant = services.directory.tenantOfCode(newcomer->codeDigest);
    const auto welcome = [&](TenantStore &store) {
        outcome = welcomed(services, store, *newcomer);
    };
    if (tenant && !services.withTenant(*tenant, welcome))
        outcome = notDone(problems::wrongCell());
    // A guess costs; a mistake of ours does not.
    if (!outcome && outcome.error().status == 403)
        services.limits.count(key, call.now);
    return outcome;
}

} // namespace desk::hub
