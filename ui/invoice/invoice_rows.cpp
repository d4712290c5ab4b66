#include "ui/invoice/invoice_rows.h"

namespace desk::ui {

QVariant PaymentRows::value(const PaymentRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case AmountRole:
        return row.amount;
    case StateRole:
        return row.state;
    case CorrectableRole:
        return row.correctable;
    default:
        return {};
    }
}

QVariant RefundRows::value(const RefundRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case WorthRole:
        return row.worth;
    case MostRole:
        return row.most;
    case QuantityRole:
        return row.quantity;
    default:
        return {};
    }
}

} // namespace desk::ui
