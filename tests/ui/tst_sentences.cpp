#include "tests/support/test_program.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"
#include "ui/text/language.h"
#include "ui/text/price_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/verdict_text.h"

using namespace Qt::Literals;
using namespace desk;
using namespace desk::ui;

namespace {

Words words()
{
    Resort resort;
    resort.locale = u"en-GB"_s;
    resort.currency = u"GBP"_s;
    return Words(resort, {.zone = QTimeZone("Europe/London")}, QLocale::c());
}

Money pounds(qint64 minor)
{
    return Money::minor(minor, *Currency::parse(u"GBP"));
}

const QDate christmasEve(2026, 12, 24);

PriceStep night(int day, qint64 price)
{
    return {.kind = PriceStepKind::Base,
            .night = QDate(2026, 12, day),
            .unitAmount = pounds(price),
            .amount = pounds(price)};
}

PriceStep rule(PriceStepKind kind, const QString &label, qint64 share)
{
    return {.kind = kind, .label = label, .share = {share}};
}

QString seen(QString text)
{
    return text.replace(QChar(0x00A0), u' ');
}

} // namespace

class TestSentences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.use(Language::English); }

    void aNameFromRightToLeftKeepsItsPlaceAmongOthers()
    {
        QCOMPARE(joined({u"Saluki"_s, QString(), u"3 years"_s}), u"Saluki · 3 years"_s);
        const QString line = joined({u"الخطيب"_s, u"Saluki"_s});
        QCOMPARE(line, u"\u2068الخطيب\u2069 · Saluki"_s);
        QVERIFY(!line.isRightToLeft());
    }

    void everyReasonHasASentenceWithAndWithoutItsValues()
    {
        for (int i = 0; i <= int(Reason::KeyWrong); ++i) {
            Refusal refusal{.reason = Reason(i), .field = {}, .values = {}};
            const QString bare = refusalText(refusal, words());
            for (const QString &name :
                 {u"unit"_s, u"pet"_s, u"why"_s, u"what"_s, u"by"_s, u"vaccine"_s, u"service"_s})
                refusal.values[name] = u"%1 and %2"_s;
            for (const QString &name : {u"limit"_s, u"least"_s, u"most"_s, u"left"_s, u"more"_s})
                refusal.values[name] = qint64(3);
            refusal.values[u"state"_s] = u"CHECKED_OUT"_s;
            refusal.values[u"night"_s] = christmasEve;
            refusal.values[u"from"_s] = christmasEve;
            refusal.values[u"to"_s] = christmasEve;
            refusal.values[u"missing"_s] = pounds(500);
            refusal.values[u"available"_s] = pounds(500);
            if (refusal.reason == Reason::OutsideHours) {
                refusal.values[u"from"_s] = qint64(7 * 60);
                refusal.values[u"to"_s] = qint64(18 * 60);
            }
            if (refusal.reason == Reason::StockMissing)
                refusal.values[u"available"_s] = qint64(3);
            for (const QString &text : {bare, refusalText(refusal, words())}) {
                QVERIFY2(text.endsWith(u'.'), qPrintable(text));
                QVERIFY2(!text.contains(u"(s)"_s) && !text.contains(u"%n"_s), qPrintable(text));
                QVERIFY2(!text.contains(u'!'), qPrintable(text));
            }
            QVERIFY2(!bare.contains(u'%'), qPrintable(bare));
        }
    }

    void aRefusalSaysWhatStandsInTheWay()
    {
        const Refusal taken{.reason = Reason::UnitTaken,
                            .field = u"unit"_s,
                            .values = {{u"unit"_s, u"K12"_s},
                                       {u"pet"_s, u"Rex"_s},
                                       {u"from"_s, christmasEve},
                                       {u"to"_s, christmasEve.addDays(3)}}};
        QCOMPARE(refusalText(taken, words()),
                 u"K12 is taken by Rex from 24 December 2026 to 27 December 2026. Choose another "
                 u"room or other days."_s);
        const auto at = [](int day, int hour) {
            return Instant(std::chrono::milliseconds(
                QDateTime({2026, 12, day}, {hour, 0}, QTimeZone("Europe/London"))
                    .toMSecsSinceEpoch()));
        };
        Refusal nights = taken;
        nights.values.insert(u"from"_s, at(24, 14));
        nights.values.insert(u"to"_s, at(27, 10));
        QCOMPARE(refusalText(nights, words()),
                 u"K12 is taken by Rex from 24/12/2026 14:00 to 27/12/2026 10:00. Choose another "
                 u"room or other days."_s);
        nights.values.insert(u"to"_s, at(24, 18));
        QCOMPARE(refusalText(nights, words()),
                 u"K12 is taken by Rex from 14:00 to 18:00. Choose another room or other days."_s);
        const Refusal tooLong{
            .reason = Reason::TooLong, .field = {}, .values = {{u"limit"_s, 1LL}}};
        QCOMPARE(refusalText(tooLong, words()), u"Use 1 character at most."_s);
    }

    void sayingTheSameThingOnceIsEnough()
    {
        const Refusals twice{{.reason = Reason::Missing, .field = u"name"_s, .values = {}},
                             {.reason = Reason::Missing, .field = u"breed"_s, .values = {}},
                             {.reason = Reason::UnitMissing, .field = {}, .values = {}}};
        QCOMPARE(refusalText(twice, words()), u"Fill this in.\nChoose a room."_s);
    }

    void vaccinationsAreExplained()
    {
        VerdictFacts facts{.verdict = Verdict::ExpiresDuringStay,
                           .pet = u"Bella"_s,
                           .vaccine = u"rabies"_s,
                           .until = christmasEve};
        QCOMPARE(
            verdictSentence(facts, words()),
            u"Bella's rabies vaccination expires on 24 December 2026, during the stay. Ask for "
            u"the new certificate, or let a manager waive it."_s);
        facts = {.verdict = Verdict::Missing, .pet = u"%2"_s, .vaccine = u"rabies"_s};
        QCOMPARE(
            verdictSentence(facts, words()),
            u"There is no rabies vaccination on file for %2. Ask for the certificate, or let a "
            u"manager waive it."_s);
        facts = {.verdict = Verdict::Ok, .pet = u"Bella"_s, .vaccine = u"rabies"_s};
        QCOMPARE(verdictSentence(facts, words()), u"Bella: rabies is in order."_s);
    }

    void aPriceIsExplained()
    {
        const QList<PriceStep> steps{night(22, 5'500),
                                     night(23, 5'500),
                                     night(24, 5'500),
                                     [] {
                                         PriceStep step = rule(
                                             PriceStepKind::PeakDates, u"Christmas"_s, 200'000);
                                         step.night = christmasEve;
                                         return step;
                                     }(),
                                     rule(PriceStepKind::AdditionalPet, u"Second pet"_s, -500'000)};
        QCOMPARE(seen(explanationText(steps, words())),
                 u"£55.00 × 3 nights · Christmas +20 % on 24 December · Second pet −50 %"_s);
        QCOMPARE(seen(priceStepText(night(24, 5'500), words())), u"£55.00 on 24 December"_s);
        const PriceStep fee{.kind = PriceStepKind::LateFee, .amount = pounds(1'500)};
        QCOMPARE(priceStepText(fee, words()), u"Late pick-up +£15.00"_s);
    }

    void statesHaveWords()
    {
        QCOMPARE(word(ReservationState::CheckedIn), u"In house"_s);
        QCOMPARE(wordOfState(u"NO_SHOW"_s), u"No-show"_s);
        QCOMPARE(wordOfState(u"nonsense"_s), QString());
        QCOMPARE(word(Sex::Female, true), u"Female, spayed"_s);
    }

    void everySentenceIsTranslatable()
    {
        for (int i = 0; i <= int(Reason::KeyWrong); ++i) {
            const Refusal refusal{.reason = Reason(i), .field = {}, .values = {}};
            m_language.use(Language::English);
            const QString english = refusalText(refusal, words());
            m_language.use(Language::Pseudo);
            QVERIFY2(refusalText(refusal, words()) != english, qPrintable(english));
        }
    }

private:
    LanguageSwitch m_language; // English, with its plurals
};

DESK_TEST(TestSentences)
#include "tst_sentences.moc"
