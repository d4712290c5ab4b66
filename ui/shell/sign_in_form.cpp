#include "ui/shell/sign_in_form.h"

#include "core/staff/sign_in.h"
#include "ui/text/enum_text.h"

#include <algorithm>

namespace desk::ui {

QHash<int, QByteArray> StaffTiles::roleNames() const
{
    return {{StaffIdRole, "staffId"}, {NameRole, "name"}, {RoleRole, "role"}};
}

QVariant StaffTiles::value(const StaffTile &tile, int role) const
{
    switch (role) {
    case StaffIdRole:
        return tile.id.text();
    case NameRole:
        return tile.name;
    case RoleRole:
        return word(tile.role);
    default:
        return {};
    }
}

void SignInForm::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.contains(Staff::table))
        return;
    m_staff.show(session()->read(staffTiles).value_or(m_staff.rows()));
    Q_EMIT chosenChanged();
}

const StaffTile *SignInForm::chosen() const
{
    return m_chosen >= 0 && m_chosen < m_staff.rows().size() ? &m_staff.rows()[m_chosen] : nullptr;
}

QString SignInForm::name() const
{
    return chosen() ? chosen()->name : QString();
}

int SignInForm::firstManager() const
{
    const auto found = std::ranges::find_if(m_staff.rows(), [](const StaffTile &tile) {
        return tile.role != Role::Staff && tile.hasPin;
    });
    return found == m_staff.rows().end() ? -1 : int(found - m_staff.rows().begin());
}

void SignInForm::choose(int row)
{
    m_chosen = row;
    clearProblems();
    Q_EMIT chosenChanged();
}

void SignInForm::signIn(const QString &pin)
{
    if (!chosen() || isBusy())
        return;
    start();
    session()->withStore(
        this,
        [attempt = SignIn{.staff = chosen()->id, .pin = pin}](Store &store) {
            return desk::signIn(store, attempt);
        },
        [this](const Result<Staff> &staff) {
            finish(staff ? Refusals() : staff.error());
            if (staff)
                session()->signIn(staff->id, staff->name, staff->role);
            else
                Q_EMIT refused();
        });
}

} // namespace desk::ui
