#include "ui/quote/offer_text.h"
#include "ui/quote/quote_model.h"

#include <QClipboard>
#include <QGuiApplication>

// The quote as the family gets it: on paper, or as a text for a message.

using namespace Qt::Literals;

namespace desk::ui {

bool QuoteModel::isPrintable() const
{
    return hasOffer() && m_answer.offer->price.has_value() && m_answer.missing == 0;
}

QVariantMap QuoteModel::document() const
{
    return {{u"document"_s, u"quote"_s}, {u"enquiry"_s, QVariant::fromValue(m_asked)}};
}

QString QuoteModel::asText() const
{
    if (!isPrintable())
        return {};
    const Words words = this->words();
    const OfferText text(m_answer, words, session()->today());
    QStringList lines{QString(petsInWords() % u" · " % m_answer.service->name), period()};
    const auto add = [&lines](const QVariantList &amounts) {
        for (const QVariant &one : amounts)
            lines += tr("%1: %2", "something, an amount")
                         .arg(one.toMap().value(u"text"_s).toString(),
                              one.toMap().value(u"amount"_s).toString());
    };
    add(text.lines());
    add(text.sums());
    lines += tr("Total: %1").arg(total());
    lines += terms();
    lines += tr("This is a quote: no room is held before it is booked.");
    return lines.join(u'\n');
}

void QuoteModel::copyAsText()
{
    QGuiApplication::clipboard()->setText(asText());
    session()->tell(tr("The quote is on the clipboard, to be put into a message."));
}

} // namespace desk::ui
