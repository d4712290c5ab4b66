#pragma once

#include "core/billing/family_deposits.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A booking with what is paid for it in advance, in words.
struct DepositRow
{
    BookingId id;
    QString title;  ///< "Bella, Rex"
    QString detail; ///< "23 Dec – 27 Dec · R-SFE-07-261121-014"
    QString held;   ///< "$50.00"; empty when nothing is
    QString due;    ///< "of $100.00"; empty when none was agreed
    QString state;  ///< "Over"; empty while somebody comes or is here

    bool operator==(const DepositRow &) const = default;
};

class DepositRows : public RowModel<DepositRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of DepositModel")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, HeldRole, DueRole, StateRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    void showDeposits(const QList<BookingDeposit> &deposits, const Words &words, QDate today);

protected:
    QVariant value(const DepositRow &row, int role) const override;
};

} // namespace desk::ui
