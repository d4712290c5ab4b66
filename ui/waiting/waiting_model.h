#pragma once

#include "core/lodging/unit.h"
#include "ui/models/form_model.h"
#include "ui/waiting/waiting_rows.h"

namespace desk::ui {

/// The families that wait for a room, what the house says to each, and the one that is looked at.
/// The list is there at once; rooms are looked for in the worker, one family after the other.
class WaitingModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::WaitingRows *rows READ rows CONSTANT FINAL)
    /// "3 families wait, 1 could have a room"
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)
    /// The family that is looked at; -1: nobody waits.
    Q_PROPERTY(int current READ current WRITE setCurrent NOTIFY shown FINAL)

    // The family that is looked at
    Q_PROPERTY(bool hasFamily READ hasFamily NOTIFY shown FINAL)
    Q_PROPERTY(QString pets READ pets NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    Q_PROPERTY(QString answer READ answer NOTIFY shown FINAL)
    /// Each {label, value}.
    Q_PROPERTY(QVariantList facts READ facts NOTIFY shown FINAL)
    Q_PROPERTY(QString household READ household NOTIFY shown FINAL)
    Q_PROPERTY(QString reservation READ reservation NOTIFY shown FINAL)
    /// "Book KS2"; empty: there is no room.
    Q_PROPERTY(QString bookText READ bookText NOTIFY shown FINAL)
    Q_PROPERTY(bool canOffer READ canOffer NOTIFY shown FINAL)
    Q_PROPERTY(bool offered READ isOffered NOTIFY shown FINAL)
    /// How long they may think about it.
    Q_PROPERTY(QStringList offerTimes READ offerTimes NOTIFY shown FINAL)

    // What they leave open, as the dialog shows it
    Q_PROPERTY(QStringList kinds READ kinds NOTIFY shown FINAL)
    Q_PROPERTY(int kindIndex READ kindIndex NOTIFY shown FINAL)
    Q_PROPERTY(int flexibleDays READ flexibleDays NOTIFY shown FINAL)
    Q_PROPERTY(bool comesFirst READ comesFirst NOTIFY shown FINAL)
    Q_PROPERTY(QString notes READ notes NOTIFY shown FINAL)

public:
    using FormModel::FormModel;

    bool isLoaded() const { return m_isLoaded; }
    WaitingRows *rows() { return &m_rows; }
    QString countText() const;
    int current() const;
    void setCurrent(int row);

    bool hasFamily() const { return lookedAt() != nullptr; }
    QString pets() const;
    QString family() const;
    QString answer() const;
    QVariantList facts() const;
    QString household() const;
    QString reservation() const;
    QString bookText() const;
    bool canOffer() const;
    bool isOffered() const;
    QStringList offerTimes() const;

    QStringList kinds() const;
    int kindIndex() const;
    int flexibleDays() const;
    bool comesFirst() const;
    QString notes() const;

    /// They get the room that was found. With a deposit it is firm when that was taken.
    Q_INVOKABLE void book();
    /// They were told of it, and think about it for one of the offerTimes.
    Q_INVOKABLE void offer(int time);
    /// They do not want what they were offered.
    Q_INVOKABLE void decline();
    Q_INVOKABLE void change(int kind, int flexibleDays, bool comesFirst, const QString &notes);
    /// Time has passed: offers may have expired.
    Q_INVOKABLE void look();

Q_SIGNALS:
    void shown();
    /// What was asked for was done.
    void acted();
    /// It was booked, and its deposit is to be taken.
    void depositDue(const QString &booking);

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return session()->words(); }
    const WaitingFamily *lookedAt() const;
    const FoundRoom *found() const;
    std::optional<WaitingAnswer> answerTo(const WaitingFamily &waiting) const;
    QString kindOf(const WaitingFamily &waiting) const;
    void read();
    void showRows();
    /// Looks for rooms, unless that is under way: then once more afterwards.
    void ask();
    void take(const QHash<WaitingEntryId, WaitingAnswer> &answers);

    QList<WaitingFamily> m_list;
    QList<UnitKind> m_kinds;
    QHash<WaitingEntryId, WaitingAnswer> m_answers;
    WaitingRows m_rows;
    QString m_current; ///< the entry
    int m_place = 0;
    bool m_isLoaded = false;
    bool m_asking = false;
    bool m_stale = false;
};

} // namespace desk::ui
