#pragma once

#include "core/households/change_rows.h"
#include "core/households/pet_page.h"
#include "ui/families/line_row.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// The page of a pet: whether it would be let in, what must be known, what it is, its stays.
class PetModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString pet READ pet WRITE setPet NOTIFY petChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    Q_PROPERTY(bool missing READ isMissing NOTIFY shown FINAL)
    Q_PROPERTY(QString name READ name NOTIFY shown FINAL)
    Q_PROPERTY(QString family READ family NOTIFY shown FINAL)
    /// Why it is not to be booked, or that it is archived or dead; empty when all is well.
    Q_PROPERTY(QString notice READ notice NOTIFY shown FINAL)
    Q_PROPERTY(QString arriving READ arriving NOTIFY shown FINAL)
    Q_PROPERTY(QString household READ household NOTIFY shown FINAL)
    Q_PROPERTY(desk::ui::LineRows *care READ care CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *about READ about CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *stays READ stays CONSTANT FINAL)
    Q_PROPERTY(desk::ui::LineRows *history READ history CONSTANT FINAL)

public:
    using FormModel::FormModel;

    QString pet() const { return m_id.isNull() ? QString() : m_id.text(); }
    void setPet(const QString &id);
    bool isLoaded() const { return m_loaded; }
    bool isMissing() const { return m_loaded && !m_facts.page; }
    QString name() const;
    QString family() const;
    QString notice() const;
    /// The booking with which it arrives today; empty when it does not.
    QString arriving() const;
    QString household() const;
    LineRows *care() { return &m_care; }
    LineRows *about() { return &m_about; }
    LineRows *stays() { return &m_stays; }
    LineRows *history() { return &m_history; }

    Q_INVOKABLE void more();

Q_SIGNALS:
    void petChanged();
    void shown();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    struct Facts
    {
        std::optional<PetPage> page;
        QList<Vaccine> vaccines;
        QList<StayRow> past;
        QList<ChangeRow> changes;
        QList<WeightRow> weights;
        QString photo; ///< the digest
    };

    void ask();
    void show();

    PetId m_id;
    Facts m_facts;
    bool m_loaded = false;
    int m_window = 0;
    LineRows m_care;
    LineRows m_about;
    LineRows m_stays;
    LineRows m_history;
};

} // namespace desk::ui
