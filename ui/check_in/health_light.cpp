#include "ui/check_in/health_light.h"

#include "ui/text/enum_text.h"
#include "ui/text/verdict_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct HealthLight
{
    Q_DECLARE_TR_FUNCTIONS(HealthLight)
};

QVariantMap chip(const QString &text, Theme::Tone tone)
{
    return {{u"symbol"_s, u"syringe"_s}, {u"text"_s, text}, {u"tone"_s, tone}};
}

QString sentenceOf(const Finding &finding, const QString &pet, const Words &words)
{
    return verdictSentence(
        {.verdict = finding.verdict,
         .pet = pet,
         .vaccine = finding.vaccineName,
         .until = finding.verdict == Verdict::Waived ? finding.waivedUntil : finding.expiresOn,
         .givenOn = finding.givenOn,
         .enoughFrom = finding.welcomeFrom,
         .stops = finding.stops()},
        words);
}

} // namespace

Theme::Tone toneOf(Verdict verdict, bool stops)
{
    if (stops)
        return Theme::Trouble;
    return verdict == Verdict::Ok || verdict == Verdict::Waived ? Theme::InHouse : Theme::Departing;
}

QVariantMap healthLight(const HealthVerdict &health)
{
    if (health.verdict == Verdict::Ok)
        return chip(HealthLight::tr("Vaccines fine"), Theme::InHouse);
    const Finding &worst = health.findings.constFirst();
    return chip(
        HealthLight::tr("%1: %2", "vaccine, verdict").arg(worst.vaccineName, word(health.verdict)),
        toneOf(health.verdict, health.stops()));
}

QVariantList healthSentences(const HealthVerdict &health, const QString &pet, const Words &words)
{
    QVariantList sentences;
    for (const Finding &finding : health.findings) {
        if (finding.verdict != Verdict::Ok)
            sentences +=
                chip(sentenceOf(finding, pet, words), toneOf(finding.verdict, finding.stops()));
    }
    return sentences;
}

} // namespace desk::ui
