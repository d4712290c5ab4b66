#include "core/staff/sign_in.h"

#include "core/base/typed_text.h"
#include "core/staff/pin.h"
#include "core/staff/pin_attempts.h"

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr Intent tried{"staff.try_pin", 1, Priority::Later};
constexpr Intent signedIn{"staff.sign_in", 1, Priority::Later};
constexpr Intent approved{"staff.approve", 1, Priority::Later};

/// A try that was counted; the count has to be committed, so that a locked person is a value here
/// and becomes a refusal outside.
struct Counted
{
    Staff staff;
    std::optional<Instant> lockedUntil;
    int left = 0;
};

Result<Counted> count(Store &store, const StaffId &id)
{
    const QJsonObject meant{{u"staff"_s, id.text()}};
    return store.write(By(), tried, meant, [&](Writer &writer) -> Result<Counted> {
        const std::optional<Staff> staff = writer.find<Staff>(id);
        if (!staff || staff->archivedAt)
            return refuse(Reason::Unknown, u"staff"_s);
        if (staff->pinHash.isEmpty())
            return refuse(Reason::PinNotChosen, u"pin"_s);
        const std::optional<Instant> lockedUntil = pin_attempts::begin(writer, id);
        return Counted{*staff, lockedUntil, pin_attempts::left(writer, id)};
    });
}

Result<Staff> checkPin(Store &store, const StaffId &id, const QString &pin)
{
    const Result<Counted> counted = count(store, id);
    if (!counted)
        return refuse(counted.error());
    if (counted->lockedUntil)
        return refuse(Reason::PinLocked, u"pin"_s, {{u"until"_s, *counted->lockedUntil}});
    if (!pinMatches(pin, counted->staff.pinHash))
        return refuse(Reason::WrongPin, u"pin"_s, {{u"left"_s, qint64{counted->left}}});
    return counted->staff;
}

} // namespace

Result<Staff> signIn(Store &store, const SignIn &attempt)
{
    const Result<Staff> staff = checkPin(store, attempt.staff, attempt.pin);
    if (!staff)
        return staff;
    const By by{.staff = staff->id, .role = staff->role};
    return store.write(by, signedIn, {}, [&](Writer &writer) -> Result<Staff> {
        pin_attempts::forgive(writer, staff->id);
        return *staff;
    });
}

Result<By> approve(Store &store, const By &by, const Approve &approval)
{
    TypedTexts texts;
    const QString reason = texts.required(u"reason"_s, approval.reason, limits::line);
    if (!texts.refusals.empty())
        return refuse(texts.refusals);
    const Result<Staff> approver = checkPin(store, approval.approver, approval.pin);
    if (!approver)
        return refuse(approver.error());

    By allowed = by;
    allowed.approver = approver->id;
    allowed.reason = reason;
    const QString permission = nameOf(approval.permission);
    return store.write(
        allowed, approved, {{u"permission"_s, permission}}, [&](Writer &writer) -> Result<By> {
            pin_attempts::forgive(writer, approver->id);
            if (Refusals refusals = objections(writer, approval.permission); !refusals.empty())
                return refuse(std::move(refusals));
            allowed.action = writer.newId<ActionId>();
            return allowed;
        });
}

} // namespace desk
