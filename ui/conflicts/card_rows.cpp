#include "ui/conflicts/card_rows.h"

#include "ui/kit/theme.h"

namespace desk::ui {

QString wordOf(RulingKind kind)
{
    switch (kind) {
    case RulingKind::Applied:
    case RulingKind::Merged:
    case RulingKind::Deferred:
        return CardRows::tr("To know");
    case RulingKind::Conflicted:
        return CardRows::tr("To decide");
    case RulingKind::Rejected:
    case RulingKind::Quarantined:
    case RulingKind::Blocked:
        return CardRows::tr("Not kept");
    }
    return {};
}

int toneOf(RulingKind kind)
{
    switch (kind) {
    case RulingKind::Applied:
    case RulingKind::Merged:
    case RulingKind::Deferred:
        return Theme::Neutral;
    case RulingKind::Conflicted:
        return Theme::Departing;
    case RulingKind::Rejected:
    case RulingKind::Quarantined:
    case RulingKind::Blocked:
        return Theme::Trouble;
    }
    return Theme::Neutral;
}

CardLine lineOf(const CardRow &card, const Words &words, Instant now)
{
    const CardText text = cardText(card, words, now);
    const QDate today = words.time().civilDate(now);
    const QDate day = words.time().civilDate(card.card.doneAt);
    return {.id = card.card.id.text(),
            .symbol = text.symbol,
            .title = text.title,
            .family = text.family,
            .summary = text.summary,
            .time = day == today ? words.timeOfDay(card.card.doneAt) : words.shortDay(day, today),
            .chip = wordOf(card.card.kind),
            .tone = toneOf(card.card.kind)};
}

QHash<int, QByteArray> CardRows::roleNames() const
{
    return {{SymbolRole, "symbol"},
            {TitleRole, "title"},
            {FamilyRole, "family"},
            {SummaryRole, "summary"},
            {TimeRole, "time"},
            {ChipRole, "chip"},
            {ToneRole, "tone"}};
}

QVariant CardRows::value(const CardLine &line, int role) const
{
    switch (role) {
    case SymbolRole:
        return line.symbol;
    case TitleRole:
        return line.title;
    case FamilyRole:
        return line.family;
    case SummaryRole:
        return line.summary;
    case TimeRole:
        return line.time;
    case ChipRole:
        return line.chip;
    case ToneRole:
        return line.tone;
    default:
        return {};
    }
}

} // namespace desk::ui
