#pragma once

#include "ui/text/card_text.h"

#include <optional>

namespace desk::ui {

/// What a card's subject is called: "Pet", "Room".
QString wordOf(SubjectKind kind);

/// The clashes of one card in words.
class ClashWords
{
    Q_DECLARE_TR_FUNCTIONS(ClashWords)

public:
    ClashWords(const CardRow &card, const Words &words, Instant now)
        : m_card(card)
        , m_words(words)
        , m_now(now)
    {
    }

    /// "14:02", with its day when that is not today.
    QString timeOf(Instant moment) const;

    /// What was done at the desk that the card comes from.
    QString ownDeed() const;
    /// What had been done elsewhere; nothing when it is not known.
    std::optional<CardEvent> otherDeed(const Clash &clash) const;
    /// The two values, where there are two.
    std::optional<CardSides> sides(const Clash &clash) const;
    QString summary(const Clash &clash) const;
    QString outcome(const Clash &clash) const;
    QString advice(const Clash &clash) const;

private:
    bool isAboutHappening(const Clash &clash) const;
    QString who() const;
    QString quoted(const QJsonObject &values) const;
    QString valuesOf(const QJsonObject &values) const;
    QString labelOf(const Clash &clash) const;
    QString deskOf(int number) const;
    QString from(int device, std::optional<Instant> moment) const;
    QString planOf(const QJsonObject &stay) const;
    QString standingPlan() const;
    QString overpaid(const Clash &clash) const;
    QString overdrawn(const Clash &clash) const;
    QString wroteText(const Clash &clash, const QJsonObject &values) const;
    QString otherDeedOf(const Clash &clash) const;

    const CardRow &m_card;
    const Words &m_words;
    Instant m_now;
};

} // namespace desk::ui
