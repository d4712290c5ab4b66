#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QSet>
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
        QCOMPARE(shapesOf(operationsOf(resort).mid(before)), shapesOf(keptDay()));
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

    /// What each operation looks like, whoever came that day: its command, what it says was meant,
    /// and of each table the columns.
    static QStringList shapesOf(const QByteArrayList &lines)
    {
        QStringList shapes;
        for (const QByteArray &line : lines) {
            const auto operation = sync::decodeOperation(line);
            shapes += operation ? shapeOf(*operation) : QString::fromUtf8(line);
        }
        return shapes;
    }

    static QString shapeOf(const QueuedOperation &operation)
    {
        const QJsonObject body = QJsonDocument::fromJson(operation.body).object();
        QMap<QString, QSet<QString>> columns;
        for (const QJsonValue &effect : body.value("effects"_L1).toArray()) {
            const QStringList keys = effect[3].toObject().keys();
            columns[effect[0].toString()] += QSet<QString>(keys.begin(), keys.end());
        }
        QStringList shape{u"%1 %2: %3"_s.arg(operation.command)
                              .arg(operation.version)
                              .arg(body.value("meant"_L1).toObject().keys().join(u", "_s))};
        for (auto table = columns.begin(); table != columns.end(); ++table) {
            QStringList names = table->values();
            names.sort();
            shape += table.key() + u": "_s + names.join(u", "_s);
        }
        return shape.join(u'\n');
    }

    QTemporaryDir m_folder;
};

DESK_TEST(TourTest)
#include "tst_tour.moc"
