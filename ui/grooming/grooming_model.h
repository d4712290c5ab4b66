#pragma once

#include "ui/grooming/grooming_sheet.h"
#include "ui/models/form_model.h"

#include <QVariantList>

namespace desk::ui {

/// The day of those who groom: a column each, and what can be done with what the cursor is on.
class GroomingModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(bool hasGroomers READ hasGroomers NOTIFY shown FINAL)
    /// "Friday, 24 December 2026", and as a field holds it.
    Q_PROPERTY(QString day READ day NOTIFY shown FINAL)
    Q_PROPERTY(QString dayText READ dayText NOTIFY shown FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)
    /// {name, hours} of each column.
    Q_PROPERTY(QVariantList groomers READ groomers NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::GroomingBlocks *blocks READ blocks CONSTANT FINAL)
    Q_PROPERTY(desk::ui::GroomingShades *shades READ shades CONSTANT FINAL)

    // The sheet, in minutes of the day
    Q_PROPERTY(int first READ first NOTIFY shown FINAL)
    Q_PROPERTY(int last READ last NOTIFY shown FINAL)
    /// -1: another day is shown, or the sheet ends before.
    Q_PROPERTY(int now READ now NOTIFY shown FINAL)
    /// The words of the full hours from `first` on.
    Q_PROPERTY(QStringList hours READ hours NOTIFY shown FINAL)

    // The cursor
    Q_PROPERTY(int column READ column NOTIFY shown FINAL)
    Q_PROPERTY(int minute READ minute NOTIFY shown FINAL)
    Q_PROPERTY(int length READ length NOTIFY shown FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY shown FINAL)
    /// An appointment is being moved: the cursor says where to.
    Q_PROPERTY(QString carried READ carried NOTIFY shown FINAL)

    // What is under the cursor
    Q_PROPERTY(bool onPet READ isOnPet NOTIFY shown FINAL)
    Q_PROPERTY(bool onBreak READ isOnBreak NOTIFY shown FINAL)
    Q_PROPERTY(QString title READ title NOTIFY shown FINAL)
    Q_PROPERTY(QString time READ time NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    Q_PROPERTY(QString household READ household NOTIFY shown FINAL)
    Q_PROPERTY(QString appointment READ appointment NOTIFY shown FINAL)
    Q_PROPERTY(QString state READ state NOTIFY shown FINAL)
    Q_PROPERTY(QString symbol READ symbol NOTIFY shown FINAL)
    Q_PROPERTY(int tone READ tone NOTIFY shown FINAL)
    Q_PROPERTY(QStringList warnings READ warnings NOTIFY shown FINAL)
    /// {label, value}
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    /// The verb of the next thing to do; empty: there is none.
    Q_PROPERTY(QString next READ next NOTIFY shown FINAL)
    Q_PROPERTY(bool canBill READ canBill NOTIFY shown FINAL)
    Q_PROPERTY(bool canMove READ canMove NOTIFY shown FINAL)
    Q_PROPERTY(bool canMiss READ canMiss NOTIFY shown FINAL)

public:
    using FormModel::FormModel;

    bool isLoaded() const { return m_isLoaded; }
    bool hasGroomers() const { return !m_day.isEmpty(); }
    QString day() const;
    QString dayText() const;
    QString countText() const;
    QVariantList groomers() const;
    GroomingBlocks *blocks() { return &m_blocks; }
    GroomingShades *shades() { return &m_shades; }
    int first() const { return m_sheet.first; }
    int last() const { return m_sheet.last; }
    int now() const;
    QStringList hours() const;
    int column() const { return m_spot.column; }
    int minute() const { return m_spot.minute; }
    int length() const;
    QString spoken() const;
    QString carried() const;
    bool isOnPet() const { return lookedAt() != nullptr; }
    bool isOnBreak() const;
    QString title() const;
    QString time() const;
    QString family() const;
    QString household() const;
    QString appointment() const;
    QString state() const;
    QString symbol() const;
    int tone() const;
    QStringList warnings() const;
    QVariantList facts() const;
    QString next() const;
    bool canBill() const;
    bool canMove() const;
    bool canMiss() const;

    Q_INVOKABLE void move(int columns, int steps);
    Q_INVOKABLE void pointAt(int column, int minute);
    Q_INVOKABLE void stepDays(int days);
    /// False: it is no day.
    Q_INVOKABLE bool goTo(const QString &typed);
    Q_INVOKABLE void goToToday();
    /// Time has passed.
    Q_INVOKABLE void look();

    /// Does the next thing; where something is being moved, puts it down.
    Q_INVOKABLE void advance();
    Q_INVOKABLE void carry();
    Q_INVOKABLE void drop();
    Q_INVOKABLE void cancel(const QString &reason);
    Q_INVOKABLE void miss();
    Q_INVOKABLE void addBreak(int minutes, const QString &reason);
    Q_INVOKABLE void removeBreak();
    /// {groomer, startsAt}: where the cursor is, as the form for a new appointment takes it.
    Q_INVOKABLE QVariantMap slot() const;

Q_SIGNALS:
    void shown();
    /// What was asked for was done.
    void acted();
    void billAsked(const QString &household, const QString &appointment);

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    void load();
    void showSheet();
    const GroomedPet *petOf(const QString &id) const;
    const GroomedPet *lookedAt() const;
    const GroomerBreak *breakLookedAt() const;
    const GroomingBlock *blockHere() const { return m_sheet.at(m_spot); }
    Instant startHere() const;
    void offerUndo(const GroomedPet &pet, AppointmentState state);
    void putDown();
    QString spanOf(const Interval &interval) const;

    QDate m_shownDay;
    QList<GroomerColumn> m_day;
    GroomingSheet m_sheet;
    GroomingBlocks m_blocks;
    GroomingShades m_shades;
    SheetSpot m_spot;
    QString m_carried; ///< the appointment that is being moved
    bool m_isLoaded = false;
};

} // namespace desk::ui
