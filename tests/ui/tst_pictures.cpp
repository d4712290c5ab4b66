#include "core/store/attachment_files.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"
#include "ui/pictures/kept_files.h"
#include "ui/printing/kept_picture.h"
#include "ui/printing/picture_program.h"

#include <QBuffer>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtEndian>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;
using namespace desk::ui;

namespace {

QByteArray fileOf(const QImage &picture, const char *format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    picture.save(&buffer, format);
    return content;
}

QImage photo(QSize size)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::darkCyan);
    return picture;
}

/// A PNG whose head says that it is so large; its digest is right, its points are not there.
QByteArray bombOf(quint32 side)
{
    QByteArray head = "IHDR";
    QByteArray sides(8, Qt::Uninitialized);
    qToBigEndian(side, sides.data());
    qToBigEndian(side, sides.data() + 4);
    head += sides + QByteArray::fromHex("0806000000");
    quint32 digest = 0xffffffff;
    for (const char byte : std::as_const(head)) {
        digest ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            digest = (digest >> 1) ^ (digest & 1 ? 0xedb88320 : 0);
    }
    QByteArray check(4, Qt::Uninitialized);
    qToBigEndian(~digest, check.data());
    return QByteArray::fromHex("89504e470d0a1a0a0000000d") + head + check;
}

} // namespace

/// Photos and papers that strangers made.
class TestPictures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { usePictureProgram(QStringLiteral(DESK_PICTURE_PROGRAM)); }

    void aPictureIsOpenedElsewhereAndComesBackWhole()
    {
        const QImage opened = pictureFrom(fileOf(photo({640, 480}), "PNG"), 1'600);
        QCOMPARE(opened.size(), QSize(640, 480));
        QCOMPARE(opened.pixelColor(639, 479), QColor(Qt::darkCyan));
        QCOMPARE(pictureFrom(fileOf(photo({640, 480}), "JPG"), 64).size(), QSize(64, 48));
    }

    void whatIsNoPictureIsNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        const QByteArray whole = fileOf(photo({64, 48}), "PNG");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of it") << whole.first(whole.size() / 2);
        QTest::newRow("only its beginning") << whole.first(20);
        QTest::newRow("a wall") << bombOf(60'000);
        QTest::newRow("as large as it may say") << bombOf(7'900);
        QTest::newRow("a drawing that could fetch") << QByteArray(
            "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc'/></svg>");
        QTest::newRow("another kind") << fileOf(photo({64, 48}), "BMP");
    }

    void whatIsNoPictureIsNothing()
    {
        QFETCH(const QByteArray, content);
        const QImage opened = pictureFrom(content, 1'600);
        QVERIFY2(opened.isNull(), qPrintable(u"%1 points wide"_s.arg(opened.width())));
        QVERIFY(cleanPicture(content).isEmpty());
    }

    void theDeskLivesWithoutItsProgram()
    {
        usePictureProgram(u"/nowhere/tailtown-picture"_s);
        QVERIFY(pictureFrom(fileOf(photo({64, 48}), "PNG"), 64).isNull());
    }

    void whereAPhotoWasTakenIsNotKept()
    {
        const QTemporaryDir folder;
        QImage told = photo({3'000, 200});
        told.setText(u"GPSPosition"_s, u"35.68 N 105.93 W"_s);
        const QString path = folder.filePath(u"bella.png"_s);
        QVERIFY(told.save(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("105.93"));

        const AttachmentFiles files(folder.filePath(u"kept"_s), testKey());
        const Result<KeptFile> kept = keptPicture(files, path);
        QVERIFY(kept);
        const QByteArray content = *files.read(kept->digest);
        QVERIFY(!content.contains("GPS"));
        QVERIFY(!content.contains("105.93"));
        QCOMPARE(pictureFrom(content, 10'000).width(), 2'400);
    }

    void whatOnlyLooksLikeAPictureIsNotKept()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"bella.png"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bombOf(60'000));
        file.close();
        const AttachmentFiles files(folder.filePath(u"kept"_s), testKey());
        QCOMPARE(keptPicture(files, path).error().front().reason, Reason::FileUnreadable);
    }
};

DESK_TEST(TestPictures)
#include "tst_pictures.moc"
