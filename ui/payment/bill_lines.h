#pragma once

#include "core/reports/bill.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A line of a bill on the screen.
struct BillRow
{
    QString id;
    QString title; ///< "Boarding · Rex"
    QString amount;
    QString explanation; ///< how the price came about, a step a line
    bool open = false;   ///< the explanation is shown
    bool removable = false;

    bool operator==(const BillRow &) const = default;
};

/// The lines of a bill, each with its explanation folded under it.
class BillLines : public RowModel<BillRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of a page's form")

public:
    enum Role {
        TitleRole = Qt::UserRole,
        AmountRole,
        ExplanationRole,
        OpenRole,
        RemovableRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// Shows these lines; those with one of these positions can be taken off.
    void showBill(const QList<BillLine> &lines, const QSet<int> &removable, const Words &words);
    /// Unfolds a line, or folds it again.
    Q_INVOKABLE void toggle(int row);

protected:
    QVariant value(const BillRow &row, int role) const override;

private:
    QSet<QString> m_open;
};

/// {text, amount} of what stands under the lines: subtotal when there is a discount or tax, taxes.
QVariantList sumsOf(const Bill &bill, const Words &words);

} // namespace desk::ui
