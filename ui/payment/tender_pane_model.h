#pragma once

#include "core/billing/settle.h"
#include "ui/payment/card_terminal.h"
#include "ui/payment/taken_tenders.h"
#include "ui/shell/session.h"
#include "ui/text/words.h"

#include <QVariantMap>

namespace desk::ui {

/// The tenders of one payment while they are put together: for a check-out, a bill, a sale.
///
/// A page's form owns one, shows it with TenderPane.qml and
///  - calls setSession when it has one, and setDue whenever what is due is known or has changed;
///  - on settled() (nothing is left to pay) or on its own primary action submits its command with
///    tenders(), whose rules decide again;
///  - when the command is done, calls finish(); its tenders are then the bill's.
/// Card money that a terminal took and no command has used goes back when its tender is removed,
/// and when the page is left. Every sum comes from settle() in core.
class TenderPaneModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of a page's form")
    /// What is due, and what of it is not covered yet.
    Q_PROPERTY(QString due READ due NOTIFY sumsChanged FINAL)
    Q_PROPERTY(QString left READ left NOTIFY sumsChanged FINAL)
    Q_PROPERTY(bool complete READ isComplete NOTIFY sumsChanged FINAL)
    Q_PROPERTY(bool begun READ isBegun NOTIFY sumsChanged FINAL)
    /// What goes back to the family; empty when nothing does.
    Q_PROPERTY(QString change READ change NOTIFY sumsChanged FINAL)
    /// "$86.50 left": what they may spend; empty when there is none.
    Q_PROPERTY(QString credit READ credit NOTIFY sumsChanged FINAL)
    Q_PROPERTY(desk::ui::TakenTenders *taken READ taken CONSTANT FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY sumsChanged FINAL)
    /// The tender that is being entered.
    Q_PROPERTY(Kind kind READ kind NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString kindText READ kindText NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString amount READ amount WRITE setAmount NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString tip READ tip WRITE setTip NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString reference READ reference WRITE setReference NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString lastFour READ lastFour WRITE setLastFour NOTIFY entryChanged FINAL)
    Q_PROPERTY(QString checkNumber READ checkNumber WRITE setCheckNumber NOTIFY entryChanged FINAL)
    Q_PROPERTY(bool mayTip READ mayTip NOTIFY entryChanged FINAL)
    /// Whether a terminal is asked, so that nothing about the card is typed.
    Q_PROPERTY(bool hasTerminal READ hasTerminal NOTIFY entryChanged FINAL)
    /// {text, caption} of the amounts that one key takes.
    Q_PROPERTY(QVariantList quickAmounts READ quickAmounts NOTIFY entryChanged FINAL)
    /// What stands against the fields above, by their names, in words; "" is about the whole.
    Q_PROPERTY(QVariant problems READ problems NOTIFY problemsChanged FINAL)
    /// "Waiting for the card: $150.00"; empty when no terminal is asked.
    Q_PROPERTY(QString waiting READ waiting NOTIFY waitingChanged FINAL)

public:
    enum Kind { Nothing, Cash, Card, Check, StoreCredit };
    Q_ENUM(Kind)

    using QObject::QObject;
    ~TenderPaneModel() override;

    void setSession(Session *session);
    void setTerminal(std::unique_ptr<CardTerminal> terminal);
    void setDue(Money due, Money storeCredit);
    const QList<TenderToTake> &tenders() const { return m_tenders; }
    /// The tenders belong to a bill now; the pane is as new.
    void finish();

    QString due() const;
    QString left() const;
    bool isComplete() const { return !m_settlement.left.isPositive(); }
    bool isBegun() const { return !m_tenders.isEmpty(); }
    QString change() const;
    QString credit() const;
    TakenTenders *taken() { return &m_taken; }
    QString currency() const;
    Kind kind() const { return m_kind; }
    QString kindText() const;
    QString amount() const { return m_amount; }
    QString tip() const { return m_tip; }
    QString reference() const { return m_reference; }
    QString lastFour() const { return m_lastFour; }
    QString checkNumber() const { return m_checkNumber; }
    void setAmount(const QString &text) { setText(m_amount, text); }
    void setTip(const QString &text) { setText(m_tip, text); }
    void setReference(const QString &text) { setText(m_reference, text); }
    void setLastFour(const QString &text) { setText(m_lastFour, text); }
    void setCheckNumber(const QString &text) { setText(m_checkNumber, text); }
    bool mayTip() const { return m_kind != Nothing && m_kind != StoreCredit; }
    bool hasTerminal() const { return m_terminal != nullptr; }
    QVariantList quickAmounts() const;
    QVariant problems() const { return m_problems; }
    QString waiting() const { return m_waiting; }

    /// Begins a tender, with all that is left as its amount.
    Q_INVOKABLE void choose(desk::ui::TenderPaneModel::Kind kind);
    /// Puts the tender that is being entered aside.
    Q_INVOKABLE void putAside();
    /// Takes it: asks the terminal if there is one for it.
    Q_INVOKABLE void take();
    /// Takes a quick amount of cash; for the others it fills in the amount.
    Q_INVOKABLE void quick(int index);
    Q_INVOKABLE void remove(int index);
    Q_INVOKABLE void removeLast() { remove(int(m_tenders.size()) - 1); }
    /// Stops waiting for the card.
    Q_INVOKABLE void cancelCard();

Q_SIGNALS:
    void sumsChanged();
    void entryChanged();
    void problemsChanged();
    void waitingChanged();
    /// A tender was taken, and nothing is left to pay.
    void settled();

private:
    Words words() const;
    int smallestCoin() const;
    QList<Money> quickMoney() const;
    void setText(QString &field, const QString &text);
    std::optional<TenderToTake> entered();
    void charge(const TenderToTake &tender);
    void add(const TenderToTake &tender);
    void giveBack(const TenderToTake &tender);
    void giveAllBack();
    void settleAgain();
    void setWaiting(const QString &waiting);
    void showProblems(const Refusals &refusals);

    QPointer<Session> m_session;
    std::unique_ptr<CardTerminal> m_terminal;
    QList<TenderToTake> m_tenders;
    TakenTenders m_taken;
    Settlement m_settlement;
    Money m_due;
    Money m_storeCredit;
    Kind m_kind = Nothing;
    QString m_amount;
    QString m_tip;
    QString m_reference;
    QString m_lastFour;
    QString m_checkNumber;
    QString m_waiting;
    QVariantMap m_problems;
    QSet<QString> m_charged; ///< references of what the terminal took
};

} // namespace desk::ui
