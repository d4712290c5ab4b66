#pragma once

#include "core/reports/invoice_page.h"
#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A tender on a bill, in words.
struct PaymentRow
{
    TenderId id;
    QString title;  ///< "Card ····4242"
    QString detail; ///< "SFE-01-K-000002 · 12:10"
    QString amount;
    QString state; ///< "taken back"; empty when it stands
    bool correctable = false;
    TenderKind kind{};
    QString reference;
    ReceiptId receipt;

    bool operator==(const PaymentRow &) const = default;
};

class PaymentRows : public RowModel<PaymentRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of InvoiceModel")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, AmountRole, StateRole, CorrectableRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},
                {DetailRole, "detail"},
                {AmountRole, "amount"},
                {StateRole, "state"},
                {CorrectableRole, "correctable"}};
    }

protected:
    QVariant value(const PaymentRow &row, int role) const override;
};

/// A line of a bill that can be taken back.
struct RefundRow
{
    InvoiceLineId id;
    QString title;
    QString worth; ///< what its remaining pieces came to, tax included
    int most = 1;
    int quantity = 0; ///< to take back

    bool operator==(const RefundRow &) const = default;
};

class RefundRows : public RowModel<RefundRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of InvoiceModel")

public:
    enum Role { TitleRole = Qt::UserRole, WorthRole, MostRole, QuantityRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"},
                {WorthRole, "worth"},
                {MostRole, "most"},
                {QuantityRole, "quantity"}};
    }

protected:
    QVariant value(const RefundRow &row, int role) const override;
};

} // namespace desk::ui
