#pragma once

#include "core/billing/tender.h"

#include <QList>

namespace desk {

namespace db {
class Database;
}

/// What came in and went back by one kind of tender.
struct TenderSum
{
    TenderKind kind{};
    qint64 count = 0;
    Money taken;
    Money returned; ///< never positive
    Money tips;

    bool operator==(const TenderSum &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"kind", &TenderSum::kind},
                            Field{"count", &TenderSum::count},
                            Field{"taken", &TenderSum::taken},
                            Field{"returned", &TenderSum::returned},
                            Field{"tips", &TenderSum::tips});
    }
};

/// What a till session took, by kind of tender.
QList<TenderSum> takingsOf(db::Database &database, TillSessionId session);

} // namespace desk
