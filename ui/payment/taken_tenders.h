#pragma once

#include "core/billing/settle.h"
#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A tender that was taken, in words.
struct TakenTender
{
    int id = 0;
    QString kind;
    QString detail; ///< "Tip $5.00 · 4242"
    QString amount;

    bool operator==(const TakenTender &) const = default;
};

/// The tenders of a payment, in the order in which they came.
class TakenTenders : public RowModel<TakenTender>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of TenderPaneModel")

public:
    enum Role { KindRole = Qt::UserRole, DetailRole, AmountRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{KindRole, "kind"}, {DetailRole, "detail"}, {AmountRole, "amount"}};
    }

protected:
    QVariant value(const TakenTender &row, int role) const override
    {
        switch (role) {
        case KindRole:
            return row.kind;
        case DetailRole:
            return row.detail;
        case AmountRole:
            return row.amount;
        default:
            return {};
        }
    }
};

} // namespace desk::ui
