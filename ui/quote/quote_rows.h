#pragma once

#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// How the line may go on: a family that may be meant, or the name of something.
struct QuoteRow
{
    QString id; ///< of a family; of anything else its name
    QString symbol;
    QString title;
    QString detail;
    bool isFamily = false;

    bool operator==(const QuoteRow &) const = default;
};

class QuoteRows : public RowModel<QuoteRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of a page's form")

public:
    enum Role { SymbolRole = Qt::UserRole, TitleRole, DetailRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const QuoteRow &row, int role) const override;
};

} // namespace desk::ui
