#include "ui/text/card_text.h"

#include "ui/text/clash_text.h"
#include "ui/text/column_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(CardText)
};

QString symbolOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Pet:
        return u"paw"_s;
    case SubjectKind::Family:
    case SubjectKind::Person:
        return u"family"_s;
    case SubjectKind::Stay:
        return u"calendar"_s;
    case SubjectKind::Bill:
        return u"cash"_s;
    case SubjectKind::Room:
    case SubjectKind::Area:
        return u"room"_s;
    case SubjectKind::Service:
    case SubjectKind::AddOn:
    case SubjectKind::Product:
    case SubjectKind::Coupon:
        return u"tag"_s;
    case SubjectKind::Vaccine:
    case SubjectKind::Vet:
        return u"syringe"_s;
    case SubjectKind::Till:
        return u"till"_s;
    case SubjectKind::Desk:
    case SubjectKind::Staff:
    case SubjectKind::Resort:
        break;
    }
    return u"settings"_s;
}

QString titleOf(const CardRow &card)
{
    if (!card.subject)
        return deedText(card.card.command).remove(QRegularExpression(u"[.。]$"_s));
    if (card.subject->kind != SubjectKind::Bill)
        return card.subject->name;
    return card.subject->name.isEmpty() ? CardTexts::tr("A draft of a bill")
                                        : CardTexts::tr("Bill %1").arg(card.subject->name);
}

QString doerOf(const CardRow &card)
{
    if (!card.staff.isEmpty() && !card.desk.isEmpty())
        return CardTexts::tr("%1 at %2").arg(card.staff, card.desk);
    if (!card.staff.isEmpty() || !card.desk.isEmpty())
        return card.staff + card.desk;
    return CardTexts::tr("Somebody");
}

// Names and values of what was lost, so that nobody has to remember them.
QList<std::pair<QString, QString>> typedIn(const CardRow &card, const Words &words)
{
    QList<std::pair<QString, QString>> lines;
    const QJsonObject &meant = card.detail.meant;
    for (auto field = meant.begin(); field != meant.end(); ++field) {
        const auto id = AnyRowId::parse(field.value().toString());
        const QString value =
            id ? card.named.value(*id).name : columnValue(field.key(), field.value(), words);
        const QString label = id
            ? (card.named.contains(*id) ? wordOf(card.named.value(*id).kind) : QString())
            : columnLabel(field.key());
        if (!label.isEmpty() && !value.isEmpty())
            lines += {label, value};
    }
    return lines;
}

QString outcomeText(CardOutcome outcome)
{
    switch (outcome) {
    case CardOutcome::Noted:
        return CardTexts::tr("as it stands is well");
    case CardOutcome::Restored:
        return CardTexts::tr("what gave way was put back");
    case CardOutcome::Redone:
        return CardTexts::tr("it was solved");
    }
    return {};
}

QString settledText(const CardRow &card, const ClashWords &clashWords)
{
    if (!card.card.settledAt)
        return {};
    const QString who = card.settledBy.isEmpty() ? CardTexts::tr("Somebody") : card.settledBy;
    return CardTexts::tr("%1, %2: %3")
        .arg(who,
             clashWords.timeOf(*card.card.settledAt),
             outcomeText(card.card.outcome.value_or(CardOutcome::Noted)));
}

QString reasonOf(const QString &why)
{
    if (why == u"unbalanced"_s)
        return CardTexts::tr("its amounts do not add up");
    if (why == u"not_permitted"_s)
        return CardTexts::tr("whoever did it may not do it any more");
    return CardTexts::tr("it goes against the rules of the resort");
}

// A desk that was shut out handed it in: somebody looks first.
void tellOfFarewell(CardText &text)
{
    text.outcome = CardTexts::tr("The desk was shut out before it could send this. It is kept at "
                                 "the hub, but nothing of it counts.");
    text.summary = CardTexts::tr("Was done at a desk that was shut out");
    text.advice = CardTexts::tr("If it is true, do it again here. What was typed stands below.");
}

// Nothing of these stands.
void tellOfLoss(const CardRow &card, CardText &text)
{
    switch (card.card.kind) {
    case RulingKind::Rejected:
        text.outcome = CardTexts::tr("Nothing of it was kept: %1.").arg(reasonOf(card.detail.why));
        text.summary = CardTexts::tr("Was refused: nothing of it was kept");
        text.advice = CardTexts::tr("Do it again here. What was typed stands below.");
        break;
    case RulingKind::Blocked:
        text.outcome = CardTexts::tr("It builds on a change that never arrived, so nothing of it "
                                     "was kept.");
        text.summary = CardTexts::tr("Builds on a change that never arrived");
        text.advice = CardTexts::tr("Do the first change again, then this one. What was typed "
                                    "stands below.");
        break;
    case RulingKind::Quarantined:
        if (card.detail.why == u"shut_out"_s) {
            tellOfFarewell(text);
            break;
        }
        text.outcome = CardTexts::tr("The hub could not read it. It is kept there and not lost, "
                                     "but nothing of it counts yet.");
        text.summary = CardTexts::tr("Could not be read by the hub");
        text.advice = CardTexts::tr("Do it again here if it can't wait, and tell support.");
        break;
    case RulingKind::Applied:
    case RulingKind::Merged:
    case RulingKind::Conflicted:
    case RulingKind::Deferred:
        text.outcome = CardTexts::tr("It met another change. Both are kept.");
        text.summary = text.outcome;
        break;
    }
}

} // namespace

CardText cardText(const CardRow &card, const Words &words, Instant now)
{
    const ClashWords clashWords(card, words, now);
    CardText text{.title = titleOf(card),
                  .family = {},
                  .symbol = card.subject ? symbolOf(card.subject->kind) : u"alert"_s,
                  .summary = {},
                  .events = {},
                  .outcome = {},
                  .advice = {},
                  .sides = {},
                  .typed = {},
                  .settled = settledText(card, clashWords)};
    if (card.subject && card.subject->family != text.title)
        text.family = card.subject->family;

    QList<std::pair<Instant, CardEvent>> events;
    events += {card.card.doneAt,
               {clashWords.timeOf(card.card.doneAt), doerOf(card), clashWords.ownDeed()}};
    QStringList summaries;
    QStringList outcomes;
    QStringList advice;
    for (const Clash &clash : card.detail.clashes) {
        if (const auto other = clashWords.otherDeed(clash))
            events += {clash.otherAt.value_or(card.card.doneAt), *other};
        if (auto sides = clashWords.sides(clash)) {
            sides->clash = int(&clash - card.detail.clashes.data());
            text.sides += *sides;
        }
        summaries += clashWords.summary(clash);
        outcomes += clashWords.outcome(clash);
        advice += clashWords.advice(clash);
    }
    if (card.detail.clashes.isEmpty())
        tellOfLoss(card, text);
    else {
        for (QStringList *sentences : {&summaries, &outcomes, &advice}) {
            sentences->removeAll(QString());
            sentences->removeDuplicates();
        }
        text.summary = summaries.join(u" · "_s);
        const bool areColumns = std::ranges::all_of(card.detail.clashes, [](const Clash &clash) {
            return clash.kind == ClashKind::GaveWay;
        });
        text.outcome = areColumns && outcomes.size() > 1
            ? CardTexts::tr("Neither desk knew of the other. The later one of each stands.")
            : outcomes.join(u' ');
        text.advice = advice.join(u' ');
    }
    const bool isLost = card.card.kind == RulingKind::Rejected
        || card.card.kind == RulingKind::Blocked || card.card.kind == RulingKind::Quarantined;
    if (isLost)
        text.typed = typedIn(card, words);
    std::ranges::stable_sort(events, {}, [](const auto &event) { return event.first; });
    for (const auto &event : events) {
        if (!text.events.contains(event.second))
            text.events += event.second;
    }
    return text;
}

bool isFreeAgain(const RoomWanted &wanted)
{
    return std::ranges::any_of(
        wanted.free, [&](const FreeUnit &choice) { return choice.unit.id == wanted.unit; });
}

QString roomText(const RoomWanted &wanted, const Words &words, QDate today)
{
    const QString until = words.dayInSentence(words.time().civilDate(wanted.interval.until), today);
    if (isFreeAgain(wanted))
        return CardTexts::tr("%1 is free again until %2.").arg(wanted.room, until);
    if (wanted.others.isEmpty())
        return CardTexts::tr("%1 can't be used until %2.").arg(wanted.room, until);
    return CardTexts::tr("%1 belongs to %2. A room is needed until %3.")
        .arg(wanted.room, words.list(wanted.others), until);
}

} // namespace desk::ui
