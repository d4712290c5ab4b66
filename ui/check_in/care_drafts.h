#pragma once

#include "core/care/handed_in.h"
#include "ui/models/row_model.h"
#include "ui/text/words.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A meal as it is being typed; what the form does not show stays as it was in `plan`.
struct MealDraft
{
    int id = 0;
    FeedingPlan plan;
    QString time;
    QString amount;

    bool operator==(const MealDraft &) const = default;
};

/// The meals of a pet while they are being typed.
class MealDrafts : public RowModel<MealDraft>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ArrivalForm")

public:
    enum Role {
        TimeRole = Qt::UserRole,
        AmountRole,
        UnitRole,
        FoodRole,
        HouseRole,
        MethodRole,
        NotesRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// As text, from the plans of a stay.
    void take(const QList<FeedingPlan> &meals, const Words &words);
    /// The plans, or what can't be read of them, under "care.feeding.0" and so on.
    QList<FeedingPlan> plans(const Words &words, Refusals &refusals) const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void drop(int row);
    Q_INVOKABLE void edit(int row, const QString &role, const QVariant &value);

Q_SIGNALS:
    void edited();

protected:
    QVariant value(const MealDraft &meal, int role) const override;

private:
    int m_lastId = 0;
};

/// A drug as it is being typed.
struct DrugDraft
{
    int id = 0;
    MedicationPlan plan;
    QString dose;
    QString times; ///< "8:00, 20:00"
    QString countIn;
    QString window; ///< minutes

    bool operator==(const DrugDraft &) const = default;
};

/// The drugs of a pet while they are being typed.
class DrugDrafts : public RowModel<DrugDraft>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ArrivalForm")

public:
    enum Role {
        DrugRole = Qt::UserRole,
        StrengthRole,
        DoseRole,
        UnitRole,
        TimesRole,
        CountInRole,
        RouteRole,
        WithFoodRole,
        AsNeededRole,
        ControlledRole,
        WindowRole,
        NotesRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// As text, from the plans of another stay: what was handed in then is not taken over.
    void take(const QList<MedicationWish> &drugs, const Words &words);
    /// The plans from a day on, or what can't be read of them, under "care.medications.0" and so
    /// on.
    QList<MedicationWish> wishes(QDate startsOn, const Words &words, Refusals &refusals) const;

    Q_INVOKABLE void add();
    Q_INVOKABLE void drop(int row);
    Q_INVOKABLE void edit(int row, const QString &role, const QVariant &value);

Q_SIGNALS:
    void edited();

protected:
    QVariant value(const DrugDraft &drug, int role) const override;

private:
    int m_lastId = 0;
};

} // namespace desk::ui
