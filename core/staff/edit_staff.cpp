#include "core/staff/edit_staff.h"

#include "core/base/typed_text.h"
#include "core/resort/authority.h"
#include "core/staff/permission.h"
#include "core/staff/pin.h"
#include "core/staff/pin_attempts.h"

using namespace Qt::Literals;

namespace desk {

namespace {

Refusals objectionsToEditing(Writer &writer)
{
    Refusals refusals = objectionsToEditingRules(writer.resort());
    const Refusals permission = objections(writer, Permission::EditStaff);
    refusals.insert(refusals.end(), permission.begin(), permission.end());
    return refusals;
}

std::optional<Staff> working(Writer &writer, const StaffId &id)
{
    std::optional<Staff> staff = writer.find<Staff>(id);
    return staff && !staff->archivedAt ? staff : std::nullopt;
}

bool isNameTaken(Writer &writer, const QString &name, const StaffId &except)
{
    const auto names = writer.database().values<QString>(
        "SELECT name FROM staff WHERE archived_at IS NULL AND id <> ?", except);
    return std::any_of(names.begin(), names.end(), [&](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    });
}

// Somebody has to be left who can let others in. An administrator without a PIN can't, so that one
// counts only when the leaving one has none either.
bool isLastAdministrator(Writer &writer, const Staff &leaving)
{
    return leaving.role == Role::Admin
        && !writer.database().value<bool>(R"sql(
            SELECT EXISTS (SELECT 1
                             FROM staff
                            WHERE id <> ? AND role = 'ADMIN' AND archived_at IS NULL
                              AND (pin_hash <> '' OR ?))
        )sql",
                                          leaving.id,
                                          leaving.pinHash.isEmpty());
}

} // namespace

QJsonObject AddStaff::meant() const
{
    return {{u"name"_s, name}, {u"role"_s, QString(nameOf(role))}};
}

Result<StaffId> carryOut(Writer &writer, const AddStaff &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    const Staff staff{
        .id = writer.newId<StaffId>(),
        .name = texts.required(u"name"_s, command.name),
        .role = command.role,
        .language = texts.line(u"language"_s, command.language, limits::word),
        .position =
            writer.database().value<int>("SELECT coalesce(max(position), 0) + 1 FROM staff"),
    };
    if (isNameTaken(writer, staff.name, staff.id))
        texts.refusals.push_back({Reason::AlreadyTaken, u"name"_s, {{u"what"_s, staff.name}}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.put(staff);
    return staff.id;
}

QJsonObject EditStaff::meant() const
{
    return {{u"staff"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditStaff &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer);
    const std::optional<Staff> stored = working(writer, command.opened.record.id);
    if (!stored)
        return refuse(Reason::Unknown, u"staff"_s);
    Staff edited = command.opened.record;
    edited.name = texts.required(u"name"_s, command.edited.name);
    edited.role = command.edited.role;
    edited.language = texts.line(u"language"_s, command.edited.language, limits::word);
    edited.position = command.edited.position;
    if (edited.name != stored->name && isNameTaken(writer, edited.name, edited.id))
        texts.refusals.push_back({Reason::AlreadyTaken, u"name"_s, {{u"what"_s, edited.name}}});
    if (edited.role != Role::Admin && isLastAdministrator(writer, *stored))
        texts.refusals.push_back({Reason::LastAdministrator, u"role"_s, {}});
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    writer.edit(command.opened, edited);
    return {};
}

QJsonObject ArchiveStaff::meant() const
{
    return {{u"staff"_s, staff.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveStaff &command)
{
    Refusals refusals = objectionsToEditing(writer);
    std::optional<Staff> staff = working(writer, command.staff);
    if (!staff)
        return refuse(Reason::Unknown, u"staff"_s);
    if (isLastAdministrator(writer, *staff))
        refusals.push_back({Reason::LastAdministrator, {}, {}});
    if (!refusals.empty())
        return refuse(std::move(refusals));
    staff->archivedAt = writer.now();
    writer.put(*staff);
    return {};
}

QJsonObject ChoosePin::meant() const
{
    return {{u"staff"_s, staff.text()}};
}

Result<> carryOut(Writer &writer, const ChoosePin &command)
{
    DESK_ASSERT(isPinHash(command.pinHash));
    std::optional<Staff> staff = working(writer, command.staff);
    if (!staff)
        return refuse(Reason::Unknown, u"staff"_s);
    const bool forOneself = writer.by().staff == command.staff;
    Refusals refusals =
        forOneself ? objectionsToEditingRules(writer.resort()) : objectionsToEditing(writer);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    staff->pinHash = command.pinHash;
    writer.put(*staff);
    pin_attempts::forgive(writer, command.staff);
    return {};
}

} // namespace desk
