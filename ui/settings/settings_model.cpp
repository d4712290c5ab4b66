#include "ui/settings/settings_model.h"

#include "core/resort/authority.h"
#include "ui/settings/settings_ground.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

QHash<int, QByteArray> SettingsRows::roleNames() const
{
    return {{TitleRole, "title"},
            {DetailRole, "detail"},
            {ValueRole, "amount"},
            {RemarkRole, "remark"}};
}

QVariant SettingsRows::value(const SettingsRow &row, int role) const
{
    switch (role) {
    case TitleRole:
        return row.title;
    case DetailRole:
        return row.detail;
    case ValueRole:
        return row.value;
    case RemarkRole:
        return row.remark;
    default:
        return {};
    }
}

SettingsModel::SettingsModel(QObject *parent)
    : FormModel(parent)
    , m_sections(settingsSections())
{
    m_head = section().head();
}

QVariantList SettingsModel::sections() const
{
    QVariantList list;
    for (const auto &section : m_sections) {
        const SectionHead head = section->head();
        list +=
            QVariantMap{{u"name"_s, head.name}, {u"group"_s, head.group}, {u"title"_s, head.title}};
    }
    return list;
}

QString SettingsModel::lockedText() const
{
    if (!session() || !m_head.permission)
        return {};
    if (!permitted(session()->role(), *m_head.permission))
        return permitted(Role::Manager, *m_head.permission)
            ? tr("Only a manager or an administrator changes this.")
            : tr("Only an administrator changes this.");
    if (!editsOwnRules(session()->place().resort))
        return refusalText({Reason::HubDecides, {}, {}}, Words(session()->place()));
    return {};
}

QString SettingsModel::usualText() const
{
    return m_areRowsKnown && lockedText().isEmpty() ? m_head.usualText : QString();
}

QString SettingsModel::currency() const
{
    return session() ? session()->currency().code() : QString();
}

QStringList SettingsModel::weekdays() const
{
    QStringList names;
    if (!session())
        return names;
    const Words words(session()->place());
    const QDate monday(2024, 1, 1);
    for (int day = 0; day < 7; ++day)
        names += words.weekday(monday.addDays(day));
    return names;
}

QVariantList SettingsModel::fields() const
{
    QVariantList list;
    for (const SettingsField &field : m_form.fields)
        list += field.forScreen();
    return list;
}

void SettingsModel::tellValues()
{
    Q_EMIT valuesChanged();
    ++m_typed;
    m_samplesWanted = {};
    if (m_formOpen) {
        const Words words(session()->place());
        TypedForm typed(m_values, words, session()->today());
        m_samplesWanted = section().samples(typed);
    }
    if (!m_samplesWanted)
        takeSamples({});
    askForSamples();
}

// One question at a time: of what is typed meanwhile only the last is asked.
void SettingsModel::askForSamples()
{
    if (m_areSamplesAsked || !m_samplesWanted)
        return;
    m_areSamplesAsked = true;
    session()->ask(this,
                   std::exchange(m_samplesWanted, {}),
                   [this, typed = m_typed](const Result<QStringList> &samples) {
                       m_areSamplesAsked = false;
                       if (typed == m_typed)
                           takeSamples(samples.value_or(QStringList()));
                       askForSamples();
                   });
}

void SettingsModel::takeSamples(const QStringList &samples)
{
    if (std::exchange(m_samples, samples) != samples)
        Q_EMIT samplesChanged();
}

int SettingsModel::openRow() const
{
    for (int row = 0; row < m_rows.rows().size(); ++row) {
        if (m_formOpen && m_rows.rows()[row].id == m_openId)
            return row;
    }
    return -1;
}

void SettingsModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty())
        choose(m_section);
    else
        askForRows();
}

void SettingsModel::askForRows()
{
    ++m_rowsAsked;
    if (m_head.single || !m_head.page.isEmpty()) {
        takeRows({});
        return;
    }
    session()->ask(
        this,
        [section = std::shared_ptr<const SettingsSection>(m_sections[size_t(m_section)]),
         ground = SettingsGround(*session())](db::Database &database) {
            return section->rows(ground.on(database));
        },
        [this, asked = m_rowsAsked](const Result<QList<SettingsRow>> &rows) {
            if (asked == m_rowsAsked && rows)
                takeRows(*rows);
        });
}

void SettingsModel::takeRows(const QList<SettingsRow> &rows)
{
    m_rows.show(rows);
    if (!std::exchange(m_areRowsKnown, true))
        Q_EMIT sectionChanged();
    const std::optional<QString> opening = std::exchange(m_opensAgain, std::nullopt);
    if (opening && std::ranges::find(rows, *opening, &SettingsRow::id) != rows.end())
        openForm(*opening);
}

void SettingsModel::choose(int index)
{
    m_section = std::clamp(index, 0, int(m_sections.size()) - 1);
    m_head = section().head();
    m_opensAgain.reset();
    m_areRowsKnown = false;
    m_rows.show({});
    clearProblems();
    say({});
    close();
    askForRows();
    Q_EMIT sectionChanged();
    if (m_head.single)
        openForm({});
}

void SettingsModel::chooseByName(const QString &name)
{
    for (int i = 0; i < int(m_sections.size()); ++i) {
        if (m_sections[size_t(i)]->head().name == name)
            choose(i);
    }
}

void SettingsModel::open(int row)
{
    if (row < 0 || row >= m_rows.rows().size())
        return;
    say({});
    openForm(m_rows.rows()[row].id);
}

void SettingsModel::startNew()
{
    if (addText().isEmpty())
        return;
    say({});
    openForm({});
}

void SettingsModel::startWithUsual()
{
    if (usualText().isEmpty() || isBusy())
        return;
    const Words words(session()->place());
    carryOut(
        section().startWithUsual(), TypedForm({}, words, session()->today()), QT_TR_NOOP("Done."));
}

void SettingsModel::openForm(const QString &id)
{
    m_opensAgain.reset();
    const auto form = session()->read([&](db::Database &database) {
        return section().form(SettingsGround(*session()).on(database), id);
    });
    clearProblems();
    if (!form)
        return;
    m_form = *form;
    m_openId = id;
    m_formOpen = true;
    m_values.clear();
    for (const SettingsField &field : m_form.fields)
        m_values.insert(field.name, field.value);
    m_asOpened = m_values;
    Q_EMIT formChanged();
    tellValues();
}

void SettingsModel::close()
{
    if (!m_formOpen)
        return;
    clearProblems();
    m_formOpen = false;
    m_form = {};
    m_values.clear();
    m_asOpened.clear();
    Q_EMIT formChanged();
    tellValues();
}

void SettingsModel::set(const QString &name, const QVariant &value)
{
    if (m_values.value(name) == value)
        return;
    m_values.insert(name, value);
    tellValues();
}

void SettingsModel::step(const QString &name, int days)
{
    const Words words(session()->place());
    const QDate day =
        typedDate(m_values.value(name).toString(), session()->today(), Looking::Ahead, words)
            .value_or(session()->today());
    set(name, words.date(day.addDays(days)));
}

bool SettingsModel::isShown(const SettingsField &field) const
{
    return field.shownFor.isEmpty()
        || field.shownValues.contains(m_values.value(field.shownFor).toString());
}

void SettingsModel::save()
{
    if (!m_formOpen || isBusy() || !lockedText().isEmpty())
        return;
    const Words words(session()->place());
    TypedForm typed(m_values, words, session()->today());
    const SettingsWork work = section().save(typed);
    for (const SettingsField &field : m_form.fields) {
        const bool isEmpty = m_values.value(field.name).toString().trimmed().isEmpty();
        if (field.required && isEmpty && isShown(field))
            typed.refuse(Reason::Missing, field.name);
    }
    carryOut(work, typed, QT_TR_NOOP("Saved."));
}

void SettingsModel::remove()
{
    if (removeText().isEmpty() || isBusy())
        return;
    const Words words(session()->place());
    TypedForm typed(m_values, words, session()->today());
    const SettingsWork work = section().remove(typed);
    carryOut(work, typed, QT_TR_NOOP("Done."));
}

void SettingsModel::carryOut(const SettingsWork &work, const TypedForm &typed, const char *done)
{
    say({});
    if (!typed.refusals().empty()) {
        start();
        finish(typed.refusals());
        Q_EMIT refused();
        return;
    }
    start();
    session()->withStore(
        this,
        [work, by = session()->by()](Store &store) { return work(store, by); },
        [this, done](const Result<QString> &written) {
            finish(written ? Refusals() : written.error());
            if (!written) {
                Q_EMIT refused();
                return;
            }
            section().keepHere(*session());
            const QString id = written->isEmpty() ? m_openId : *written;
            close();
            if (m_head.single)
                openForm({});
            m_opensAgain = id;
            askForRows();
            say(tr(done)); // the language may be another one now
            Q_EMIT this->written();
        });
}

void SettingsModel::say(const QString &done)
{
    if (std::exchange(m_done, done) != done)
        Q_EMIT doneChanged();
}

std::vector<std::shared_ptr<SettingsSection>> settingsSections()
{
    std::vector<std::shared_ptr<SettingsSection>> sections;
    for (const auto make :
         {servicesSection,     ratesSection,     priceRulesSection, bookingRulesSection,
          packagePlansSection, addOnsSection,    productsSection,   stockSection,
          couponsSection,      taxRatesSection,  taxClassesSection, roomsSection,
          areasSection,        unitKindsSection, blocksSection,     capacityGroupsSection,
          vaccinesSection,     questionsSection, groomersSection,   agreementSection,
          businessSection,     locationSection,  tillsSection,      staffSection,
          thisDeskSection,     syncSection,      importSection})
        sections.push_back(make());
    return sections;
}

} // namespace desk::ui
