#include "core/generate/generate.h"

#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"

using namespace Qt::Literals;

namespace desk::ctl {

Exit generate(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Makes up a resort with years of history. The same size, seed and date give the same "
        "resort.\nIts key is written beside it (replica.key): this is for demonstrations and "
        "tests."_s);
    const QCommandLineOption size(
        u"size"_s, u"S, M, L or XL (18, 45, 110 or 420 rooms)."_s, u"size"_s, u"M"_s);
    const QCommandLineOption seed(
        u"seed"_s, u"A number: another one, another town."_s, u"n"_s, u"1"_s);
    const QCommandLineOption date(
        u"date"_s,
        u"The day the desk opens on, as 2026-11-21; today if not said."_s,
        u"date"_s,
        generate::businessDate(SystemClock().now()).toString(Qt::ISODate));
    parser.addOptions({size, seed, date});
    parser.addPositionalArgument(u"FOLDER"_s, u"An empty folder; it is made if need be."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 1, exit);
    if (!places)
        return exit;

    const auto wishedSize = generate::parseSize(parser.value(size));
    if (!wishedSize)
        return wrong(u"There is no size %1. Choose S, M, L or XL."_s.arg(parser.value(size)));
    const QDate day = QDate::fromString(parser.value(date), Qt::ISODate);
    if (!day.isValid())
        return wrong(u"%1 is not a day. Write one as 2026-11-21."_s.arg(parser.value(date)));
    bool isNumber = false;
    const quint64 number = parser.value(seed).toULongLong(&isNumber);
    if (!isNumber)
        return wrong(u"The seed %1 is not a number. Write it in digits."_s.arg(parser.value(seed)));
    KeyFile keys(keyFileIn(places->first()), systemRandom());
    const Result<> made =
        desk::generate::generate(places->first(),
                                 keys,
                                 {.size = *wishedSize, .seed = number, .date = day},
                                 {},
                                 shown(u"Making up a resort"_s));
    if (!made)
        return gaveUp(made.error());
    say(u"The desk opens on %1. Sign in with:"_s.arg(day.toString(Qt::ISODate)));
    for (const generate::DemoPin &demo : generate::demoPins())
        say(u"  %1  %2"_s.arg(demo.name, demo.pin));
    return Exit::Done;
}

} // namespace desk::ctl
