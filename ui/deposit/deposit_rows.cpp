#include "ui/deposit/deposit_rows.h"

using namespace Qt::Literals;

namespace desk::ui {

QHash<int, QByteArray> DepositRows::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {HeldRole, "held"},
            {DueRole, "due"},
            {StateRole, "state"}};
}

void DepositRows::showDeposits(const QList<BookingDeposit> &deposits,
                               const Words &words,
                               QDate today)
{
    QList<DepositRow> rows;
    for (const BookingDeposit &deposit : deposits) {
        DepositRow row{.id = deposit.booking,
                       .title = deposit.pets,
                       .detail = words.period(deposit.arrivesOn, deposit.leavesOn, today)};
        if (!deposit.number.isEmpty())
            row.detail += u" · "_s + deposit.number;
        if (!deposit.held.isZero() || deposit.due.isPositive())
            row.held = words.money(deposit.held);
        if (deposit.due.isPositive() && !deposit.held.isNegative())
            row.due = tr("of %1", "a deposit as agreed").arg(words.money(deposit.due));
        if (!deposit.isOpen)
            row.state = tr("Over", "a booking");
        rows += row;
    }
    show(rows);
}

QVariant DepositRows::value(const DepositRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case HeldRole:
        return row.held;
    case DueRole:
        return row.due;
    case StateRole:
        return row.state;
    default:
        return {};
    }
}

} // namespace desk::ui
