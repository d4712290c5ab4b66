#pragma once

#include "core/conflicts/card.h"
#include "core/conflicts/subject.h"

namespace desk {

/// A card with all that its words need.
struct CardRow
{
    ConflictCard card;
    CardDetail detail;
    QString staff;     ///< who did it; empty when the resort does not know them
    QString desk;      ///< where; empty when the resort does not know it
    QString settledBy; ///< empty while it is open
    std::optional<CardSubject> subject;
    /// By the id: what its values and its clashes name.
    QHash<AnyRowId, CardSubject> named;
    /// By the number: the desks whose changes it met.
    QHash<int, QString> otherDesks;

    bool operator==(const CardRow &) const = default;
};

struct CardCounts
{
    qint64 open = 0;
    qint64 settled = 0;

    bool operator==(const CardCounts &) const = default;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"open", &CardCounts::open},
                            Field{"settled", &CardCounts::settled});
    }
};

/// Whether a card is about bills or the ledger: then a manager settles it.
bool isAboutMoney(const ConflictCard &card, const CardDetail &detail);

CardCounts cardCounts(db::Database &database);

/// Those that somebody still has to look at, the newest first, at most `limit`. As many statements
/// for many as for one.
QList<CardRow> openCards(db::Database &database, int limit);

/// Those that somebody settled, the last one first, at most `limit`.
QList<CardRow> settledCards(db::Database &database, int limit);

/// One of them; nothing for a card that is not here.
std::optional<CardRow> cardRow(db::Database &database, const ConflictCardId &id);

} // namespace desk
