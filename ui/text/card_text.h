#pragma once

#include "core/conflicts/card_page.h"
#include "ui/text/words.h"

namespace desk::ui {

/// Something that was done, by whom and when.
struct CardEvent
{
    QString time;
    QString who;
    QString what;

    bool operator==(const CardEvent &) const = default;
};

/// What stands and what gave way, side by side.
struct CardSides
{
    int clash = 0; ///< its position in the card
    QString label;
    QString stands;
    QString standsFrom; ///< "Office, 14:02"
    QString gaveWay;
    QString gaveWayFrom;

    bool operator==(const CardSides &) const = default;
};

/// A card in words that anybody at a desk understands.
struct CardText
{
    QString title;  ///< whom or what it is about
    QString family; ///< empty without one, or when it is the title
    QString symbol;
    QString summary;         ///< what happened, in a line
    QList<CardEvent> events; ///< in order of time
    QString outcome;         ///< what became of it
    QString advice;          ///< what to look at; empty when there is nothing to do
    QList<CardSides> sides;  ///< of the clashes that have two values
    /// What the person had typed, of what was not kept: what it is called, and its value.
    QList<std::pair<QString, QString>> typed;
    QString settled; ///< who settled it, when and how; empty while it is open

    bool operator==(const CardText &) const = default;
};

CardText cardText(const CardRow &card, const Words &words, Instant now);

/// Whoever had the room does not need it any more.
bool isFreeAgain(const RoomWanted &wanted);

/// The room that a stay lacks: "K1 belongs to Rex and Bella until Sunday."
QString roomText(const RoomWanted &wanted, const Words &words, QDate today);

/// What an operation did, without whom: "Cancelled the stay."
QString deedText(const QString &command);

} // namespace desk::ui
