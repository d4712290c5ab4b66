#include "core/base/phone.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;

class PhoneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTypedNumberIsReadAsItIsDialled_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("dialled");
        QTest::newRow("us") << u"(505) 555-0142"_s << u"US"_s << u"+15055550142"_s;
        QTest::newRow("us with 1") << u"1-505-555-0142"_s << u"US"_s << u"+15055550142"_s;
        QTest::newRow("us extension") << u"505.555.0142 ext 12"_s << u"us"_s << u"+15055550142"_s;
        QTest::newRow("us to germany") << u"011 49 30 901820"_s << u"US"_s << u"+4930901820"_s;
        QTest::newRow("canada") << u"506 555 0199"_s << u"CA"_s << u"+15065550199"_s;
        QTest::newRow("britain") << u"020 7946 0018"_s << u"GB"_s << u"+442079460018"_s;
        QTest::newRow("britain (0)") << u"+44 (0)20 7946 0018"_s << u"US"_s << u"+442079460018"_s;
        QTest::newRow("germany") << u"0151 / 2345 678"_s << u"DE"_s << u"+491512345678"_s;
        QTest::newRow("germany 00") << u"0049 151 2345678"_s << u"DE"_s << u"+491512345678"_s;
        QTest::newRow("france") << u"06 12 34 56 78"_s << u"FR"_s << u"+33612345678"_s;
        QTest::newRow("spain") << u"612 345 678"_s << u"ES"_s << u"+34612345678"_s;
        QTest::newRow("italy keeps its zero") << u"06 6982 1234"_s << u"IT"_s << u"+390669821234"_s;
        QTest::newRow("mexico") << u"01 55 1234 5678"_s << u"MX"_s << u"+525512345678"_s;
        QTest::newRow("australia") << u"0412 345 678"_s << u"AU"_s << u"+61412345678"_s;
        QTest::newRow("netherlands") << u"06-12345678"_s << u"NL"_s << u"+31612345678"_s;
        QTest::newRow("arabic digits") << u"٠٥٠ ١٢٣ ٤٥٦٧"_s << u"AE"_s << u"+971501234567"_s;
        QTest::newRow("full width") << u"＋81 90 1234 5678"_s << u"JP"_s << u"+819012345678"_s;
        QTest::newRow("words before") << u"mobile: 505 555 0142"_s << u"US"_s << u"+15055550142"_s;
        QTest::newRow("elsewhere") << u"00 44 20 7946 0018"_s << u"XX"_s << u"+442079460018"_s;
    }

    void aTypedNumberIsReadAsItIsDialled()
    {
        QFETCH(QString, typed);
        QFETCH(QString, country);
        QTEST(e164(typed, country), "dialled");
    }

    void whatIsNoNumberIsLeftAlone_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : {"",
                                  "ask Ann",
                                  "12",
                                  "555-0142",
                                  "+",
                                  "+0123456789",
                                  "505 555 0142 99 88",
                                  "1234567890123456789",
                                  "5=5"})
            QTest::newRow(typed) << QString::fromLatin1(typed);
    }

    void whatIsNoNumberIsLeftAlone()
    {
        QFETCH(QString, typed);
        QCOMPARE(e164(typed, u"US"_s), QString());
    }
};

DESK_TEST(PhoneTest)
#include "tst_phone.moc"
