#include "app/deskctl/console.h"

#include "core/base/platform.h"

#include <atomic>
#include <csignal>

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

std::atomic<bool> wasInterrupted = false;

extern "C" void onInterrupt(int)
{
    wasInterrupted = true;
}

} // namespace

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
            command_line::show(u"%1%2 %3 %%4"_s.arg(isTerminal ? u"\r"_s : QString(), what)
                                   .arg(percent, 3)
                                   .arg(isTerminal && percent < 100 ? QString() : u"\n"_s));
        }
        return !interrupted();
    };
}

Exit wrong(const QString &sentence)
{
    complain(sentence);
    return Exit::WrongUsage;
}

std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit)
{
    return command_line::positionals(parser, u"tailtown-deskctl"_s, arguments, count, exit);
}

} // namespace desk::ctl
