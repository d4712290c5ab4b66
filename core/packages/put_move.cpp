#include "core/packages/put_move.h"

#include "core/base/natural_id.h"

namespace desk {

namespace {

// Two desks that check the same stay in, or let the same package expire, do it once. What two
// managers give is given twice.
CreditMoveId idOf(Writer &writer, const CreditMove &move)
{
    if (move.kind == CreditMoveKind::Adjust)
        return writer.newId<CreditMoveId>();
    const auto earlier = writer.database().value<qint64>(R"sql(
        SELECT count(*) FROM credit_moves WHERE purchase = ? AND kind = ? AND reservation IS ?
    )sql",
                                                         move.purchase,
                                                         move.kind,
                                                         move.reservation);
    const QString key = QStringList{move.purchase.text(),
                                    nameOf(move.kind),
                                    move.reservation ? move.reservation->text() : QString(),
                                    QString::number(earlier)}
                            .join(u'|');
    return CreditMoveId(naturalId(writer.resort().id.bytes(), CreditMove::table, key.toLatin1()));
}

} // namespace

CreditMove putMove(Writer &writer, CreditMove move)
{
    move.id = idOf(writer, move);
    move.at = writer.now();
    move.businessDate = writer.today();
    move.staff = writer.by().staff;
    writer.put(move);
    return move;
}

} // namespace desk
