#include "ui/families/record_form.h"

#include "ui/families/subjects.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

QString kindName(FormField::Kind kind)
{
    switch (kind) {
    case FormField::Kind::Line:
        return u"line"_s;
    case FormField::Kind::Lines:
        return u"lines"_s;
    case FormField::Kind::Day:
        return u"day"_s;
    case FormField::Kind::Choice:
        return u"choice"_s;
    case FormField::Kind::Flag:
        return u"flag"_s;
    }
    return {};
}

} // namespace

QVariantList RecordForm::fields() const
{
    QVariantList list;
    if (!m_subject)
        return list;
    for (const FormField &field : m_subject->fields) {
        QStringList words;
        for (const auto &[stored, shown] : field.choices)
            words += shown;
        list += QVariantMap{{u"name"_s, field.name},
                            {u"label"_s, field.label},
                            {u"kind"_s, kindName(field.kind)},
                            {u"hint"_s, field.hint},
                            {u"required"_s, field.required},
                            {u"limit"_s, field.limit},
                            {u"words"_s, words}};
    }
    return list;
}

QVariant RecordForm::valuesByField() const
{
    QVariantMap values;
    for (auto value = m_values.constBegin(); value != m_values.constEnd(); ++value)
        values.insert(value.key(), value.value());
    return values;
}

void RecordForm::open(const QString &form, const QString &target)
{
    if (!session() || isBusy())
        return;
    clearProblems();
    const auto subject = session()->read(
        [&](db::Database &database) { return subjectOf(form, target, database, *this); });
    m_subject = subject.value_or(std::nullopt);
    m_values.clear();
    if (m_subject) {
        for (const FormField &field : std::as_const(m_subject->fields))
            m_values.insert(field.name, field.value);
    }
    Q_EMIT valuesChanged();
    Q_EMIT subjectChanged();
}

void RecordForm::close()
{
    if (isBusy())
        return;
    clearProblems();
    m_subject.reset();
    Q_EMIT subjectChanged();
}

void RecordForm::set(const QString &field, const QString &value)
{
    if (m_values.value(field) == value)
        return;
    m_values.insert(field, value);
    Q_EMIT valuesChanged();
}

const FormField *RecordForm::fieldOf(const QString &name) const
{
    if (!m_subject)
        return nullptr;
    for (const FormField &field : m_subject->fields) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

void RecordForm::step(const QString &field, int days)
{
    const FormField *known = fieldOf(field);
    if (!known)
        return;
    const Words words = session()->words();
    const QDate today = session()->today();
    const QString typed = m_values.value(field);
    const auto day = typedDate(typed, today, known->looking, words);
    if (day || typed.trimmed().isEmpty())
        set(field, words.date(day ? day->addDays(days) : today));
}

int RecordForm::indexOf(const QString &field) const
{
    const FormField *known = fieldOf(field);
    const QString value = m_values.value(field);
    for (qsizetype i = 0; known && i < known->choices.size(); ++i) {
        if (known->choices[i].first == value)
            return int(i);
    }
    return -1;
}

void RecordForm::choose(const QString &field, int index)
{
    const FormField *known = fieldOf(field);
    if (known && index >= 0 && index < known->choices.size())
        set(field, known->choices[index].first);
}

void RecordForm::takeFile(const QUrl &file)
{
    if (fieldOf(u"path"_s) && file.isLocalFile())
        set(u"path"_s, file.toLocalFile());
}

void RecordForm::save()
{
    if (!m_subject || isBusy())
        return;
    // A copy: when it is done, the subject is gone.
    const auto save = m_subject->save;
    save(m_values);
}

void RecordForm::remove()
{
    if (!m_subject || !m_subject->remove || isBusy())
        return;
    const auto remove = m_subject->remove;
    remove();
}

void RecordForm::refuseTyped(const Refusals &refusals)
{
    start();
    finish(refusals);
}

void RecordForm::end(const QString &sentence)
{
    m_subject.reset();
    Q_EMIT subjectChanged();
    Q_EMIT done(sentence);
}

} // namespace desk::ui
