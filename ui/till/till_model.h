#pragma once

#include "ui/models/form_model.h"
#include "ui/till/coin_count.h"
#include "ui/till/till_rows.h"

namespace desk::ui {

/// The till of this desk: closed with its float to count, or open with its day so far; and the days
/// before. Counting and closing is TillCloseForm's.
class TillModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool open READ isOpen NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool counting READ isCounting NOTIFY pageChanged FINAL)
    /// Of the session that is not closed yet; empty without one.
    Q_PROPERTY(QString openId READ openId NOTIFY pageChanged FINAL)
    /// "Open since 6:45 AM, by Sam"
    Q_PROPERTY(QString stateText READ stateText NOTIFY pageChanged FINAL)

    Q_PROPERTY(desk::ui::CoinCount *floatCount READ floatCount CONSTANT FINAL)
    /// How the counted float compares with the usual one.
    Q_PROPERTY(QString floatText READ floatText NOTIFY floatChanged FINAL)

    /// {name, amount} for each kind of tender; none for those who count blind.
    Q_PROPERTY(QVariantList takings READ takings NOTIFY pageChanged FINAL)
    Q_PROPERTY(bool takingsShown READ areTakingsShown NOTIFY pageChanged FINAL)
    Q_PROPERTY(QString inDrawer READ inDrawer NOTIFY pageChanged FINAL)
    Q_PROPERTY(desk::ui::TillLines *receipts READ receipts CONSTANT FINAL)
    Q_PROPERTY(desk::ui::TillLines *moves READ moves CONSTANT FINAL)
    Q_PROPERTY(desk::ui::TillLines *earlier READ earlier CONSTANT FINAL)
    /// Paid in, paid out, ...: what moveCash takes the index of.
    Q_PROPERTY(QStringList moveKinds READ moveKinds NOTIFY pageChanged FINAL)

public:
    explicit TillModel(QObject *parent = nullptr);

    bool isLoaded() const { return m_loaded; }
    bool isOpen() const { return m_page.session.has_value(); }
    QString openId() const;
    bool isCounting() const;
    QString stateText() const;
    CoinCount *floatCount() { return &m_float; }
    QString floatText() const;
    QVariantList takings() const;
    bool areTakingsShown() const;
    QString inDrawer() const;
    TillLines *receipts() { return &m_receipts; }
    TillLines *moves() { return &m_moves; }
    TillLines *earlier() { return &m_earlier; }
    QStringList moveKinds() const;

    Q_INVOKABLE void openTill();
    Q_INVOKABLE void startCounting();
    /// `amount` as typed; what can't be read is a problem of the field "amount".
    Q_INVOKABLE void moveCash(int kind, const QString &amount, const QString &reason);

Q_SIGNALS:
    void pageChanged();
    void floatChanged();
    void cashMoved();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void show(const TillPage &page);

    TillPage m_page;
    CoinCount m_float;
    TillLines m_receipts;
    TillLines m_moves;
    TillLines m_earlier;
    bool m_loaded = false;
};

} // namespace desk::ui
