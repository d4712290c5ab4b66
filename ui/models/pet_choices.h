#pragma once

#include "ui/models/row_model.h"

#include <QDate>
#include <qqmlregistration.h>

namespace desk::db {
class Database;
}

namespace desk::ui {

/// A pet that somebody may mean.
struct PetChoice
{
    QString id;
    QString name;
    QString detail; ///< family and phone

    bool operator==(const PetChoice &) const = default;
};

class PetChoices : public RowModel<PetChoice>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of the forms that ask for a pet")

public:
    enum Role { NameRole = Qt::UserRole, DetailRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override
    {
        return {{NameRole, "title"}, {DetailRole, "detail"}};
    }

protected:
    QVariant value(const PetChoice &choice, int role) const override
    {
        switch (role) {
        case NameRole:
            return choice.name;
        case DetailRole:
            return choice.detail;
        default:
            return {};
        }
    }
};

/// The pets that somebody may mean by a name, a family or a phone: who is found by the family has
/// all its pets offered.
QList<PetChoice> petsMeant(db::Database &database, const QString &typed, QDate today);

} // namespace desk::ui
