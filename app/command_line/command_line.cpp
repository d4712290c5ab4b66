#include "app/command_line/command_line.h"

#include "ui/text/refusal_text.h"

#include <QCoreApplication>

#include <cstdio>

using namespace Qt::Literals;

namespace desk::command_line {

namespace {

void write(std::FILE *stream, const QString &text)
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

void show(const QString &text)
{
    write(stderr, text);
}

Exit gaveUp(const Refusals &refusals)
{
    const ui::Words words(Resort(), {.zone = QTimeZone::systemTimeZone()}, QLocale(u"en-US"_s));
    complain(ui::refusalText(refusals, words));
    return Exit::FoundSomethingWrong;
}

std::optional<QStringList> positionals(QCommandLineParser &parser,
                                       const QString &program,
                                       const QStringList &arguments,
                                       int count,
                                       Exit &exit)
{
    const QCommandLineOption help = parser.addHelpOption();
    exit = Exit::WrongUsage;
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return std::nullopt;
    }
    // Qt names the program only.
    const QString text = parser.helpText().replace(QCoreApplication::arguments().constFirst(),
                                                   program % u' ' % arguments.first());
    if (parser.isSet(help)) {
        write(stdout, text);
        exit = Exit::Done;
        return std::nullopt;
    }
    if (parser.positionalArguments().size() != count) {
        write(stderr, text);
        return std::nullopt;
    }
    return parser.positionalArguments();
}

} // namespace desk::command_line
