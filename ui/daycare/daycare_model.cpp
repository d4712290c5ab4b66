#include "ui/daycare/daycare_model.h"

#include "core/reports/report.h"
#include "core/search/fold.h"
#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the page shows.
const QSet<QByteArray> daycareTables{"reservations",
                                     "segments",
                                     "add_on_plans",
                                     "pets",
                                     "pet_alerts",
                                     "allergies",
                                     "households",
                                     "services",
                                     "units",
                                     "credit_moves",
                                     "vaccine_records",
                                     "vaccine_rules",
                                     "vaccine_waivers",
                                     "capacity_groups"};

/// What the page asks for at once.
struct AskedDay
{
    DaycareDay day;
    QList<PlacesOfDay> places;
};

bool matches(const DaycareLine &line, const QStringList &typed)
{
    const QString names = line.pet % u' ' % line.family % u' ' % line.breed;
    const QString known = search::folded(names).join(u' ');
    return std::ranges::all_of(typed, [&](const QString &word) { return known.contains(word); });
}

bool isSameTurn(const DaycareLine &one, const DaycareLine &other)
{
    return one.playGroup == other.playGroup && one.stayState == other.stayState;
}

} // namespace

void DaycareModel::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects(daycareTables))
        return;
    connect(session(), &Session::languageChanged, this, &DaycareModel::show, Qt::UniqueConnection);
    session()->ask(
        this,
        [day = session()->today(),
         location = session()->place().location.id](db::Database &database) {
            return AskedDay{daycareDay(database, day),
                            placesOn(database, location, ServiceKind::Daycare, day)};
        },
        [this](const Result<AskedDay> &asked) {
            if (!asked)
                return finish(asked.error());
            m_day = asked->day;
            m_places = asked->places;
            m_isLoaded = true;
            show();
        });
}

void DaycareModel::show()
{
    const QStringList typed = search::folded(m_filter);
    m_all = linesOf(m_day, session()->words(), session()->now());
    QList<DaycareLine> lines = m_all;
    lines.removeIf([&](const DaycareLine &line) { return !matches(line, typed); });
    QSet<QString> still;
    for (DaycareLine &line : lines) {
        line.reason = m_reasons.value(line.id);
        line.chosen = m_chosen.contains(line.id) && (line.isBooked() || line.isHere());
        if (line.chosen)
            still += line.id;
    }
    m_chosen = still;
    m_isShowing = true;
    m_lines.show(lines);
    m_isShowing = false;
    if (current() < 0)
        m_current = lines.isEmpty() ? QString() : lines.first().id;
    Q_EMIT shown();
}

void DaycareModel::look()
{
    if (session() && m_isLoaded)
        show();
}

QString DaycareModel::countOfAll() const
{
    return m_isLoaded && !m_all.isEmpty() ? countAndPlaces(std::nullopt) : QString();
}

// Of a play group, or with none of all of them.
QString DaycareModel::countAndPlaces(std::optional<PlayGroup> group) const
{
    QStringList parts{ui::countText(countOf(m_all, group))};
    for (const PlacesOfDay &places : m_places) {
        if (places.group.playGroup == group)
            parts += placesText(places, session()->words());
    }
    return joined(parts);
}

QVariant DaycareModel::groups() const
{
    QVariantMap groups;
    for (const PlayGroup group : playGroups)
        groups.insert(QString(nameOf(group)),
                      QVariantMap{{u"title"_s, word(group)}, {u"count"_s, countAndPlaces(group)}});
    return groups;
}

void DaycareModel::setFilter(const QString &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    show();
    Q_EMIT filterChanged();
}

int DaycareModel::current() const
{
    const auto found = std::ranges::find(m_lines.rows(), m_current, &DaycareLine::id);
    return found == m_lines.rows().end() ? -1 : int(found - m_lines.rows().begin());
}

void DaycareModel::setCurrent(int row)
{
    if (m_isShowing || row < 0 || row >= m_lines.rows().size()
        || m_lines.rows()[row].id == m_current)
        return;
    m_current = m_lines.rows()[row].id;
    Q_EMIT shown();
}

const DaycareLine *DaycareModel::lookedAt() const
{
    const int row = current();
    return row < 0 ? nullptr : &m_lines.rows()[row];
}

const DaycareStay *DaycareModel::stayOf(const QString &id) const
{
    const auto found = std::ranges::find_if(
        m_day.stays, [&](const DaycareStay &stay) { return stay.id.text() == id; });
    return found == m_day.stays.end() ? nullptr : &*found;
}

QList<DaycareLine> DaycareModel::concerned() const
{
    QList<DaycareLine> booked;
    QList<DaycareLine> here;
    for (const DaycareLine &line : m_lines.rows()) {
        if (line.chosen)
            (line.isBooked() ? booked : here) += line;
    }
    // Who is still to come is the more urgent.
    if (!booked.isEmpty())
        return booked;
    if (!here.isEmpty())
        return here;
    return lookedAt() ? QList{*lookedAt()} : QList<DaycareLine>();
}

QString DaycareModel::verb() const
{
    const QList<DaycareLine> lines = concerned();
    if (lines.isEmpty())
        return {};
    const int count = int(lines.size());
    if (lines.first().isBooked())
        return count == 1 ? tr("Check in") : tr("Check in %Ln", nullptr, count);
    if (lines.first().isHere())
        return count == 1 ? tr("Check out") : tr("Check out %Ln", nullptr, count);
    return tr("Open the stay");
}

QVariantMap DaycareModel::sheet() const
{
    return session() ? QVariantMap{{u"document"_s, u"report"_s},
                                   {u"report"_s, int(ReportKind::DaycareSheet)},
                                   {u"day"_s, session()->today().toString(Qt::ISODate)}}
                     : QVariantMap();
}

QList<Visitor> DaycareModel::visitors(const QList<DaycareLine> &lines) const
{
    QList<Visitor> visitors;
    for (const DaycareLine &line : lines) {
        if (const DaycareStay *stay = stayOf(line.id))
            visitors += Visitor{stay->id, stay->booking, stay->petName};
    }
    return visitors;
}

QString DaycareModel::nextAfter(const DaycareLine &line) const
{
    const QList<DaycareLine> &lines = m_lines.rows();
    const int row = current();
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const DaycareLine &other = lines[(row + i) % lines.size()];
        if (isSameTurn(line, other))
            return other.id;
    }
    return line.id;
}

bool DaycareModel::cameJustNow(const DaycareLine &line) const
{
    const DaycareStay *stay = stayOf(line.id);
    return stay && stay->checkedInAt && session()->now() - *stay->checkedInAt < shortestStay;
}

void DaycareModel::act()
{
    const QList<DaycareLine> lines = concerned();
    if (isBusy() || lines.isEmpty())
        return;
    m_reasons.clear();
    m_next = lines.size() == 1 ? nextAfter(lines.first()) : QString();
    if (lines.first().isBooked())
        checkIn(visitors(lines));
    else if (!lines.first().isHere())
        Q_EMIT pageAsked(u"stay"_s, argument().toMap());
    else if (lines.size() == 1 && cameJustNow(lines.first()))
        session()->tell(tr("%1 came just now.").arg(lines.first().pet));
    else
        checkOut(visitors(lines));
}

void DaycareModel::finished(const QList<RegularDone> &all)
{
    for (const RegularDone &done : all) {
        if (done.isDone())
            m_chosen.remove(done.stay.text());
        else if (all.size() > 1)
            m_reasons.insert(done.stay.text(), reasonOf(done));
    }
    // Of many, those who stay behind are seen to next.
    const auto left =
        std::ranges::find_if(all, [](const RegularDone &done) { return !done.isDone(); });
    if (left != all.end())
        m_current = left->stay.text();
    if (all.size() == 1 && all.first().isDone()) {
        m_current = m_next;
        setFilter({});
    }
    show();
}

void DaycareModel::choose(int row)
{
    if (row < 0 || row >= m_lines.rows().size())
        return;
    const DaycareLine &line = m_lines.rows()[row];
    if (!line.isBooked() && !line.isHere())
        return;
    if (!m_chosen.remove(line.id))
        m_chosen += line.id;
    show();
}

void DaycareModel::chooseGroup()
{
    const DaycareLine *line = lookedAt();
    if (!line || (!line->isBooked() && !line->isHere()))
        return;
    QSet<QString> group;
    for (const DaycareLine &other : m_lines.rows()) {
        if (isSameTurn(*line, other))
            group += other.id;
    }
    if (m_chosen.contains(group))
        m_chosen -= group;
    else
        m_chosen += group;
    show();
}

void DaycareModel::chooseNobody()
{
    m_chosen.clear();
    m_reasons.clear();
    show();
}

QVariant DaycareModel::argument() const
{
    const DaycareStay *stay = stayOf(m_current);
    if (!stay)
        return QVariantMap();
    return QVariantMap{{u"reservation"_s, stay->id.text()},
                       {u"booking"_s, stay->booking.text()},
                       {u"household"_s, stay->household.text()},
                       {u"id"_s, stay->household.text()}};
}

} // namespace desk::ui
