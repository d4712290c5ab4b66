#pragma once

#include "core/billing/stay_bill.h"
#include "core/bookings/check_out_form.h"
#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A pet of the family that is in house.
struct LeavingRow
{
    ReservationId id;
    QString name;
    QString detail; ///< "K1 · Boarding · 2 hours late"
    bool leaving = false;

    bool operator==(const LeavingRow &) const = default;
};

class LeavingRows : public RowModel<LeavingRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CheckOutModel")

public:
    enum Role { NameRole = Qt::UserRole, DetailRole, LeavingRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const LeavingRow &row, int role) const override;
};

/// Something that goes home with a pet: a belonging, or what is left of a drug.
struct HandBackRow
{
    QString id;
    ReservationId reservation;
    std::optional<BelongingId> belonging; ///< else a drug
    std::optional<MedicationPlanId> medication;
    QString item;    ///< "2 × Blanket", "Apoquel 16 mg"
    QString note;    ///< "Rex · blue"
    QString unit;    ///< of a drug
    QString typed;   ///< of a drug: how much is left; of a belonging that stays: why
    QString problem; ///< with what was typed, in words
    bool back = false;

    bool operator==(const HandBackRow &) const = default;
};

class HandBackRows : public RowModel<HandBackRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CheckOutModel")

public:
    enum Role {
        ItemRole = Qt::UserRole,
        NoteRole,
        UnitRole,
        TypedRole,
        ProblemRole,
        BackRole,
        DrugRole,
    };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const HandBackRow &row, int role) const override;
};

/// Something that can be put on the bill now: an add-on for one of the pets, or a product.
struct AddableRow
{
    QString id;
    QString title;
    QString price;
    std::optional<AddOnToBill> addOn = {};
    std::optional<ProductId> product = {};

    bool operator==(const AddableRow &other) const
    {
        return id == other.id && title == other.title && price == other.price;
    }
};

class AddableRows : public RowModel<AddableRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of CheckOutModel")

public:
    enum Role { TitleRole = Qt::UserRole, PriceRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{TitleRole, "title"}, {PriceRole, "price"}};
    }

protected:
    QVariant value(const AddableRow &row, int role) const override
    {
        return role == TitleRole ? row.title : role == PriceRole ? row.price : QVariant();
    }
};

} // namespace desk::ui
