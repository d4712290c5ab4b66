#include "ui/shell/session.h"

#include "core/resort/place.h"
#include "core/resort/tills.h"
#include "ui/text/language.h"
#include "ui/text/refusal_text.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const auto languageKey = u"desk/language"_s;
const auto tillKey = u"desk/till"_s;

QString languageAtFirst(const Resort &resort)
{
    const QString chosen = QSettings().value(languageKey).toString();
    if (languageOf(chosen))
        return chosen;
    const QString spoken = resort.locale.section(u'_', 0, 0).section(u'-', 0, 0);
    return languageOf(spoken) ? spoken : languageCode(Language::English);
}

// One that was put away since is not used any more.
const Till *tillOfThisDesk(const QList<Till> &tills)
{
    const auto chosen = TillId::parse(QSettings().value(tillKey).toString());
    const auto found =
        std::ranges::find_if(tills, [&](const Till &till) { return chosen && till.id == *chosen; });
    if (found != tills.end())
        return &*found;
    return tills.isEmpty() ? nullptr : &tills.constFirst();
}

} // namespace

Session::Session(DataAccess access, const Clock &clock, Random &random, QObject *parent)
    : QObject(parent)
    , m_access(std::move(access))
    , m_clock(clock)
    , m_ids(clock, random)
{
    readPlace();
    m_language = languageAtFirst(m_place.resort);
    m_waiting = int(outbox::waitingCount(*m_access.screen));
    m_access.write([this](Store &store) { listen(store); });
}

void Session::listen(Store &store)
{
    store.listen([guard = QPointer(this)](const Changes &changes) {
        if (!guard)
            return;
        QMetaObject::invokeMethod(guard, [guard, changes] {
            if (guard)
                guard->takeChanges(changes);
        });
    });
}

void Session::takeChanges(const Changes &changes)
{
    if (changes.tables.contains(Resort::table) || changes.tables.contains(Location::table)
        || changes.tables.contains(Till::table))
        readPlace();
    const int waiting = int(changes.waitingOperations);
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
    Q_EMIT changed(changes.tables);
}

void Session::readPlace()
{
    m_place = placeOf(*m_access.screen);
    const QList<Till> tills = tillsOf(*m_access.screen, m_place.location.id);
    const Till *till = tillOfThisDesk(tills);
    m_till = till ? std::optional(till->id) : std::nullopt;
    m_tillName = till ? till->name : QString();
    Q_EMIT placeChanged();
}

void Session::setLanguage(const QString &code)
{
    if (!languageOf(code) || m_language == code)
        return;
    m_language = code;
    QSettings().setValue(languageKey, code);
    Q_EMIT languageChanged();
    Q_EMIT changed({});
}

void Session::setTill(const TillId &till)
{
    if (m_till == till)
        return;
    QSettings().setValue(tillKey, till.text());
    readPlace();
    Q_EMIT changed({});
}

Words Session::words() const
{
    return Words(m_place, QLocale(m_language));
}

void Session::signIn(StaffId staff, const QString &name, Role role)
{
    m_staff = staff;
    m_staffName = name;
    m_role = role;
    forgetUndo();
    Q_EMIT staffChanged();
}

void Session::signOut()
{
    signIn({}, {}, Role::Staff);
}

void Session::setBackupTrouble(const Refusals &refusals)
{
    const QString trouble = refusals.empty()
        ? QString()
        : tr("The last backup failed: %1").arg(refusalText(refusals.front(), Words(m_place)));
    if (std::exchange(m_backupTrouble, trouble) != trouble)
        Q_EMIT backupTroubleChanged();
}

void Session::setHubStatus(const HubStatus &status)
{
    if (std::exchange(m_hubStatus, status) != status)
        Q_EMIT hubStatusChanged();
}

void Session::setHub(HubLink *hub)
{
    if (std::exchange(m_hub, hub) != hub)
        Q_EMIT hubChanged();
}

void Session::tellReads(ReadsTold listener)
{
    m_readsTold = std::move(listener);
}

By Session::by()
{
    return {.staff = m_staff,
            .role = m_role,
            .location = m_place.location.id,
            .till = m_till,
            .action = m_ids.make<ActionId>()};
}

void Session::undo()
{
    if (const std::function<void()> undo = std::exchange(m_undo, nullptr)) {
        forgetUndo();
        undo();
    }
}

void Session::forgetUndo()
{
    offerUndoOf({}, nullptr);
}

void Session::offerUndoOf(const QString &sentence, std::function<void()> undo)
{
    m_undoable = sentence;
    m_undo = std::move(undo);
    Q_EMIT undoableChanged();
}

QString Session::sentencesOf(const Refusals &refusals) const
{
    return refusalText(refusals, words());
}

void Session::deliver(const QPointer<QObject> &context, std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, [context, answer = std::move(answer)] {
        if (context)
            answer();
    });
}

DataAccess inlineAccess(Store &store, const AttachmentFiles *files)
{
    return {.write = [&store](const std::function<void(Store &)> &work) { work(store); },
            .ask = [&store](
                       const std::function<void(db::Database &)> &work) { work(store.database()); },
            .screen = &store.database(),
            .files = files};
}

} // namespace desk::ui
