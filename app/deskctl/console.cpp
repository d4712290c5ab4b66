#include "app/deskctl/console.h"

#include "core/base/platform.h"
#include "ui/text/refusal_text.h"

#include <QCoreApplication>

#include <atomic>
#include <csignal>
#include <cstdio>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

std::atomic<bool> wasInterrupted = false;

extern "C" void onInterrupt(int)
{
    wasInterrupted = true;
}

void write(FILE *stream, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
    std::fflush(stream);
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

void catchInterrupt()
{
    std::signal(SIGINT, onInterrupt);
}

bool interrupted()
{
    return wasInterrupted;
}

Progress shown(const QString &what)
{
    const bool isTerminal = platform::isTerminal(stderr);
    return [what, isTerminal, last = qint64{-1}](qint64 done, qint64 total) mutable {
        const qint64 percent = total > 0 ? std::min<qint64>(100, 100 * done / total) : 0;
        const qint64 step = isTerminal ? percent : percent / 10;
        if (step != last) {
            last = step;
            write(stderr,
                  u"%1%2 %3 %%4"_s.arg(isTerminal ? u"\r"_s : QString(), what)
                      .arg(percent, 3)
                      .arg(isTerminal && percent < 100 ? QString() : u"\n"_s));
        }
        return !interrupted();
    };
}

namespace {

// Qt names the program only.
QString helpOf(const QCommandLineParser &parser, const QString &subcommand)
{
    return parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                     u"tailtown-deskctl "_s % subcommand);
}

} // namespace

std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        exit = Exit::WrongUsage;
        return std::nullopt;
    }
    if (parser.isSet(help)) {
        write(stdout, helpOf(parser, arguments.first()));
        exit = Exit::Done;
        return std::nullopt;
    }
    if (parser.positionalArguments().size() != count) {
        write(stderr, helpOf(parser, arguments.first()));
        exit = Exit::WrongUsage;
        return std::nullopt;
    }
    return parser.positionalArguments();
}

} // namespace desk::ctl
