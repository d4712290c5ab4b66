#include "app/deskctl/console.h"
#include "app/deskctl/resort_folder.h"
#include "core/db/integrity.h"
#include "core/store/attachment_files.h"
#include "core/verify/books.h"
#include "core/verify/chain.h"
#include "core/verify/digest.h"
#include "core/verify/files.h"
#include "core/verify/house.h"
#include "core/verify/orphans.h"

using namespace Qt::Literals;

namespace desk::ctl {

namespace {

constexpr qsizetype mostFindingsShown = 20;

QList<verify::Finding> damage(db::Database &database, const Progress &progress)
{
    QList<verify::Finding> found;
    const db::IntegrityReport report = db::checkIntegrity(database, db::Depth::Full, progress);
    for (const QString &problem : report.problems)
        found += verify::Finding{u"file.damaged"_s, problem};
    return found;
}

bool report(const QString &part, const QList<verify::Finding> &found)
{
    say(u"%1 %2"_s.arg(part.leftJustified(28), found.isEmpty() ? u"holds"_s : u"BROKEN"_s));
    for (const verify::Finding &finding : found.first(std::min(mostFindingsShown, found.size())))
        say(u"  %1: %2"_s.arg(finding.rule, finding.what));
    if (found.size() > mostFindingsShown)
        say(u"  and %1 more"_s.arg(found.size() - mostFindingsShown));
    return found.isEmpty();
}

using Look = std::function<QList<verify::Finding>(db::Database &, const Progress &)>;

Exit check(db::Database &database, const AttachmentFiles &files)
{
    const std::pair<QString, Look> parts[] = {
        {u"Audit chain"_s, verify::brokenAudit},
        {u"Waiting changes"_s, verify::brokenOperations},
        {u"Ledger, bills, till"_s, verify::brokenBooks},
        {u"Rooms, stays, care"_s, verify::brokenHouse},
        {u"References between rows"_s, verify::orphans},
        {u"References within the file"_s,
         [](db::Database &of, const Progress &) { return verify::brokenForeignKeys(of); }},
        {u"Photos, papers, signatures"_s,
         [&](db::Database &of, const Progress &progress) {
             return verify::brokenFiles(of, files, progress);
         }},
        {u"The file itself"_s, damage},
    };
    bool holds = true;
    for (const auto &[part, look] : parts) {
        const Progress progress = shown(part);
        const QList<verify::Finding> found = look(database, progress);
        if (!progress(1, 1))
            return gaveUp({{Reason::Cancelled, {}, {}}});
        holds = report(part, found) && holds;
    }
    return holds ? Exit::Done : Exit::FoundSomethingWrong;
}

} // namespace

Exit verify(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Proves that a resort's database holds: the audit chain, the ledger, the rooms, every\n"
        "reference, every photo and paper, and the file itself. Leaves with 1 when something is broken."_s);
    const QCommandLineOption digest(
        u"digest"_s, u"Only print a digest of the content: the same content has the same."_s);
    parser.addOption(digest);
    parser.addPositionalArgument(u"FOLDER"_s, u"The folder of the resort."_s);
    Exit exit{};
    const auto places = positionals(parser, arguments, 1, exit);
    if (!places)
        return exit;
    const Result<Replica> replica = openFolder(places->first());
    if (!replica)
        return gaveUp(replica.error());
    try {
        db::Database reader = replica->openReader();
        if (!parser.isSet(digest))
            return check(
                reader,
                AttachmentFiles(AttachmentFiles::folderIn(replica->folder()), replica->key()));
        const auto text = verify::contentDigest(reader, shown(u"Reading"_s));
        if (!text)
            return gaveUp({{Reason::Cancelled, {}, {}}});
        say(QString::fromLatin1(*text));
        return Exit::Done;
    } catch (const db::Error &error) {
        return gaveUp(asRefusals(error));
    }
}

} // namespace desk::ctl
