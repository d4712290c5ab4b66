#include "core/reports/report.h"

#include "core/base/assert.h"

namespace desk {

Report reportOf(db::Database &database, ReportKind kind, QDate day)
{
    switch (kind) {
    case ReportKind::DaySales:
        return daySales(database, day);
    case ReportKind::Arrivals:
        return arrivals(database, day);
    case ReportKind::Departures:
        return departures(database, day);
    case ReportKind::PaymentsJournal:
        return paymentsJournal(database, day);
    case ReportKind::WaitingFamilies:
        return waitingFamilies(database, day);
    case ReportKind::DaycareSheet:
        return daycareSheet(database, day);
    case ReportKind::DaycareByHour:
        return daycareByHour(database, day);
    case ReportKind::GroomingSheet:
        return groomingSheet(database, day);
    }
    DESK_ASSERT(!"ReportKind");
    return {};
}

} // namespace desk
