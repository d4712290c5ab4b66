#include "sync/desk/anchor_keeper.h"

#include "core/base/log.h"

namespace desk::sync {

namespace {

constexpr int keepEvery = 60'000;

} // namespace

AnchorKeeper::AnchorKeeper(Secrets &secrets, const StoreAccess &store, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_count(std::make_shared<Count>())
{
    const tl::expected<Anchor, SecretFault> kept = Anchor::read(secrets);
    if (!kept)
        return;
    m_kept = *kept;
    store([count = m_count](Store &opened) {
        const auto note = [count, &opened] {
            if (const auto marks = opened.read(&sync_state::marks)) {
                count->operations = marks->operations;
                count->incarnation = marks->incarnation;
            }
        };
        opened.listen([count, note](const Changes &changes) {
            // A new life is a change of the desk's own row.
            if (changes.tables.contains(Device::table))
                note();
            else if (changes.queued)
                ++count->operations;
        });
        note();
    });
    connect(&m_timer, &QTimer::timeout, this, &AnchorKeeper::keep);
    m_timer.start(keepEvery);
}

AnchorKeeper::~AnchorKeeper()
{
    keep();
}

void AnchorKeeper::keep()
{
    if (!m_kept)
        return;
    const Anchor now = m_kept->grown(m_count->operations, m_count->incarnation);
    // The store has not said yet what it holds, or nothing is new.
    if (now == *m_kept || m_count->incarnation == 0)
        return;
    if (now.keep(m_secrets))
        m_kept = now;
    else
        log::warning("desk.anchor_not_kept", {});
}

} // namespace desk::sync
