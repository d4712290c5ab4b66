#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;

namespace {

constexpr int longestMs = 240'000;

/// Runs a program of ours to its end; what it printed, or nothing when it failed.
std::optional<QByteArray> run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(longestMs) || process.exitCode() != 0) {
        qWarning("%s", process.readAll().constData());
        return std::nullopt;
    }
    return process.readAllStandardOutput();
}

} // namespace

/// The real windows, through a whole day on a made-up resort: every step leaves its picture, every
/// paper its PDF, and the books hold afterwards.
class TourTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeDayFromTheFirstPinToTheZ()
    {
        const QString resort = m_folder.filePath(u"resort"_s);
        const QString tour = m_folder.filePath(u"tour"_s);
        // The day that is kept: on a Monday the desk has weeks of standing plans to book ahead.
        const QString day = u"2026-11-21"_s;
        QVERIFY(run(QStringLiteral(DESKCTL),
                    {u"generate"_s, u"--size"_s, u"S"_s, u"--date"_s, day, resort}));
        const qsizetype before = operationsOf(resort).size();
        const auto said =
            run(QStringLiteral(DESK), {u"--data"_s, resort, u"--tour"_s, tour, u"--day"_s, day});
        QVERIFY(said);
        QCOMPARE(said->count("did not come about"), 0);
        QCOMPARE(QDir(tour).entryList({u"*.png"_s}).size(), said->count(".png"));
        QCOMPARE(QDir(tour + u"/Documents"_s).entryList({u"*.pdf"_s}).size(), 3);
        QVERIFY(run(QStringLiteral(DESKCTL), {u"verify"_s, resort}));
        QCOMPARE(commandsOf(operationsOf(resort).mid(before)), commandsOf(keptDay()));
    }

    // A day of a tour, as the sync engine will get it.
    void theKeptDayIsAccepted()
    {
        const QByteArrayList lines = keptDay();
        QVERIFY(lines.size() > 5);
        for (const QByteArray &line : lines) {
            const auto operation = sync::decodeOperation(line);
            QVERIFY2(operation, line.constData());
            QCOMPARE(sync::encodeOperation(*operation), line);
        }
    }

private:
    static QByteArrayList linesOf(const QString &path)
    {
        QFile file(path);
        QByteArrayList lines;
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                lines += file.readLine();
        }
        return lines;
    }

    static QByteArrayList keptDay() { return linesOf(QStringLiteral(OUTBOX_DAY)); }

    QByteArrayList operationsOf(const QString &resort) const
    {
        const QString file = m_folder.filePath(u"operations.ndjson"_s);
        return run(QStringLiteral(DESKCTL), {u"export-operations"_s, resort, file})
            ? linesOf(file)
            : QByteArrayList();
    }

    static QStringList commandsOf(const QByteArrayList &lines)
    {
        QStringList commands;
        for (const QByteArray &line : lines) {
            const auto operation = sync::decodeOperation(line);
            commands += operation ? operation->command : QString::fromUtf8(line);
        }
        return commands;
    }

    QTemporaryDir m_folder;
};

DESK_TEST(TourTest)
#include "tst_tour.moc"
