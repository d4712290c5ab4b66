#pragma once

#include "core/till/till_session.h"

namespace desk {

namespace db {
class Database;
}

/// The receipts of a till session: how many, from which number to which, and which numbers between
/// them are nowhere.
struct ReceiptRange
{
    int count = 0;
    QString first;
    QString last;
    QString missing; ///< "SFE-01-K-000078, SFE-01-K-000081"; empty when none is

    bool operator==(const ReceiptRange &) const = default;
};

/// A number that another session or another till of the desk used is not missing. The receipt
/// before the first one of the session counts too, so that none is lost between two of them.
ReceiptRange receiptRange(db::Database &database, TillSessionId session);

/// What the hub has not got yet: operations of this desk, and the receipts of a session among them.
struct NotSent
{
    int operations = 0;
    int receipts = 0;
    Money amount; ///< of these receipts

    bool operator==(const NotSent &) const = default;
};

NotSent notSent(db::Database &database, TillSessionId session);

/// Both as they were when the session was closed; as they are while it is not.
ReceiptRange receiptsTold(db::Database &database, const TillSession &session);
NotSent notSentTold(db::Database &database, const TillSession &session);

} // namespace desk
