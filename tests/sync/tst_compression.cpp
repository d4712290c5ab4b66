#include "core/base/random.h"
#include "sync/protocol/compression.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;

Q_DECLARE_METATYPE(Coding)

namespace {

constexpr UnpackLimit generous{.bytes = 64 << 20};

/// Text that packs about as well as the rows of a resort.
QByteArray rows(int count)
{
    SeededRandom random(7);
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "[\"pets\",\"" + QByteArray::number(random.next(), 16) + "\",12,\"Rex\"]\n";
    return text;
}

void everyCoding()
{
    QTest::addColumn<Coding>("coding");
    QTest::newRow("identity") << Coding::None;
    QTest::newRow("gzip") << Coding::Gzip;
    QTest::newRow("zstd") << Coding::Zstd;
}

void bothPackers()
{
    QTest::addColumn<Coding>("coding");
    QTest::newRow("gzip") << Coding::Gzip;
    QTest::newRow("zstd") << Coding::Zstd;
}

} // namespace

class TestCompression : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasPackedIsUnpackedAsItWas_data() { everyCoding(); }
    void whatWasPackedIsUnpackedAsItWas()
    {
        QFETCH(Coding, coding);
        for (const QByteArray &body : {QByteArray(), QByteArray("{}"), rows(20'000)}) {
            const auto back = unpack(coding, pack(coding, body), generous);
            QVERIFY(back);
            QVERIFY(*back == body);
        }
    }

    void aBodyThatWasCutShortIsDamaged_data() { bothPackers(); }
    void aBodyThatWasCutShortIsDamaged()
    {
        QFETCH(Coding, coding);
        const QByteArray packed = pack(coding, rows(20));
        for (qsizetype length = 0; length < packed.size(); ++length) {
            const auto back = unpack(coding, packed.first(length), generous);
            QVERIFY(!back);
            QCOMPARE(back.error(), UnpackFault::Damaged);
        }
    }

    void whatFollowsTheBodyIsDamage_data() { bothPackers(); }
    void whatFollowsTheBodyIsDamage()
    {
        QFETCH(Coding, coding);
        const auto back = unpack(coding, pack(coding, "one") + pack(coding, "two"), generous);
        QVERIFY(!back);
        QCOMPARE(back.error(), UnpackFault::Damaged);
    }

    void textIsNotTakenForSomethingPacked_data() { bothPackers(); }
    void textIsNotTakenForSomethingPacked()
    {
        QFETCH(Coding, coding);
        const auto back = unpack(coding, "{\"h\":{}}\n", generous);
        QVERIFY(!back);
        QCOMPARE(back.error(), UnpackFault::Damaged);
    }

    void aBombIsNotUnpacked_data() { bothPackers(); }
    void aBombIsNotUnpacked()
    {
        QFETCH(Coding, coding);
        const QByteArray bomb = pack(coding, QByteArray(32 << 20, ' '));
        QVERIFY(bomb.size() < 64 << 10);
        const auto back = unpack(coding, bomb, generous);
        QVERIFY(!back);
        QCOMPARE(back.error(), UnpackFault::TooLarge);
    }

    void noBodyGrowsBeyondTheLimit_data() { everyCoding(); }
    void noBodyGrowsBeyondTheLimit()
    {
        QFETCH(Coding, coding);
        const QByteArray body = rows(1'000);
        const QByteArray packed = pack(coding, body);
        QVERIFY(unpack(coding, packed, {.bytes = body.size()}));
        const auto tooLarge = unpack(coding, packed, {.bytes = body.size() - 1});
        QVERIFY(!tooLarge);
        QCOMPARE(tooLarge.error(), UnpackFault::TooLarge);
    }

    void oneCodingIsNamedOrNone()
    {
        QCOMPARE(codingNamed(""), Coding::None);
        QCOMPARE(codingNamed(" Zstd "), Coding::Zstd);
        QCOMPARE(codingNamed("br"), std::nullopt);
        QCOMPARE(codingNamed("gzip, zstd"), std::nullopt);
    }

    void theBestOfWhatIsAcceptedIsTaken()
    {
        QCOMPARE(bestCoding(""), Coding::None);
        QCOMPARE(bestCoding("gzip, zstd"), Coding::Zstd);
        QCOMPARE(bestCoding("br, gzip;q=0.5"), Coding::Gzip);
        QCOMPARE(bestCoding("zstd;q=0, gzip"), Coding::Gzip);
        QCOMPARE(bestCoding("zstd; q=0.000"), Coding::None);
    }
};

DESK_TEST(TestCompression)
#include "tst_compression.moc"
