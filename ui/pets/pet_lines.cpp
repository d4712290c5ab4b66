#include "ui/pets/pet_lines.h"

#include "ui/check_in/health_light.h"
#include "ui/families/household_lines.h"
#include "ui/pictures/attachment_pictures.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"
#include "ui/text/verdict_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct PetLines
{
    Q_DECLARE_TR_FUNCTIONS(PetLines)
};

/// Collects the lines of one list.
class Lines
{
public:
    void group(const QString &name) { m_group = name; }

    LineRow &add(const QString &id,
                 const QString &symbol,
                 const QString &title,
                 const QString &detail)
    {
        m_lines +=
            LineRow{.id = id, .group = m_group, .symbol = symbol, .title = title, .detail = detail};
        return m_lines.last();
    }

    LineRow &form(const QString &id,
                  const QString &symbol,
                  const QString &title,
                  const QString &detail,
                  const QString &form,
                  const QString &target)
    {
        LineRow &line = add(id, symbol, title, detail);
        line.form = form;
        line.target = target;
        return line;
    }

    void addLine(const QString &form, const QString &title, const QString &target)
    {
        this->form(form, u"plus"_s, title, {}, form, target).faint = true;
    }

    QList<LineRow> take(QList<LineRow> before = {}) const { return before + m_lines; }

private:
    QString m_group;
    QList<LineRow> m_lines;
};

QString sentenceOf(const Finding &finding, const QString &pet, const Words &words)
{
    return verdictSentence(
        {.verdict = finding.verdict,
         .pet = pet,
         .vaccine = finding.vaccineName,
         .until = finding.verdict == Verdict::Waived ? finding.waivedUntil : finding.expiresOn,
         .givenOn = finding.givenOn,
         .enoughFrom = finding.welcomeFrom,
         .stops = finding.severity == Severity::Block},
        words);
}

void addFindings(Lines &lines, const PetPage &page, const Words &words)
{
    lines.group(PetLines::tr("Would it be let in today?"));
    const QString pet = page.pet.id.text();
    for (const Finding &finding : page.health.findings) {
        LineRow &line = lines.add(u"finding."_s % finding.rule.text(),
                                  u"syringe"_s,
                                  finding.vaccineName,
                                  sentenceOf(finding, page.pet.name, words));
        line.chip = word(finding.verdict);
        line.tone = toneOf(finding.verdict, finding.stops());
        line.chipSymbol = line.tone == Theme::InHouse ? u"check"_s : u"alert"_s;
        const bool onFile = finding.record
            && (finding.verdict == Verdict::Ok || finding.verdict == Verdict::Unverified);
        line.form = onFile ? u"vaccination"_s : u"add.vaccination"_s;
        line.target = onFile ? finding.record->text() : pet % u'|' % finding.vaccine.text();
    }
    lines.addLine(u"add.vaccination"_s, PetLines::tr("Note a vaccination"), pet);
    lines.addLine(u"add.waiver"_s, PetLines::tr("Let it come without one, as a manager"), pet);
}

void addCertificates(Lines &lines,
                     const PetPage &page,
                     const QList<Vaccine> &vaccines,
                     const Words &words,
                     QDate today)
{
    lines.group(PetLines::tr("Certificates and waivers"));
    for (const VaccineRow &record : page.vaccinations) {
        LineRow &line = lines.form(
            u"record."_s % record.id.text(),
            u"note"_s,
            record.vaccineName,
            joined({PetLines::tr("Given %1").arg(words.date(record.givenOn)),
                    record.expiresOn
                        ? PetLines::tr("holds until %1").arg(words.date(*record.expiresOn))
                        : QString(),
                    word(record.source),
                    record.verifiedBy ? PetLines::tr("seen by %1").arg(*record.verifiedBy)
                                      : QString()}),
            u"vaccination"_s,
            record.id.text());
        line.faint = record.expiresOn && *record.expiresOn < today;
        if (!record.verifiedAt) {
            line.chip = PetLines::tr("Not seen yet");
            line.chipSymbol = u"eye"_s;
            line.tone = Theme::Departing;
        }
    }
    if (!page.vaccinations.isEmpty())
        lines.addLine(u"add.certificate"_s,
                      PetLines::tr("Keep a certificate as a photo or PDF"),
                      page.pet.id.text());
    for (const VaccineWaiver &waiver : page.waivers) {
        QString name;
        for (const Vaccine &vaccine : vaccines) {
            if (vaccine.id == waiver.vaccine)
                name = vaccine.name;
        }
        lines
            .add(u"waiver."_s % waiver.id.text(),
                 u"signature"_s,
                 PetLines::tr("%1 waived").arg(name),
                 joined({PetLines::tr("until %1").arg(words.date(waiver.until)), waiver.reason}))
            .faint = waiver.until < today;
    }
}

void addWarnings(Lines &lines, const PetPage &page)
{
    lines.group(PetLines::tr("What must be known"));
    const QString pet = page.pet.id.text();
    for (const PetAlert &alert : page.alerts) {
        const bool isOther = alert.kind == AlertKind::Other;
        lines
            .form(u"alert."_s % alert.id.text(),
                  u"alert"_s,
                  isOther ? alert.note : word(alert.kind),
                  isOther ? QString() : alert.note,
                  u"alert"_s,
                  alert.id.text())
            .tone = Theme::Trouble;
    }
    for (const Allergy &allergy : page.allergies)
        lines.form(u"allergy."_s % allergy.id.text(),
                   u"pill"_s,
                   PetLines::tr("Allergy: %1").arg(allergy.substance),
                   allergy.reaction,
                   u"allergy"_s,
                   allergy.id.text());
    if (!page.pet.notes.isEmpty())
        lines.form(u"notes"_s, u"note"_s, page.pet.notes, {}, u"pet"_s, pet);
    lines.addLine(u"add.alert"_s, PetLines::tr("Add a warning"), pet);
    lines.addLine(u"add.allergy"_s, PetLines::tr("Add an allergy"), pet);
}

void addIdentity(
    Lines &lines, const PetPage &page, const QString &photo, const Words &words, QDate today)
{
    lines.group(PetLines::tr("About"));
    const Pet &pet = page.pet;
    const QString id = pet.id.text();
    LineRow &about =
        lines.form(u"about"_s, u"paw"_s, petDetail(pet, words, today), {}, u"pet"_s, id);
    about.detail = joined(
        {pet.bornOn ? PetLines::tr("Born %1").arg(words.birth(*pet.bornOn, pet.bornPrecision))
                    : QString(),
         pet.colour,
         pet.playGroup == PlayGroup::Unknown
             ? QString()
             : PetLines::tr("Play group: %1").arg(word(pet.playGroup))});
    about.face = !photo.isEmpty();
    about.photo = faceOf(photo);
    lines.addLine(u"add.photo"_s,
                  photo.isEmpty() ? PetLines::tr("Add a photo") : PetLines::tr("Another photo"),
                  id);
    if (!pet.microchip.isEmpty() || !pet.rabiesTag.isEmpty())
        lines.form(u"chip"_s,
                   u"barcode"_s,
                   pet.microchip.isEmpty() ? pet.rabiesTag : pet.microchip,
                   pet.microchip.isEmpty() ? PetLines::tr("Rabies tag")
                       : pet.rabiesTag.isEmpty()
                       ? PetLines::tr("Microchip")
                       : PetLines::tr("Microchip; rabies tag %1").arg(pet.rabiesTag),
                   u"pet"_s,
                   id);
    LineRow &family =
        lines.add(u"family"_s, u"family"_s, page.household.name, PetLines::tr("Its family"));
    family.page = u"household"_s;
    family.argument = {{u"id"_s, page.household.id.text()}};
    for (const OwnerRow &owner : page.owners)
        lines.form(u"owner."_s % owner.customer.text(),
                   u"person"_s,
                   words.fullName(owner.firstName, owner.lastName),
                   joined({owner.isPrimary ? PetLines::tr("Answers for it") : QString(),
                           owner.mayBook ? QString() : PetLines::tr("may not book"),
                           owner.mayPickUp ? QString() : PetLines::tr("may not pick up")}),
                   u"owner"_s,
                   id % u'|' % owner.customer.text());
    if (page.vet)
        lines.form(u"vet"_s,
                   u"care"_s,
                   joined({page.vet->clinic, page.vet->name}),
                   page.vet->phone,
                   u"vet"_s,
                   page.vet->id.text());
    lines.addLine(u"pet.vet"_s,
                  page.vet ? PetLines::tr("Another veterinarian")
                           : PetLines::tr("Name a veterinarian"),
                  id);
}

QString amount(qint64 thousandths, const QString &unit, const Words &words)
{
    return QString(words.thousandths(thousandths) % u' ' % unit).trimmed();
}

void addPlans(Lines &lines, const PetPage &page, const Words &words)
{
    lines.group(PetLines::tr("Food and medication, as told last time"));
    for (const FeedingPlan &plan : page.feeding)
        lines.add(u"feeding."_s % plan.id.text(),
                  u"bowl"_s,
                  joined({words.minuteOfDay(plan.minuteOfDay),
                          amount(plan.amountThousandths, plan.amountUnit, words),
                          plan.food}),
                  joined({word(plan.source), plan.method, plan.notes}));
    for (const MedicationPlan &plan : page.medication)
        lines.add(u"medication."_s % plan.id.text(),
                  u"pill"_s,
                  joined({plan.drug, plan.strength}),
                  joined({amount(plan.doseThousandths, plan.doseUnit, words),
                          plan.route,
                          plan.withFood ? PetLines::tr("with food") : QString(),
                          plan.asNeeded ? PetLines::tr("when needed") : QString(),
                          plan.notes}));
}

void addWeights(Lines &lines,
                const PetPage &page,
                const QList<WeightRow> &weights,
                const Words &words,
                QDate today)
{
    lines.group(PetLines::tr("Weight"));
    const auto add = [&](const QString &id, int grams, QDate day, const QString &where) {
        lines.add(
            id, u"scale"_s, words.weight(grams), joined({words.relativeDay(day, today), where}));
    };
    if (page.pet.weightGrams && page.pet.weighedOn)
        add(u"weight"_s, *page.pet.weightGrams, *page.pet.weighedOn, PetLines::tr("on file"));
    int number = 0;
    for (const WeightRow &weight : weights)
        add(u"weight.%1"_s.arg(number++),
            weight.grams,
            words.time().civilDate(weight.at),
            PetLines::tr("at check-in"));
}

} // namespace

QList<LineRow> careLines(const PetPage &page,
                         const QList<Vaccine> &vaccines,
                         const Words &words,
                         QDate today)
{
    Lines lines;
    addWarnings(lines, page);
    addFindings(lines, page, words);
    addCertificates(lines, page, vaccines, words, today);
    // A regular has many ahead: "Stays" has them all, and what must be known stays in sight.
    static constexpr qsizetype mostStays = 3;
    return lines.take(openStayLines(
        page.openStays.first(std::min(mostStays, page.openStays.size())), words, today));
}

QList<LineRow> aboutLines(const PetPage &page,
                          const QString &photo,
                          const QList<WeightRow> &weights,
                          const Words &words,
                          QDate today)
{
    Lines lines;
    addIdentity(lines, page, photo, words, today);
    addPlans(lines, page, words);
    addWeights(lines, page, weights, words, today);
    return lines.take();
}

} // namespace desk::ui
