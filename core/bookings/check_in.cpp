#include "core/bookings/check_in.h"

#include "core/bookings/stay_case.h"
#include "core/care/care_schedule.h"
#include "core/health/verdicts.h"
#include "core/packages/held_credits.h"

#include <QJsonArray>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int heaviestGrams = 200'000;
constexpr int mostOfABelonging = 100;

/// One arrival, checked and cleaned, with its rules' case.
struct Checked
{
    Arrival arrival;
    StayCase stay;
};

Belonging checkedBelonging(Belonging belonging, const QString &field, TypedTexts &texts)
{
    belonging.item = texts.required(field + u".item"_s, belonging.item);
    belonging.note = texts.line(field + u".note"_s, belonging.note);
    if (belonging.quantity < 1 || belonging.quantity > mostOfABelonging)
        texts.refusals.push_back(
            {Reason::OutOfRange,
             field + u".quantity"_s,
             {{u"least"_s, qint64{1}}, {u"most"_s, qint64{mostOfABelonging}}}});
    return belonging;
}

Arrival checkedArrival(Arrival arrival, const QString &field, TypedTexts &texts)
{
    for (qsizetype i = 0; i < arrival.answers.size(); ++i) {
        CheckInAnswer &answer = arrival.answers[i];
        const QString where = field + u".answers.%1"_s.arg(i);
        answer.question = texts.line(where + u".question"_s, answer.question);
        answer.answer = texts.lines(where + u".answer"_s, answer.answer);
    }
    for (qsizetype i = 0; i < arrival.belongings.size(); ++i)
        arrival.belongings[i] =
            checkedBelonging(arrival.belongings[i], field + u".belongings.%1"_s.arg(i), texts);
    arrival.care = checkedCare(arrival.care, field + u".care"_s, texts);
    if (arrival.weightGrams && (*arrival.weightGrams < 1 || *arrival.weightGrams > heaviestGrams))
        texts.refusals.push_back({Reason::OutOfRange,
                                  field + u".weightGrams"_s,
                                  {{u"least"_s, qint64{1}}, {u"most"_s, qint64{heaviestGrams}}}});
    return arrival;
}

// The stay begins now, early or late, in the room that was chosen.
void beginNow(Writer &writer, Checked &checked)
{
    StayCase &stay = checked.stay;
    stay.reservation.checkedInAt = writer.now();
    stay.interval.from = writer.now();
    stay.segments = fitted(stay.segments, stay.interval, writer.now());
    if (checked.arrival.unit)
        stay.segments = movedFrom(
            writer, stay.segments, stay.reservation.id, *checked.arrival.unit, stay.interval);
    for (Segment &segment : stay.segments)
        segment.firm = true;
    if (checked.arrival.weightGrams)
        stay.pet.weightGrams = checked.arrival.weightGrams;
}

// Who should have left already is judged as if it left today.
QDate leavesAtTheEarliest(const Checked &checked, QDate today)
{
    return std::max(checked.stay.reservation.leavesOn, today);
}

void judgeHealth(Writer &writer, QList<Checked> &arrivals)
{
    const QDate today = writer.today();
    QList<StayToJudge> stays;
    for (const Checked &checked : std::as_const(arrivals))
        stays += StayToJudge{.pet = checked.stay.pet.id,
                             .service = checked.stay.service.id,
                             // Who comes a day later is judged by the day they come.
                             .arrives = std::max(checked.stay.reservation.arrivesOn, today),
                             .leaves = leavesAtTheEarliest(checked, today)};
    const QList<HealthVerdict> judged = verdicts(writer.database(), stays);
    for (qsizetype i = 0; i < arrivals.size(); ++i)
        arrivals[i].stay.health = judged[i];
}

void putWeight(Writer &writer, const Checked &checked)
{
    if (!checked.arrival.weightGrams)
        return;
    Pet pet = checked.stay.pet;
    pet.weighedOn = writer.today();
    writer.put(pet);
}

CheckInRecord recordOf(Writer &writer,
                       const Checked &checked,
                       const QString &arrivedWith,
                       const std::optional<AgreementSignatureId> &signature)
{
    return {.id = writer.newId<CheckInId>(),
            .reservation = checked.stay.reservation.id,
            .at = writer.now(),
            .staff = writer.by().staff,
            .weightGrams = checked.arrival.weightGrams,
            .arrivedWith = arrivedWith,
            .vaccineVerdict = checked.stay.health->verdict,
            .vaccineAsOf = writer.now(),
            .agreementSignature = signature,
            .judgedUntil = leavesAtTheEarliest(checked, writer.today())};
}

// By what the pet was let in: a rule may change tomorrow, and a record be corrected.
void putFindings(Writer &writer, const CheckInId &checkIn, const HealthVerdict &health)
{
    int position = 0;
    for (const Finding &finding : health.findings)
        writer.put(CheckInFinding{.id = writer.newId<CheckInFindingId>(),
                                  .checkIn = checkIn,
                                  .position = ++position,
                                  .vaccine = finding.vaccine,
                                  .rule = finding.rule,
                                  .ruleVersion = finding.ruleVersion,
                                  .severity = finding.severity,
                                  .verdict = finding.verdict,
                                  .record = finding.record,
                                  .givenOn = finding.givenOn,
                                  .expiresOn = finding.expiresOn,
                                  .waiver = finding.waiver,
                                  .waivedUntil = finding.waivedUntil});
}

CheckInId putContents(Writer &writer,
                      Checked &checked,
                      const QString &arrivedWith,
                      const std::optional<AgreementSignatureId> &signature)
{
    const CheckInRecord record = recordOf(writer, checked, arrivedWith, signature);
    writer.put(record);
    putFindings(writer, record.id, *checked.stay.health);
    int position = 0;
    for (CheckInAnswer &answer : checked.arrival.answers) {
        answer.id = writer.newId<CheckInAnswerId>();
        answer.checkIn = record.id;
        answer.position = ++position;
        writer.put(answer);
    }
    for (Belonging &belonging : checked.arrival.belongings) {
        belonging.id = writer.newId<BelongingId>();
        belonging.reservation = record.reservation;
        writer.put(belonging);
    }
    putWeight(writer, checked);
    putCare(writer, record.reservation, checked.stay.pet.id, checked.arrival.care);
    scheduleCare(writer, record.reservation, checked.stay.interval);
    holdCredits(writer, checked.stay.reservation);
    return record.id;
}

std::optional<AgreementSignatureId> signatureOf(Writer &writer, const HouseholdId &household)
{
    const auto agreement = agreementInForce(writer.database(), writer.today());
    if (!agreement)
        return std::nullopt;
    const auto signature = validSignature(writer.database(), *agreement, household, writer.today());
    return signature ? std::optional(signature->id) : std::nullopt;
}

QList<Checked> checkedArrivals(Writer &writer,
                               const CheckIn &command,
                               bool isWalkIn,
                               TypedTexts &texts)
{
    QList<Checked> arrivals;
    for (qsizetype i = 0; i < command.arrivals.size(); ++i) {
        const QString field = u"arrivals.%1"_s.arg(i);
        std::optional<StayCase> stay = stayCase(writer, command.arrivals[i].reservation, field);
        if (!stay) {
            texts.refusals.push_back({Reason::Unknown, field, {}});
            continue;
        }
        stay->isWalkIn = isWalkIn;
        arrivals += Checked{checkedArrival(command.arrivals[i], field, texts), *stay};
    }
    return arrivals;
}

Result<CheckedIn> checkIn(Writer &writer, const CheckIn &command, bool isWalkIn)
{
    TypedTexts texts;
    const QString arrivedWith = texts.line(u"arrivedWith"_s, command.arrivedWith, limits::name);
    if (command.arrivals.isEmpty())
        texts.refusals.push_back({Reason::Missing, u"arrivals"_s, {}});
    QList<Checked> arrivals = checkedArrivals(writer, command, isWalkIn, texts);
    if (command.signature) {
        const auto signature = carryOut(writer, *command.signature);
        if (!signature)
            append(texts.refusals, signature.error());
    }
    judgeHealth(writer, arrivals);

    CheckedIn done;
    for (Checked &checked : arrivals) {
        const bool isPlanned = checked.stay.reservation.state == ReservationState::Confirmed;
        if (isPlanned)
            beginNow(writer, checked);
        const Refusals refusals = advance(writer, Transition::CheckIn, checked.stay);
        append(texts.refusals, refusals);
        if (refusals.empty() && texts.refusals.empty())
            done.checkIns += putContents(writer,
                                         checked,
                                         arrivedWith,
                                         signatureOf(writer, checked.stay.reservation.household));
    }
    if (!texts.refusals.empty())
        return refuse(withoutRepeats(texts.refusals));
    return done;
}

} // namespace

QJsonObject CheckIn::meant() const
{
    QJsonArray ids;
    for (const Arrival &arrival : arrivals)
        ids += arrival.reservation.text();
    return {{u"reservations"_s, ids}};
}

Result<CheckedIn> carryOut(Writer &writer, const CheckIn &command)
{
    return checkIn(writer, command, false);
}

Result<CheckedIn> checkInWalkIn(Writer &writer, const CheckIn &command)
{
    return checkIn(writer, command, true);
}

} // namespace desk
