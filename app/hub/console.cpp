#include "app/hub/console.h"

#include "ui/text/refusal_text.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
}

// Qt names the program only.
QString helpOf(const QCommandLineParser &parser, const QString &subcommand)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                     u"tailtown-hub "_s % subcommand);
}

} // namespace

void say(const QString &line)
{
    write(stdout, line + u'\n');
}

void complain(const QString &line)
{
    write(stderr, line + u'\n');
}

Exit gaveUp(const Refusals &refusals)
{
    const ui::Words words(Resort(), {.zone = QTimeZone::systemTimeZone()}, QLocale(u"en-US"_s));
    complain(ui::refusalText(refusals, words));
    return Exit::FoundSomethingWrong;
}

QCommandLineOption addStoreOption(QCommandLineParser &parser)
{
    const QCommandLineOption store(
        u"store"_s, u"The folder in which the hub keeps everything."_s, u"folder"_s);
    parser.addOption(store);
    return store;
}

bool parsed(QCommandLineParser &parser, const QStringList &arguments, int positionals, Exit &exit)
{
    const QCommandLineOption help = parser.addHelpOption();
    exit = Exit::WrongUsage;
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return false;
    }
    if (parser.isSet(help)) {
        write(stdout, helpOf(parser, arguments.first()));
        exit = Exit::Done;
        return false;
    }
    if (parser.positionalArguments().size() != positionals || parser.value(u"store"_s).isEmpty()) {
        write(stderr, helpOf(parser, arguments.first()));
        return false;
    }
    return true;
}

} // namespace desk::hub
