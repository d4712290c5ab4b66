#include "core/base/csv.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

namespace {

QList<QStringList> rowsOf(const QByteArray &file)
{
    QList<QStringList> rows;
    const Result<> read = csv::read(file, [&](const csv::Row &row) {
        rows += row.cells;
        return true;
    });
    DESK_ASSERT(read);
    return rows;
}

Refusals refusalsOf(const QByteArray &file)
{
    const Result<> read = csv::read(file, [](const csv::Row &) { return true; });
    return read ? Refusals() : read.error();
}

Refusals at(Reason reason, qint64 line)
{
    return {{reason, {}, {{u"line"_s, line}}}};
}

} // namespace

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadAsItWasMeant_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("commas") << QByteArray("name,city\nAnn,Oslo\n");
        QTest::newRow("semicolons") << QByteArray("name;city\r\nAnn;Oslo\r\n");
        QTest::newRow("tabs") << QByteArray("name\tcity\rAnn\tOslo\r");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfname,city\nAnn,Oslo");
        QTest::newRow("quotes") << QByteArray("\"name\",\"city\"\n\"Ann\",Oslo\n");
        QTest::newRow("empty lines") << QByteArray("\nname,city\n\n,\nAnn,Oslo\n\n");
    }

    void aFileIsReadAsItWasMeant()
    {
        QFETCH(QByteArray, file);
        const QList<QStringList> expected{{u"name"_s, u"city"_s}, {u"Ann"_s, u"Oslo"_s}};
        QCOMPARE(rowsOf(file), expected);
    }

    void quotesHoldWhatWouldEndACell()
    {
        const QList<QStringList> expected{{u"a"_s, u"b"_s}, {u"1,2\r\n\"3\""_s, u"ü;\t"_s}};
        QCOMPARE(rowsOf("a,b\n\"1,2\r\n\"\"3\"\"\",\"ü;\t\"\n"), expected);
    }

    void aRowKnowsItsFirstLine()
    {
        QList<qint64> lines;
        QVERIFY(csv::read("a,b\n\"1\n2\",3\n4,5\n", [&](const csv::Row &row) {
            lines += row.line;
            return true;
        }));
        QCOMPARE(lines, (QList<qint64>{1, 2, 4}));
    }

    void aFileThatIsNoTextSaysInWhichLine()
    {
        QCOMPARE(refusalsOf(QByteArray("a,b\n1,\0\n", 8)), at(Reason::FileNotText, 2));
        QCOMPARE(refusalsOf("a,b\n1,2\n\xff\xfe,3\n"), at(Reason::FileNotText, 3));
        QCOMPARE(refusalsOf("a,b\n\xc3"), at(Reason::FileNotText, 2));
    }

    void aBrokenFileSaysInWhichLine()
    {
        QCOMPARE(refusalsOf("a,b\n1,\"2\n3,4\n"), at(Reason::FileTruncated, 2));
        QCOMPARE(refusalsOf("a,b\n\"1\"x,2\n"), at(Reason::FileMalformed, 2));
    }

    void hugeThingsAreRefusedBeforeTheyHurt()
    {
        QCOMPARE(refusalsOf("a,b\n1," + QByteArray(csv::largestField + 1, 'x')),
                 at(Reason::FileTooLarge, 2));
        QCOMPARE(refusalsOf("a,b\n1,\"" + QByteArray(csv::largestField + 1, 'x') + "\""),
                 at(Reason::FileTooLarge, 2));
        QCOMPARE(refusalsOf(QByteArray(csv::mostColumns, ',')), at(Reason::FileTooLarge, 1));
        QCOMPARE(refusalsOf(QByteArray(csv::largestFile + 1, 'x')),
                 (Refusals{{Reason::FileTooLarge, {}, {}}}));
    }

    void anEmptyFileHasNoRows() { QCOMPARE(rowsOf(""), QList<QStringList>()); }

    void whatIsWrittenIsReadBack()
    {
        const QStringList cells{
            u"plain"_s, u"a,b"_s, u"say \"hi\""_s, u"two\nlines"_s, u"ü"_s, u""_s};
        QCOMPARE(rowsOf(csv::line(cells)), QList<QStringList>{cells});
    }

    void aSpreadsheetIsNotToldToCalculate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("written");
        QTest::newRow("formula") << u"=1+1"_s << QByteArray("'=1+1");
        QTest::newRow("link") << u"=HYPERLINK(\"x\")"_s << QByteArray("\"'=HYPERLINK(\"\"x\"\")\"");
        QTest::newRow("at") << u"@SUM(A1)"_s << QByteArray("'@SUM(A1)");
        QTest::newRow("plus") << u"+1 505 555"_s << QByteArray("'+1 505 555");
        QTest::newRow("minus") << u"-cmd"_s << QByteArray("'-cmd");
        QTest::newRow("full width") << u"＝1+1"_s << QByteArray("'＝1+1");
        QTest::newRow("tab") << u"\t=1"_s << QByteArray("\"'\t=1\"");
        QTest::newRow("amount") << u"-12.50"_s << QByteArray("-12.50");
        QTest::newRow("dialled") << u"+15055550142"_s << QByteArray("+15055550142");
    }

    void aSpreadsheetIsNotToldToCalculate()
    {
        QFETCH(QString, text);
        QTEST(csv::cell(text), "written");
    }
};

DESK_TEST(CsvTest)
#include "tst_csv.moc"
