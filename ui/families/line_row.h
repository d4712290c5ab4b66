#pragma once

#include "ui/kit/theme.h"
#include "ui/models/row_model.h"

#include <qqmlregistration.h>
#include <QVariantMap>

namespace desk::ui {

/// A line of a list about families and pets: what it is, what more there is to know, a state with a
/// word, and what Enter does.
struct LineRow
{
    QString id;
    QString group; ///< the heading it stands under
    QString symbol;
    bool face = false; ///< initials or a photo instead of the symbol
    QString photo;
    QString title;
    QString detail;
    QString note;    ///< at the end: a day, an amount
    QString warning; ///< what must be known first
    QString chip;
    QString chipSymbol;
    int tone = Theme::Neutral;
    bool faint = false; ///< over, or something that could be added
    /// What Enter opens: a page with its argument, or a form for a record.
    QString page;
    QVariantMap argument;
    QString form;   ///< "person", "add.person", ...
    QString target; ///< the record, or what the new one belongs to

    bool operator==(const LineRow &) const = default;
};

class LineRows : public RowModel<LineRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of the models of families and pets")

public:
    enum Role {
        GroupRole = Qt::UserRole,
        SymbolRole,
        FaceRole,
        PhotoRole,
        TitleRole,
        DetailRole,
        NoteRole,
        WarningRole,
        ChipRole,
        ChipSymbolRole,
        ToneRole,
        FaintRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// What Enter does on a row: {page, argument, form, target}; nothing for no row.
    Q_INVOKABLE QVariantMap meaning(int row) const;
    Q_INVOKABLE int rowOf(const QString &id) const;

protected:
    QVariant value(const LineRow &row, int role) const override;
};

} // namespace desk::ui
