#pragma once

#include "core/staff/tiles.h"
#include "ui/models/form_model.h"
#include "ui/models/row_model.h"

namespace desk::ui {

/// Everybody who can sign in, as tiles.
class StaffTiles : public RowModel<StaffTile>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of SignInForm and of the approval")

public:
    enum Role { StaffIdRole = Qt::UserRole, NameRole, RoleRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const StaffTile &tile, int role) const override;
};

/// The sign-in page: who is chosen, and what became of the PIN.
class SignInForm : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::StaffTiles *staff READ staff CONSTANT FINAL)
    Q_PROPERTY(QString name READ name NOTIFY chosenChanged FINAL)

public:
    using FormModel::FormModel;

    StaffTiles *staff() { return &m_staff; }
    QString name() const;

    Q_INVOKABLE void choose(int row);
    Q_INVOKABLE void signIn(const QString &pin);
    /// The row of the first who may approve things; -1: none.
    Q_INVOKABLE int firstManager() const;

Q_SIGNALS:
    void chosenChanged();
    void refused();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    const StaffTile *chosen() const;

    StaffTiles m_staff;
    int m_chosen = 0;
};

} // namespace desk::ui
