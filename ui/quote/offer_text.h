#pragma once

#include "core/quote/answered_enquiry.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// What an offer says, in words.
class OfferText
{
    Q_DECLARE_TR_FUNCTIONS(OfferText)

public:
    /// Keeps references.
    OfferText(const AnsweredEnquiry &answer, const Words &words, QDate today)
        : m_answer(answer)
        , m_offer(*answer.offer)
        , m_words(words)
        , m_today(today)
    {
    }

    /// {text, symbol, tone}: "Free", "Free with one move", "Full".
    QVariantMap state() const;
    /// Why there is no room, and what would help, a sentence each.
    QStringList reasons() const;
    /// "Bella and Rex in KS2 · King suite", "KS2, then S4 from Fri, 25 Dec".
    QString rooms() const;
    /// {weekday, day, text, tone, name}, by night.
    QVariantList nights() const;
    /// {title, detail, price, change}
    QVariantList alternatives() const;
    /// {text, amount, steps: [{text, amount, version}]}
    QVariantList lines() const;
    /// {text, amount} under the lines.
    QVariantList sums() const;
    /// The deposit and why, and what it costs not to come; `day` is today by the calendar.
    QStringList terms(QDate day) const;
    /// {symbol, text, tone}: what has to be seen to before they come.
    QVariantList checks() const;
    /// The same of a promise that is made without the hub; empty where it is firm all the same.
    /// What a manager has to be asked for.
    QVariantList scarcePlaces() const;
    QVariantList promiseAlone() const;

private:
    QString roomsOf(const RoomPlan &plan) const;
    QString kindName(const std::optional<UnitKindId> &kind) const;
    QString daysFull() const;
    QVariantMap alternative(const PricedAlternative &priced) const;
    QString petName(const std::optional<PetId> &id) const;

    const AnsweredEnquiry &m_answer;
    const StayOffer &m_offer;
    const Words &m_words;
    QDate m_today;
};

} // namespace desk::ui
