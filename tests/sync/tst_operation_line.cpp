#include "core/base/json.h"
#include "core/households/household.h"
#include "sync/protocol/operation_line.h"
#include "tests/support/test_program.h"
#include "tests/support/test_resort.h"

#include <QJsonArray>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;
using sync::LineFault;

namespace {

QList<QueuedOperation> someOperations()
{
    TestResort resort;
    resort.put(
        Household{.id = resort.newId<HouseholdId>(), .name = u"Smith \"Jr\" \\ \u0001 ليلى 🐶"_s});
    return outbox::waiting(resort.database(), 0, 100);
}

QueuedOperation oneOperation()
{
    return someOperations().last();
}

LineFault faultOf(const QByteArray &line)
{
    const auto decoded = sync::decodeOperation(line);
    if (decoded)
        qFatal("taken: %s", line.constData());
    return decoded.error();
}

QByteArray changed(QByteArray line, const QByteArray &from, const QByteArray &to)
{
    if (!line.contains(from))
        qFatal("there is no %s", from.constData());
    return line.replace(line.indexOf(from), from.size(), to);
}

} // namespace

class OperationLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsStoredComesBackByteForByte()
    {
        const QList<QueuedOperation> operations = someOperations();
        QVERIFY(operations.size() >= 3);
        for (QueuedOperation operation : operations) {
            const QByteArray line = sync::encodeOperation(operation);
            const auto decoded = sync::decodeOperation(line);
            QVERIFY(decoded);
            // What is urgent is decided at home.
            operation.priority = int(Priority::Later);
            QCOMPARE(*decoded, operation);
            QCOMPARE(sync::encodeOperation(*decoded), line);
        }
    }

    void aLineIsOneLine()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        QCOMPARE(line.count('\n'), 1);
        QVERIFY(line.startsWith("{\"o\":["));
        QVERIFY(line.endsWith("]}\n"));
    }

    void nobodySignedInIsNull()
    {
        QueuedOperation operation = oneOperation();
        operation.staff.reset();
        const auto decoded = sync::decodeOperation(sync::encodeOperation(operation));
        QVERIFY(decoded);
        QCOMPARE(decoded->staff, std::nullopt);
    }

    void aTruncatedLineIsNoOperation()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        for (qsizetype length = 0; length < line.size() - 1; length += 7)
            QVERIFY(!sync::decodeOperation(line.first(length)));
    }

    void aFlippedBitIsNoticed()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        for (qsizetype at = 0; at < line.size() - 1; ++at) {
            QByteArray flipped = line;
            flipped[at] = char(flipped[at] ^ 1);
            const auto decoded = sync::decodeOperation(flipped);
            // A changed sequence, staff or stamp is another operation; a changed body never passes.
            if (decoded)
                QVERIFY(decoded->body == oneOperation().body && at < line.indexOf("{\"action\""));
        }
    }

    void aChangedBodyDoesNotMatchItsHash()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        QCOMPARE(faultOf(changed(line, "Smith", "Smyth")), LineFault::HashWrong);
    }

    void aBodyThatIsWrittenDifferentlyIsNotTaken()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        QCOMPARE(faultOf(changed(line, "{\"action\":", "{ \"action\":")), LineFault::NotCanonical);
        QCOMPARE(
            faultOf(changed(line, "\"cmd\":\"test.put\"", "\"cmd\":\"x\",\"cmd\":\"test.put\"")),
            LineFault::NotCanonical);
        QCOMPARE(faultOf(changed(line, "{\"action\":", "{\"aaa\":1.5,\"action\":")),
                 LineFault::NotCanonical);
    }

    void aLineThatDisagreesWithItsBodyIsNotTaken()
    {
        const QByteArray line = sync::encodeOperation(oneOperation());
        QCOMPARE(faultOf(changed(line, "\"test.put\",1", "\"test.puts\",1")),
                 LineFault::WrongShape);
        QCOMPARE(faultOf(changed(line, "\"test.put\",1", "\"test.put\",2")), LineFault::WrongShape);
    }

    void otherThingsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addRow("nothing") << QByteArray();
        QTest::addRow("a list") << QByteArray("[1,2]");
        QTest::addRow("another key") << QByteArray(R"({"h":[]})");
        QTest::addRow("too few") << QByteArray(R"({"o":[1]})");
        QTest::addRow("a negative sequence")
            << changed(sync::encodeOperation(oneOperation()), "[", "[-");
        QTest::addRow("deep") << QByteArray("{\"o\":") + QByteArray(5'000, '[');
        QTest::addRow("NUL") << QByteArray("{\"o\"\0:[]}", 9);
    }

    void otherThingsAreRefused()
    {
        QFETCH(QByteArray, line);
        QVERIFY(!sync::decodeOperation(line));
    }
};

DESK_TEST(OperationLineTest)
#include "tst_operation_line.moc"
