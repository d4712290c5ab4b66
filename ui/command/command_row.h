#pragma once

#include "core/search/find.h"
#include "ui/kit/theme.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// One line of the command bar: somebody or something that was found, or something to do.
struct CommandRow
{
    /// Its place among the lines, so that its item on the screen serves for the next answer.
    int id = 0;
    QString what; ///< "pet.<id>", or the id of an action
    QString group;
    QString symbol;
    QString title;
    QString detail; ///< what it is recognised by
    QString state;  ///< of a stay today
    int tone = Theme::Neutral;
    QString shortcut; ///< of an action
    /// Where Enter leads, and Ctrl+Enter: a page with its argument. Nothing for an action.
    QString page;
    QVariantMap argument;
    QString secondPage;
    QVariantMap secondArgument;
    QString secondTitle;

    bool operator==(const CommandRow &) const = default;
};

/// What was found, as a line.
CommandRow rowOf(const search::Found &found, const Words &words, QDate today);

class CommandRows : public RowModel<CommandRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CommandModel")

public:
    enum Role {
        GroupRole = Qt::UserRole,
        SymbolRole,
        TitleRole,
        DetailRole,
        StateRole,
        ToneRole,
        KeyRole,
        SecondRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const CommandRow &row, int role) const override;
};

} // namespace desk::ui
