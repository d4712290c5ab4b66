#pragma once

#include "core/standing_plans/standing_list.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A standing plan, in words.
struct StandingPlanLine
{
    QString id;
    QString pets;
    QString family;
    QString rhythm; ///< "Daycare · Mon and Wed · every 2 weeks"
    QString chip;   ///< how it stands: "2 not booked", "until Dec 24"
    int tone = 0;

    bool operator==(const StandingPlanLine &) const = default;
};

/// A day of one.
struct StandingDayLine
{
    QString id; ///< the day, as ISO has it
    QString day;
    QString chip; ///< "Confirmed", "Not booked", "Skipped"
    QString note; ///< why it was skipped, where it was moved to
    int tone = 0;

    bool operator==(const StandingDayLine &) const = default;
};

StandingPlanLine standingPlanLine(const StandingFamily &family, const Words &words);
StandingDayLine standingDayLine(const StandingDay &day, const Words &words, QDate today);

/// Whether it should be booked, and is not.
bool isOpen(const StandingDay &day);

class StandingPlanRows : public RowModel<StandingPlanLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of StandingPlansModel")

public:
    enum Role { PetsRole = Qt::UserRole, FamilyRole, RhythmRole, ChipRole, ToneRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const StandingPlanLine &line, int role) const override;
};

class StandingDayRows : public RowModel<StandingDayLine>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of StandingPlansModel")

public:
    enum Role { DayRole = Qt::UserRole, ChipRole, NoteRole, ToneRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const StandingDayLine &line, int role) const override;
};

} // namespace desk::ui
