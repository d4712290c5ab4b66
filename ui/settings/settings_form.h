#pragma once

#include <QList>
#include <QString>
#include <QVariant>

namespace desk::ui {

/// How a field of a settings form is drawn and typed.
enum class FieldKind {
    Text,
    Lines,
    Money,
    Number,
    Percent,
    Date,
    Time,
    Weight,
    Choice,
    Switch,
    Weekdays,
    Pin,
};

/// One of the things a field lets choose from.
struct FieldChoice
{
    QString key;
    QString text;
};

/// One field: what it is called, what stands in it, what may be chosen.
struct SettingsField
{
    QString name; ///< of the member of the command, so that a refusal finds it
    QString label;
    FieldKind kind = FieldKind::Text;
    QVariant value = {}; ///< a text as the resort writes it; a bool; a key; the bits of weekdays
    QString hint = {};
    bool required = false;
    bool wide = true; ///< over the whole width, or half of it
    QList<FieldChoice> choices = {};
    QString suffix = {};
    /// Shown only while another field has one of these values.
    QString shownFor = {};
    QStringList shownValues = {};

    QVariantMap forScreen() const;
};

/// What a settings page shows of one thing, or of one that is to be made.
struct SettingsForm
{
    QString title;
    QString subtitle = {};
    QList<SettingsField> fields = {};
    QString removeText = {}; ///< the verb that puts it away; empty: it can't be
    QString removeQuestion = {};
};

} // namespace desk::ui
