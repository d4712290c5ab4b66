#include "core/packages/expire_credits.h"

#include "core/base/natural_id.h"
#include "core/billing/post.h"
#include "core/packages/held_credits.h"
#include "core/packages/put_move.h"

namespace desk {

namespace {

// Credits of an expired package can be below nothing too: where another desk used one that this
// one had expired, it counts as used.
const QByteArray expiredPackages = R"sql(
    SELECT id
      FROM package_purchases
     WHERE usable_on < ?
       AND (SELECT sum(units)
              FROM credit_moves
             WHERE purchase = package_purchases.id) <> 0
)sql";

const QByteArray staysThatLeft = R"sql(
    SELECT credit_moves.reservation
      FROM credit_moves
      JOIN reservations ON reservations.id = credit_moves.reservation
     WHERE credit_moves.kind IN ('HOLD', 'RELEASE') AND reservations.state <> 'CHECKED_IN'
     GROUP BY credit_moves.reservation
    HAVING sum(credit_moves.units) < 0
)sql";

void expire(Writer &writer, const PackageCredits &package)
{
    const CreditMove move = putMove(writer,
                                    {.purchase = package.purchase,
                                     .kind = CreditMoveKind::Expire,
                                     .units = -package.available,
                                     .reservation = std::nullopt,
                                     .invoice = std::nullopt});
    const Money earned = worthOf(package, package.unused()) - worthOf(package, package.held);
    post(writer,
         {.kind = EntryKind::CreditsExpired,
          .household = package.household,
          .sides = {{Account::PackageLiability, package.purchase.text(), earned},
                    {Account::Breakage, QString(), -earned}},
          .follows = move.id.bytes()});
}

} // namespace

Result<int> carryOut(Writer &writer, const ExpireCredits &)
{
    for (const auto &stay : writer.database().values<ReservationId>(staysThatLeft))
        releaseCredits(writer, stay);
    const auto expired =
        writer.database().values<PackagePurchaseId>(expiredPackages, writer.today());
    for (const PackagePurchaseId &purchase : expired)
        expire(writer, *packageCredits(writer.database(), purchase));
    return int(expired.size());
}

bool creditsExpire(db::Database &database, QDate today)
{
    return !database.values<PackagePurchaseId>(expiredPackages + " LIMIT 1", today).isEmpty()
        || !database.values<ReservationId>(staysThatLeft + " LIMIT 1").isEmpty();
}

} // namespace desk
