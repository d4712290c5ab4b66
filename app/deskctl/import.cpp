#include "core/import/import.h"

#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "core/staff/tiles.h"
#include "ui/text/refused_cell.h"

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr qsizetype mostLinesShown = 50;

constexpr qsizetype helpWidth = 98;

/// The names with their other names in brackets, in lines of the help.
QString namesOf(import::FileKind kind, bool required)
{
    QString lines;
    QString line = required ? u"  must have:"_s : u"  may have:"_s;
    for (const import::Column &column : import::columnsOf(kind)) {
        if (column.required != required)
            continue;
        const QString others = column.otherNames().join(u", "_s);
        QString name = QString::fromLatin1(column.name);
        if (!others.isEmpty())
            name += u" (%1)"_s.arg(others);
        if (line.size() + name.size() + 2 > helpWidth) {
            lines += line % u'\n';
            line = u"   "_s;
        }
        line += u' ' % name % u';';
    }
    line.chop(1);
    return lines % line % u'\n';
}

QString columnsHelp()
{
    QString text = u"The first line of each file names its columns, in any order; other names that "
                   "are understood\nstand in brackets. Capitals, spaces and further columns do not "
                   "matter. Days are written as\n2026-12-24, several allergies with semicolons "
                   "between them.\n"_s;
    for (const import::FileKind kind : import::fileKinds)
        text += u'\n' % import::fileName(kind) % u'\n' % namesOf(kind, true) % namesOf(kind, false);
    return text;
}

void print(const import::FilePreview &file, const ui::Words &words)
{
    say(u"%1 %2 new, %3 changed, %4 as they are, %5 refused"_s.arg(import::fileName(file.kind), -20)
            .arg(file.added)
            .arg(file.changed)
            .arg(file.unchanged)
            .arg(file.refusedLines));
    if (!file.ignoredColumns.isEmpty())
        say(u"  columns left aside: %1"_s.arg(file.ignoredColumns.join(u", "_s)));
    for (const import::RefusedLine &refused :
         file.refused.first(std::min(mostLinesShown, file.refused.size())))
        say(u"  line %1, %2"_s.arg(refused.line).arg(ui::refusedCellText(refused.refusal, words)));
    if (file.refused.size() > mostLinesShown)
        say(u"  and %1 more"_s.arg(file.refused.size() - mostLinesShown));
}

// Whoever has the key file and the computer may do what the administrator may.
std::optional<By> administrator(Store &store)
{
    for (const StaffTile &tile : staffTiles(store.database())) {
        if (tile.role == Role::Admin)
            return By{.staff = tile.id, .role = tile.role};
    }
    return std::nullopt;
}

Exit write(import::Import &import, Store &store)
{
    const std::optional<By> by = administrator(store);
    if (!by)
        return gaveUp({{Reason::NotPermitted, {}, {}}});
    const Result<> done = import.doAll(store, *by, shown(u"Importing"_s));
    for (const import::RefusedLine &refused : import.refusedLater())
        complain(u"line %1 was left out: it has become wrong meanwhile"_s.arg(refused.line));
    if (!done)
        return gaveUp(done.error());
    return import.refusedLater().isEmpty() ? Exit::Done : Exit::FoundSomethingWrong;
}

} // namespace

Exit importFiles(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Takes over customers.csv, pets.csv, vaccinations.csv and reservations.csv of another\n"
        "system. Without --confirm it only says what would happen. The same files again add\n"
        "nothing. Leaves with 1 when a line was refused.\n\n"_s
        + columnsHelp());
    const QCommandLineOption confirm(u"confirm"_s, u"Write what can be taken."_s);
    parser.addOption(confirm);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    parser.addPositionalArgument(u"DIR"_s, u"The folder with the CSV files."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 2, exit);
    if (!places)
        return exit;
    const Result<QList<import::File>> files = import::readFolder(places->last());
    if (!files)
        return gaveUp(files.error());
    Result<Replica> replica = openFolder(places->first());
    if (!replica)
        return gaveUp(replica.error());
    const auto store = replica->takeStore();
    import::Import import(*files);
    const auto previews =
        import.preview(store->database(), store->place(), systemClock().now(), shown(u"Reading"_s));
    if (!previews)
        return gaveUp(previews.error());

    const ui::Words words(store->place());
    qint64 refused = 0;
    for (const import::FilePreview &file : *previews) {
        print(file, words);
        refused += file.refusedLines;
    }
    if (!parser.isSet(confirm)) {
        say(u"Nothing was written. Say --confirm to write it."_s);
        return refused == 0 ? Exit::Done : Exit::FoundSomethingWrong;
    }
    const Exit written = write(import, *store);
    return written == Exit::Done && refused > 0 ? Exit::FoundSomethingWrong : written;
}

} // namespace desk::ctl
