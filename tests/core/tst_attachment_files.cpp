#include "core/store/attachment_files.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QDirIterator>
#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

/// An empty folder for attachments.
struct Cabinet
{
    QTemporaryDir folder;
    AttachmentFiles files{folder.filePath(u"attachments"_s), testKey()};

    QStringList paths() const
    {
        QStringList found;
        QDirIterator each(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext())
            found += each.next();
        return found;
    }

    QByteArray stored() const
    {
        QFile file(paths().first());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &bytes) const
    {
        QFile file(paths().first());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
};

QByteArray picture(qsizetype size = 200'000)
{
    QByteArray bytes(size, '\0');
    SeededRandom random(3);
    random.fill({reinterpret_cast<quint8 *>(bytes.data()), size_t(size)});
    return bytes;
}

} // namespace

class AttachmentFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptIsReadBack_data()
    {
        QTest::addColumn<qsizetype>("size");
        for (const qsizetype size : {1, 65'535, 65'536, 65'537, 200'000})
            QTest::addRow("%lld bytes", qint64(size)) << size;
    }

    void whatIsKeptIsReadBack()
    {
        QFETCH(const qsizetype, size);
        const Cabinet cabinet;
        const auto kept = cabinet.files.keep(picture(size), u"image/png"_s);
        QVERIFY(kept);
        QCOMPARE(*cabinet.files.read(kept->digest), picture(size));
    }

    void theSameContentIsOneFile()
    {
        const Cabinet cabinet;
        QCOMPARE(cabinet.files.keep(picture(), u"image/png"_s)->digest,
                 cabinet.files.keep(picture(), u"image/png"_s)->digest);
        QCOMPARE(cabinet.paths().size(), 1);
    }

    void nothingOfItIsReadableOnTheDisk()
    {
        const Cabinet cabinet;
        QVERIFY(cabinet.files.keep(QByteArray(1000, 'A'), u"text/plain"_s));
        QVERIFY(!cabinet.stored().contains("AAAA"));
    }

    void aFlippedBitIsNoticed()
    {
        const Cabinet cabinet;
        const auto kept = cabinet.files.keep(picture(1000), u"image/png"_s);
        const QByteArray stored = cabinet.stored();
        for (qsizetype at = 0; at < stored.size(); at += 97) {
            QByteArray damaged = stored;
            damaged[at] = char(damaged[at] ^ 1);
            cabinet.overwrite(damaged);
            QCOMPARE(cabinet.files.read(kept->digest).error().front().reason,
                     Reason::FileUnreadable);
        }
        QVERIFY(cabinet.files.keep(picture(1000), u"image/png"_s)); // mended
        QVERIFY(cabinet.files.read(kept->digest));
    }

    void aCutFileIsNoticed()
    {
        const Cabinet cabinet;
        const auto kept = cabinet.files.keep(picture(), u"image/png"_s);
        cabinet.overwrite(cabinet.stored().left(4 + 24 + 65'536 + 17)); // after a whole chunk
        QVERIFY(!cabinet.files.read(kept->digest));
    }

    void anotherKeyReadsNothing()
    {
        const Cabinet cabinet;
        const auto kept = cabinet.files.keep(picture(), u"image/png"_s);
        const AttachmentFiles thief(cabinet.folder.filePath(u"attachments"_s),
                                    db::Key(QByteArray(32, 'x')));
        QCOMPARE(thief.read(kept->digest).error().front().reason, Reason::FileUnreadable);
    }

    void noPathComesFromData()
    {
        const Cabinet cabinet;
        for (const QString &name :
             {u"../../etc/passwd"_s, u""_s, u"/etc/passwd"_s, QString(64, u'.')})
            QCOMPARE(cabinet.files.read(name).error().front().reason, Reason::Unknown);
    }

    void aPieceIsReadFromTheMiddle()
    {
        const Cabinet cabinet;
        const QString digest = cabinet.files.keep(picture(), u"image/png"_s)->digest;
        QCOMPARE(cabinet.files.piece(digest, 0, 100).value(), picture().first(100));
        QCOMPARE(cabinet.files.piece(digest, 65'500, 100).value(), picture().mid(65'500, 100));
        QCOMPARE(cabinet.files.piece(digest, 100'000, 500'000).value(), picture().sliced(100'000));
        QVERIFY(cabinet.files.piece(digest, 200'000, 10)->isEmpty());
    }

    void whatComesInPiecesBecomesAFile()
    {
        const Cabinet cabinet;
        const Cabinet other;
        const QString digest = other.files.keep(picture(), u"image/png"_s)->digest;
        QCOMPARE(cabinet.files.arrived(digest), 0);
        for (const auto &[from, size] : {std::pair{0, 70'000}, {70'000, 1}, {70'001, 129'999}})
            QVERIFY(cabinet.files.append(digest, picture().mid(from, size)));
        QCOMPARE(cabinet.files.arrived(digest), 200'000);
        QVERIFY(!cabinet.files.has(digest));
        QVERIFY(!cabinet.stored().contains(picture().mid(50, 64)));
        QVERIFY(cabinet.files.finish(digest));
        QCOMPARE(cabinet.files.read(digest).value(), picture());
        QCOMPARE(cabinet.files.arrived(digest), 0);
        QCOMPARE(cabinet.paths().size(), 1);
    }

    void aPieceWhoseEndIsMissingNeverCame()
    {
        const Cabinet cabinet;
        const QString digest(64, u'a');
        QVERIFY(cabinet.files.append(digest, picture().first(1'000)));
        const QByteArray whole = cabinet.stored();
        QVERIFY(cabinet.files.append(digest, picture().mid(1'000, 1'000)));
        const QByteArray both = cabinet.stored();
        for (const qsizetype cut : {whole.size() + 3, whole.size() + 30, both.size() - 1}) {
            cabinet.overwrite(both.first(cut));
            QFile(cabinet.paths().first()).resize(cut);
            QCOMPARE(cabinet.files.arrived(digest), 1'000);
        }
        // It goes on behind the last whole one.
        QVERIFY(cabinet.files.append(digest, picture().mid(1'000, 500)));
        QCOMPARE(cabinet.files.arrived(digest), 1'500);
    }

    void piecesOfSomethingElseAreForgotten()
    {
        const Cabinet cabinet;
        const QString digest(64, u'a');
        QVERIFY(cabinet.files.append(digest, picture().first(1'000)));
        QCOMPARE(cabinet.files.finish(digest).error().front().reason, Reason::FileUnreadable);
        QCOMPARE(cabinet.files.arrived(digest), 0);
        QVERIFY(!cabinet.files.has(digest));
        QVERIFY(cabinet.paths().isEmpty());
    }

    void whatIsTooLargeIsRefused()
    {
        const Cabinet cabinet;
        const QByteArray huge(AttachmentFiles::mostBytes + 1, 'A');
        QCOMPARE(cabinet.files.keep(huge, u"image/png"_s).error().front().reason,
                 Reason::FileTooLarge);
        QVERIFY(cabinet.paths().isEmpty());
    }
};

DESK_TEST(AttachmentFilesTest)
#include "tst_attachment_files.moc"
