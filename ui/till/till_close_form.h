#pragma once

#include "core/till/close_till.h"
#include "ui/models/form_model.h"
#include "ui/till/coin_count.h"
#include "ui/till/till_rows.h"

namespace desk::ui {

/// Counting the drawer at the end of a day: notes and coins, what the card terminal says, the pets
/// in the house; over or short in words; and closing. Whoever may not see takings counts blind and
/// is told what is missing only after trying to close.
class TillCloseForm : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::CoinCount *coins READ coins CONSTANT FINAL)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed FINAL)
    Q_PROPERTY(QString expected READ expected NOTIFY changed FINAL)
    /// "$2.00 short"; empty while it is not known or not shown.
    Q_PROPERTY(QString variance READ variance NOTIFY changed FINAL)
    Q_PROPERTY(bool differs READ differs NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString reason READ reason WRITE setReason NOTIFY changed FINAL)

    /// Whether this till took cards or checks today, what was read off the terminal or added up,
    /// and how that compares.
    Q_PROPERTY(bool tookCards READ tookCards NOTIFY changed FINAL)
    Q_PROPERTY(QString cards READ cards WRITE setCards NOTIFY changed FINAL)
    Q_PROPERTY(QString cardsText READ cardsText NOTIFY changed FINAL)
    Q_PROPERTY(bool tookChecks READ tookChecks NOTIFY changed FINAL)
    Q_PROPERTY(QString checks READ checks WRITE setChecks NOTIFY changed FINAL)
    Q_PROPERTY(QString checksText READ checksText NOTIFY changed FINAL)

    Q_PROPERTY(QString pets READ pets WRITE setPets NOTIFY changed FINAL)
    /// "12 pets are in the house.", and how that compares with what was counted.
    Q_PROPERTY(QString petsText READ petsText NOTIFY changed FINAL)
    Q_PROPERTY(QString stillHereText READ stillHereText NOTIFY changed FINAL)
    Q_PROPERTY(QString tomorrowText READ tomorrowText NOTIFY changed FINAL)
    Q_PROPERTY(QString waitingText READ waitingText NOTIFY changed FINAL)

    /// The session that was closed here: what the Z is printed of. Empty before.
    Q_PROPERTY(QString closedId READ closedId NOTIFY closedChanged FINAL)
    Q_PROPERTY(QString closedTitle READ closedTitle NOTIFY closedChanged FINAL)
    Q_PROPERTY(QString closedText READ closedText NOTIFY closedChanged FINAL)

public:
    explicit TillCloseForm(QObject *parent = nullptr);

    CoinCount *coins() { return &m_coins; }
    bool isRevealed() const;
    QString expected() const;
    QString variance() const;
    bool differs() const { return !variance().isEmpty() && !difference().isZero(); }
    QString currency() const;
    QString reason() const { return m_reason; }
    void setReason(const QString &reason) { take(m_reason, reason); }
    bool tookCards() const { return took(TenderKind::Card); }
    QString cards() const { return m_cards; }
    void setCards(const QString &typed) { take(m_cards, typed); }
    QString cardsText() const { return comparison(TenderKind::Card, m_cards); }
    bool tookChecks() const { return took(TenderKind::Check); }
    QString checks() const { return m_checks; }
    void setChecks(const QString &typed) { take(m_checks, typed); }
    QString checksText() const { return comparison(TenderKind::Check, m_checks); }
    QString pets() const { return m_pets; }
    void setPets(const QString &typed) { take(m_pets, typed); }
    QString petsText() const;
    QString stillHereText() const;
    QString tomorrowText() const;
    QString waitingText() const;
    QString closedId() const { return m_closed ? m_closed->id.text() : QString(); }
    QString closedTitle() const;
    QString closedText() const;

    Q_INVOKABLE void close();
    Q_INVOKABLE void sellOn();
    /// The closed session has been seen: back to a till that can be opened.
    Q_INVOKABLE void forget();

Q_SIGNALS:
    void changed();
    void closedChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void take(QString &field, const QString &typed);
    void clear();
    Money difference() const;
    bool took(TenderKind kind) const;
    Money takenBy(TenderKind kind) const;
    QString comparison(TenderKind kind, const QString &typed) const;
    Words words() const { return Words(session()->place()); }

    TillClosing m_closing;
    CoinCount m_coins;
    QString m_reason;
    QString m_cards;
    QString m_checks;
    QString m_pets;
    bool m_tried = false;
    std::optional<TillSession> m_closed;
};

} // namespace desk::ui
