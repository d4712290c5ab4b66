#include "ui/families/families_model.h"

#include "core/search/find.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostRows = 100;

const QSet<QByteArray> tablesShown{
    "households", "customers", "phones", "pets", "reservations", "segments", "postings"};

QList<HouseholdId> found(db::Database &database, const QString &typed, QDate today)
{
    QList<HouseholdId> families;
    const auto lines = search::find(database, {.typed = typed, .today = today, .limit = mostRows});
    for (const search::Found &line : lines) {
        if (line.household && !families.contains(*line.household))
            families += *line.household;
    }
    return families;
}

QList<HouseholdId> listedFamilies(db::Database &database, int listed, QDate today)
{
    switch (listed) {
    case FamiliesModel::Newest:
        return newestFamilies(database, mostRows);
    case FamiliesModel::InDebt:
        return familiesInDebt(database, mostRows);
    default:
        return familiesOfDay(database, today);
    }
}

} // namespace

void FamiliesModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    Q_EMIT filterChanged();
    ++m_question;
    ask();
}

void FamiliesModel::setListed(int listed)
{
    if (m_listed == listed)
        return;
    m_listed = listed;
    Q_EMIT listedChanged();
    ++m_question;
    ask();
}

QString FamiliesModel::countText() const
{
    return tr("%Ln familie(s)", nullptr, m_rows.rowCount());
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
        [typed = m_filter.trimmed(), listed = m_listed, today = session()->today()](
            db::Database &database) {
            return familyRows(database,
                              typed.isEmpty() ? listedFamilies(database, listed, today)
                                              : found(database, typed, today),
                              today);
        },
        [this](const Result<QList<FamilyRow>> &families) {
            m_asking = false;
            if (m_answered == m_question && families) {
                QList<LineRow> lines;
                for (const FamilyRow &family : *families)
                    lines += lineOf(family);
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
