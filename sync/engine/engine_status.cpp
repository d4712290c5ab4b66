#include "sync/engine/engine.h"

#include <algorithm>

namespace desk::sync {

namespace {

// The disk is not to be written to all day for what nobody looks at.
constexpr std::chrono::minutes noteContactEvery{5};

} // namespace

std::optional<Instant> Engine::unnotedContact() const
{
    return m_lastContact == m_notedContact ? std::nullopt : m_lastContact;
}

// As soon as nobody answers any more, since when is what people want to know.
void Engine::noteContact()
{
    const std::optional<Instant> at = unnotedContact();
    if (!at)
        return;
    const bool isNear =
        m_notedContact && *at >= *m_notedContact && *at - *m_notedContact < noteContactEvery;
    if (isNear && m_trouble == HubState::UpToDate)
        return;
    m_notedContact = at;
    m_effects += effect::NoteContact{.at = *at};
}

HubStatus Engine::statusNow(Moment now) const
{
    HubStatus status{.state = m_trouble,
                     .address = m_address,
                     .lastContact = m_lastContact ? m_lastContact : m_notedContact,
                     .nextTry = {},
                     .skew = m_skew,
                     .lifeBegan = m_lifeBegan,
                     .compared = m_compared,
                     .differences = m_differencesEver,
                     .files = m_lane.files()};
    if (m_phase == Phase::Asleep)
        status.state = HubState::Alone;
    else if (m_budget.isPaused(now))
        status.state = HubState::Paused;
    else if (m_phase != Phase::Idle && m_phase != Phase::Stopped && m_trouble == HubState::UpToDate)
        status.state = HubState::Working;
    const bool mayWait = status.state == HubState::UpToDate || status.state == HubState::Working
        || status.state == HubState::Unreachable;
    if (mayWait && m_isLeaving)
        status.state = HubState::Leaving;
    else if (mayWait && m_ended)
        status.state = HubState::Restored;
    if (const auto &allowance = m_budget.allowance()) {
        status.budget = allowance->limit;
        status.budgetLeft = allowance->left;
        status.budgetUntil = m_budgetUntil;
    }
    const std::optional<qint64> next = nextBeginning(now);
    // Where requests are few, what waits may wait for minutes.
    const bool isPutOff = m_waiting > 0 && isScarce(status, now.wall);
    if (m_phase == Phase::Idle && next && (status.state != HubState::UpToDate || isPutOff))
        status.nextTry =
            now.wall + std::chrono::milliseconds(std::max<qint64>(0, *next - now.elapsed));
    return status;
}

void Engine::show(Moment now)
{
    const HubStatus status = statusNow(now);
    if (status == m_shown)
        return;
    m_shown = status;
    m_effects += effect::Show{status};
}

} // namespace desk::sync
