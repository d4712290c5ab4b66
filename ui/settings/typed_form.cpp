#include "ui/settings/typed_form.h"

#include "ui/text/typed_value.h"

#include <limits>

namespace desk::ui {

template <class Value>
Value TypedForm::taken(const QString &name, const std::optional<Value> &value, Reason otherwise)
{
    if (value)
        return *value;
    refuse(isEmpty(name) ? Reason::Missing : otherwise, name);
    return Value();
}

Money TypedForm::money(const QString &name)
{
    return taken(name, typedMoney(text(name), m_words), Reason::NotAnAmount);
}

Money TypedForm::moneyOrNothing(const QString &name)
{
    return isEmpty(name) ? Money::minor(0, m_words.currency()) : money(name);
}

int TypedForm::number(const QString &name)
{
    const qint64 typed = taken(name, typedNumber(text(name), m_words), Reason::NotANumber);
    constexpr qint64 most = std::numeric_limits<int>::max();
    if (typed <= most && typed >= -most)
        return int(typed);
    refuse(Reason::OutOfRange, name);
    return 0;
}

std::optional<int> TypedForm::numberIfAny(const QString &name)
{
    return isEmpty(name) ? std::nullopt : std::optional(number(name));
}

PartsPerMillion TypedForm::percent(const QString &name)
{
    return taken(name, typedPercent(text(name), m_words), Reason::NotANumber);
}

PartsPerMillion TypedForm::percentOrNothing(const QString &name)
{
    return isEmpty(name) ? PartsPerMillion() : percent(name);
}

std::optional<PartsPerMillion> TypedForm::percentIfAny(const QString &name)
{
    return isEmpty(name) ? std::nullopt : std::optional(percent(name));
}

QDate TypedForm::day(const QString &name)
{
    return taken(name, typedDate(text(name), m_today, Looking::Ahead, m_words), Reason::NotADate);
}

std::optional<QDate> TypedForm::dayIfAny(const QString &name)
{
    return isEmpty(name) ? std::nullopt : std::optional(day(name));
}

int TypedForm::minute(const QString &name)
{
    return taken(name, typedMinuteOfDay(text(name), m_words), Reason::NotANumber);
}

std::optional<int> TypedForm::weightIfAny(const QString &name)
{
    if (isEmpty(name))
        return std::nullopt;
    return taken(name, typedWeight(text(name), m_words), Reason::NotANumber);
}

} // namespace desk::ui
