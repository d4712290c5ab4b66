#include "core/daycare/daycare_day.h"
#include "core/db/database.h"
#include "core/reports/report.h"
#include "core/resort/place.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals;

namespace desk {

namespace {

/// One pet of the day, and when it was here.
struct DaycareVisit
{
    PlayGroup group = PlayGroup::Unknown;
    ReservationState state = ReservationState::Confirmed;
    std::optional<Instant> cameAt;
    std::optional<Instant> leftAt;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"play_group", &DaycareVisit::group},
                            Field{"state", &DaycareVisit::state},
                            Field{"checked_in_at", &DaycareVisit::cameAt},
                            Field{"checked_out_at", &DaycareVisit::leftAt});
    }

    bool wasHere(Instant at) const { return cameAt && *cameAt <= at && (!leftAt || at < *leftAt); }
};

/// Those of one play group, or of all.
using Counted = QList<DaycareVisit>;

constexpr int columnsOfCounts = int(playGroups.size()) + 1;
constexpr qint64 all = 1'000'000; // parts

QList<DaycareVisit> attendanceOn(db::Database &database, QDate day)
{
    return database.all<DaycareVisit>(R"sql(
        SELECT p.play_group, r.state, r.checked_in_at, r.checked_out_at
          FROM reservations r
          JOIN services s ON s.id = r.service AND s.kind = 'DAYCARE'
          JOIN pets p ON p.id = r.pet
         WHERE r.arrives_on = ?
           AND r.state IN ('CONFIRMED', 'CHECKED_IN', 'CHECKED_OUT', 'COMPLETED', 'NO_SHOW')
         ORDER BY r.id
    )sql",
                                      day);
}

/// By play group, in the order of their columns; all of them at the end.
QList<Counted> byGroup(const Counted &pets)
{
    QList<Counted> groups(columnsOfCounts);
    for (const DaycareVisit &pet : pets) {
        const auto place = std::ranges::find(playGroups, pet.group) - playGroups.begin();
        groups[place] += pet;
        groups.last() += pet;
    }
    return groups;
}

qint64 arrived(const Counted &pets)
{
    return std::ranges::count_if(pets,
                                 [](const DaycareVisit &pet) { return pet.cameAt.has_value(); });
}

qint64 noShows(const Counted &pets)
{
    return std::ranges::count(pets, ReservationState::NoShow, &DaycareVisit::state);
}

// Who leaves makes room for who comes at the same moment.
qint64 peak(const Counted &pets)
{
    std::map<Instant, qint64> changes;
    for (const DaycareVisit &pet : pets) {
        if (pet.cameAt)
            ++changes[*pet.cameAt];
        if (pet.cameAt && pet.leftAt)
            --changes[*pet.leftAt];
    }
    qint64 here = 0;
    qint64 most = 0;
    for (const auto &[at, change] : changes) {
        here += change;
        most = std::max(most, here);
    }
    return most;
}

ReportCell shareThatCame(const Counted &pets)
{
    if (pets.isEmpty())
        return {};
    return ReportWord{QString::number(arrived(pets) * all / pets.size()), u"Percent"_s};
}

template <class Count>
QList<ReportCell> line(const ReportCell &what, const QList<Counted> &groups, Count count)
{
    QList<ReportCell> cells{what};
    for (const Counted &pets : groups)
        cells += ReportCell(count(pets));
    return cells;
}

ReportCell flag(const QString &name)
{
    return ReportWord{name, u"Flag"_s};
}

/// The full hours of the day from the one before the first came to the one after the last change.
struct Hours
{
    int first = 0;
    int last = -1; ///< none came: before the first
};

Hours hoursOf(const Counted &pets, const ResortTime &time)
{
    Hours hours;
    for (const DaycareVisit &pet : pets) {
        for (const auto &at : {pet.cameAt, pet.leftAt}) {
            if (!at)
                continue;
            const int minute = time.minuteOfDay(*at);
            const bool isFirst = hours.last < hours.first;
            hours.first = isFirst ? minute / 60 : std::min(hours.first, minute / 60);
            hours.last = isFirst ? minute / 60 + 1 : std::max(hours.last, minute / 60 + 1);
        }
    }
    return hours;
}

} // namespace

Report daycareByHour(db::Database &database, QDate day)
{
    Report report{.kind = ReportKind::DaycareByHour,
                  .day = day,
                  .columns = {ReportColumn::Time,
                              ReportColumn::LargeDogs,
                              ReportColumn::MediumDogs,
                              ReportColumn::SmallDogs,
                              ReportColumn::SoloDogs,
                              ReportColumn::UnknownGroup,
                              ReportColumn::AllGroups}};
    const ResortTime time = placeOf(database).time;
    const Counted pets = attendanceOn(database, day);
    if (pets.isEmpty())
        return report;
    const QList<Counted> groups = byGroup(pets);
    const Hours hours = hoursOf(pets, time);
    for (int hour = hours.first; hour <= std::min(hours.last, 23); ++hour) {
        const Instant at = time.at(day, hour * 60);
        report.rows += line(QTime(hour, 0), groups, [&](const Counted &group) {
            return qint64(std::ranges::count_if(
                group, [&](const DaycareVisit &pet) { return pet.wasHere(at); }));
        });
    }
    report.subtotals +=
        line(flag(u"BOOKED"_s), groups, [](const Counted &group) { return qint64(group.size()); });
    report.subtotals += line(flag(u"ARRIVED"_s), groups, arrived);
    report.subtotals += line(flag(u"NO_SHOWS"_s), groups, noShows);
    report.subtotals += line(flag(u"MOST_AT_ONCE"_s), groups, peak);
    report.subtotals += line(flag(u"CAME"_s), groups, shareThatCame);
    return report;
}

} // namespace desk
