#include "ui/hub/sync_model.h"

#include "ui/text/refusal_text.h"
#include "ui/text/typed_enrolment.h"

using namespace Qt::Literals;

namespace desk::ui {

SyncModel::SyncModel(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::sessionChanged, this, &SyncModel::listen);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &SyncModel::say);
}

void SyncModel::listen()
{
    if (!session())
        return;
    connect(session(), &Session::hubStatusChanged, this, &SyncModel::takeStatus);
    connect(session(), &Session::hubChanged, this, &SyncModel::takeStatus);
    connect(session(), &Session::languageChanged, this, &SyncModel::say);
}

void SyncModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty())
        takeStatus();
    askForQueue();
}

// One question at a time: while much travels, much changes.
void SyncModel::askForQueue()
{
    m_isQueueAskedAgain = m_isQueueAsked;
    if (m_isQueueAsked)
        return;
    m_isQueueAsked = true;
    session()->ask(
        this,
        [](db::Database &database) { return outbox::queueStates(database); },
        [this](const Result<QList<QueueState>> &queue) {
            m_isQueueAsked = false;
            if (queue)
                m_queue = *queue;
            say();
            if (m_isQueueAskedAgain)
                askForQueue();
        });
}

void SyncModel::takeStatus()
{
    // Each question is a request of the plan: asked again only once the hub is reached again.
    const bool wasAway = std::exchange(m_isAway, isAway()) && !m_isAway;
    say();
    if (wasAway && m_wantsDesks)
        askForDesks();
}

bool SyncModel::isAway() const
{
    const HubState state = status().state;
    return state == HubState::Alone || state == HubState::Unreachable
        || state == HubState::SignInNeeded || state == HubState::KeyChanged
        || state == HubState::NotTrusted || state == HubState::Paused
        || (state == HubState::Working && m_isAway);
}

void SyncModel::say()
{
    m_text = hubText(status(), session()->waiting(), words(), session()->now());
    const bool countsDown = (status().nextTry && *status().nextTry > session()->now())
        || isScarce(status(), session()->now());
    if (countsDown && !m_second.isActive())
        m_second.start();
    else if (!countsDown)
        m_second.stop();
    Q_EMIT shown();
}

QString SyncModel::symbol() const
{
    return session() ? hubSymbol(status().state) : QString();
}

QString SyncModel::clockText() const
{
    return session() ? skewText(status(), words()) : QString();
}

QString SyncModel::budgetText() const
{
    return session() ? scarceStory(status(), session()->waiting(), words(), session()->now())
                     : QString();
}

QVariantList SyncModel::facts() const
{
    QVariantList list;
    const auto add = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            list += QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
    };
    if (!session() || status().state == HubState::Alone)
        return list;
    const Words words = this->words();
    const Instant now = session()->now();
    add(tr("Hub"), status().address);
    add(tr("Last contact"),
        status().lastContact ? words.ago(*status().lastContact, now) : tr("None yet"));
    add(tr("The same as the hub"),
        status().compared ? words.ago(*status().compared, now) : tr("Not compared yet"));
    add(tr("Next try"), status().nextTry ? soonText(*status().nextTry, words, now) : QString());
    if (status().budget > 0)
        add(tr("Requests left"),
            tr("%1 of %2 in 15 minutes")
                .arg(words.number(status().budgetLeft), words.number(status().budget)));
    add(tr("Photos and papers"), filesText(status()));
    add(tr("Clock"), clockText().isEmpty() ? tr("Right") : clockText());
    if (status().lifeBegan)
        add(tr("Put back to a backup"),
            tr("%1; papers carry a letter since").arg(words.ago(*status().lifeBegan, now)));
    add(tr("Sent, received"),
        tr("%1, %2").arg(bytesText(status().bytesSent, words),
                         bytesText(status().bytesReceived, words)));
    return list;
}

QVariantList SyncModel::queue() const
{
    QVariantList list;
    if (!session() || status().state == HubState::Alone)
        return list;
    for (const QueueState &kind : m_queue)
        list += QVariantMap{
            {u"kind"_s, word(kind.priority)},
            {u"count"_s, words().number(kind.count)},
            {u"age"_s, tr("the oldest %1").arg(words().ago(kind.oldest, session()->now()))}};
    const auto addFiles = [&](const QString &kind, qint64 count, qint64 bytes) {
        if (count > 0)
            list += QVariantMap{{u"kind"_s, kind},
                                {u"count"_s, words().number(count)},
                                {u"age"_s, bytesText(bytes, words())}};
    };
    const FilesUnderWay &files = status().files;
    addFiles(tr("Photos and papers to send"), files.up, files.bytesUp);
    addFiles(tr("Photos and papers to come"), files.down, files.bytesDown);
    return list;
}

QString SyncModel::actionText() const
{
    if (!hub())
        return {};
    switch (status().state) {
    // An exchange comes and goes: the button stays as it is meanwhile.
    case HubState::UpToDate:
    case HubState::Working:
        return session()->waiting() > 0 ? tr("Send now") : tr("Look now");
    case HubState::Unreachable:
    case HubState::SignInNeeded:
    case HubState::KeyMissing:
    case HubState::Restored:
    case HubState::TooOld:
    case HubState::KeyChanged:
    case HubState::NotTrusted:
        return tr("Try now");
    case HubState::Leaving:
        return tr("Hand it in now");
    // The hub says when; asking earlier would be refused.
    case HubState::Paused:
        return tr("See what waits");
    case HubState::Alone:
    case HubState::Revoked:
    case HubState::Copied:
        break;
    }
    return {};
}

bool SyncModel::canTry() const
{
    return hub() && !actionText().isEmpty() && status().state != HubState::Paused;
}

void SyncModel::act()
{
    if (canTry())
        tryNow();
    else
        Q_EMIT listWanted();
}

bool SyncModel::connects() const
{
    if (!hub())
        return false;
    const HubState state = status().state;
    return state == HubState::Alone || state == HubState::Revoked || state == HubState::KeyMissing
        || state == HubState::Copied || state == HubState::KeyChanged
        || state == HubState::NotTrusted;
}

QString SyncModel::address() const
{
    return session() ? status().address : QString();
}

bool SyncModel::hasDesks() const
{
    return hub() && !connects() && status().state != HubState::TooOld
        && status().state != HubState::Leaving;
}

void SyncModel::tryNow()
{
    if (hub())
        hub()->exchangeNow();
}

void SyncModel::connectTo(const QString &address, const QString &code)
{
    if (isBusy() || !hub())
        return;
    clearProblems();
    const Result<TypedEnrolment> typed = typedEnrolment(address, code);
    if (!typed) {
        finishConnecting(typed.error());
        return;
    }
    whenPermitted(Permission::RunDesks, [this, typed = *typed](const By &) {
        m_typed = typed;
        connectAsTyped();
    });
}

void SyncModel::connectAsTyped()
{
    if (!hub())
        return;
    start();
    hub()->connectTo(m_typed, [guard = QPointer(this)](const Result<> &outcome) {
        if (guard)
            guard->finishConnecting(outcome ? Refusals() : outcome.error());
    });
}

void SyncModel::trustKey()
{
    m_typed.hubKey = std::exchange(m_strangeKey, std::nullopt);
    Q_EMIT strangeKeyChanged();
    connectAsTyped();
}

void SyncModel::distrustKey()
{
    m_strangeKey.reset();
    Q_EMIT strangeKeyChanged();
}

QString SyncModel::strangeKey() const
{
    return m_strangeKey ? m_strangeKey->fingerprint() : QString();
}

void SyncModel::finishConnecting(const Refusals &refusals)
{
    m_strangeKey = keyToCompare(refusals);
    Q_EMIT strangeKeyChanged();
    if (m_strangeKey) {
        finish({});
        return;
    }
    finish(atTheirFields(refusals));
    if (!refusals.empty()) {
        Q_EMIT refused();
        return;
    }
    session()->tell(tr("This desk belongs to the hub now. Its changes are on their way."));
    Q_EMIT connected();
}

void SyncModel::askForDesks()
{
    m_wantsDesks = true;
    if (!hub() || !hasDesks())
        return;
    // Asked again once the plan allows it.
    if (status().state == HubState::Paused) {
        m_desksText = tr("The plan's requests are used up: the list comes when it goes on.");
        Q_EMIT desksChanged();
        return;
    }
    if (m_desks.rows().isEmpty()) {
        m_desksText = tr("Asking the hub…");
        Q_EMIT desksChanged();
    }
    hub()->devices([guard = QPointer(this)](const Result<QList<EnrolledDevice>> &devices) {
        if (guard)
            guard->showDesks(devices);
    });
}

void SyncModel::showDesks(const Result<QList<EnrolledDevice>> &devices)
{
    m_desksText = devices ? QString() : refusalText(devices.error(), words());
    if (devices) {
        QList<DeskLine> lines;
        for (const EnrolledDevice &device : *devices)
            lines += lineOf(device, session()->place().device.id, words(), session()->now());
        m_desks.show(lines);
    }
    Q_EMIT desksChanged();
}

void SyncModel::makeCode()
{
    if (isBusy() || !hub())
        return;
    whenPermitted(Permission::RunDesks, [this](const By &by) {
        if (!hub())
            return;
        start();
        hub()->makeCode(by.approver.value_or(by.staff),
                        [guard = QPointer(this)](const Result<EnrolmentCode> &made) {
                            if (!guard)
                                return;
                            guard->finish(made ? Refusals() : made.error());
                            if (made)
                                guard->m_code = *made;
                            Q_EMIT guard->codeChanged();
                        });
    });
}

void SyncModel::forgetCode()
{
    m_code.reset();
    Q_EMIT codeChanged();
}

QString SyncModel::code() const
{
    return m_code ? spokenCode(m_code->code) : QString();
}

QString SyncModel::codeHint() const
{
    return m_code ? tr("It works once, until %1.").arg(words().timeOfDay(m_code->expires))
                  : QString();
}

QString SyncModel::codeLink() const
{
    return m_code ? invitation(address(), m_code->code, m_code->hubKey) : QString();
}

bool SyncModel::canShutOut(int row) const
{
    if (row < 0 || row >= m_desks.rows().size() || !hub())
        return false;
    const DeskLine &line = m_desks.rows()[row];
    return !line.isThis && !line.isOut;
}

QString SyncModel::nameAt(int row) const
{
    return row >= 0 && row < m_desks.rows().size() ? m_desks.rows()[row].name : QString();
}

void SyncModel::shutOut(int row, bool atOnce)
{
    const auto device = canShutOut(row) ? DeviceId::parse(m_desks.rows()[row].id) : std::nullopt;
    if (!device || isBusy())
        return;
    const ShutOut how = atOnce ? ShutOut::AtOnce : ShutOut::HandIn;
    whenPermitted(Permission::RunDesks,
                  [this, device = *device, how, name = nameAt(row)](const By &by) {
                      if (!hub())
                          return;
                      start();
                      hub()->revoke(device,
                                    how,
                                    by.approver.value_or(by.staff),
                                    [guard = QPointer(this), name](const Result<> &outcome) {
                                        if (!guard)
                                            return;
                                        guard->finish(outcome ? Refusals() : outcome.error());
                                        if (!outcome)
                                            return;
                                        guard->session()->tell(tr("%1 was shut out.").arg(name));
                                        guard->askForDesks();
                                    });
                  });
}

} // namespace desk::ui
