#include "ui/text/first_ask_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk::ui {

namespace {

struct FirstAskText
{
    Q_DECLARE_TR_FUNCTIONS(FirstAskText)
};

QString sentenceOf(FirstAsk ask)
{
    switch (ask) {
    case FirstAsk::FirstVisit:
        return FirstAskText::tr("It comes for the first time.");
    case FirstAsk::Weight:
        return FirstAskText::tr("Weigh it again.");
    case FirstAsk::Medication:
        return FirstAskText::tr("Count its medication.");
    case FirstAsk::Agreement:
        return FirstAskText::tr("The agreement is to be signed.");
    case FirstAsk::HandBack:
        return FirstAskText::tr("Give back what came with it.");
    case FirstAsk::AddOns:
        return FirstAskText::tr("An add-on is not noted as done.");
    case FirstAsk::Money:
        return FirstAskText::tr("There is something to pay.");
    case FirstAsk::PickUp:
        return FirstAskText::tr("Say who picks it up.");
    }
    DESK_ASSERT(!"FirstAsk");
    return {};
}

} // namespace

QString firstAskText(const QSet<FirstAsk> &asks)
{
    QList<FirstAsk> inOrder = asks.values();
    std::ranges::sort(inOrder);
    QStringList sentences;
    for (const FirstAsk ask : std::as_const(inOrder))
        sentences += sentenceOf(ask);
    return sentences.join(u' ');
}

} // namespace desk::ui
