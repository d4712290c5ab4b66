#pragma once

#include "core/base/names.h"
#include "core/base/refusal.h"
#include "ui/text/enum_text.h"
#include "ui/text/typed_value.h"

#include <QMap>

#include <functional>

namespace desk::ui {

/// A field of a form, described: the form draws it.
struct FormField
{
    enum class Kind { Line, Lines, Day, Choice, Flag };

    QString name;
    QString label;
    Kind kind = Kind::Line;
    QString value; ///< what it holds at first: text; of a choice its stored name; "1" of a flag
    QString hint = {};
    bool required = false;
    int limit = 250;
    Looking looking = Looking::Back;
    /// Of a choice: the stored name, and the word.
    QList<std::pair<QString, QString>> choices = {};
};

using TypedValues = QMap<QString, QString>;

/// How a member of a record is shown in a field and read from it.
template <class R>
struct FieldOf
{
    FormField field;
    std::function<QString(const R &)> show;
    /// False when what was typed can't be read.
    std::function<bool(R &, const QString &)> read;
    Reason unreadable = Reason::Unknown;
};

/// Makes the fields of one kind of record.
template <class R>
class Fields
{
public:
    Fields(const Words &words, QDate today)
        : m_words(words)
        , m_today(today)
    {
    }

    Fields &line(const QString &name,
                 const QString &label,
                 QString R::*member,
                 bool required = false)
    {
        return add({.name = name, .label = label, .value = {}, .required = required}, member);
    }

    Fields &lines(const QString &name, const QString &label, QString R::*member)
    {
        return add({.name = name,
                    .label = label,
                    .kind = FormField::Kind::Lines,
                    .value = {},
                    .limit = 8'000},
                   member);
    }

    Fields &line(const QString &name, const QString &label, std::optional<QString> R::*member)
    {
        return push({{.name = name, .label = label, .value = {}},
                     [member](const R &record) { return (record.*member).value_or(QString()); },
                     [member](R &record, const QString &typed) {
                         record.*member =
                             typed.trimmed().isEmpty() ? std::nullopt : std::optional(typed);
                         return true;
                     }});
    }

    Fields &flag(const QString &name, const QString &label, bool R::*member)
    {
        return push(
            {{.name = name, .label = label, .kind = FormField::Kind::Flag, .value = {}},
             [member](const R &record) { return record.*member ? QStringLiteral("1") : QString(); },
             [member](R &record, const QString &typed) {
                 record.*member = !typed.isEmpty();
                 return true;
             }});
    }

    Fields &day(const QString &name,
                const QString &label,
                std::optional<QDate> R::*member,
                Looking looking)
    {
        return push(
            {{.name = name,
              .label = label,
              .kind = FormField::Kind::Day,
              .value = {},
              .looking = looking},
             [member, words = m_words](const R &record) {
                 return record.*member ? words.date(*(record.*member)) : QString();
             },
             [member, looking, words = m_words, today = m_today](R &record, const QString &typed) {
                 record.*member = typedDate(typed, today, looking, words);
                 return typed.trimmed().isEmpty() || (record.*member).has_value();
             },
             Reason::NotADate});
    }

    Fields &day(const QString &name, const QString &label, QDate R::*member, Looking looking)
    {
        return push(
            {{.name = name,
              .label = label,
              .kind = FormField::Kind::Day,
              .value = {},
              .required = true,
              .looking = looking},
             [member, words = m_words](const R &record) {
                 return (record.*member).isValid() ? words.date(record.*member) : QString();
             },
             [member, looking, words = m_words, today = m_today](R &record, const QString &typed) {
                 const auto day = typedDate(typed, today, looking, words);
                 record.*member = day.value_or(QDate());
                 return day.has_value();
             },
             Reason::NotADate});
    }

    /// A day, or the month or the year alone.
    Fields &birth(const QString &name,
                  const QString &label,
                  std::optional<QDate> R::*day,
                  BirthPrecision R::*precision)
    {
        return push(
            {{.name = name,
              .label = label,
              .kind = FormField::Kind::Day,
              .value = {},
              .looking = Looking::Back},
             [day, precision, words = m_words](const R &record) {
                 return record.*day ? words.birth(*(record.*day), record.*precision) : QString();
             },
             [day, precision, words = m_words, today = m_today](R &record, const QString &typed) {
                 const auto birth = typedBirth(typed, today, words);
                 record.*day = birth ? std::optional(birth->on) : std::nullopt;
                 record.*precision = birth.value_or(Birth()).precision;
                 return typed.trimmed().isEmpty() || birth.has_value();
             },
             Reason::NotADate});
    }

    Fields &weight(const QString &name, const QString &label, std::optional<int> R::*member)
    {
        return push({{.name = name, .label = label, .value = {}},
                     [member, words = m_words](const R &record) {
                         return record.*member ? words.weight(*(record.*member)) : QString();
                     },
                     [member, words = m_words](R &record, const QString &typed) {
                         record.*member = typedWeight(typed, words);
                         return typed.trimmed().isEmpty() || (record.*member).has_value();
                     },
                     Reason::NotANumber});
    }

    template <class E>
    Fields &choice(const QString &name, const QString &label, E R::*member)
    {
        QList<std::pair<QString, QString>> choices;
        for (const auto &[value, stored] : names<E>)
            choices += {QString::fromLatin1(stored), word(value)};
        return push({{.name = name,
                      .label = label,
                      .kind = FormField::Kind::Choice,
                      .value = {},
                      .choices = choices},
                     [member](const R &record) { return QString(nameOf(record.*member)); },
                     [member](R &record, const QString &typed) {
                         const auto value = fromName<E>(typed);
                         record.*member = value.value_or(record.*member);
                         return value.has_value();
                     }});
    }

    /// One of these records, by its id.
    template <class I>
    Fields &pick(const QString &name,
                 const QString &label,
                 I R::*member,
                 const QList<std::pair<QString, QString>> &choices)
    {
        return push({{.name = name,
                      .label = label,
                      .kind = FormField::Kind::Choice,
                      .value = {},
                      .required = true,
                      .choices = choices},
                     [member](const R &record) { return (record.*member).text(); },
                     [member](R &record, const QString &typed) {
                         const auto id = I::parse(typed);
                         record.*member = id.value_or(I());
                         return id.has_value();
                     },
                     Reason::Missing});
    }

    /// One of these records, or with an empty id none.
    template <class I>
    Fields &pick(const QString &name,
                 const QString &label,
                 std::optional<I> R::*member,
                 const QList<std::pair<QString, QString>> &choices)
    {
        return push({{.name = name,
                      .label = label,
                      .kind = FormField::Kind::Choice,
                      .value = {},
                      .choices = choices},
                     [member](const R &record) {
                         return record.*member ? (record.*member)->text() : QString();
                     },
                     [member](R &record, const QString &typed) {
                         record.*member = I::parse(typed);
                         return typed.isEmpty() || (record.*member).has_value();
                     },
                     Reason::Unknown});
    }

    Fields &hint(const QString &text)
    {
        m_fields.last().field.hint = text;
        return *this;
    }

    const QList<FieldOf<R>> &list() const { return m_fields; }

private:
    Fields &add(const FormField &field, QString R::*member)
    {
        return push({field,
                     [member](const R &record) { return record.*member; },
                     [member](R &record, const QString &typed) {
                         record.*member = typed;
                         return true;
                     }});
    }

    Fields &push(const FieldOf<R> &field)
    {
        m_fields += field;
        return *this;
    }

    Words m_words;
    QDate m_today;
    QList<FieldOf<R>> m_fields;
};

/// The fields as they stand for a record.
template <class R>
QList<FormField> shownFields(const QList<FieldOf<R>> &fields, const R &record)
{
    QList<FormField> shown;
    for (const FieldOf<R> &field : fields) {
        shown += field.field;
        shown.last().value = field.show(record);
    }
    return shown;
}

/// Reads what was typed into the record; only what differs from what was shown.
template <class R>
Refusals readFields(const QList<FieldOf<R>> &fields, const TypedValues &typed, R &record)
{
    Refusals refusals;
    for (const FieldOf<R> &field : fields) {
        const QString text = typed.value(field.field.name);
        const bool untouched = text == field.show(record);
        if (untouched && !(field.field.required && text.isEmpty()))
            continue;
        if (!field.read(record, text))
            refusals.push_back({field.unreadable, field.field.name, {}});
    }
    return refusals;
}

} // namespace desk::ui
