#include "ui/text/report_text.h"

#include "ui/text/enum_text.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace

QString reportTitle(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySales:
        return ReportText::tr("Day sales");
    case ReportKind::Arrivals:
        return ReportText::tr("Arrivals");
    case ReportKind::Departures:
        return ReportText::tr("Departures");
    case ReportKind::PaymentsJournal:
        return ReportText::tr("Payments journal");
    case ReportKind::WaitingFamilies:
        return ReportText::tr("Waiting list");
    case ReportKind::DaycareSheet:
        return ReportText::tr("Daycare sheet");
    case ReportKind::DaycareByHour:
        return ReportText::tr("Daycare by hour");
    case ReportKind::GroomingSheet:
        return ReportText::tr("Grooming");
    }
    DESK_ASSERT(!"ReportKind");
    return {};
}

QString emptyText(ReportKind kind)
{
    switch (kind) {
    case ReportKind::DaySales:
        return ReportText::tr("Nothing was sold on this day.");
    case ReportKind::Arrivals:
        return ReportText::tr("Nobody arrives on this day.");
    case ReportKind::Departures:
        return ReportText::tr("Nobody leaves on this day.");
    case ReportKind::PaymentsJournal:
        return ReportText::tr("No money was taken on this day.");
    case ReportKind::WaitingFamilies:
        return ReportText::tr("Nobody waits for a room.");
    case ReportKind::DaycareSheet:
    case ReportKind::DaycareByHour:
        return ReportText::tr("Nobody is booked for daycare on this day.");
    case ReportKind::GroomingSheet:
        return ReportText::tr("Nobody is groomed on this day.");
    }
    DESK_ASSERT(!"ReportKind");
    return {};
}

QString columnTitle(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Time:
        return ReportText::tr("Time");
    case ReportColumn::Receipt:
        return ReportText::tr("Receipt");
    case ReportColumn::Family:
        return ReportText::tr("Family");
    case ReportColumn::Invoice:
        return ReportText::tr("Bill");
    case ReportColumn::TenderKind:
        return ReportText::tr("Paid by");
    case ReportColumn::Amount:
        return ReportText::tr("Amount");
    case ReportColumn::Tip:
        return ReportText::tr("Tip");
    case ReportColumn::Change:
        return ReportText::tr("Change");
    case ReportColumn::Staff:
        return ReportText::tr("Staff");
    case ReportColumn::Till:
        return ReportText::tr("Till");
    case ReportColumn::State:
        return ReportText::tr("State");
    case ReportColumn::Category:
        return ReportText::tr("Category");
    case ReportColumn::Count:
        return ReportText::tr("Count");
    case ReportColumn::Gross:
        return ReportText::tr("Gross");
    case ReportColumn::Discount:
        return ReportText::tr("Discount");
    case ReportColumn::Net:
        return ReportText::tr("Net");
    case ReportColumn::Tax:
        return ReportText::tr("Tax");
    case ReportColumn::Average:
        return ReportText::tr("Average");
    case ReportColumn::WeekBefore:
        return ReportText::tr("Net last week");
    case ReportColumn::YearBefore:
        return ReportText::tr("Net last year");
    case ReportColumn::Sent:
        return ReportText::tr("Cloud");
    case ReportColumn::Rank:
        return ReportText::tr("Rank");
    case ReportColumn::Arrives:
        return ReportText::tr("Arrives");
    case ReportColumn::Leaves:
        return ReportText::tr("Leaves");
    case ReportColumn::OtherDays:
        return ReportText::tr("± days");
    case ReportColumn::OfferedUntil:
        return ReportText::tr("Offered until");
    case ReportColumn::Since:
        return ReportText::tr("Waiting since");
    case ReportColumn::Notes:
        return ReportText::tr("Notes");
    case ReportColumn::Species:
        return ReportText::tr("Species");
    case ReportColumn::Weight:
        return ReportText::tr("Weight");
    case ReportColumn::LastStay:
        return ReportText::tr("Last stay");
    case ReportColumn::FirstTime:
        return ReportText::tr("First time");
    case ReportColumn::Vaccines:
        return ReportText::tr("Vaccines");
    case ReportColumn::Agreement:
        return ReportText::tr("Agreement");
    case ReportColumn::DepositDue:
        return ReportText::tr("Deposit due");
    case ReportColumn::Allergies:
        return ReportText::tr("Allergies");
    case ReportColumn::StillToDo:
        return ReportText::tr("Still to do");
    case ReportColumn::Medication:
        return ReportText::tr("Medication");
    case ReportColumn::Belongings:
        return ReportText::tr("Belongings");
    case ReportColumn::Food:
        return ReportText::tr("Food");
    case ReportColumn::PickUp:
        return ReportText::tr("Picked up by");
    case ReportColumn::PlayGroup:
        return ReportText::tr("Group");
    case ReportColumn::In:
        return ReportText::tr("In", "when it came");
    case ReportColumn::Out:
        return ReportText::tr("Out", "when it left");
    case ReportColumn::LargeDogs:
        return word(PlayGroup::Large);
    case ReportColumn::MediumDogs:
        return word(PlayGroup::Medium);
    case ReportColumn::SmallDogs:
        return word(PlayGroup::Small);
    case ReportColumn::SoloDogs:
        return word(PlayGroup::Solo);
    case ReportColumn::UnknownGroup:
        return word(PlayGroup::Unknown);
    case ReportColumn::AllGroups:
        return ReportText::tr("All");
    case ReportColumn::Box:
        return ReportText::tr("Done");
    case ReportColumn::Room:
        return ReportText::tr("Room");
    case ReportColumn::Pet:
        return ReportText::tr("Pet");
    case ReportColumn::Breed:
        return ReportText::tr("Breed");
    case ReportColumn::Service:
        return ReportText::tr("Service");
    case ReportColumn::Nights:
        return ReportText::tr("Nights");
    case ReportColumn::Phone:
        return ReportText::tr("Phone");
    case ReportColumn::Until:
        return ReportText::tr("Until");
    case ReportColumn::Alerts:
        return ReportText::tr("Alerts");
    case ReportColumn::AddOns:
        return ReportText::tr("Add-ons");
    case ReportColumn::Balance:
        return ReportText::tr("Balance");
    }
    DESK_ASSERT(!"ReportColumn");
    return {};
}

QStringList columnTitles(const Report &report)
{
    QStringList titles;
    for (const ReportColumn column : report.columns)
        titles += columnTitle(column);
    return titles;
}

bool isNumeric(ReportColumn column)
{
    switch (column) {
    case ReportColumn::Amount:
    case ReportColumn::Tip:
    case ReportColumn::Change:
    case ReportColumn::Count:
    case ReportColumn::Gross:
    case ReportColumn::Discount:
    case ReportColumn::Net:
    case ReportColumn::Tax:
    case ReportColumn::Average:
    case ReportColumn::Nights:
    case ReportColumn::Balance:
    case ReportColumn::DepositDue:
    case ReportColumn::WeekBefore:
    case ReportColumn::YearBefore:
    case ReportColumn::Rank:
    case ReportColumn::OtherDays:
    case ReportColumn::LargeDogs:
    case ReportColumn::MediumDogs:
    case ReportColumn::SmallDogs:
    case ReportColumn::SoloDogs:
    case ReportColumn::UnknownGroup:
    case ReportColumn::AllGroups:
        return true;
    default:
        return false;
    }
}

QList<QList<int>> groupsOf(const Report &report)
{
    using Column = ReportColumn;
    static const QHash<ReportKind, QList<QList<Column>>> together{
        {ReportKind::Arrivals,
         {{Column::Time, Column::Room},
          {Column::Pet, Column::Breed, Column::Weight, Column::Species},
          {Column::Family, Column::Phone},
          {Column::Service, Column::Nights, Column::AddOns},
          {Column::LastStay, Column::FirstTime, Column::State},
          {Column::Vaccines, Column::Agreement},
          {Column::Alerts, Column::Allergies},
          {Column::Balance, Column::DepositDue},
          {Column::Box}}},
        {ReportKind::Departures,
         {{Column::Room, Column::Time},
          {Column::Pet, Column::Alerts},
          {Column::Family, Column::Phone},
          {Column::StillToDo},
          {Column::Medication, Column::Food},
          {Column::Belongings},
          {Column::PickUp, Column::State},
          {Column::Balance},
          {Column::Box}}},
        {ReportKind::WaitingFamilies,
         {{Column::Rank},
          {Column::Family, Column::Phone},
          {Column::Pet, Column::Service, Column::Room},
          {Column::Arrives, Column::Leaves, Column::OtherDays},
          {Column::OfferedUntil, Column::Since},
          {Column::Notes},
          {Column::Box}}},
        {ReportKind::GroomingSheet,
         {{Column::Staff},
          {Column::Time, Column::Until},
          {Column::Pet, Column::Breed, Column::Room},
          {Column::Family, Column::Phone},
          {Column::Service, Column::Amount},
          {Column::Alerts, Column::Allergies, Column::Notes},
          {Column::State},
          {Column::Box}}},
        {ReportKind::PaymentsJournal,
         {{Column::Time},
          {Column::Receipt},
          {Column::Family},
          {Column::Invoice},
          {Column::TenderKind},
          {Column::Amount},
          {Column::Tip},
          {Column::Change},
          {Column::Staff, Column::Till},
          {Column::Sent}}},
    };
    QList<QList<int>> groups;
    if (!together.contains(report.kind)) {
        for (int i = 0; i < report.columns.size(); ++i)
            groups += QList<int>{i};
        return groups;
    }
    for (const QList<Column> &columns : together.value(report.kind)) {
        QList<int> group;
        for (const Column column : columns) {
            if (const qsizetype place = report.columns.indexOf(column); place >= 0)
                group += int(place);
        }
        if (!group.isEmpty())
            groups += group;
    }
    return groups;
}

QStringList titlesOf(const Report &report, const QList<int> &group)
{
    QStringList titles;
    for (const int place : group)
        titles += columnTitle(report.columns.at(place));
    return titles;
}

QStringList textsOf(const Report &report,
                    const QList<ReportCell> &row,
                    const QList<int> &group,
                    const Words &words)
{
    QStringList texts;
    for (const int place : group) {
        const ReportCell cell = row.value(place);
        const auto *count = std::get_if<qint64>(&cell);
        // A number beside other things needs its word.
        const bool isNights = count && report.columns.at(place) == ReportColumn::Nights;
        const QString text = isNights ? words.nights(int(*count)) : cellText(cell, words);
        if (!text.isEmpty())
            texts += text;
    }
    return texts;
}

bool isNumeric(const Report &report, const QList<int> &group)
{
    return std::all_of(
        group.begin(), group.end(), [&](int place) { return isNumeric(report.columns.at(place)); });
}

} // namespace desk::ui
