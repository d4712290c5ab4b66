#pragma once

#include "core/till/till_page.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A line of one of the till's lists, in words.
struct TillLine
{
    QString id;
    QString time;
    QString what;
    QString detail;
    QString by;
    QString amount;
    QString invoice; ///< the bill of a receipt, if it has one

    bool operator==(const TillLine &) const = default;
};

TillLine lineOf(const TillReceipt &receipt, const Words &words);
TillLine lineOf(const TillMove &move, const Words &words);
TillLine lineOf(const ClosedTill &closed, const Words &words);

/// Over or short, in words: "$2.00 short", "Nothing over or short".
QString varianceText(Money variance, const Words &words);

/// Receipts, movements of cash, or earlier days.
class TillLines : public RowModel<TillLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of TillModel")

public:
    enum Role { TimeRole = Qt::UserRole, WhatRole, DetailRole, ByRole, AmountRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// The id in row `row` as text, and the bill behind it; empty when there is no such row.
    Q_INVOKABLE QString idAt(int row) const;
    Q_INVOKABLE QString invoiceAt(int row) const;

protected:
    QVariant value(const TillLine &line, int role) const override;
};

} // namespace desk::ui
