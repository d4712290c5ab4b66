#include "ui/text/enum_text.h"
#include "ui/text/enum_words.h"

namespace desk::ui {

QString word(Role role)
{
    switch (role) {
    case Role::Admin:
        return EnumText::tr("Administrator", "Role");
    case Role::Manager:
        return EnumText::tr("Manager", "Role");
    case Role::Staff:
        return EnumText::tr("Staff", "Role");
    }
    DESK_ASSERT(!"Role");
    return {};
}

QString word(Channel channel)
{
    switch (channel) {
    case Channel::Desk:
        return EnumText::tr("At the desk", "Channel");
    case Channel::Phone:
        return EnumText::tr("By phone", "Channel");
    case Channel::WalkIn:
        return EnumText::tr("Walk-in", "Channel");
    case Channel::Portal:
        return EnumText::tr("Portal", "Channel");
    case Channel::Import:
        return EnumText::tr("Imported", "Channel");
    }
    DESK_ASSERT(!"Channel");
    return {};
}

QString word(Species species)
{
    switch (species) {
    case Species::Dog:
        return EnumText::tr("Dog", "Species");
    case Species::Cat:
        return EnumText::tr("Cat", "Species");
    case Species::Bird:
        return EnumText::tr("Bird", "Species");
    case Species::Rabbit:
        return EnumText::tr("Rabbit", "Species");
    case Species::Rodent:
        return EnumText::tr("Rodent", "Species");
    case Species::Reptile:
        return EnumText::tr("Reptile", "Species");
    case Species::Other:
        return EnumText::tr("Other animal", "Species");
    }
    DESK_ASSERT(!"Species");
    return {};
}

QString word(Sex sex)
{
    switch (sex) {
    case Sex::Unknown:
        return EnumText::tr("Sex unknown", "Sex");
    case Sex::Female:
        return EnumText::tr("Female", "Sex");
    case Sex::Male:
        return EnumText::tr("Male", "Sex");
    }
    DESK_ASSERT(!"Sex");
    return {};
}

QString word(Sex sex, bool neutered)
{
    if (!neutered)
        return word(sex);
    switch (sex) {
    case Sex::Unknown:
        return EnumText::tr("Neutered", "Sex");
    case Sex::Female:
        return EnumText::tr("Female, spayed", "Sex");
    case Sex::Male:
        return EnumText::tr("Male, neutered", "Sex");
    }
    DESK_ASSERT(!"Sex");
    return {};
}

QString word(PlayGroup group)
{
    switch (group) {
    case PlayGroup::Unknown:
        return EnumText::tr("No group yet", "PlayGroup");
    case PlayGroup::Small:
        return EnumText::tr("Small dogs", "PlayGroup");
    case PlayGroup::Medium:
        return EnumText::tr("Medium dogs", "PlayGroup");
    case PlayGroup::Large:
        return EnumText::tr("Large dogs", "PlayGroup");
    case PlayGroup::Solo:
        return EnumText::tr("Plays alone", "PlayGroup");
    }
    DESK_ASSERT(!"PlayGroup");
    return {};
}

QString word(AlertKind kind)
{
    switch (kind) {
    case AlertKind::Bites:
        return EnumText::tr("Bites", "AlertKind");
    case AlertKind::Escapes:
        return EnumText::tr("Escapes", "AlertKind");
    case AlertKind::FearOfMen:
        return EnumText::tr("Afraid of men", "AlertKind");
    case AlertKind::ResourceGuarding:
        return EnumText::tr("Guards food or toys", "AlertKind");
    case AlertKind::SeparateFeeding:
        return EnumText::tr("Feed apart", "AlertKind");
    case AlertKind::NotWithDogs:
        return EnumText::tr("Not with dogs", "AlertKind");
    case AlertKind::Medical:
        return EnumText::tr("Medical", "AlertKind");
    case AlertKind::SpecialCare:
        return EnumText::tr("Special care", "AlertKind");
    case AlertKind::Other:
        return EnumText::tr("Note", "AlertKind");
    }
    DESK_ASSERT(!"AlertKind");
    return {};
}

QString word(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ok:
        return EnumText::tr("Vaccinated", "Verdict");
    case Verdict::Waived:
        return EnumText::tr("Waived", "Verdict");
    case Verdict::Expiring:
        return EnumText::tr("Expires soon", "Verdict");
    case Verdict::ExpiresDuringStay:
        return EnumText::tr("Expires during the stay", "Verdict");
    case Verdict::Grace:
        return EnumText::tr("In grace period", "Verdict");
    case Verdict::Unverified:
        return EnumText::tr("Not verified", "Verdict");
    case Verdict::TooRecent:
        return EnumText::tr("Given too recently", "Verdict");
    case Verdict::Expired:
        return EnumText::tr("Expired", "Verdict");
    case Verdict::Missing:
        return EnumText::tr("Missing", "Verdict");
    }
    DESK_ASSERT(!"Verdict");
    return {};
}

QString word(VaccineSource source)
{
    switch (source) {
    case VaccineSource::Paper:
        return EnumText::tr("Certificate", "VaccineSource");
    case VaccineSource::Upload:
        return EnumText::tr("Uploaded", "VaccineSource");
    case VaccineSource::VetCall:
        return EnumText::tr("Vet called", "VaccineSource");
    case VaccineSource::Import:
        return EnumText::tr("Imported", "VaccineSource");
    case VaccineSource::Titer:
        return EnumText::tr("Titer test", "VaccineSource");
    }
    DESK_ASSERT(!"VaccineSource");
    return {};
}

QString word(MustCover mustCover)
{
    switch (mustCover) {
    case MustCover::Arrival:
        return EnumText::tr("Until arrival", "MustCover");
    case MustCover::Departure:
        return EnumText::tr("Until departure", "MustCover");
    }
    DESK_ASSERT(!"MustCover");
    return {};
}

QString word(Severity severity)
{
    switch (severity) {
    case Severity::Warn:
        return EnumText::tr("Warns", "Severity");
    case Severity::Block:
        return EnumText::tr("Stops the check-in", "Severity");
    }
    DESK_ASSERT(!"Severity");
    return {};
}

} // namespace desk::ui
