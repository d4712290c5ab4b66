#include "ui/check_in/arrival_form.h"

#include "ui/check_in/belongings_text.h"
#include "ui/check_in/health_light.h"
#include "ui/printing/care_rows.h"
#include "ui/text/credit_text.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QVariantMap line(const QString &symbol, const QStringList &texts)
{
    return {{u"symbol"_s, symbol}, {u"text"_s, texts.join(u"\n"_s)}};
}

QStringList mealTexts(const CareWish &care, const Words &words)
{
    QStringList texts;
    for (const FeedingPlan &meal : care.feeding)
        texts += mealText(meal, words);
    return texts;
}

QStringList drugTexts(const CareWish &care, const Words &words)
{
    QStringList texts;
    for (const MedicationWish &drug : care.medications) {
        MedicationPlan plan = drug.plan;
        plan.countInThousandths.reset();
        texts += medicationText({plan, drug.minutesOfDay}, words);
    }
    return texts;
}

QStringList answerTexts(const QList<CheckInAnswer> &answers)
{
    QStringList texts;
    for (const CheckInAnswer &answer : answers)
        texts += answer.question.isEmpty() ? answer.answer
                                           : QString(answer.question % u' ' % answer.answer);
    return texts;
}

} // namespace

ArrivalForm::ArrivalForm(const Words &words, QObject *parent)
    : QObject(parent)
    , m_words(words)
{
}

void ArrivalForm::take(const ArrivingPet &pet,
                       const QList<FreeUnit> &rooms,
                       const QList<CheckInQuestion> &questions,
                       QDate today)
{
    m_pet = pet;
    m_rooms = rooms;
    m_today = today;
    if (!std::exchange(m_filled, true))
        fillFromLastTime();
    if (m_unit && roomIndex() < 0)
        m_unit.reset(); // it is not free any more
    m_answers.take(questions, pet.lastTime ? pet.lastTime->answers : QList<CheckInAnswer>());
    Q_EMIT factsChanged();
    Q_EMIT draftChanged();
}

void ArrivalForm::fillFromLastTime()
{
    if (!m_pet.lastTime) {
        if (m_pet.arrivesOn != m_pet.leavesOn)
            m_meals.add();
        return;
    }
    const LastTime &last = *m_pet.lastTime;
    m_meals.take(last.care.feeding, m_words);
    m_drugs.take(last.care.medications, m_words);
    m_belongings = belongingsText(last.belongings, m_words);
    // Who comes for the day comes often: it is as last time unless somebody says otherwise.
    m_stage = m_pet.arrivesOn == m_pet.leavesOn ? AsLastTime : Undecided;
}

QString ArrivalForm::kind() const
{
    return m_pet.breed.isEmpty() ? word(m_pet.species) : m_pet.breed;
}

QString ArrivalForm::stay() const
{
    const QString days = m_pet.arrivesOn == m_pet.leavesOn
        ? m_words.relativeDay(m_pet.arrivesOn, m_today)
        : m_words.period(m_pet.arrivesOn, m_pet.leavesOn, m_today);
    QStringList parts{m_pet.serviceName, days};
    for (const CreditsTaken &taken : m_pet.credits)
        parts += creditsTakenText(taken, m_words);
    return joined(parts);
}

QString ArrivalForm::weightKnown() const
{
    if (!m_pet.weightGrams)
        return {};
    return m_pet.weighedOn
        ? tr("%1 on %2", "weight, day")
              .arg(m_words.weight(*m_pet.weightGrams), m_words.shortDay(*m_pet.weighedOn, m_today))
        : m_words.weight(*m_pet.weightGrams);
}

QVariant ArrivalForm::health() const
{
    return healthLight(m_pet.health);
}

QVariantList ArrivalForm::sentences() const
{
    return healthSentences(m_pet.health, m_pet.name, m_words);
}

QVariantList ArrivalForm::lastTime() const
{
    QVariantList lines;
    if (!m_pet.lastTime)
        return lines;
    const LastTime &last = *m_pet.lastTime;
    const auto add = [&](const QString &symbol, const QStringList &texts) {
        if (!texts.isEmpty())
            lines += line(symbol, texts);
    };
    add(u"bowl"_s, mealTexts(last.care, m_words));
    add(u"pill"_s, drugTexts(last.care, m_words));
    if (!last.belongings.isEmpty())
        add(u"bag"_s, {belongingsText(last.belongings, m_words)});
    add(u"note"_s, answerTexts(last.answers));
    return lines;
}

QString ArrivalForm::lastTimeTitle() const
{
    if (!m_pet.lastTime)
        return tr("%1 is here for the first time.").arg(m_pet.name);
    const QString day =
        m_words.dayInSentence(m_words.time().civilDate(m_pet.lastTime->at), m_today);
    return lastTime().isEmpty() ? tr("Last time, %1: nothing was noted.").arg(day)
                                : tr("Last time, %1").arg(day);
}

QStringList ArrivalForm::rooms() const
{
    QStringList texts;
    for (const FreeUnit &room : m_rooms) {
        QStringList parts{room.unit.name, room.kindName};
        if (room.sharedWithFamily)
            parts += tr("with the family");
        if (!room.isClean)
            parts += word(room.unit.cleanliness);
        texts += parts.join(u" · "_s);
    }
    return texts;
}

bool ArrivalForm::isRoomAsked() const
{
    return m_pet.needsUnit
        && (m_roomAsked || m_pet.toAsk.contains(ToAsk::Room)
            || m_pet.toAsk.contains(ToAsk::CleanRoom) || m_problems.contains(u"unit"_s));
}

int ArrivalForm::roomIndex() const
{
    const std::optional<UnitId> unit = m_unit ? m_unit : m_pet.unit;
    const auto found = std::ranges::find_if(
        m_rooms, [&](const FreeUnit &room) { return unit && room.unit.id == *unit; });
    return found == m_rooms.end() ? -1 : int(found - m_rooms.begin());
}

std::optional<UnitId> ArrivalForm::dirtyRoom() const
{
    const int index = roomIndex();
    if (index < 0 || m_rooms[index].isClean)
        return std::nullopt;
    return m_rooms[index].unit.id;
}

void ArrivalForm::setRoomIndex(int index)
{
    if (index < 0 || index >= m_rooms.size() || index == roomIndex())
        return;
    m_unit = m_rooms[index].unit.id;
    Q_EMIT draftChanged();
    Q_EMIT wishChanged();
}

void ArrivalForm::askRoom()
{
    m_roomAsked = true;
    Q_EMIT draftChanged();
}

void ArrivalForm::setComing(bool coming)
{
    if (std::exchange(m_coming, coming) == coming)
        return;
    Q_EMIT draftChanged();
    Q_EMIT wishChanged();
}

bool ArrivalForm::isWeightAsked() const
{
    return m_stage == Written || m_pet.toAsk.contains(ToAsk::Weight);
}

void ArrivalForm::setWeight(const QString &weight)
{
    if (std::exchange(m_weight, weight) != weight)
        Q_EMIT draftChanged();
}

void ArrivalForm::setBelongings(const QString &belongings)
{
    if (std::exchange(m_belongings, belongings) != belongings)
        Q_EMIT draftChanged();
}

void ArrivalForm::setRemark(const QString &remark)
{
    if (std::exchange(m_remark, remark) != remark)
        Q_EMIT draftChanged();
}

void ArrivalForm::setStage(Stage stage)
{
    if (std::exchange(m_stage, stage) != stage)
        Q_EMIT draftChanged();
}

void ArrivalForm::sameAsLastTime()
{
    if (!m_pet.lastTime)
        return;
    m_meals.take(m_pet.lastTime->care.feeding, m_words);
    m_drugs.take(m_pet.lastTime->care.medications, m_words);
    setBelongings(belongingsText(m_pet.lastTime->belongings, m_words));
    setStage(AsLastTime);
}

void ArrivalForm::write()
{
    setStage(Written);
}

QString ArrivalForm::was(const QString &field) const
{
    if (!m_pet.lastTime || field != u"belongings")
        return {};
    const QString before = belongingsText(m_pet.lastTime->belongings, m_words);
    return before == m_belongings.trimmed() || before.isEmpty() ? QString()
                                                                : tr("Last time: %1").arg(before);
}

QString ArrivalForm::problem() const
{
    // What no field of the form shows.
    static const QStringList shown{u"weightGrams"_s, u"unit"_s};
    QStringList sentences;
    for (auto each = m_problems.begin(); each != m_problems.end(); ++each) {
        const QString sentence = each.value().toString();
        if (!shown.contains(each.key()) && !each.key().startsWith(u"care."_s)
            && !each.key().startsWith(u"answers."_s) && !each.key().startsWith(u"belongings"_s)
            && !sentences.contains(sentence))
            sentences += sentence;
    }
    return sentences.join(u'\n');
}

void ArrivalForm::setProblems(const QVariantMap &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    Q_EMIT problemsChanged();
    Q_EMIT draftChanged();
}

Result<Arrival> ArrivalForm::arrival() const
{
    Refusals refusals;
    Arrival arrival{.reservation = m_pet.reservation, .unit = m_unit};
    if (!m_weight.trimmed().isEmpty()) {
        arrival.weightGrams = typedWeight(m_weight, m_words);
        if (!arrival.weightGrams)
            refusals.push_back({Reason::NotANumber, u"weightGrams"_s, {}});
    }
    arrival.answers = m_answers.answers();
    if (!m_remark.trimmed().isEmpty())
        arrival.answers += CheckInAnswer{.id = {},
                                         .checkIn = {},
                                         .position = 0,
                                         .question = tr("New this time:"),
                                         .answer = m_remark.trimmed()};
    arrival.belongings = typedBelongings(m_belongings, m_words);
    arrival.care.feeding = m_meals.plans(m_words, refusals);
    arrival.care.medications = m_drugs.wishes(m_today, m_words, refusals);
    if (!refusals.empty())
        return refuse(refusals);
    return arrival;
}

} // namespace desk::ui
