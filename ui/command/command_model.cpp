#include "ui/command/command_model.h"

#include "core/households/household.h"
#include "core/households/pet.h"
#include "core/search/fold.h"
#include "core/search/index.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostFound = 24;
constexpr int mostPerGroup = 8;
/// From so many letters on an action whose name begins so stands before the families.
constexpr int lettersOfAnAction = 3;

CommandRow rowOf(const DeskAction &action)
{
    CommandRow row;
    row.what = action.id;
    row.group = CommandModel::tr("Actions");
    row.symbol = action.symbol;
    row.title = action.title;
    row.detail = action.detail;
    row.shortcut = action.shortcut;
    return row;
}

// Who is not found is new.
CommandRow newFamilyRow(const QString &typed)
{
    CommandRow row;
    row.what = u"new_family.typed"_s;
    row.group = CommandModel::tr("Actions");
    row.symbol = u"plus"_s;
    row.title = CommandModel::tr("New family “%1”").arg(typed.left(60));
    row.page = u"new_family"_s;
    row.argument = {{u"typed"_s, typed}};
    return row;
}

// In groups, each where its best line stands.
QList<CommandRow> grouped(const QList<search::Found> &found, const Words &words, QDate today)
{
    QStringList order;
    QHash<QString, QList<CommandRow>> groups;
    for (const search::Found &line : found) {
        const CommandRow row = rowOf(line, words, today);
        if (!order.contains(row.group))
            order += row.group;
        if (groups[row.group].size() < mostPerGroup)
            groups[row.group] += row;
    }
    QList<CommandRow> rows;
    for (const QString &group : std::as_const(order))
        rows += groups.value(group);
    return rows;
}

QList<CommandRow> numbered(QList<CommandRow> rows)
{
    for (qsizetype place = 0; place < rows.size(); ++place)
        rows[place].id = int(place);
    return rows;
}

} // namespace

void CommandModel::setNavigation(Navigation *navigation)
{
    if (m_navigation == navigation)
        return;
    m_navigation = navigation;
    Q_EMIT navigationChanged();
    refresh({});
}

void CommandModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed;
    Q_EMIT typedChanged();
    if (!session())
        return;
    // The lines stay until the answer: what leaves the list now could not serve for what comes.
    Q_EMIT rowsChanged();
    ask();
}

void CommandModel::refresh(const QSet<QByteArray> &tables)
{
    // Lines do not change under the arrow keys: the next letter asks anyway.
    if (!tables.isEmpty() || !session() || !m_navigation)
        return;
    m_answered.clear();
    m_settingsActions.clear();
    show(m_found);
    ask();
}

// All that can be done from anywhere; the parts of the settings only for who types.
QList<DeskAction> CommandModel::actions()
{
    const QList<DeskAction> always = deskActions(*m_navigation, *session());
    if (m_typed.trimmed().isEmpty())
        return always;
    if (m_settingsActions.isEmpty())
        m_settingsActions = settingsActions(*m_navigation);
    return always + m_settingsActions;
}

void CommandModel::ask()
{
    if (m_asking || m_typed == m_answered)
        return;
    if (m_typed.trimmed().isEmpty()) {
        m_answered = m_typed;
        show({});
        return;
    }
    m_asking = true;
    m_answered = m_typed;
    session()->ask(
        this,
        [query = search::Query{.typed = m_typed, .today = session()->today(), .limit = mostFound}](
            db::Database &database) { return search::find(database, query); },
        [this](const Result<QList<search::Found>> &found) {
            m_asking = false;
            // A stale answer is no answer.
            if (m_typed == m_answered)
                show(found.value_or(QList<search::Found>()));
            ask();
        });
}

void CommandModel::show(const QList<search::Found> &found)
{
    m_found = found;
    if (!m_navigation)
        return;
    m_actions = actions();
    const QStringList folded = search::folded(m_typed);
    QList<CommandRow> first;
    QList<CommandRow> last;
    for (const DeskAction &action : std::as_const(m_actions)) {
        const Fit fit = folded.isEmpty() ? Fit::Some : fitOf(action, folded);
        if (fit == Fit::Best && m_typed.trimmed().size() >= lettersOfAnAction)
            first += rowOf(action);
        else if (fit != Fit::None)
            last += rowOf(action);
    }
    if (!folded.isEmpty() && m_navigation->has(u"new_family"_s))
        last += newFamilyRow(m_typed.trimmed());
    // One group of actions, not two: they stand first as soon as one is meant.
    const QList<CommandRow> families = grouped(m_found, session()->words(), session()->today());
    m_rows.show(numbered(first.isEmpty() ? families + last : first + last + families));
    Q_EMIT rowsChanged();
}

bool CommandModel::run(int row, bool second)
{
    if (!m_navigation || row < 0 || row >= m_rows.rows().size())
        return false;
    const CommandRow chosen = m_rows.rows()[row];
    for (const DeskAction &action : std::as_const(m_actions)) {
        if (action.id != chosen.what)
            continue;
        const auto run = action.run;
        run();
        return true;
    }
    const bool hasSecond = second && m_navigation->has(chosen.secondPage);
    const QString page = hasSecond ? chosen.secondPage : chosen.page;
    if (!m_navigation->has(page))
        return false;
    m_navigation->open(page, hasSecond ? chosen.secondArgument : chosen.argument);
    return true;
}

} // namespace desk::ui
