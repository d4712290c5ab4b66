#include "app/hub/inviting.h"
#include "app/hub/store_folder.h"
#include "core/db/backup.h"
#include "core/db/migrations.h"
#include "core/resort/place.h"
#include "core/store/replica.h"
#include "core/store/store.h"
#include "sync/hub/handlers/device_requests.h"
#include "sync/hub/stores/sqlite_tenant.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

/// A desk's data, opened so that nobody else has it.
struct Founder
{
    std::optional<Replica> replica; ///< nothing for a single file
    db::Database database;
    db::Key key;
};

KeyFile keyFileOf(const QCommandLineParser &parser, const QString &founder)
{
    const QString named = parser.value(u"key"_s);
    const QFileInfo info(founder);
    const QString folder = info.isDir() ? founder : info.absolutePath();
    return KeyFile(named.isEmpty() ? QDir(folder).filePath(u"replica.key"_s) : named,
                   StoreFolder::random());
}

db::Location fileAt(const QString &path, const db::Key &key, db::Access access)
{
    return {.path = path, .key = key, .access = access, .fileSystem = {}};
}

Result<Founder> open(const QString &path, KeyProvider &keys)
{
    const Result<db::Key> key = keys.key();
    if (!key)
        return refuse(key.error());
    if (!QFileInfo(path).isDir()) {
        if (!QFile::exists(path))
            return refuse(Reason::ReplicaUnreadable);
        return Founder{.replica = std::nullopt,
                       .database = db::Database::open(fileAt(path, *key, db::Access::Read)),
                       .key = *key};
    }
    auto replica = Replica::open(path, keys, StoreFolder::clock(), StoreFolder::random());
    if (!replica)
        return refuse(replica.error());
    db::Database reader = replica->openReader();
    return Founder{.replica = std::move(*replica), .database = std::move(reader), .key = *key};
}

/// A copy of the founder's data that is a hub's.
QString adoptedCopy(StoreFolder &store, Founder &founder)
{
    const QString path = QDir(store.path()).filePath(u"adopting.db"_s);
    db::removeFiles(path);
    const db::Location target = fileAt(path, founder.key, db::Access::Write);
    if (db::copyInto(founder.database, target) != db::Copied::Done)
        throw db::Error("the copy was not finished");
    db::Database copy = db::Database::open(target);
    db::migrate(copy);
    SqliteTenant::adopt(copy, store.services().randomBytes(sync::epochBytes));
    return path;
}

Result<FreshCode> adopt(StoreFolder &store, Founder &founder)
{
    try {
        const Place place = placeOf(founder.database);
        if (store.directory().tenant(place.resort.id))
            return refuse(Reason::AlreadyTaken, u"resort"_s);
        const QString file = adoptedCopy(store, founder);
        const TenantEntry entry{.id = place.resort.id,
                                .tier = place.resort.tier,
                                .adopted = StoreFolder::clock().now()};
        if (!store.ground().take(entry, founder.key, file))
            return refuse(Reason::AlreadyTaken, u"resort"_s);
        return makeCode(store.services(),
                        place.resort.id,
                        BoundDevice{.id = place.device.id,
                                    .number = place.device.number,
                                    .incarnation = place.device.incarnation});
    } catch (const db::Error &error) {
        return refuse(asRefusals(error));
    }
}

} // namespace

Exit adoptTenant(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes over a resort that was founded on a desk, and prints the code with which that desk "
        "connects. The desk's program has to be closed."_s);
    addStoreOptions(parser);
    addInvitingOptions(parser);
    parser.addOption({u"key"_s,
                      u"The key file of the desk; replica.key beside its data when not said."_s,
                      u"file"_s});
    parser.addPositionalArgument(u"file"_s, u"The desk's folder, or a backup of it in one file."_s);
    Exit exit{};
    if (!parsed(parser, arguments, 1, exit))
        return exit;
    const auto inviting = invitingIn(parser);
    if (!inviting)
        return inviting.error();
    auto store = openStore(parser);
    if (!store)
        return store.error();

    const QString path = parser.positionalArguments().first();
    KeyFile keys = keyFileOf(parser, path);
    Result<Founder> founder = open(path, keys);
    if (!founder)
        return gaveUp(founder.error());
    const Result<FreshCode> code = adopt(**store, *founder);
    if (!code)
        return gaveUp(code.error());
    sayCode(code->code, *inviting);
    return Exit::Done;
}

} // namespace desk::hub
