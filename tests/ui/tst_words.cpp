#include "tests/support/test_program.h"
#include "ui/text/language.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;
using namespace desk;
using namespace desk::ui;

namespace {

Words wordsOf(const char *locale, const char *currency, const char *language = "C")
{
    Resort resort;
    resort.locale = QString::fromLatin1(locale);
    resort.currency = QString::fromLatin1(currency);
    return Words(
        resort, {.zone = QTimeZone("America/Denver")}, QLocale(QString::fromLatin1(language)));
}

Money minor(qint64 amount, const char *currency)
{
    return Money::minor(amount, *Currency::parse(QString::fromLatin1(currency)));
}

/// No-break spaces and marks of direction as a reader sees them.
QString seen(QString text)
{
    text.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text;
}

const QDate christmasEve(2026, 12, 24);
const QDate today(2026, 11, 21); // a Saturday

} // namespace

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyIsWrittenAsTheResortWritesIt_data()
    {
        QTest::addColumn<Words>("words");
        QTest::addColumn<Money>("money");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *locale, const char *currency, qint64 amount, QString text) {
            QTest::addRow("%s %s %lld", locale, currency, amount)
                << wordsOf(locale, currency) << minor(amount, currency) << text;
        };
        row("en-US", "USD", 123'456'789, u"$1,234,567.89"_s);
        row("en-US", "USD", -5, u"−$0.05"_s);
        row("en-US", "EUR", 1'250, u"€12.50"_s);
        row("en-US", "CHF", 1'250, u"CHF 12.50"_s);
        row("en-GB", "GBP", 100, u"£1.00"_s);
        row("es-ES", "EUR", 123'450, u"1.234,50 €"_s);
        row("es-ES", "EUR", 123'456'700, u"1.234.567,00 €"_s);
        row("de-DE", "EUR", -29'825, u"−298,25 €"_s);
        row("ja", "JPY", 29'825, u"￥29,825"_s);
        row("en-US", "KWD", 29'825, u"KWD 29.825"_s);
        row("ar", "EGP", 123'450, u"١٬٢٣٤٫٥٠ ج.م."_s);
        row("en-IN", "INR", 123'456'789, u"₹12,34,567.89"_s);
    }
    void moneyIsWrittenAsTheResortWritesIt()
    {
        QFETCH(const Words, words);
        QFETCH(const Money, money);
        QTEST(seen(words.money(money)), "text");
    }

    void whatIsWrittenCanBeTypedAgain()
    {
        for (const char *locale :
             {"en-US", "en-GB", "es-ES", "de-DE", "de-CH", "fr-FR", "ar", "ja"}) {
            for (const char *currency : {"USD", "EUR", "JPY", "KWD"}) {
                const Words words = wordsOf(locale, currency);
                for (const qint64 amount : {0, 5, 99, 1'000, 123'456, 987'654'321, -2'550}) {
                    const Money money = minor(amount, currency);
                    QCOMPARE(typedMoney(words.money(money), words), money);
                    QCOMPARE(typedMoney(words.amount(money), words), money);
                }
                QCOMPARE(typedDate(words.date(christmasEve), today, Looking::Ahead, words),
                         christmasEve);
                QCOMPARE(typedDate(words.dayMonthYear(christmasEve), today, Looking::Ahead, words),
                         christmasEve);
                QCOMPARE(typedDate(words.dayAndMonth(christmasEve), today, Looking::Ahead, words),
                         christmasEve);
                QCOMPARE(typedMinuteOfDay(words.minuteOfDay(1'145), words), 1'145);
            }
        }
    }

    void anAmountThatCanBeReadInTwoWaysIsNotRead_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"",       "-",      ".",     "12,50", "1,23",     "1,2345",
              "12.345", "12.",    "1.2.3", "abc",   "12 USD 3", "1e3",
              "0x10",   "$",      "12..5", ",5",    "1,234,56", "9999999999999999",
              "--5",    "1,,234", "€12"})
            QTest::addRow("en %s", text) << u"en-US"_s << QString::fromUtf8(text);
        for (const char *text : {"12.50", "1.23", "12,345", "1,234.50"})
            QTest::addRow("de %s", text) << u"de-DE"_s << QString::fromUtf8(text);
    }
    void anAmountThatCanBeReadInTwoWaysIsNotRead()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        QVERIFY(!typedMoney(text, wordsOf(locale.toLatin1().constData(), "USD")));
    }

    void amountsAreReadAsPeopleTypeThem()
    {
        const Words us = wordsOf("en-US", "USD");
        QCOMPARE(typedMoney(u" 12 ", us), minor(1'200, "USD"));
        QCOMPARE(typedMoney(u"$12.5", us), minor(1'250, "USD"));
        QCOMPARE(typedMoney(u".50", us), minor(50, "USD"));
        QCOMPARE(typedMoney(u"-$3", us), minor(-300, "USD"));
        QCOMPARE(typedMoney(u"1,234.5 usd", us), minor(123'450, "USD"));
        QCOMPARE(typedMoney(u"١٢", wordsOf("ar", "EGP")), minor(1'200, "EGP"));
        QCOMPARE(typedMoney(u"12,5 €", wordsOf("es-ES", "EUR")), minor(1'250, "EUR"));
        QCOMPARE(typedMoney(u"12.5", wordsOf("ja", "JPY")), std::nullopt);
    }

    void sharesWeightsAndDoses()
    {
        const Words us = wordsOf("en-US", "USD");
        const Words spain = wordsOf("es-ES", "EUR");
        QCOMPARE(seen(us.percent({74'400})), u"7.44 %"_s);
        QCOMPARE(seen(us.percentChange({200'000})), u"+20 %"_s);
        QCOMPARE(seen(us.percentChange({-500'000})), u"−50 %"_s);
        QCOMPARE(typedPercent(u"7.44 %", us), PartsPerMillion{74'400});
        QCOMPARE(typedPercent(u"21", spain), PartsPerMillion{210'000});
        QCOMPARE(us.weight(19'051), u"42 lb"_s);
        QCOMPARE(us.weight(100), u"3.5 oz"_s);
        QCOMPARE(spain.weight(19'051), u"19,1 kg"_s);
        QCOMPARE(spain.weight(100), u"100 g"_s);
        QCOMPARE(typedWeight(u"42", us), 19'051);
        QCOMPARE(typedWeight(u"42.5 lb", us), 19'278);
        QCOMPARE(typedWeight(u"19,3", spain), 19'300);
        QCOMPARE(typedWeight(u"19.3 kg", us), 19'300);
        QCOMPARE(typedWeight(u"0", us), std::nullopt);
        QCOMPARE(typedWeight(u"heavy", us), std::nullopt);
        QCOMPARE(typedThousandths(u"1 ½", us), 1'500);
        QCOMPARE(typedThousandths(u"¼", us), 250);
        QCOMPARE(typedThousandths(u"0,75", spain), 750);
        QCOMPARE(us.thousandths(1'500), u"1.5"_s);
    }

    void daysAreWrittenInTheOrderOfThePlace_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("en-US") << u"en-US"_s
                               << QStringList{u"12/24/2026"_s,
                                              u"December 24"_s,
                                              u"Thu, Dec 24"_s,
                                              u"December 24, 2026"_s,
                                              u"2:05 PM"_s};
        QTest::newRow("en-GB") << u"en-GB"_s
                               << QStringList{u"24/12/2026"_s,
                                              u"24 December"_s,
                                              u"Thu, 24 Dec"_s,
                                              u"24 December 2026"_s,
                                              u"14:05"_s};
        QTest::newRow("es-ES") << u"es-ES"_s
                               << QStringList{u"24/12/2026"_s,
                                              u"24 de diciembre"_s,
                                              u"Jue, 24 de dic"_s,
                                              u"24 de diciembre de 2026"_s,
                                              u"14:05"_s};
        QTest::newRow("de-DE") << u"de-DE"_s
                               << QStringList{u"24.12.2026"_s,
                                              u"24. Dezember"_s,
                                              u"Do., 24. Dez."_s,
                                              u"24. Dezember 2026"_s,
                                              u"14:05"_s};
        QTest::newRow("ar") << u"ar"_s
                            << QStringList{u"٢٤/١٢/٢٠٢٦"_s,
                                           u"٢٤ ديسمبر"_s,
                                           u"الخميس، ٢٤ ديسمبر"_s,
                                           u"٢٤ ديسمبر ٢٠٢٦"_s,
                                           u"٢:٠٥ م"_s};
        QTest::newRow("ja") << u"ja"_s
                            << QStringList{u"2026/12/24"_s,
                                           u"12月24日"_s,
                                           u"12月24日木"_s,
                                           u"2026年12月24日"_s,
                                           u"14:05"_s};
    }
    void daysAreWrittenInTheOrderOfThePlace()
    {
        QFETCH(const QString, locale);
        const Words words = wordsOf(locale.toLatin1().constData(), "USD");
        const QStringList texts{seen(words.date(christmasEve)),
                                seen(words.dayAndMonth(christmasEve)),
                                seen(words.shortDay(christmasEve, today)),
                                seen(words.dayMonthYear(christmasEve)),
                                seen(words.timeOfDay(QTime(14, 5)))};
        QTEST(texts, "texts");
    }

    void monthsAreInTheLanguageShownAndNumbersInTheResorts()
    {
        const Words words = wordsOf("en-US", "USD", "es");
        QCOMPARE(words.date(christmasEve), u"12/24/2026"_s);
        QCOMPARE(words.dayAndMonth(christmasEve), u"24 de diciembre"_s);
        QCOMPARE(words.money(minor(1'250, "USD")), u"$12.50"_s);
    }

    void nearDaysAreCalledAsPeopleCallThem()
    {
        const Words words = wordsOf("en-GB", "GBP");
        QCOMPARE(words.relativeDay(today, today), u"Today"_s);
        QCOMPARE(words.relativeDay(today.addDays(1), today), u"Tomorrow"_s);
        QCOMPARE(words.relativeDay(today.addDays(-1), today), u"Yesterday"_s);
        QCOMPARE(words.relativeDay(today.addDays(4), today), u"Wednesday"_s);
        QCOMPARE(words.relativeDay(today.addDays(7), today), u"Sat, 28 Nov"_s);
        QCOMPARE(words.relativeDay(QDate(2027, 1, 2), today), u"Sat, 2 Jan 2027"_s);
        QCOMPARE(words.dayInSentence(today, today), u"today"_s);
        QCOMPARE(words.dayInSentence(today.addDays(1), today), u"tomorrow"_s);
        QCOMPARE(words.dayInSentence(today.addDays(-1), today), u"yesterday"_s);
        QCOMPARE(words.dayInSentence(today.addDays(4), today), u"Wednesday"_s);
        QCOMPARE(words.dayInSentence(today.addDays(7), today), u"Sat, 28 Nov"_s);
        const Instant now = fromMilliseconds(1'800'000'000'000);
        QCOMPARE(words.ago(now, now), u"just now"_s);
        QCOMPARE(words.ago(now - std::chrono::minutes(1), now), u"1 minute ago"_s);
        QCOMPARE(words.ago(now - std::chrono::hours(3), now), u"3 hours ago"_s);
        QCOMPARE(words.duration(1), u"1 minute"_s);
        QCOMPARE(words.duration(135), u"2 hours 15 minutes"_s);
        QCOMPARE(words.duration(1'140), u"19 hours"_s);
        QCOMPARE(words.duration(3 * 1'440 + 60), u"3 days 1 hour"_s);
        QCOMPARE(words.nights(1), u"1 night"_s);
        QCOMPARE(words.nights(3), u"3 nights"_s);
    }

    void datesAreReadAsPeopleTypeThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *locale, const char *text, QDate day) {
            QTest::addRow("%s %s", locale, text)
                << QString::fromLatin1(locale) << QString::fromUtf8(text) << day;
        };
        row("en-US", "today", today);
        row("en-US", " TOMORROW ", today.addDays(1));
        row("en-US", "+3", today.addDays(3));
        row("en-US", "-2", today.addDays(-2));
        row("en-US", "fri", QDate(2026, 11, 27));
        row("en-US", "Saturday", QDate(2026, 11, 28));
        row("en-US", "12/24", christmasEve);
        row("en-US", "12-24-26", christmasEve);
        row("en-US", "dec 24", christmasEve);
        row("en-US", "Dec 24, 2026", christmasEve);
        row("en-US", "24 december", christmasEve);
        row("en-US", "1/5", QDate(2027, 1, 5));
        row("en-US", "2026-12-24", christmasEve);
        row("en-US", "24/12", QDate());
        row("en-US", "2/29", QDate(2028, 2, 29));
        row("en-US", "2/30", QDate());
        row("en-US", "ju 4", QDate());
        row("en-US", "t", QDate());
        row("en-US", "12/24/20266", QDate());
        row("en-US", "", QDate());
        row("en-GB", "24/12", christmasEve);
        row("en-GB", "24.12.2026", christmasEve);
        row("es-ES", "24 de dic", christmasEve);
        row("es-ES", "mié", QDate(2026, 11, 25));
        row("es-ES", "miercoles", QDate(2026, 11, 25));
        row("de-DE", "24.12.", christmasEve);
        row("de-DE", "24. Dezember", christmasEve);
        row("ja", "12/24", christmasEve);
        row("ja", "12月24日", christmasEve);
        row("ar", "٢٤/١٢", christmasEve);
    }
    void datesAreReadAsPeopleTypeThem()
    {
        QFETCH(const QString, locale);
        QFETCH(const QString, text);
        const Words words = wordsOf(locale.toLatin1().constData(), "USD");
        QTEST(typedDate(text, today, Looking::Ahead, words).value_or(QDate()), "day");
    }

    void birthdaysLieBehind()
    {
        const Words words = wordsOf("en-US", "USD");
        QCOMPARE(typedDate(u"12/24", today, Looking::Back, words), QDate(2025, 12, 24));
        QCOMPARE(typedDate(u"5/1/19", today, Looking::Back, words), QDate(2019, 5, 1));
        QCOMPARE(typedDate(u"5/1/99", today, Looking::Back, words), QDate(1999, 5, 1));
    }

    void aBirthIsKnownToTheDayTheMonthOrTheYear_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("on");
        QTest::addColumn<BirthPrecision>("precision");
        const auto row = [](const QString &typed, QDate on, BirthPrecision precision) {
            QTest::newRow(qPrintable(typed)) << typed << on << precision;
        };
        row(u"5/1/2019"_s, {2019, 5, 1}, BirthPrecision::Day);
        row(u"12/24"_s, {2025, 12, 24}, BirthPrecision::Day);
        row(u"5/2019"_s, {2019, 5, 1}, BirthPrecision::Month);
        row(u"2019-05"_s, {2019, 5, 1}, BirthPrecision::Month);
        row(u"May 2019"_s, {2019, 5, 1}, BirthPrecision::Month);
        row(u"dec, 2019"_s, {2019, 12, 1}, BirthPrecision::Month);
        row(u" 2019 "_s, {2019, 1, 1}, BirthPrecision::Year);
        row(u"13/2019"_s, {}, BirthPrecision::Day);
        row(u"ju 2019"_s, {}, BirthPrecision::Day); // June and July
        row(u"1199"_s, {}, BirthPrecision::Day);
        row(u"a while ago"_s, {}, BirthPrecision::Day);
    }

    void aBirthIsKnownToTheDayTheMonthOrTheYear()
    {
        QFETCH(const QString, typed);
        QFETCH(const QDate, on);
        QFETCH(const BirthPrecision, precision);
        const Words words = wordsOf("en-US", "USD");
        const std::optional<Birth> birth = typedBirth(typed, today, words);
        QCOMPARE(birth.has_value(), on.isValid());
        if (!birth)
            return;
        QCOMPARE(*birth, (Birth{on, precision}));
        for (const char *locale : {"en-US", "es-ES", "de-DE", "ar-EG", "ja-JP"}) {
            const Words theirs = wordsOf(locale, "USD");
            QCOMPARE(typedBirth(theirs.birth(on, precision), today, theirs), birth);
        }
    }

    void timesAreReadAsPeopleTypeThem()
    {
        const Words us = wordsOf("en-US", "USD");
        QCOMPARE(typedMinuteOfDay(u"730", us), 450);
        QCOMPARE(typedMinuteOfDay(u"7:30 pm", us), 19 * 60 + 30);
        QCOMPARE(typedMinuteOfDay(u"7p", us), 19 * 60);
        QCOMPARE(typedMinuteOfDay(u"12am", us), 0);
        QCOMPARE(typedMinuteOfDay(u"19.30", us), 19 * 60 + 30);
        QCOMPARE(typedMinuteOfDay(u"24:00", us), std::nullopt);
        QCOMPARE(typedMinuteOfDay(u"13 pm", us), std::nullopt);
        QCOMPARE(typedMinuteOfDay(u"7:75", us), std::nullopt);
        QCOMPARE(typedMinuteOfDay(u"7 of the clock", us), std::nullopt);
    }

    void peopleAreNamedAsTheyNameThemselves()
    {
        const Words us = wordsOf("en-US", "USD");
        QCOMPARE(us.fullName(u"Bella"_s, u"Smith"_s), u"Bella Smith"_s);
        QCOMPARE(us.fullName(u"太郎"_s, u"山田"_s), u"山田太郎"_s);
        QCOMPARE(wordsOf("hu", "HUF").fullName(u"Béla"_s, u"Bartók"_s), u"Bartók Béla"_s);
        QCOMPARE(us.fullName(u"Cher"_s, {}), u"Cher"_s);
        QCOMPARE(us.initials(u"bella maria smith"_s), u"BS"_s);
        QCOMPARE(us.initials(u"🐶 Rex"_s), u"🐶R"_s);
        QCOMPARE(us.initials({}), QString());
        QCOMPARE(us.list({u"Max"_s, u"Bella"_s, u"Rex"_s}), u"Max, Bella, and Rex"_s);
        QCOMPARE(us.phone(u"+15055550123"_s, {}), u"(505) 555-0123"_s);
        QCOMPARE(us.phone(u"+442079460958"_s, {}), u"+44 207 946 0958"_s);
        QCOMPARE(us.phone({}, u"ask Mia"_s), u"ask Mia"_s);
        QCOMPARE(wordsOf("es-ES", "EUR").phone(u"+34612345678"_s, {}), u"612 345 678"_s);
    }

    void agesAreAsExactAsTheyAreKnown()
    {
        const Words us = wordsOf("en-US", "USD");
        QCOMPARE(us.age(today.addDays(-63), BirthPrecision::Day, today), u"9 weeks"_s);
        QCOMPARE(us.age(today.addMonths(-5), BirthPrecision::Day, today), u"5 months"_s);
        QCOMPARE(us.age(today.addYears(-3).addDays(1), BirthPrecision::Day, today), u"2 years"_s);
        QCOMPARE(us.age(QDate(2023, 1, 1), BirthPrecision::Year, today), u"about 3 years"_s);
        QCOMPARE(us.age(today.addDays(1), BirthPrecision::Day, today), QString());
    }

private:
    LanguageSwitch m_language; // English, with its plurals
};

DESK_TEST(TestWords)
#include "tst_words.moc"
