#pragma once

#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A course, one of its sessions or one of its pets, in words.
struct ClassLine
{
    QString id;
    QString title;
    QString detail;
    QString note; ///< what is missing, or to be known
    QString chip; ///< how it stands
    QString symbol;
    int tone = 0;

    bool operator==(const ClassLine &) const = default;
};

class ClassLines : public RowModel<ClassLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ClassesModel")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, NoteRole, ChipRole, SymbolRole, ToneRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},
                {DetailRole, "detail"},
                {NoteRole, "note"},
                {ChipRole, "chip"},
                {SymbolRole, "symbol"},
                {ToneRole, "tone"}};
    }

    /// -1: there is none of this id.
    int indexOf(const QString &id) const
    {
        for (int i = 0; i < rows().size(); ++i) {
            if (rows()[i].id == id)
                return i;
        }
        return -1;
    }

protected:
    QVariant value(const ClassLine &line, int role) const override
    {
        switch (role) {
        case TitleRole:
            return line.title;
        case DetailRole:
            return line.detail;
        case NoteRole:
            return line.note;
        case ChipRole:
            return line.chip;
        case SymbolRole:
            return line.symbol;
        case ToneRole:
            return line.tone;
        default:
            return {};
        }
    }
};

} // namespace desk::ui
