#pragma once

#include "core/base/typed_text.h"
#include "core/staff/editing.h"
#include "core/store/writer.h"

namespace desk {

// Rates, price rules and taxes are never changed, because bills refer to them: the version in force
// ends on a day, and from that day the next one holds.

/// The last day of the version is the one before. One that was to begin later than it ends is never
/// in force.
template <class Version>
void endOn(Writer &writer, Version version, QDate day)
{
    version.validUntil = std::max(day, version.validFrom);
    writer.put(version);
}

/// The version that a form wants to change or end. Refuses: Unknown, Changed (it was ended
/// already).
template <class Version>
std::optional<Version> openVersion(Writer &writer,
                                   TypedTexts &texts,
                                   const decltype(Version::id) &id)
{
    std::optional<Version> version = writer.find<Version>(id);
    if (!version)
        texts.refuse(Reason::Unknown, {});
    else if (version->validUntil)
        texts.refuse(Reason::Changed, {});
    return version;
}

/// A day from which something new holds: today or later, so that nothing that was priced changes.
inline void checkFirstDay(TypedTexts &texts,
                          const Writer &writer,
                          const QString &field,
                          QDate firstDay)
{
    if (!firstDay.isValid())
        texts.refuse(Reason::NotADate, field);
    else if (firstDay < writer.today())
        texts.refuse(Reason::OutOfRange, field, {{QStringLiteral("least"), writer.today()}});
}

/// What every command that adds a first version does: `check(texts)` answers it, and refuses into
/// the texts. Refuses also: NotPermitted, ApprovalNeeded.
template <class Version, class Check>
Result<decltype(Version::id)> addVersion(Writer &writer, const Check &check)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    Version first = check(texts);
    first.version = 1;
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(first);
    return first.id;
}

/// What every command that changes something into its next version does: `check(texts, old)`
/// answers that; there is no old one if it is unknown. Refuses also: NotPermitted, ApprovalNeeded,
/// Unknown, Changed.
template <class Version, class Check>
Result<decltype(Version::id)> changeVersion(Writer &writer,
                                            const decltype(Version::id) &id,
                                            const Check &check)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    const auto old = openVersion<Version>(writer, texts, id);
    Version next = check(texts, old);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    next.version = old->version + 1;
    endOn(writer, *old, next.validFrom);
    writer.put(next);
    return next.id;
}

/// What every command that ends a version does. Refuses: NotPermitted, ApprovalNeeded, Unknown,
/// Changed, NotADate, OutOfRange (`on`).
template <class Version>
Result<> endVersion(Writer &writer, const decltype(Version::id) &id, QDate on)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    const auto version = openVersion<Version>(writer, texts, id);
    checkFirstDay(texts, writer, QStringLiteral("on"), on);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    endOn(writer, *version, on);
    return {};
}

} // namespace desk
