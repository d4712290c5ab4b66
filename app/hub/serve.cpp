#include "app/hub/console.h"
#include "app/hub/server.h"
#include "app/hub/store_folder.h"
#include "core/base/log.h"

#include <QDir>
#include <QLockFile>

#include <thread>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int usualPort = 8440;

struct Options
{
    QCommandLineOption listen{u"listen"_s,
                              u"The address to listen on; 127.0.0.1 when not said."_s,
                              u"address"_s,
                              u"127.0.0.1"_s};
    QCommandLineOption port{u"port"_s,
                            u"The port to listen on; %1 when not said, 0 for any."_s.arg(usualPort),
                            u"port"_s,
                            QString::number(usualPort)};
    QCommandLineOption certificate{
        u"certificate"_s, u"The certificate and what stands above it, a PEM file."_s, u"file"_s};
    QCommandLineOption key{u"key"_s, u"The key of the certificate, a PEM file."_s, u"file"_s};

    QList<QCommandLineOption> all() const { return {listen, port, certificate, key}; }
};

std::optional<ServerOptions> optionsIn(const QCommandLineParser &parser, const Options &wishes)
{
    bool isNumber = false;
    const uint port = parser.value(wishes.port).toUInt(&isNumber);
    const bool isHalf = parser.isSet(wishes.certificate) != parser.isSet(wishes.key);
    if (!isNumber || port > 0xffff || isHalf) {
        complain(isHalf ? u"A certificate and its key go together."_s
                        : u"The port is a number up to 65535."_s);
        return std::nullopt;
    }
    ServerOptions options{.address = parser.value(wishes.listen).toStdString(),
                          .port = quint16(port),
                          .threads = std::max(2u, std::thread::hardware_concurrency())};
    if (parser.isSet(wishes.certificate))
        options.tls = {.chain = parser.value(wishes.certificate).toStdString(),
                       .key = parser.value(wishes.key).toStdString()};
    return options;
}

Exit run(StoreFolder &store, const ServerOptions &options)
{
    try {
        Hub hub(store.services());
        Server server(hub, options);
        server.stopOnSignals();
        log::info("hub.started",
                  {{"version", DESK_VERSION},
                   {"port", qint64{server.port()}},
                   {"tls", options.tls ? "yes" : "no"},
                   {"resorts", qint64(store.directory().tenants().size())}});
        say(u"%1://%2:%3"_s
                .arg(options.tls ? u"https"_s : u"http"_s, QString::fromStdString(options.address))
                .arg(server.port()));
        server.run([&store](const QList<ResortId> &waitedFor) {
            store.hearNews(waitedFor);
            store.rest();
        });
        log::info("hub.stopped");
        return Exit::Done;
    } catch (const std::exception &error) {
        complain(QString::fromUtf8(error.what()));
        return Exit::FoundSomethingWrong;
    }
}

} // namespace

Exit serve(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Serves the desks of the resorts in a folder, until it is told to stop. Says where it "
        "listens."_s);
    addStoreOptions(parser);
    const Options wishes;
    parser.addOptions(wishes.all());
    Exit exit{};
    if (!parsed(parser, arguments, 0, exit))
        return exit;
    const auto options = optionsIn(parser, wishes);
    if (!options)
        return Exit::WrongUsage;

    log::setFormat(log::Format::Json);
    auto store = openStore(parser);
    if (!store)
        return store.error();
    QLockFile lock(QDir((*store)->path()).filePath(u"hub.lock"_s));
    lock.setStaleLockTime(0);
    if (!lock.tryLock()) {
        complain(u"Another hub serves this folder already."_s);
        return Exit::FoundSomethingWrong;
    }
    return run(**store, *options);
}

} // namespace desk::hub
