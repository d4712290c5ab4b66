#include "core/db/database.h"
#include "core/db/select.h"
#include "core/lodging/unit.h"
#include "core/reports/report.h"
#include "core/resort/place.h"
#include "core/waiting/waiting_list.h"

#include <algorithm>

namespace desk {

namespace {

QHash<UnitKindId, UnitKind> kindsOf(db::Database &database, const QList<WaitingFamily> &list)
{
    QList<UnitKindId> ids;
    for (const WaitingFamily &waiting : list) {
        if (waiting.entry.unitKind)
            ids += *waiting.entry.unitKind;
    }
    return db::byId<UnitKind>(database, ids);
}

ReportCell offerOf(const WaitingFamily &waiting)
{
    if (!waiting.offer || waiting.offer->answer != OfferAnswer::Open)
        return std::monostate();
    return waiting.offer->until;
}

} // namespace

Report waitingFamilies(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::WaitingFamilies,
                  .day = day,
                  .columns = {ReportColumn::Rank,
                              ReportColumn::Family,
                              ReportColumn::Phone,
                              ReportColumn::Pet,
                              ReportColumn::Service,
                              ReportColumn::Room,
                              ReportColumn::Arrives,
                              ReportColumn::Leaves,
                              ReportColumn::OtherDays,
                              ReportColumn::OfferedUntil,
                              ReportColumn::Since,
                              ReportColumn::Notes,
                              ReportColumn::Box}};
    const Place place = placeOf(database);
    const QList<WaitingFamily> list = waitingList(database, place.location.id, day);
    const QHash<UnitKindId, UnitKind> kinds = kindsOf(database, list);
    qint64 rank = 0;
    for (const WaitingFamily &waiting : list) {
        ++rank;
        for (const WaitingStay &stay : waiting.stays) {
            if (stay.leavesOn < day)
                continue;
            const QString kind =
                waiting.entry.unitKind ? kinds.value(*waiting.entry.unitKind).name : QString();
            report.rows += {rank,
                            waiting.family.name,
                            waiting.family.phone,
                            stay.petName,
                            stay.serviceName,
                            kind,
                            stay.arrivesOn,
                            stay.leavesOn,
                            qint64{waiting.entry.flexibleDays},
                            offerOf(waiting),
                            place.time.civilDate(waiting.entry.since),
                            waiting.entry.notes,
                            std::monostate()};
        }
    }
    return report;
}

} // namespace desk
