#pragma once

#include "ui/models/row_model.h"
#include "ui/text/card_text.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A card in the list, in words.
struct CardLine
{
    QString id;
    QString symbol;
    QString title;
    QString family;
    QString summary;
    QString time;
    QString chip; ///< whether something has to be decided
    int tone = 0;

    bool operator==(const CardLine &) const = default;
};

CardLine lineOf(const CardRow &card, const Words &words, Instant now);

/// What a card asks of whoever reads it, in a word: "Decide", "Not kept".
QString wordOf(RulingKind kind);
int toneOf(RulingKind kind);

class CardRows : public RowModel<CardLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ConflictsModel")

public:
    enum Role {
        SymbolRole = Qt::UserRole,
        TitleRole,
        FamilyRole,
        SummaryRole,
        TimeRole,
        ChipRole,
        ToneRole
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const CardLine &line, int role) const override;
};

} // namespace desk::ui
