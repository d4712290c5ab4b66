#pragma once

#include "core/conflicts/card.h"
#include "core/store/store.h"
#include "tests/support/stay_fixtures.h"

#include <QJsonArray>

namespace desk::test {

/// What the hub writes of an operation that did not go as it was meant.
struct ToldCard
{
    RulingKind kind = RulingKind::Conflicted;
    QString command;
    QJsonArray clashes = {};
    QJsonObject meant = {};
    QString why = {};
    QJsonArray missing = {};
    int device = 2;
    qint64 operation = 1;
    std::optional<StaffId> staff = {};
    Instant doneAt{};
};

ConflictCard cardOf(const ToldCard &told);

/// Columns that two desks wrote: as device 1 had them written a minute before, and as they stand.
QJsonObject gaveWay(const QByteArray &table,
                    const IdBytes &id,
                    const QString &column,
                    const QJsonValue &stands,
                    const QJsonValue &gaveWay,
                    Instant otherAt = {});

/// A clash of a stay, a bill or a room.
QJsonObject clashOf(const QString &what,
                    const QByteArray &table,
                    const IdBytes &id,
                    const QJsonObject &stood = {},
                    Instant otherAt = {});

/// The card arrives at this desk, as everything arrives from the hub.
void bring(Store &store, const ConflictCard &card);
ConflictCardId bring(Store &store, const ToldCard &told);

/// Rex of the Smiths and Ziggy of the Joneses both have K1 for two nights from tomorrow on; Rex was
/// first. Answers Ziggy's stay, which has no room of its own.
ReservationId bookIntoATakenRoom(SmallHouse &house);

/// The second desk of the resort, the office, as the hub would tell of it.
void bringOffice(Store &store);

} // namespace desk::test
