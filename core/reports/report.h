#pragma once

#include "core/base/clock.h"
#include "core/base/money.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>
#include <variant>

namespace desk {

namespace db {
class Database;
}

/// A value that the language shown has a word for.
struct ReportWord
{
    QString word;        ///< the stored name of a value
    QString enumeration; ///< of what: "TenderKind"

    bool operator==(const ReportWord &) const = default;
};

/// One of several things in a cell: a drug with what is left of it, a blanket.
struct ReportItem
{
    QString what;
    std::optional<qint64> thousandths; ///< how many; none: it was not counted
    QString unit = {};

    bool operator==(const ReportItem &) const = default;
};

/// A cell of a report: nothing, a text, a count, an amount, a time of day, a day, a moment, a word,
/// a list of things.
using ReportCell = std::variant<std::monostate,
                                QString,
                                qint64,
                                Money,
                                QTime,
                                QDate,
                                Instant,
                                ReportWord,
                                QList<ReportItem>>;

/// What the reports have in their columns. The titles are words of ui/text/report_text.h.
enum class ReportColumn {
    Time,
    Receipt,
    Family,
    Invoice,
    TenderKind,
    Amount,
    Tip,
    Change,
    Staff,
    Till,
    State,
    Category,
    Count,
    Gross,
    Discount,
    Net,
    Tax,
    Average,
    WeekBefore,
    YearBefore,
    Sent,
    Room,
    Pet,
    Species,
    Breed,
    Weight,
    Service,
    Nights,
    LastStay,
    FirstTime,
    Phone,
    Vaccines,
    Agreement,
    DepositDue,
    Alerts,
    Allergies,
    AddOns,
    StillToDo,
    Medication,
    Belongings,
    Food,
    PickUp,
    Balance,
    Rank,
    Arrives,
    Leaves,
    OtherDays,
    OfferedUntil,
    Since,
    Notes,
    PlayGroup,
    In,
    Out,
    LargeDogs,
    MediumDogs,
    SmallDogs,
    SoloDogs,
    UnknownGroup,
    AllGroups,
    Until,
    Box, ///< to tick off with a pen
};

enum class ReportKind {
    DaySales,
    Arrivals,
    Departures,
    PaymentsJournal,
    WaitingFamilies,
    DaycareSheet,
    DaycareByHour,
    GroomingSheet,
};
inline constexpr ReportKind lastReportKind = ReportKind::GroomingSheet;

/// A table as a manager reads it: shown, printed, saved as PDF or CSV all from this one value.
struct Report
{
    ReportKind kind{};
    QDate day;
    QList<ReportColumn> columns;
    QList<QList<ReportCell>> rows;
    QList<QList<ReportCell>> subtotals; ///< of what the rows have in common: by tender
    QList<ReportCell> totals; ///< of each column, or nothing; empty when there is nothing to add up
    /// On paper each value of this column, by which the rows are sorted, has pages of its own.
    std::optional<ReportColumn> pagesFor = {};

    bool operator==(const Report &) const = default;
};

/// A fixed number of statements for each.
Report reportOf(db::Database &database, ReportKind kind, QDate day);

Report daySales(db::Database &database, QDate day);
Report arrivals(db::Database &database, QDate day);
Report departures(db::Database &database, QDate day);
Report paymentsJournal(db::Database &database, QDate day);
/// Those whose days are not over on a day.
Report waitingFamilies(db::Database &database, QDate day);
/// Who comes for the day, by play group: when they came and went, or room to write it.
Report daycareSheet(db::Database &database, QDate day);
/// How many were here at each full hour, by play group; below it who was booked, came, did not, the
/// most at once, and the share that came.
Report daycareByHour(db::Database &database, QDate day);
/// Who is groomed by whom on a day, with what one has to know of a pet before.
Report groomingSheet(db::Database &database, QDate day);

} // namespace desk
