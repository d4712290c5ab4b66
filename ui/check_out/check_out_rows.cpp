#include "ui/check_out/check_out_rows.h"

namespace desk::ui {

QHash<int, QByteArray> LeavingRows::roleNames() const
{
    return {{NameRole, "name"}, {DetailRole, "detail"}, {LeavingRole, "leaving"}};
}

QVariant LeavingRows::value(const LeavingRow &row, int role) const
{
    switch (role) {
    case NameRole:
        return row.name;
    case DetailRole:
        return row.detail;
    case LeavingRole:
        return row.leaving;
    default:
        return {};
    }
}

QHash<int, QByteArray> HandBackRows::roleNames() const
{
    return {{ItemRole, "item"},
            {NoteRole, "note"},
            {UnitRole, "unit"},
            {TypedRole, "typed"},
            {ProblemRole, "problem"},
            {BackRole, "back"},
            {DrugRole, "drug"}};
}

QVariant HandBackRows::value(const HandBackRow &row, int role) const
{
    switch (role) {
    case ItemRole:
        return row.item;
    case NoteRole:
        return row.note;
    case UnitRole:
        return row.unit;
    case TypedRole:
        return row.typed;
    case ProblemRole:
        return row.problem;
    case BackRole:
        return row.back;
    case DrugRole:
        return row.medication.has_value();
    default:
        return {};
    }
}

} // namespace desk::ui
