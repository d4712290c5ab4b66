#include "ui/families/line_row.h"

using namespace Qt::Literals;

namespace desk::ui {

QHash<int, QByteArray> LineRows::roleNames() const
{
    return {{GroupRole, "group"},
            {SymbolRole, "symbol"},
            {FaceRole, "face"},
            {PhotoRole, "photo"},
            {TitleRole, "title"},
            {DetailRole, "detail"},
            {NoteRole, "note"},
            {WarningRole, "warning"},
            {ChipRole, "chip"},
            {ChipSymbolRole, "chipSymbol"},
            {ToneRole, "tone"},
            {FaintRole, "faint"}};
}

QVariantMap LineRows::meaning(int row) const
{
    if (row < 0 || row >= rows().size())
        return {};
    const LineRow &line = rows()[row];
    return {{u"page"_s, line.page},
            {u"argument"_s, line.argument},
            {u"form"_s, line.form},
            {u"target"_s, line.target}};
}

int LineRows::rowOf(const QString &id) const
{
    for (qsizetype i = 0; i < rows().size(); ++i) {
        if (rows()[i].id == id)
            return int(i);
    }
    return -1;
}

QVariant LineRows::value(const LineRow &row, int role) const
{
    switch (role) {
    case GroupRole:
        return row.group;
    case SymbolRole:
        return row.symbol;
    case FaceRole:
        return row.face;
    case PhotoRole:
        return row.photo;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case NoteRole:
        return row.note;
    case WarningRole:
        return row.warning;
    case ChipRole:
        return row.chip;
    case ChipSymbolRole:
        return row.chipSymbol;
    case ToneRole:
        return row.tone;
    case FaintRole:
        return row.faint;
    default:
        return {};
    }
}

} // namespace desk::ui
