#include "ui/reports/reports_model.h"

#include "ui/reports/documents_folder.h"
#include "ui/text/report_text.h"
#include "ui/text/typed_value.h"

#include <QSaveFile>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostColumns = 16;

/// The columns that have room on a screen; the others are on paper, and in the file. None: all.
QList<QList<ReportColumn>> columnsOnScreen(ReportKind kind)
{
    using Column = ReportColumn;
    if (kind == ReportKind::Arrivals)
        return {{Column::Time, Column::Room},
                {Column::Pet},
                {Column::Family},
                {Column::Phone},
                {Column::Service},
                {Column::Vaccines},
                {Column::Agreement},
                {Column::Alerts},
                {Column::State},
                {Column::Balance}};
    if (kind == ReportKind::Departures)
        return {{Column::Room, Column::Time},
                {Column::Pet},
                {Column::Family},
                {Column::Phone},
                {Column::StillToDo},
                {Column::Medication},
                {Column::Belongings},
                {Column::PickUp},
                {Column::State},
                {Column::Balance}};
    if (kind == ReportKind::WaitingFamilies)
        return {{Column::Family},
                {Column::Phone},
                {Column::Pet},
                {Column::Room},
                {Column::Arrives},
                {Column::Leaves},
                {Column::OfferedUntil}};
    if (kind == ReportKind::GroomingSheet)
        return {{Column::Staff},
                {Column::Time, Column::Until},
                {Column::Pet},
                {Column::Family},
                {Column::Phone},
                {Column::Service},
                {Column::Alerts},
                {Column::State}};
    return {};
}

QList<QList<int>> shownGroups(const Report &report)
{
    QList<QList<int>> groups;
    for (const QList<ReportColumn> &columns : columnsOnScreen(report.kind)) {
        QList<int> group;
        for (const ReportColumn column : columns)
            group += int(report.columns.indexOf(column));
        groups += group;
    }
    return groups.isEmpty() || report.columns.isEmpty() ? groupsOf(report) : groups;
}

/// How wide a column is at least, so that nothing of it is cut off; 0: it shares what is left.
int widthOf(const Report &report, const QList<int> &group)
{
    if (report.kind != ReportKind::Arrivals && report.kind != ReportKind::Departures)
        return 0;
    switch (report.columns.at(group.first())) {
    case ReportColumn::Time:
    case ReportColumn::Room:
        return 112;
    case ReportColumn::Phone:
        return 152;
    case ReportColumn::Balance:
        return 80;
    default:
        return 0;
    }
}

QStringList shownCells(const Report &report, const QList<ReportCell> &row, const Words &words)
{
    QStringList cells;
    for (const QList<int> &group : shownGroups(report))
        cells += textsOf(report, row, group, words).join(u" · "_s);
    return cells;
}

Result<QString> saved(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return refuse(Reason::StorageFailed);
    return savedText(path);
}

} // namespace

QHash<int, QByteArray> ReportLines::roleNames() const
{
    QHash<int, QByteArray> names;
    for (int column = 0; column < mostColumns; ++column)
        names.insert(Qt::UserRole + column, "c" + QByteArray::number(column));
    return names;
}

QVariant ReportLines::value(const ReportLine &line, int role) const
{
    return line.cells.value(role - Qt::UserRole);
}

QList<ReportKind> ReportsModel::allowed() const
{
    QList<ReportKind> kinds{ReportKind::Arrivals,
                            ReportKind::Departures,
                            ReportKind::WaitingFamilies,
                            ReportKind::DaycareSheet,
                            ReportKind::DaycareByHour,
                            ReportKind::GroomingSheet};
    if (session() && permitted(session()->role(), Permission::SeeReports))
        kinds += {ReportKind::DaySales, ReportKind::PaymentsJournal};
    return kinds;
}

ReportKind ReportsModel::kind() const
{
    return allowed().value(m_kindIndex, ReportKind::Arrivals);
}

QStringList ReportsModel::kinds() const
{
    QStringList titles;
    for (const ReportKind kind : allowed())
        titles += reportTitle(kind);
    return titles;
}

bool ReportsModel::isExportAllowed() const
{
    return session() && permitted(session()->role(), Permission::Export);
}

void ReportsModel::setKindIndex(int index)
{
    if (index == m_kindIndex || index < 0 || index >= allowed().size())
        return;
    m_kindIndex = index;
    load();
}

QString ReportsModel::day() const
{
    return session() && m_day.isValid() ? session()->words().date(m_day) : QString();
}

QString ReportsModel::dayTitle() const
{
    return session() && m_day.isValid() ? session()->words().longDate(m_day) : QString();
}

QVariantMap ReportsModel::document() const
{
    return {{u"document"_s, u"report"_s},
            {u"report"_s, int(kind())},
            {u"day"_s, m_day.toString(Qt::ISODate)}};
}

QVariantList ReportsModel::columns() const
{
    QVariantList columns;
    for (const QList<int> &group : shownGroups(m_report)) {
        const QStringList titles = titlesOf(m_report, group);
        const bool numeric = isNumeric(m_report, group);
        columns += QVariantMap{{u"title"_s, titles.join(u" · "_s)},
                               {u"role"_s, u"c%1"_s.arg(columns.size())},
                               {u"numeric"_s, numeric},
                               {u"width"_s, widthOf(m_report, group)}};
    }
    return columns;
}

QStringList ReportsModel::totals() const
{
    return session() ? cellTexts(m_report.totals, session()->words()) : QStringList();
}

QString ReportsModel::emptyText() const
{
    return ui::emptyText(kind());
}

void ReportsModel::setDay(const QString &text)
{
    if (!session())
        return;
    const Words words(session()->place());
    const auto day = typedDate(text, session()->today(), Looking::Back, words);
    if (!day) {
        finish({{.reason = Reason::NotADate, .field = u"day"_s, .values = {}}});
        return;
    }
    m_day = *day;
    load();
}

void ReportsModel::step(int days)
{
    m_day = m_day.addDays(days);
    load();
}

void ReportsModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty()) {
        m_day = session()->today();
        Q_EMIT kindsChanged();
    }
    // Together the reports show nearly every table: a list of those that matter would soon be
    // short.
    load();
}

void ReportsModel::load()
{
    start();
    session()->ask(
        this,
        [kind = kind(), day = m_day](db::Database &database) {
            return reportOf(database, kind, day);
        },
        [this](const Result<Report> &report) {
            finish(report ? Refusals() : report.error());
            if (report)
                show(*report);
        });
}

void ReportsModel::show(const Report &report)
{
    const bool newColumns = report.columns != m_report.columns;
    m_report = report;
    const Words words(session()->place());
    QList<ReportLine> lines;
    for (const auto &row : report.rows + report.subtotals)
        lines += ReportLine{.id = int(lines.size()), .cells = shownCells(report, row, words)};
    if (newColumns) {
        m_lines.show({});
        Q_EMIT columnsChanged();
    }
    m_lines.show(lines);
    Q_EMIT reportChanged();
}

void ReportsModel::saveCsv()
{
    if (!isExportAllowed())
        return;
    start();
    const QString title = reportTitle(kind()) + u' ' + m_day.toString(Qt::ISODate);
    session()->ask(
        this,
        [title, report = m_report, words = session()->words()](db::Database &) {
            return saved(freePathInDocuments(title, u"csv"_s), csvOf(report, words));
        },
        [this](const Result<Result<QString>> &answer) {
            const Result<QString> said = answer ? *answer : refuse(answer.error());
            finish(said ? Refusals() : said.error());
            m_done = said.value_or(QString());
            Q_EMIT doneChanged();
        });
}

} // namespace desk::ui
