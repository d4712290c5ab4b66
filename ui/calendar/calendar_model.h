#pragma once

#include "ui/calendar/chart_carry.h"
#include "ui/calendar/chart_window.h"
#include "ui/calendar/chart_words.h"
#include "ui/models/form_model.h"

#include <QTimer>

namespace desk::ui {

/// What is at a place of the chart.
struct ChartHit
{
    enum What { Nothing, Band, Cell, Bar, BarStart, BarEnd };
    What what = Nothing;
    qsizetype row = -1;
    qsizetype box = -1;
    qint64 day = 0;
};

/// The calendar: what one sees of it, where the cursor is, and what is being carried over it. Every
/// key and every move of the mouse arrives here; the view only paints.
class CalendarModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY chartChanged FINAL)
    Q_PROPERTY(bool hasRooms READ hasRooms NOTIFY chartChanged FINAL)
    Q_PROPERTY(int zoom READ zoomIndex WRITE setZoomIndex NOTIFY viewChanged FINAL)
    Q_PROPERTY(QString days READ days NOTIFY viewChanged FINAL)
    /// What is under the cursor, read out.
    Q_PROPERTY(QString spoken READ spoken NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QString cursorDay READ cursorDay NOTIFY cursorChanged FINAL)
    /// The bar under the cursor, or under the mouse: {pets, family, ...}; empty when there is none.
    Q_PROPERTY(QVariant card READ card NOTIFY cursorChanged FINAL)
    Q_PROPERTY(QVariant hovered READ hovered NOTIFY hoveredChanged FINAL)
    /// Whoever has no room yet, of the days that are seen.
    Q_PROPERTY(QVariantList tray READ tray NOTIFY trayChanged FINAL)
    /// How many families wait for a room.
    Q_PROPERTY(int waiting READ waiting NOTIFY trayChanged FINAL)
    /// Something is carried: where to, what it costs, what stands in the way.
    Q_PROPERTY(bool carrying READ isCarrying NOTIFY carryChanged FINAL)
    Q_PROPERTY(QString carried READ carried NOTIFY carryChanged FINAL)
    Q_PROPERTY(QString price READ price NOTIFY carryChanged FINAL)
    Q_PROPERTY(QString objections READ objections NOTIFY carryChanged FINAL)
    /// Why it could not be put down, in words.
    Q_PROPERTY(QString trouble READ trouble NOTIFY problemsChanged FINAL)
    /// The room under the cursor, or under what is carried: "K1: To clean"; empty when there is
    /// none.
    Q_PROPERTY(QString roomState READ roomState NOTIFY roomChanged FINAL)
    /// How a room can be, in words; which of them this one is, and which it is likely to become.
    Q_PROPERTY(QStringList roomStates READ roomStates NOTIFY roomChanged FINAL)
    Q_PROPERTY(int roomStateIndex READ roomStateIndex NOTIFY roomChanged FINAL)
    Q_PROPERTY(int nextRoomState READ nextRoomState NOTIFY roomChanged FINAL)
    /// Whether free cells can be booked: there is a page for it.
    Q_PROPERTY(bool canBook MEMBER m_canBook NOTIFY canBookChanged FINAL)

public:
    explicit CalendarModel(QObject *parent = nullptr);

    // What the view paints
    const ChartSheet &sheet() const { return m_sheet; }
    const ChartWindow &window() const { return m_window; }
    const ChartSizes &sizes() const { return m_sizes; }
    qint64 today() const;
    /// Now, on the line of days.
    qreal now() const;
    qsizetype cursorRow() const { return m_row; }
    qint64 cursorDate() const { return m_day; }
    qsizetype cursorBox() const;
    qsizetype hoveredBox() const { return m_carry ? -1 : m_hovered; }
    /// The days that were chosen for a booking: one, or more with Shift.
    std::pair<qint64, qint64> chosenDays() const;
    const std::optional<Carry> &carry() const { return m_carry; }
    /// Where it would be, were it put down; nothing in a room that is not on the chart.
    std::optional<ChartBox> ghost() const;
    QString carriedPets() const { return m_carriedPets; }
    bool isRefused() const { return !m_objections.isEmpty(); }
    Words words() const { return session()->words(); }
    QDate todayDate() const { return session()->today(); }

    bool isLoaded() const { return m_read.days > 0; }
    bool hasRooms() const { return !isLoaded() || !m_sheet.chart().units.isEmpty(); }
    int zoomIndex() const { return int(m_window.zoom()); }
    void setZoomIndex(int zoom);
    QString days() const;
    QString spoken() const;
    QString cursorDay() const;
    QVariant card() const;
    QVariant hovered() const;
    QVariantList tray() const { return m_tray; }
    int waiting() const { return m_waiting; }
    bool isCarrying() const { return m_carry.has_value(); }
    /// The mouse has hold of something.
    bool isGrabbed() const { return m_grab != Grab::None; }
    QString carried() const;
    QString price() const { return m_price; }
    QString objections() const { return m_objections; }
    QString trouble() const;
    QString roomState() const;
    QStringList roomStates() const;
    int roomStateIndex() const;
    int nextRoomState() const;

    /// How large the chart is without its head and its column of rooms, and how high its lines are.
    void setBody(QSizeF size, const ChartSizes &sizes);

    /// A key, as where one reads from left to right. False: it means nothing here.
    bool press(int key, Qt::KeyboardModifiers modifiers);

    // The mouse, in points of the body
    ChartHit hitAt(QPointF at) const;
    void grab(QPointF at);
    void grabChart(QPointF at); ///< to scroll, whatever is there
    void drag(QPointF at);
    void release(QPointF at);
    void doubleClick(QPointF at);
    void hover(std::optional<QPointF> at);
    void scroll(QPointF points);
    void foldAt(QPointF at);
    /// Nearer or farther, around a place of the body.
    void zoomAt(int steps, qreal x);

    Q_INVOKABLE void goToToday();
    /// To a day as people write it; says so when it can't be read.
    Q_INVOKABLE bool goTo(const QString &typed);
    Q_INVOKABLE void page(int by);
    Q_INVOKABLE void stepDays(int days);
    /// Somebody of the tray is carried to a room.
    Q_INVOKABLE void assign(const QString &reservation);
    Q_INVOKABLE void dragTo(QPointF at) { drag(at); }
    Q_INVOKABLE void drop();
    /// The mouse let go of somebody of the tray: beside the chart it was not meant.
    Q_INVOKABLE void letFall();
    Q_INVOKABLE void cancel();
    Q_INVOKABLE void openHere();
    /// The room that roomState is about is like this from now on.
    Q_INVOKABLE void markRoom(int state);

Q_SIGNALS:
    void chartChanged();
    void viewChanged();
    void trayChanged();
    void cursorChanged();
    void hoveredChanged();
    void carryChanged();
    void canBookChanged();
    void stayAsked(const QString &reservation);
    /// The days are ISO; `until` is the day of departure.
    void bookingAsked(const QString &unit, const QString &from, const QString &until);
    void dateAsked();
    void trayAsked();
    void waitingAsked();
    void cardAsked();
    void roomChanged();
    void roomStatesAsked();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    enum class Grab { None, Bar, Cells, Chart };

    ChartWords chartWords() const { return {m_sheet, *m_words, m_todayDate}; }
    void read();
    void listen();
    void takeAsHeard(TapeChart &chart) const;
    void show(TapeChart chart);
    void layOut();
    void readIfNeeded();
    /// Other days or lines are seen.
    void lookElsewhere();
    void passMinute();

    // The cursor
    bool pressFree(int key, Qt::KeyboardModifiers modifiers);
    bool pressWhileCarrying(int key, Qt::KeyboardModifiers modifiers);
    bool pressLetter(int key, Qt::KeyboardModifiers modifiers);
    void setCursor(qsizetype row, qint64 day, qsizetype box = -1);
    void keepCursor(const std::optional<UnitId> &room);
    std::optional<UnitId> cursorRoom() const;
    /// The one that can be marked now.
    const ChartUnit *markedRoom() const;
    bool askForRoomStates();
    void moveCursor(int rows, int days, bool chooses);
    void pageRows(int by);
    bool stepBars(int by);
    void showCursor();
    void toggle(qsizetype group);
    void zoomBy(int steps);

    // What is carried
    void pickUp(CarryKind kind, qsizetype box, qint64 day);
    void pickUpGrabbed();
    std::optional<Carry> carryOf(CarryKind kind, const ChartBox &box, qint64 day) const;
    /// Why this can't be carried, in words; empty when it can.
    QString whatHoldsBack(CarryKind kind, const ChartBox &box) const;
    QList<StayPlan> plansOf(const QList<ReservationId> &stays) const;
    /// Somebody else may change what is carried.
    bool isAsPickedUp() const;
    void carryBy(int rows, int days);
    void carryTo(const UnitId &unit, int days);
    void judge();
    void takePreview(const QString &price, const QString &objections);
    void putDown();
    void letGo();

    ChartSizes m_sizes;
    ChartWindow m_window;
    ChartSheet m_sheet;
    QVariantList m_tray;
    int m_waiting = 0;
    ChartDays m_read;    ///< what the sheet shows
    ChartDays m_reading; ///< what was asked for last
    int m_readings = 0;
    QSet<QString> m_folded;
    std::optional<Words> m_words;
    QDate m_todayDate;
    QTimer m_minute;
    bool m_isCutOff = false; ///< this desk works alone: what it promises may be taken

    qsizetype m_row = 0;
    qint64 m_day = 0;
    std::optional<qint64> m_chosenFrom;
    /// Chosen with Tab or the mouse, where a cell has several bars.
    std::optional<ReservationId> m_chosenStay;
    qsizetype m_hovered = -1;
    bool m_canBook = false;

    std::optional<Carry> m_carry;
    QString m_carriedPets;
    ChartBox m_carriedBox;
    int m_previews = 0;
    QString m_price;
    QString m_objections;

    Grab m_grab = Grab::None;
    bool m_isByMouse = false; ///< carried by mouse: it lets go where it may not lie
    QPointF m_grabbedAt;
    QPointF m_lastAt;
    ChartHit m_grabbed;
    /// Whose bar it is and where that begins: the chart may be read again meanwhile.
    ReservationId m_grabbedStay;
    qreal m_grabbedFrom = 0;
};

} // namespace desk::ui
