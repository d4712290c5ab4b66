#include "ui/quote/quote_rows.h"

namespace desk::ui {

QHash<int, QByteArray> QuoteRows::roleNames() const
{
    return {{SymbolRole, "symbol"}, {TitleRole, "title"}, {DetailRole, "detail"}};
}

QVariant QuoteRows::value(const QuoteRow &row, int role) const
{
    switch (role) {
    case SymbolRole:
        return row.symbol;
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    default:
        return {};
    }
}

} // namespace desk::ui
