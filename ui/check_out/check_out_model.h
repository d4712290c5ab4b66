#pragma once

#include "core/billing/check_out_and_bill.h"
#include "core/reports/bill_ahead.h"
#include "ui/check_out/check_out_rows.h"
#include "ui/models/form_model.h"
#include "ui/payment/bill_lines.h"
#include "ui/payment/tender_pane_model.h"

namespace desk::ui {

/// A family goes home: who leaves, what is handed back and to whom, the bill, the money. Nothing is
/// stored before finish().
class CheckOutModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString family READ family NOTIFY formChanged FINAL)
    Q_PROPERTY(desk::ui::LeavingRows *pets READ pets CONSTANT FINAL)
    Q_PROPERTY(desk::ui::HandBackRows *handBacks READ handBacks CONSTANT FINAL)
    Q_PROPERTY(int petCount READ petCount NOTIFY formChanged FINAL)
    Q_PROPERTY(int handBackCount READ handBackCount NOTIFY formChanged FINAL)
    /// The names of those who may take the pets, and "Somebody else" as the last.
    Q_PROPERTY(QStringList pickUps READ pickUps NOTIFY formChanged FINAL)
    Q_PROPERTY(int pickUpIndex READ pickUpIndex WRITE setPickUpIndex NOTIFY formChanged FINAL)
    Q_PROPERTY(QString pickUpHint READ pickUpHint NOTIFY formChanged FINAL)
    Q_PROPERTY(bool pickUpIsOther READ pickUpIsOther NOTIFY formChanged FINAL)
    Q_PROPERTY(QString pickUpName READ pickUpName WRITE setPickUpName NOTIFY formChanged FINAL)
    /// The ids of the stays that end.
    Q_PROPERTY(QStringList leavingStays READ leavingStays NOTIFY formChanged FINAL)
    // The bill
    Q_PROPERTY(desk::ui::BillLines *lines READ lines CONSTANT FINAL)
    Q_PROPERTY(QVariantList sums READ sums NOTIFY billChanged FINAL)
    Q_PROPERTY(QString total READ total NOTIFY billChanged FINAL)
    /// What else is to know about the money: a deposit, an older debt, an add-on that is not done.
    Q_PROPERTY(QStringList remarks READ remarks NOTIFY billChanged FINAL)
    /// Something was paid in advance and is used.
    Q_PROPERTY(bool usesDeposit READ usesDeposit NOTIFY billChanged FINAL)
    /// The verb that pays for the stays with credits, or keeps these; empty: there are none.
    Q_PROPERTY(QString creditVerb READ creditVerb NOTIFY billChanged FINAL)
    Q_PROPERTY(bool discounted READ isDiscounted NOTIFY billChanged FINAL)
    Q_PROPERTY(QString adding READ adding WRITE setAdding NOTIFY addingChanged FINAL)
    Q_PROPERTY(desk::ui::AddableRows *addables READ addables CONSTANT FINAL)
    Q_PROPERTY(QString addProblem READ addProblem NOTIFY addingChanged FINAL)
    Q_PROPERTY(desk::ui::TenderPaneModel *tenders READ tenders CONSTANT FINAL)
    /// The verb of the primary action, with what stays on account when not all is paid.
    Q_PROPERTY(QString finishText READ finishText NOTIFY billChanged FINAL)
    // When they have gone
    Q_PROPERTY(bool done READ isDone NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString doneTitle READ doneTitle NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString change READ change NOTIFY doneChanged FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY doneChanged FINAL)
    /// What is still held for the booking; empty when nothing is.
    Q_PROPERTY(QString depositLeft READ depositLeft NOTIFY doneChanged FINAL)
    /// The package that was used up and is sold again; empty: none.
    Q_PROPERTY(QString renewal READ renewal NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString renewalPlan READ renewalPlan NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString household READ household NOTIFY formChanged FINAL)
    Q_PROPERTY(QString receipt READ receipt NOTIFY doneChanged FINAL)
    Q_PROPERTY(QString invoice READ invoice NOTIFY doneChanged FINAL)

public:
    explicit CheckOutModel(QObject *parent = nullptr);

    QString family() const { return m_form.family; }
    LeavingRows *pets() { return &m_pets; }
    HandBackRows *handBacks() { return &m_handBacks; }
    int petCount() const { return int(m_pets.rows().size()); }
    int handBackCount() const { return int(m_handBacks.rows().size()); }
    QStringList pickUps() const;
    int pickUpIndex() const { return m_pickUpIndex; }
    void setPickUpIndex(int index);
    QString pickUpHint() const;
    bool pickUpIsOther() const { return m_pickUpIndex >= m_pickUps.size(); }
    QStringList leavingStays() const;
    QString pickUpName() const { return m_pickUpName; }
    void setPickUpName(const QString &name);
    BillLines *lines() { return &m_lines; }
    QVariantList sums() const;
    QString total() const;
    QStringList remarks() const;
    bool usesDeposit() const { return m_ahead.deposit.isPositive(); }
    QString creditVerb() const;
    bool isDiscounted() const { return m_discount.has_value(); }
    QString adding() const { return m_adding; }
    void setAdding(const QString &typed);
    AddableRows *addables() { return &m_addables; }
    QString addProblem() const { return m_addProblem; }
    TenderPaneModel *tenders() { return &m_tenders; }
    QString finishText() const;
    bool isDone() const { return m_done.has_value(); }
    QString doneTitle() const;
    QString change() const;
    QStringList notes() const;
    QString depositLeft() const;
    QString renewal() const { return m_renewal ? m_renewal->name : QString(); }
    QString renewalPlan() const { return m_renewal ? m_renewal->id.text() : QString(); }
    QString household() const { return m_form.household.text(); }
    QString receipt() const;
    QString invoice() const { return m_done ? m_done->invoice.id.text() : QString(); }

    /// What the page was opened with: {"booking": id}.
    Q_INVOKABLE void open(const QVariantMap &argument);
    Q_INVOKABLE void setLeaving(int row, bool leaving);
    Q_INVOKABLE void setBack(int row, bool back);
    Q_INVOKABLE void typeBack(int row, const QString &text);
    Q_INVOKABLE void allBack();
    /// Puts what was found on the bill; what is no thing to sell is tried as a coupon. False when
    /// it is neither.
    Q_INVOKABLE bool add(int row);
    /// A manual discount: "10 %" or "5.00" with its reason. False when it can't be read.
    Q_INVOKABLE bool discount(bool byShare, const QString &value, const QString &reason);
    Q_INVOKABLE void takeOff(int row);
    /// Does what creditVerb says.
    Q_INVOKABLE void switchCredits();
    Q_INVOKABLE void finish();
    Q_INVOKABLE void undo();

Q_SIGNALS:
    void formChanged();
    void billChanged();
    void addingChanged();
    void doneChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const;
    void readDepositLeft();
    void showForm();
    void showPets();
    void showHandBacks();
    void showPickUps();
    StayBill bill() const;
    void price();
    void showBill();
    void find();
    bool applyCoupon(const QString &code);
    QSet<int> removable() const;
    QList<ReservationId> leavingNow() const;
    PickUp pickUp() const;
    Result<CheckOutAndBill> command() const;
    void finished(const CheckedOut &done);
    QStringList creditSentences() const;
    void readRenewal();

    BookingId m_booking;
    CheckOutForm m_form;
    QSet<ReservationId> m_staying; ///< of the booking, by the person's decision
    QSet<ReservationId> m_leaving; ///< of other bookings, by the person's decision
    LeavingRows m_pets;
    HandBackRows m_handBacks;
    QList<AllowedPickUp> m_pickUps; ///< who may take every pet that leaves
    int m_pickUpIndex = 0;
    QString m_pickUpName;
    QList<AddOnToBill> m_addOns;
    QList<ItemToSell> m_items;
    std::optional<DiscountWish> m_discount;
    BillAhead m_ahead;
    BillLines m_lines;
    QString m_adding;
    QString m_addProblem;
    AddableRows m_addables;
    TenderPaneModel m_tenders;
    std::optional<CheckedOut> m_done;
    QList<ReservationId> m_gone;
    QStringList m_goneNames;
    std::optional<PackagePlan> m_renewal;
};

} // namespace desk::ui
