#include "core/base/typed_text.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

class TypedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameLosesWhatNobodyMeant()
    {
        QCOMPARE(cleaned(u"  Rex \n the\tSecond\u0000\u0007 "_s), u"Rex   the Second"_s);
        QCOMPARE(cleaned(u"Zoe\u0301"_s), u"Zo\u00e9"_s);
    }

    void aTextThatShowsNothingIsEmpty()
    {
        QCOMPARE(cleaned(u"\u200b \u2060\u200f"_s), QString());
        QCOMPARE(cleaned(QString(QChar(0))), QString());
    }

    void halfASurrogatePairDoesNotGetIntoTheBooks()
    {
        QCOMPARE(cleaned(u"Rex"_s % QChar(0xd83d)), u"Rex\ufffd"_s);
        QCOMPARE(cleaned(u"Rex \U0001F436\U0001F3FD"_s), u"Rex \U0001F436\U0001F3FD"_s);
    }

    void notesKeepTheirLines()
    {
        QCOMPARE(cleanedLines(u"one\r\ntwo\rthree\n"_s), u"one\ntwo\nthree"_s);
    }

    void aCardNumberIsRecognisedHoweverItIsTyped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("plain") << u"4111111111111111"_s;
        QTest::newRow("groups") << u"pays with 4111 1111 1111 1111, exp 12/28"_s;
        QTest::newRow("expiry behind") << u"4111 1111 1111 1111 12 28 123"_s;
        QTest::newRow("dashes") << u"5555-5555-5555-4444"_s;
        QTest::newRow("dots") << u"5555.5555.5555.4444"_s;
        QTest::newRow("wide dashes") << u"4111 - 1111 - 1111 - 1111"_s;
        QTest::newRow("no-break spaces") << u"4111\u00a01111\u00a01111\u00a01111"_s;
        QTest::newRow("glued to a word") << u"visa4111111111111111x"_s;
        QTest::newRow("amex") << u"3782 822463 10005"_s;
        QTest::newRow("thirteen digits") << u"4222222222222"_s;
        QTest::newRow("discover") << u"6011111111111117"_s;
        QTest::newRow("diners") << u"30569309025904"_s;
        QTest::newRow("mastercard 2 series") << u"2223003122003222"_s;
        QTest::newRow("arabic digits") << u"٤١١١١١١١١١١١١١١١"_s;
        QTest::newRow("full width") << u"４１１１１１１１１１１１１１１１"_s;
        QTest::newRow("a plus does not hide sixteen digits") << u"+4111111111111111"_s;
    }

    void aCardNumberIsRecognisedHoweverItIsTyped()
    {
        QFETCH(QString, text);
        QVERIFY(looksLikeCardNumber(text));
        TypedTexts texts;
        texts.lines(u"notes"_s, text);
        QCOMPARE(texts.refusals, (Refusals{{Reason::CardNumberTyped, u"notes"_s, {}}}));
    }

    void otherNumbersAreWelcome_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("wrong check digit") << u"4111111111111112"_s;
        QTest::newRow("no such scheme") << u"9111111111111111"_s;
        QTest::newRow("phones") << u"505-555-0142, 505 555 0143"_s;
        QTest::newRow("a german mobile that would pass") << u"+4915112345671"_s;
        QTest::newRow("a microchip") << u"985112345678903"_s;
        QTest::newRow("a weight and a day") << u"12.5 kg on 2026-11-21"_s;
    }

    void otherNumbersAreWelcome()
    {
        QFETCH(QString, text);
        QVERIFY(!looksLikeCardNumber(text));
    }

    void everyFieldThatIsWrongIsNamedAtOnce()
    {
        TypedTexts texts;
        texts.required(u"name"_s, u"  "_s);
        texts.line(u"colour"_s, QString(300, u'x'), limits::word);
        texts.email(u"email"_s, u"ann at example"_s);
        const Refusals expected{
            {Reason::Missing, u"name"_s, {}},
            {Reason::TooLong, u"colour"_s, {{u"limit"_s, qint64{limits::word}}}},
            {Reason::NotAnEmail, u"email"_s, {}},
        };
        QCOMPARE(texts.refusals, expected);
    }

    void noEmailIsFineAndAnAddressIsTakenAsItIs()
    {
        TypedTexts texts;
        QCOMPARE(texts.email(u"email"_s, std::nullopt), std::nullopt);
        QCOMPARE(texts.email(u"email"_s, u" "_s), std::nullopt);
        QCOMPARE(texts.email(u"email"_s, u" ann.o'hara+pets@mail.example.org "_s),
                 u"ann.o'hara+pets@mail.example.org"_s);
        QVERIFY(texts.refusals.empty());
    }
};

DESK_TEST(TypedTextTest)
#include "tst_typed_text.moc"
