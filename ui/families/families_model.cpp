#include "ui/families/families_model.h"

#include "core/search/find.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesShown{
    "households", "customers", "phones", "pets", "reservations", "segments", "postings"};

/// Families in the order of the list, as far as its window reaches.
struct ListedFamilies
{
    QList<HouseholdId> families;
    bool fillsWindow = false; ///< there may be more behind it
};

struct ShownFamilies
{
    QList<FamilyRow> rows;
    bool mayGoOn = false;
};

ListedFamilies found(db::Database &database, const QString &typed, QDate today, int window)
{
    ListedFamilies listed;
    const auto lines = search::find(database, {.typed = typed, .today = today, .limit = window});
    for (const search::Found &line : lines) {
        if (line.household && !listed.families.contains(*line.household))
            listed.families += *line.household;
    }
    listed.fillsWindow = lines.size() >= window;
    return listed;
}

ListedFamilies listedFamilies(db::Database &database, int which, QDate today, int window)
{
    ListedFamilies listed;
    switch (which) {
    case FamiliesModel::Newest:
        listed.families = newestFamilies(database, window);
        break;
    case FamiliesModel::InDebt:
        listed.families = familiesInDebt(database, window);
        break;
    default: // all of them are of today
        listed.families = familiesOfDay(database, today);
        return listed;
    }
    listed.fillsWindow = listed.families.size() >= window;
    return listed;
}

} // namespace

void FamiliesModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    askAnew();
}

void FamiliesModel::setListed(int listed)
{
    if (m_listed == listed)
        return;
    m_listed = listed;
    Q_EMIT listedChanged();
    askAnew();
}

QString FamiliesModel::countText() const
{
    return m_mayGoOn ? tr("%Ln familie(s) so far", nullptr, m_rows.rowCount())
                     : tr("%Ln familie(s)", nullptr, m_rows.rowCount());
}

void FamiliesModel::more()
{
    if (!m_mayGoOn || !isSettled())
        return;
    m_window *= 2; // so that whoever scrolls through all of them waits for few answers
    ++m_question;
    ask();
}

void FamiliesModel::askAnew()
{
    m_window = firstWindow;
    ++m_question;
    ask();
}

void FamiliesModel::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects(tablesShown))
        return;
    ++m_question;
    ask();
}

void FamiliesModel::ask()
{
    if (m_asking || m_answered == m_question || !session())
        return;
    m_asking = true;
    m_answered = m_question;
    session()->ask(
        this,
        [typed = m_filter.trimmed(),
         which = m_listed,
         today = session()->today(),
         window = m_window](db::Database &database) {
            const ListedFamilies listed = typed.isEmpty()
                ? listedFamilies(database, which, today, window)
                : found(database, typed, today, window);
            return ShownFamilies{familyRows(database, listed.families, today), listed.fillsWindow};
        },
        [this](const Result<ShownFamilies> &families) {
            m_asking = false;
            if (m_answered == m_question && families) {
                QList<LineRow> lines;
                for (const FamilyRow &family : families->rows)
                    lines += lineOf(family);
                m_mayGoOn = families->mayGoOn;
                m_rows.show(lines);
                m_loaded = true;
                Q_EMIT shown();
            }
            ask();
        });
}

LineRow FamiliesModel::lineOf(const FamilyRow &family) const
{
    const Words words = session()->words();
    const QDate today = session()->today();
    LineRow line{.id = family.id.text(), .face = true, .title = family.name};
    line.detail = joined({family.pets, family.payer, family.phone, family.email});
    line.page = u"household"_s;
    line.argument = {{u"id"_s, family.id.text()}};
    if (!family.balance.isZero())
        line.note = words.money(family.balance);
    if (family.archived) {
        line.chip = tr("Archived");
        line.faint = true;
    } else if (!family.doNotBookReason.isEmpty()) {
        line.chip = tr("Do not book");
        line.chipSymbol = u"alert"_s;
        line.tone = Theme::Trouble;
    } else if (family.inHouse) {
        line.chip = family.room.isEmpty() ? tr("In house") : tr("In house, %1").arg(family.room);
        line.chipSymbol = u"room"_s;
        line.tone = Theme::InHouse;
    } else if (family.arrivesOn) {
        line.chip = tr("Arrives %1", "a day").arg(words.dayInSentence(*family.arrivesOn, today));
        line.chipSymbol = u"in"_s;
        line.tone = *family.arrivesOn == today ? Theme::Arriving : Theme::Neutral;
    }
    return line;
}

} // namespace desk::ui
