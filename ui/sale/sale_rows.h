#pragma once

#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// Something on the counter, in words.
struct SaleLine
{
    QString id; ///< of the product
    QString name;
    int quantity = 1;
    QString unitPrice;
    QString amount;

    bool operator==(const SaleLine &) const = default;
};

/// What is being sold.
class SaleLines : public RowModel<SaleLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of SaleModel")

public:
    enum Role { NameRole = Qt::UserRole, QuantityRole, UnitPriceRole, AmountRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{NameRole, "title"},
                {QuantityRole, "quantity"},
                {UnitPriceRole, "unitPrice"},
                {AmountRole, "amount"}};
    }

protected:
    QVariant value(const SaleLine &line, int role) const override
    {
        switch (role) {
        case NameRole:
            return line.name;
        case QuantityRole:
            return line.quantity;
        case UnitPriceRole:
            return line.unitPrice;
        case AmountRole:
            return line.amount;
        default:
            return {};
        }
    }
};

/// A product or a family that fits what is typed.
struct SaleChoice
{
    QString id;
    QString name;
    QString detail;

    bool operator==(const SaleChoice &) const = default;
};

class SaleChoices : public RowModel<SaleChoice>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of SaleModel")

public:
    enum Role { NameRole = Qt::UserRole, DetailRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{NameRole, "title"}, {DetailRole, "detail"}};
    }

protected:
    QVariant value(const SaleChoice &choice, int role) const override
    {
        switch (role) {
        case NameRole:
            return choice.name;
        case DetailRole:
            return choice.detail;
        default:
            return {};
        }
    }
};

} // namespace desk::ui
