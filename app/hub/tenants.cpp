#include "app/hub/console.h"
#include "app/hub/store_folder.h"
#include "core/store/store.h"

using namespace Qt::Literals;

namespace desk::hub {

namespace {

QString lineOf(StoreFolder &store, const TenantEntry &entry)
{
    QString name;
    qint64 head = 0;
    store.services().withTenant(entry.id, [&](TenantStore &tenant) {
        name = tenant.facts().name;
        head = tenant.head();
    });
    return u"%1  %2  %3 desks  commit %4  %5"_s.arg(entry.id.text(), QString(nameOf(entry.tier)))
        .arg(store.directory().devices(entry.id).size())
        .arg(head)
        .arg(name);
}

} // namespace

Exit listTenants(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Lists the resorts that the hub keeps."_s);
    addStoreOptions(parser);
    Exit exit{};
    if (!parsed(parser, arguments, 0, exit))
        return exit;
    auto store = openStore(parser);
    if (!store)
        return store.error();
    try {
        for (const TenantEntry &entry : (*store)->directory().tenants())
            say(lineOf(**store, entry));
        return Exit::Done;
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

Exit changePlan(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Changes how often the desks of a resort may ask."_s);
    addStoreOptions(parser);
    parser.addPositionalArgument(u"resort"_s, u"Its id, as tenant list says it."_s);
    parser.addPositionalArgument(u"plan"_s, u"FREE, BASIC, PRO or ENTERPRISE."_s);
    Exit exit{};
    if (!parsed(parser, arguments, 2, exit))
        return exit;
    const auto tenant = ResortId::parse(parser.positionalArguments().first());
    const auto tier = fromName<Tier>(parser.positionalArguments().last());
    if (!tenant || !tier) {
        complain(u"That is no resort's id, or no plan."_s);
        return Exit::WrongUsage;
    }
    auto store = openStore(parser);
    if (!store)
        return store.error();
    try {
        if (!(*store)->directory().setTier(*tenant, *tier))
            return gaveUp({{Reason::Unknown, u"resort"_s, {}}});
        return Exit::Done;
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::hub
