#pragma once

#include "core/households/change_rows.h"
#include "core/households/family_bills.h"
#include "core/households/family_page.h"
#include "core/households/papers.h"
#include "ui/families/line_row.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// The page of a family: pets, people, stays, bills, and who changed what.
class HouseholdModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString household READ household WRITE setHousehold NOTIFY householdChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    /// There is no such family.
    Q_PROPERTY(bool missing READ isMissing NOTIFY shown FINAL)
    Q_PROPERTY(bool archived READ isArchived NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString labels READ labels NOTIFY shown FINAL)
    Q_PROPERTY(QString doNotBook READ doNotBook NOTIFY shown FINAL)
    Q_PROPERTY(QString balance READ balance NOTIFY shown FINAL)
    Q_PROPERTY(bool owes READ owes NOTIFY shown FINAL)
    /// The bill to take a payment for; empty when nothing is owed.
    Q_PROPERTY(QString openBill READ openBill NOTIFY shown FINAL)
    /// The booking that arrives today; empty when none does.
    Q_PROPERTY(QString arriving READ arriving NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::LineRows *overview READ overview CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *details READ details CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *stays READ stays CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *bills READ bills CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *papers READ papers CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *history READ history CONSTANT FINAL)

public:
    using FormModel::FormModel;

    QString household() const { return m_id.isNull() ? QString() : m_id.text(); }
    void setHousehold(const QString &id);
    bool isLoaded() const { return m_loaded; }
    bool isMissing() const { return m_loaded && !m_facts.page; }
    bool isArchived() const;
    QString name() const;
    QString labels() const;
    QString doNotBook() const;
    QString balance() const;
    bool owes() const;
    QString openBill() const;
    QString arriving() const;
    LineRows *overview() { return &m_overview; }
    LineRows *details() { return &m_details; }
    LineRows *stays() { return &m_stays; }
    LineRows *bills() { return &m_bills; }
    LineRows *papers() { return &m_papers; }
    LineRows *history() { return &m_history; }

    /// The end of a list of what was is seen: more of it.
    Q_INVOKABLE void more();
    Q_INVOKABLE void archive();
    Q_INVOKABLE void restore();

Q_SIGNALS:
    void householdChanged();
    void shown();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    struct Facts
    {
        std::optional<FamilyPage> page;
        QList<StayRow> past;
        QList<FamilyBill> bills;
        QList<PaperRow> papers;
        QList<ChangeRow> changes;
    };

    void ask();
    void takeArrival();
    void show();

    HouseholdId m_id;
    Facts m_facts;
    bool m_loaded = false;
    int m_window = 0;
    LineRows m_overview;
    LineRows m_details;
    LineRows m_stays;
    LineRows m_bills;
    LineRows m_papers;
    LineRows m_history;
};

} // namespace desk::ui
