#pragma once

#include "core/staff/permission.h"
#include "core/store/store.h"
#include "ui/settings/settings_form.h"
#include "ui/settings/typed_form.h"
#include "ui/text/enum_text.h"

#include <memory>
#include <vector>

namespace desk::ui {

class Session;

/// What a section makes its list or its form with: a worker may, on its own connection.
struct SettingsDesk
{
    db::Database &database;
    const Place &place;
    const Words &words;
    Instant now;
    QDate today;
    const AttachmentFiles &files;
    QString language;           ///< shown at this desk
    std::optional<TillId> till; ///< of this desk
};

/// One thing of a section's list.
struct SettingsRow
{
    QString id;
    QString title;
    QString detail = {};
    QString value = {};  ///< at the end: a price, a number
    QString remark = {}; ///< a chip: "from 1 March"

    bool operator==(const SettingsRow &) const = default;
};

/// What is done in the store's thread: answers the id of what was written.
using SettingsWork = std::function<Result<QString>(Store &, const By &)>;

/// What is asked on a worker: a sentence each. Holds copies of all that it needs.
using SettingsSamples = std::function<QStringList(db::Database &)>;

/// How a section is called, and who may change it.
struct SectionHead
{
    QString name;  ///< in addresses and tests: "services"
    QString group; ///< "Prices"
    QString title;
    std::optional<Permission> permission = {}; ///< none: anybody, it is not the resort's
    QString addText = {};                      ///< empty: nothing can be added
    QString emptyTitle = {};
    QString usualText = {}; ///< of a button where nothing is yet: "Ask for the usual ones"
    bool single = false;    ///< one form, no list
    QString page = {};      ///< opens a page of its own instead
    QString explanation = {};
};

/// A part of the settings: a list and a form, or one form. Keeps what the form was opened with.
class SettingsSection
{
public:
    SettingsSection() = default;
    SettingsSection(const SettingsSection &) = delete;
    SettingsSection &operator=(const SettingsSection &) = delete;
    virtual ~SettingsSection() = default;

    virtual SectionHead head() const = 0;
    /// On a worker.
    virtual QList<SettingsRow> rows(const SettingsDesk &) const { return {}; }
    /// The form of one thing, or with an empty id of a new one.
    virtual SettingsForm form(const SettingsDesk &desk, const QString &id) = 0;
    /// What it would do as it is typed; none when that cannot be read yet.
    virtual SettingsSamples samples(TypedForm &) const { return {}; }
    /// Saves what was typed into the form that was opened last.
    virtual SettingsWork save(TypedForm &typed) = 0;
    /// Makes what most resorts have, where nothing is yet.
    virtual SettingsWork startWithUsual() const { return {}; }
    /// Puts it away.
    virtual SettingsWork remove(TypedForm &) { return {}; }
    /// What belongs to this computer alone, once the work of save() is done: in the screen's
    /// thread.
    virtual void keepHere(Session &) { }
};

/// A command as work, whatever it answers.
template <class Command>
SettingsWork doing(const Command &command)
{
    return [command](Store &store, const By &by) -> Result<QString> {
        const auto outcome = store.run(by, command);
        if (!outcome)
            return refuse(outcome.error());
        if constexpr (std::is_same_v<std::decay_t<decltype(outcome)>, Result<>>)
            return QString();
        else
            return outcome->text();
    };
}

/// A section whose things are records: remembers the one that is open.
template <class R>
class RecordSection : public SettingsSection
{
protected:
    /// The record with this id, or a new one.
    R opened(const SettingsDesk &desk, const QString &id)
    {
        using RecordId = decltype(R::id);
        const std::optional<RecordId> parsed = RecordId::parse(id);
        m_opened = parsed ? openRecord<R>(desk.database, *parsed) : std::nullopt;
        return m_opened ? m_opened->record : R();
    }

    bool isNew() const { return !m_opened; }
    const Opened<R> &opened() const { return *m_opened; }
    R record() const { return m_opened ? m_opened->record : R(); }

private:
    std::optional<Opened<R>> m_opened;
};

/// The values of an enum as choices, in the words of ui/text.
template <Named Enum>
QList<FieldChoice> choicesOf()
{
    QList<FieldChoice> choices;
    for (const auto &[value, name] : names<Enum>)
        choices += FieldChoice{QString::fromLatin1(name), word(value)};
    return choices;
}

/// Records with a name as choices.
template <class R>
QList<FieldChoice> choicesOf(const QList<R> &records)
{
    QList<FieldChoice> choices;
    for (const R &record : records)
        choices += FieldChoice{record.id.text(), record.name};
    return choices;
}

/// What stands below a field of which nothing can be chosen yet.
inline QString hintUnless(const QList<FieldChoice> &choices, const QString &hint)
{
    return choices.isEmpty() ? hint : QString();
}

/// The same, and first the choice of none of them.
inline QList<FieldChoice> withAny(const QString &any, const QList<FieldChoice> &choices)
{
    return QList<FieldChoice>{{QString(), any}} + choices;
}

/// "from 1 March", "until 1 March", for what is not simply in force.
template <class Version>
QString validity(const Version &version, const SettingsDesk &desk)
{
    if (version.validFrom > desk.today)
        return QCoreApplication::translate("Settings", "from %1")
            .arg(desk.words.dayAndMonth(version.validFrom));
    if (version.validUntil)
        return QCoreApplication::translate("Settings", "until %1")
            .arg(desk.words.dayAndMonth(version.validUntil->addDays(-1)));
    return {};
}

/// Every section, in the order of the page.
std::vector<std::shared_ptr<SettingsSection>> settingsSections();

// ui/settings/*_sections.cpp have these.
std::unique_ptr<SettingsSection> servicesSection();
std::unique_ptr<SettingsSection> ratesSection();
std::unique_ptr<SettingsSection> priceRulesSection();
std::unique_ptr<SettingsSection> bookingRulesSection();
std::unique_ptr<SettingsSection> addOnsSection();
std::unique_ptr<SettingsSection> productsSection();
std::unique_ptr<SettingsSection> stockSection();
std::unique_ptr<SettingsSection> packagePlansSection();
std::unique_ptr<SettingsSection> couponsSection();
std::unique_ptr<SettingsSection> taxClassesSection();
std::unique_ptr<SettingsSection> taxRatesSection();
std::unique_ptr<SettingsSection> roomsSection();
std::unique_ptr<SettingsSection> areasSection();
std::unique_ptr<SettingsSection> unitKindsSection();
std::unique_ptr<SettingsSection> blocksSection();
std::unique_ptr<SettingsSection> capacityGroupsSection();
std::unique_ptr<SettingsSection> vaccinesSection();
std::unique_ptr<SettingsSection> questionsSection();
std::unique_ptr<SettingsSection> groomersSection();
std::unique_ptr<SettingsSection> agreementSection();
std::unique_ptr<SettingsSection> businessSection();
std::unique_ptr<SettingsSection> locationSection();
std::unique_ptr<SettingsSection> tillsSection();
std::unique_ptr<SettingsSection> staffSection();
std::unique_ptr<SettingsSection> importSection();
std::unique_ptr<SettingsSection> thisDeskSection();
std::unique_ptr<SettingsSection> syncSection();

} // namespace desk::ui
