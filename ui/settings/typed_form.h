#pragma once

#include "core/base/names.h"
#include "core/base/refusal.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// What somebody typed into the fields of a form, read as values. What can't be read becomes a
/// refusal of its field, and a harmless value.
class TypedForm
{
public:
    TypedForm(QVariantMap values, const Words &words, QDate today)
        : m_values(std::move(values))
        , m_words(words)
        , m_today(today)
    {
    }

    const Words &words() const { return m_words; }
    QDate today() const { return m_today; }
    QString text(const QString &name) const { return m_values.value(name).toString(); }
    bool flag(const QString &name) const { return m_values.value(name).toBool(); }
    /// Refuses: Missing, NotAnAmount.
    Money money(const QString &name);
    /// Nothing typed is no money. Refuses: NotAnAmount.
    Money moneyOrNothing(const QString &name);
    /// Refuses: Missing, NotANumber, OutOfRange (more than fits).
    int number(const QString &name);
    std::optional<int> numberIfAny(const QString &name);
    /// Refuses: Missing, NotANumber.
    PartsPerMillion percent(const QString &name);
    /// Nothing typed is no share. Refuses: NotANumber.
    PartsPerMillion percentOrNothing(const QString &name);
    std::optional<PartsPerMillion> percentIfAny(const QString &name);
    /// Refuses: Missing, NotADate.
    QDate day(const QString &name);
    std::optional<QDate> dayIfAny(const QString &name);
    /// A minute of the day. Refuses: Missing, NotANumber.
    int minute(const QString &name);
    /// Grams, or nothing. Refuses: NotANumber.
    std::optional<int> weightIfAny(const QString &name);
    int weekdays(const QString &name) const { return m_values.value(name).toInt(); }

    template <class AnId>
    std::optional<AnId> idIfAny(const QString &name) const
    {
        return AnId::parse(text(name));
    }

    /// Refuses: Missing.
    template <class AnId>
    AnId id(const QString &name)
    {
        const std::optional<AnId> found = AnId::parse(text(name));
        if (!found || found->isNull())
            refuse(Reason::Missing, name);
        return found.value_or(AnId());
    }

    template <Named Enum>
    Enum choice(const QString &name) const
    {
        return fromName<Enum>(text(name)).value_or(names<Enum>.front().first);
    }

    template <Named Enum>
    std::optional<Enum> choiceIfAny(const QString &name) const
    {
        return fromName<Enum>(text(name));
    }

    void refuse(Reason reason, const QString &name) { m_refusals.push_back({reason, name, {}}); }
    const Refusals &refusals() const { return m_refusals; }

private:
    bool isEmpty(const QString &name) const { return text(name).trimmed().isEmpty(); }
    template <class Value>
    Value taken(const QString &name, const std::optional<Value> &value, Reason otherwise);

    QVariantMap m_values;
    const Words &m_words;
    QDate m_today;
    Refusals m_refusals;
};

} // namespace desk::ui
