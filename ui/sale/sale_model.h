#pragma once

#include "core/billing/sell.h"
#include "ui/models/form_model.h"
#include "ui/payment/tender_pane_model.h"
#include "ui/sale/sale_rows.h"

namespace desk::ui {

/// A sale over the counter: what is scanned or looked up, for whom if anybody, and the money. It is
/// rung up as soon as the tenders cover it.
class SaleModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::TenderPaneModel *tenders READ tenders CONSTANT FINAL)
    Q_PROPERTY(desk::ui::SaleLines *lines READ lines CONSTANT FINAL)
    /// What is typed or scanned; products whose names hold it are offered.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(desk::ui::SaleChoices *products READ products CONSTANT FINAL)

    Q_PROPERTY(QString subtotal READ subtotal NOTIFY priceChanged FINAL)
    Q_PROPERTY(QString discount READ discount NOTIFY priceChanged FINAL)
    /// It was given here; else it is the family's.
    Q_PROPERTY(bool discounted READ isDiscounted NOTIFY priceChanged FINAL)
    Q_PROPERTY(QString discountName READ discountName NOTIFY priceChanged FINAL)
    Q_PROPERTY(QString tax READ tax NOTIFY priceChanged FINAL)
    Q_PROPERTY(QString total READ total NOTIFY priceChanged FINAL)
    Q_PROPERTY(QStringList discountKinds READ discountKinds NOTIFY priceChanged FINAL)
    /// Whether it can be rung up as it stands: paid, for nothing, or on a family's account.
    Q_PROPERTY(bool ready READ isReady NOTIFY priceChanged FINAL)
    Q_PROPERTY(bool onAccount READ isOnAccount NOTIFY priceChanged FINAL)

    Q_PROPERTY(QString family READ family NOTIFY familyChanged FINAL)
    Q_PROPERTY(desk::ui::SaleChoices *families READ families CONSTANT FINAL)

    /// Why nothing can be sold now, in words: the till is closed or being counted.
    Q_PROPERTY(QString tillProblem READ tillProblem NOTIFY tillChanged FINAL)

    /// What was rung up last, until the next one begins.
    Q_PROPERTY(bool sold READ isSold NOTIFY soldChanged FINAL)
    Q_PROPERTY(QString soldTitle READ soldTitle NOTIFY soldChanged FINAL)
    Q_PROPERTY(QString change READ change NOTIFY soldChanged FINAL)
    Q_PROPERTY(QStringList notes READ notes NOTIFY soldChanged FINAL)
    Q_PROPERTY(QString receipt READ receipt NOTIFY soldChanged FINAL)

public:
    explicit SaleModel(QObject *parent = nullptr);

    TenderPaneModel *tenders() { return &m_tenders; }
    SaleLines *lines() { return &m_lines; }
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    SaleChoices *products() { return &m_products; }
    QString subtotal() const;
    QString discount() const;
    bool isDiscounted() const { return m_discount.has_value(); }
    QString discountName() const;
    QString tax() const;
    QString total() const;
    QStringList discountKinds() const;
    bool isReady() const;
    bool isOnAccount() const;
    QString family() const { return m_family; }
    SaleChoices *families() { return &m_families; }
    QString tillProblem() const { return m_tillProblem; }
    bool isSold() const { return m_sold.has_value(); }
    QString soldTitle() const;
    QString change() const;
    QStringList notes() const;
    QString receipt() const;

    /// Puts what is typed on the counter: a code, or `choice` of the products offered. "3*" before
    /// it means three. False when nothing is typed.
    Q_INVOKABLE bool enter(int choice);
    Q_INVOKABLE void changeQuantity(int line, int by);
    Q_INVOKABLE void setQuantity(int line, int quantity);
    Q_INVOKABLE void remove(int line);

    /// 0 percent, 1 an amount, 2 a coupon; refusals stand at "discount" and "reason". True when it
    /// is taken off.
    Q_INVOKABLE bool giveDiscount(int kind, const QString &text, const QString &reason);
    Q_INVOKABLE void takeDiscountBack();

    Q_INVOKABLE void searchFamilies(const QString &text);
    /// Nobody, when empty.
    Q_INVOKABLE void setHousehold(const QString &id);
    Q_INVOKABLE void chooseFamily(int choice);
    /// Puts a package on the counter: the id of its plan and, for one that is for a pet, "/" and
    /// the id of the pet. It needs a family.
    Q_INVOKABLE void addPackage(const QString &choice);
    /// Puts what was done at an appointment of the family on the counter.
    Q_INVOKABLE void addAppointment(const QString &id);
    /// Puts a place of the family in a course on the counter.
    Q_INVOKABLE void addEnrolment(const QString &id);

    /// Rings it up with the tenders so far.
    Q_INVOKABLE void sell();
    /// An empty counter.
    Q_INVOKABLE void startAnew();

Q_SIGNALS:
    void typedChanged();
    void priceChanged();
    void familyChanged();
    void tillChanged();
    void soldChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    Words words() const { return Words(session()->place()); }
    void add(const ProductId &product, int quantity);
    void take(const QString &id, int quantity);
    QList<SaleChoice> packagesOffered(const QString &what);
    bool isEmpty() const
    {
        return m_items.isEmpty() && m_packages.isEmpty() && m_appointments.isEmpty()
            && m_enrolments.isEmpty();
    }
    void price();
    Refusals priced(const std::optional<DiscountWish> &wish);
    void readTill();
    Money creditOfFamily();
    void refuseField(const QString &field, Reason reason);

    TenderPaneModel m_tenders;
    SaleLines m_lines;
    SaleChoices m_products;
    SaleChoices m_families;
    QString m_typed;
    QList<ItemToSell> m_items;
    QList<PackageToSell> m_packages; ///< their lines come after those of the items
    QList<AppointmentId> m_appointments;
    QList<EnrolmentId> m_enrolments;
    Quote m_quote;
    std::optional<DiscountWish> m_discount;
    std::optional<HouseholdId> m_household;
    QString m_family;
    QString m_tillProblem;
    std::optional<Sold> m_sold;
};

} // namespace desk::ui
