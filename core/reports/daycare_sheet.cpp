#include "core/daycare/daycare_day.h"
#include "core/reports/report.h"
#include "core/resort/place.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QHash<PetId, QStringList> alertNames(const PetWarnings &warnings)
{
    QHash<PetId, QStringList> names;
    for (const PetAlert &alert : warnings.alerts)
        names[alert.pet] += QString(nameOf(alert.kind));
    return names;
}

ReportCell timeOf(const std::optional<Instant> &at)
{
    return at ? ReportCell(*at) : ReportCell();
}

} // namespace

// Who is not expected any more needs no line to be written on.
Report daycareSheet(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::DaycareSheet,
                  .day = day,
                  .columns = {ReportColumn::PlayGroup,
                              ReportColumn::Pet,
                              ReportColumn::Family,
                              ReportColumn::Service,
                              ReportColumn::Room,
                              ReportColumn::Alerts,
                              ReportColumn::In,
                              ReportColumn::Out},
                  .pagesFor = ReportColumn::PlayGroup};
    const DaycareDay daycare = daycareDay(database, day);
    const QHash<PetId, QStringList> alerts = alertNames(daycare.warnings);
    for (const PlayGroup group : playGroups) {
        QList<DaycareStay> stays = daycare.stays;
        stays.removeIf([&](const DaycareStay &stay) {
            return stay.group != group || stay.state == ReservationState::NoShow
                || (stay.isHere() && stay.arrivesOn > day);
        });
        std::ranges::stable_sort(stays, {}, &DaycareStay::petName);
        for (const DaycareStay &stay : stays)
            report.rows += {ReportWord{QString(nameOf(group)), u"PlayGroup"_s},
                            stay.petName,
                            stay.family,
                            stay.serviceName,
                            stay.unit,
                            ReportWord{alerts.value(stay.pet).join(u' '), u"AlertKinds"_s},
                            timeOf(stay.checkedInAt),
                            timeOf(stay.checkedOutAt)};
    }
    return report;
}

} // namespace desk
