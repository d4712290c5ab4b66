#pragma once

#include "core/grooming/grooming_day.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// An appointment or a break as the sheet draws it; times are minutes of the day.
struct GroomingBlock
{
    QString id;
    int column = 0;
    int from = 0;
    int until = 0;
    bool isBreak = false;
    QString title;  ///< the pet and its family, or why there is a break
    QString detail; ///< the services
    QString state;
    QString symbol;
    int tone = 0; ///< of Theme
    bool warns = false;

    bool operator==(const GroomingBlock &) const = default;
};

class GroomingBlocks : public RowModel<GroomingBlock>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of GroomingModel")

public:
    enum Role {
        ColumnRole = Qt::UserRole,
        FromRole,
        UntilRole,
        BreakRole,
        TitleRole,
        DetailRole,
        StateRole,
        SymbolRole,
        ToneRole,
        WarnsRole
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const GroomingBlock &block, int role) const override;
};

/// A time at which somebody does not work.
struct GroomingShade
{
    QString id;
    int column = 0;
    int from = 0;
    int until = 0;

    bool operator==(const GroomingShade &) const = default;
};

class GroomingShades : public RowModel<GroomingShade>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of GroomingModel")

public:
    enum Role { ColumnRole = Qt::UserRole, FromRole, UntilRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const GroomingShade &shade, int role) const override;
};

/// Where the cursor stands: on what begins there, or on a free quarter of an hour.
struct SheetSpot
{
    int column = 0;
    int minute = 0;

    bool operator==(const SheetSpot &) const = default;
};

/// The day of the groomers as a sheet: a column each, time down.
struct GroomingSheet
{
    static constexpr int step = 15; ///< minutes that the cursor goes on free time

    int columns = 0;
    int first = 8 * 60; ///< minutes of the day that are shown, whole hours
    int last = 18 * 60;
    QList<GroomingBlock> blocks;
    QList<GroomingShade> shades;

    /// What is there; null: free.
    const GroomingBlock *at(const SheetSpot &spot) const;
    /// On what begins there, and within the sheet.
    SheetSpot settled(const SheetSpot &spot) const;
    /// The next or the one before, in its column.
    SheetSpot below(const SheetSpot &spot) const;
    SheetSpot above(const SheetSpot &spot) const;
    SheetSpot beside(const SheetSpot &spot, int columns) const;
};

GroomingSheet groomingSheet(const QList<GroomerColumn> &day,
                            const ResortTime &time,
                            const Words &words);

/// How the state of an appointment is drawn.
int toneOf(AppointmentState state);
QString symbolOf(AppointmentState state);

} // namespace desk::ui
