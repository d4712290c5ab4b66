#pragma once

#include "core/households/add_family.h"
#include "core/households/family_rows.h"
#include "ui/families/line_row.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// A family that stands at the desk for the first time: who they are, how they are reached, their
/// pets; and the families that may be the same.
class NewFamilyModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    /// What is typed, by the name of the field: "firstName", "phone", "pets.0.name".
    Q_PROPERTY(QVariant values READ valuesByField NOTIFY valuesChanged FINAL)
    Q_PROPERTY(int petCount READ petCount NOTIFY petCountChanged FINAL)
    Q_PROPERTY(QVariantList speciesWords READ speciesWords NOTIFY sessionChanged FINAL)
    /// Families that somebody reaches by the same phone or e-mail.
    Q_PROPERTY(desk::ui::LineRows *sames READ sames CONSTANT FINAL)
    Q_PROPERTY(int sameCount READ sameCount NOTIFY samesChanged FINAL)

public:
    using FormModel::FormModel;

    QVariant valuesByField() const { return m_values; }
    int petCount() const { return m_petCount; }
    QVariantList speciesWords() const;
    LineRows *sames() { return &m_sames; }
    int sameCount() const { return m_sames.rowCount(); }

    /// Begins with what was looked for: a phone, an e-mail address, or a name.
    Q_INVOKABLE void begin(const QString &typed);
    Q_INVOKABLE void set(const QString &field, const QString &value);
    Q_INVOKABLE void addPet();
    Q_INVOKABLE void save();

Q_SIGNALS:
    void valuesChanged();
    void petCountChanged();
    void samesChanged();
    void saved(const QString &household);

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    QString valueOf(const QString &field) const { return m_values.value(field).toString(); }
    QString valueOf(int pet, const QString &field) const;
    AddFamily command() const;
    void lookForSame();
    void showSame(const QList<FamilyRow> &families);

    QVariantMap m_values;
    int m_petCount = 1;
    LineRows m_sames;
    QString m_lookedFor;
};

} // namespace desk::ui
