#include "ui/calendar/calendar_model.h"

#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesOfTheChart{"areas",
                                        "devices",
                                        "households",
                                        "pet_alerts",
                                        "pets",
                                        "reservations",
                                        "room_leases",
                                        "segments",
                                        "services",
                                        "unit_blocks",
                                        "unit_kinds",
                                        "units"};

} // namespace

CalendarModel::CalendarModel(QObject *parent)
    : FormModel(parent)
{
    m_minute.setInterval(60'000);
    connect(this, &FormModel::sessionChanged, this, &CalendarModel::listen);
    connect(this, &CalendarModel::cursorChanged, this, &CalendarModel::roomChanged);
    connect(this, &CalendarModel::carryChanged, this, &CalendarModel::roomChanged);
    connect(&m_minute, &QTimer::timeout, this, &CalendarModel::passMinute);
    connect(this, &FormModel::problemsChanged, this, [this] {
        if (m_carry && !trouble().isEmpty() && (m_isByMouse || !isAsPickedUp()))
            letGo();
    });
}

void CalendarModel::listen()
{
    if (!session())
        return;
    m_isCutOff = isCutOff(session()->hubStatus().state, false);
    connect(session(), &Session::hubStatusChanged, this, [this] {
        const bool isNow = isCutOff(session()->hubStatus().state, m_isCutOff);
        if (std::exchange(m_isCutOff, isNow) != isNow)
            read();
    });
}

void CalendarModel::refresh(const QSet<QByteArray> &tables)
{
    if (!session())
        return;
    const bool isFirst = m_day == 0;
    m_words = session()->words();
    m_todayDate = session()->today();
    if (isFirst) {
        m_day = today();
        m_window.setLeft(qreal(m_day) - 2);
        m_minute.start();
    }
    if (isFirst || tables.isEmpty() || tables.intersects(tablesOfTheChart))
        read();
    lookElsewhere();
}

qint64 CalendarModel::today() const
{
    return m_todayDate.toJulianDay();
}

qreal CalendarModel::now() const
{
    return session() ? dayOf(session()->now(), session()->place().time) : 0;
}

void CalendarModel::read()
{
    const ChartDays wanted = daysToRead(m_window);
    m_reading = wanted;
    const int number = ++m_readings;
    session()->ask(
        this,
        [wanted, place = session()->place(), now = session()->now()](db::Database &database) {
            return tapeChart(database, place, wanted.first, wanted.days, now);
        },
        [this, number](const Result<TapeChart> &chart) {
            if (number == m_readings && chart)
                show(*chart);
        });
}

void CalendarModel::readIfNeeded()
{
    if (session() && runsOut(m_reading, m_window))
        read();
}

// What the hub hears in a moment is not worth a hatch.
void CalendarModel::takeAsHeard(TapeChart &chart) const
{
    for (ChartBar &bar : chart.bars)
        bar.awaitsHub = bar.awaitsHub && m_isCutOff;
}

void CalendarModel::show(TapeChart chart)
{
    takeAsHeard(chart);
    m_read = {chart.first, chart.days};
    const bool isFirst = m_sheet.rows().isEmpty();
    const std::optional<UnitId> room = cursorRoom();
    m_sheet = ChartSheet(chart, session()->place().time, m_folded, m_sizes);
    if (isFirst)
        m_row = m_sheet.rows().size() > 1 ? 1 : 0;
    keepCursor(room);
    Q_EMIT chartChanged();
    lookElsewhere();
    Q_EMIT cursorChanged();
    if (m_carry && !isBusy() && !isAsPickedUp()) {
        session()->tell(tr("%1 was changed meanwhile. Look at it again.").arg(m_carriedPets));
        letGo();
    }
    if (m_carry)
        judge();
}

// The same chart with other heights, or other groups folded.
void CalendarModel::layOut()
{
    if (!isLoaded() || !session())
        return;
    const std::optional<UnitId> room = cursorRoom();
    m_sheet = ChartSheet(m_sheet.chart(), session()->place().time, m_folded, m_sizes);
    keepCursor(room);
    m_window.setTop(m_window.top(), m_sheet.height());
    Q_EMIT chartChanged();
    lookElsewhere();
    Q_EMIT cursorChanged();
}

void CalendarModel::passMinute()
{
    if (!session())
        return;
    if (m_todayDate != session()->today())
        refresh({});
    lookElsewhere();
}

void CalendarModel::setBody(QSizeF size, const ChartSizes &sizes)
{
    if (size == m_window.size() && sizes == m_sizes)
        return;
    m_window.setSize(size, m_sheet.height());
    if (sizes != m_sizes) {
        m_sizes = sizes;
        layOut();
    }
    readIfNeeded();
    lookElsewhere();
}

void CalendarModel::setZoomIndex(int zoom)
{
    zoomBy(zoom - zoomIndex());
}

void CalendarModel::zoomBy(int steps)
{
    const bool seesCursor = m_window.firstDay() <= m_day && m_day <= m_window.lastDay();
    zoomAt(steps, seesCursor ? m_window.xOf(qreal(m_day)) : 0);
    showCursor();
}

void CalendarModel::zoomAt(int steps, qreal x)
{
    const int next = std::clamp(zoomIndex() + steps, int(ChartZoom::Day), int(ChartZoom::Quarter));
    if (next == zoomIndex())
        return;
    m_window.setZoom(ChartZoom(next), m_window.dayAt(x));
    readIfNeeded();
    lookElsewhere();
    Q_EMIT cursorChanged();
}

QString CalendarModel::days() const
{
    if (!m_words)
        return {};
    return m_words->period(QDate::fromJulianDay(m_window.firstDay()),
                           QDate::fromJulianDay(m_window.lastDay()),
                           m_todayDate);
}

QString CalendarModel::spoken() const
{
    if (m_row < 0 || m_row >= m_sheet.rows().size())
        return {};
    const qsizetype box = cursorBox();
    return chartWords().spoken(m_row, m_day, box < 0 ? nullptr : &m_sheet.boxes()[box]);
}

QString CalendarModel::cursorDay() const
{
    return m_words ? m_words->date(QDate::fromJulianDay(m_day)) : QString();
}

QVariant CalendarModel::card() const
{
    const qsizetype box = cursorBox();
    return box < 0 ? QVariantMap() : chartWords().card(m_sheet.boxes()[box]);
}

QVariant CalendarModel::hovered() const
{
    return m_hovered < 0 || m_carry ? QVariantMap() : chartWords().card(m_sheet.boxes()[m_hovered]);
}

void CalendarModel::lookElsewhere()
{
    QVariantList stays;
    const QDate first = QDate::fromJulianDay(m_window.firstDay());
    const QDate last = QDate::fromJulianDay(m_window.lastDay());
    for (const ChartStay &stay : m_sheet.chart().roomless) {
        if (stay.arrivesOn <= last && stay.leavesOn >= first)
            stays += chartWords().roomless(stay);
    }
    const bool hasNewTray = std::exchange(m_tray, stays) != stays;
    const int waiting = m_sheet.chart().waiting;
    if (std::exchange(m_waiting, waiting) != waiting || hasNewTray)
        Q_EMIT trayChanged();
    Q_EMIT viewChanged();
}

void CalendarModel::goToToday()
{
    m_chosenFrom.reset();
    m_window.setLeft(qreal(today()) - (m_window.zoom() == ChartZoom::Day ? 0 : 2));
    setCursor(m_row, today());
}

bool CalendarModel::goTo(const QString &typed)
{
    const auto day = typedDate(typed, m_todayDate, Looking::Ahead, *m_words);
    if (!day)
        return false;
    m_window.setLeft(qreal(day->toJulianDay()) - (m_window.zoom() == ChartZoom::Day ? 0 : 2));
    setCursor(m_row, day->toJulianDay());
    return true;
}

void CalendarModel::stepDays(int days)
{
    setCursor(m_row, m_day + days);
}

void CalendarModel::page(int by)
{
    const int days = by * daysAcross(m_window.zoom());
    m_window.setLeft(m_window.left() + days);
    setCursor(m_row, m_day + days);
}

void CalendarModel::scroll(QPointF points)
{
    m_window.scrollBy(points, m_sheet.height());
    readIfNeeded();
    lookElsewhere();
}

void CalendarModel::toggle(qsizetype group)
{
    const QString key = m_sheet.groups()[group].key();
    if (!m_folded.remove(key))
        m_folded += key;
    layOut();
}

} // namespace desk::ui
