#include "app/hub/inviting.h"
#include "app/hub/store_folder.h"
#include "core/store/store.h"
#include "sync/hub/handlers/device_requests.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

struct Wish
{
    ResortId tenant;
    std::optional<int> device;
};

std::optional<Wish> wishIn(const QCommandLineParser &parser)
{
    const auto tenant = ResortId::parse(parser.positionalArguments().first());
    bool isNumber = true;
    const int device = parser.isSet(u"device"_s) ? parser.value(u"device"_s).toInt(&isNumber) : 0;
    if (!tenant || !isNumber || device < 0)
        return std::nullopt;
    return Wish{.tenant = *tenant, .device = device > 0 ? std::optional(device) : std::nullopt};
}

Result<FreshCode> codeFor(StoreFolder &store, const Wish &wish)
{
    try {
        std::optional<Device> desk;
        const auto look = [&](TenantStore &tenant) {
            desk = wish.device ? tenant.desk(*wish.device) : std::nullopt;
        };
        if (!store.services().withTenant(wish.tenant, look))
            return refuse(Reason::Unknown, u"resort"_s);
        if (!wish.device)
            return makeCode(store.services(), wish.tenant, std::nullopt);
        if (!desk)
            return refuse(Reason::Unknown, u"device"_s);
        return makeCode(
            store.services(),
            wish.tenant,
            BoundDevice{.id = desk->id, .number = desk->number, .incarnation = desk->incarnation});
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

} // namespace

Exit giveCode(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints a code with which a computer becomes a desk of a resort, once and within ten "
        "minutes."_s);
    addStoreOptions(parser);
    addInvitingOptions(parser);
    parser.addOption({u"device"_s,
                      u"The number of a desk that has its data and lost its way to the hub."_s,
                      u"number"_s});
    parser.addPositionalArgument(u"resort"_s, u"Its id, as tenant list says it."_s);
    Exit exit{};
    if (!parsed(parser, arguments, 1, exit))
        return exit;
    const std::optional<Wish> wish = wishIn(parser);
    if (!wish) {
        complain(u"That is no resort's id, or no desk's number."_s);
        return Exit::WrongUsage;
    }
    const auto inviting = invitingIn(parser);
    if (!inviting)
        return inviting.error();
    auto store = openStore(parser);
    if (!store)
        return store.error();
    const Result<FreshCode> code = codeFor(**store, *wish);
    if (!code)
        return gaveUp(code.error());
    sayCode(code->code, *inviting);
    return Exit::Done;
}

} // namespace desk::hub
