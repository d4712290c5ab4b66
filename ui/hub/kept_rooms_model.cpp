#include "ui/hub/kept_rooms_model.h"

#include "core/leases/keep_rooms.h"
#include "ui/text/words.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

KeptRoomsModel::KeptRoomsModel(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::sessionChanged, this, &KeptRoomsModel::listen);
}

void KeptRoomsModel::listen()
{
    if (!session())
        return;
    connect(session(), &Session::hubStatusChanged, this, &KeptRoomsModel::shown);
    connect(session(), &Session::languageChanged, this, &KeptRoomsModel::shown);
}

void KeptRoomsModel::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects({"devices", "room_leases", "unit_kinds", "units"}))
        return;
    const auto read = [this](db::Database &database) {
        m_isOnlyDesk = isOnlyDesk(database);
        m_kinds = keptKinds(database, session()->place(), session()->now());
        return true;
    };
    if (session()->read(read))
        Q_EMIT shown();
}

bool KeptRoomsModel::canAsk() const
{
    return session() && session()->hubStatus().state != HubState::Alone
        && !isCutOff(session()->hubStatus().state, false);
}

QString KeptRoomsModel::elsewhereText(const KeptKind &kind) const
{
    return kind.elsewhere == 0 ? QString()
                               : tr("%1 at %2", "number of rooms, names of desks")
                                     .arg(session()->words().number(kind.elsewhere), kind.keepers);
}

QString KeptRoomsModel::keptText(const KeptKind &kind) const
{
    const Words words = session()->words();
    QStringList parts;
    if (kind.here > 0)
        parts += tr("%1 of %2 here, until %3", "rooms, rooms, time")
                     .arg(words.number(kind.here),
                          words.number(kind.rooms),
                          words.dateAndTime(*kind.endsAt));
    if (const QString elsewhere = elsewhereText(kind); !elsewhere.isEmpty())
        parts += elsewhere;
    return parts.isEmpty() ? tr("None of %1").arg(words.number(kind.rooms)) : parts.join(u" · "_s);
}

QVariantList KeptRoomsModel::facts() const
{
    QVariantList list;
    for (const KeptKind &kind : m_kinds)
        list += QVariantMap{{u"label"_s, kind.name}, {u"value"_s, keptText(kind)}};
    return list;
}

QString KeptRoomsModel::story() const
{
    const bool keepsAny = std::ranges::any_of(m_kinds, &KeptKind::here);
    return keepsAny ? tr("Without the hub, what this desk promises in its rooms is firm. In other "
                         "rooms it is provisional until the hub knows of it.")
                    : tr("This desk keeps no rooms: without the hub, whatever it promises is "
                         "provisional until the hub knows of it.");
}

QVariantList KeptRoomsModel::wishes() const
{
    QVariantList list;
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        const KeptKind &kind = m_offered[i];
        list += QVariantMap{{u"name"_s, kind.name},
                            {u"hint"_s, elsewhereText(kind)},
                            {u"rooms"_s, m_wishes[i]},
                            {u"most"_s, kind.rooms - kind.elsewhere}};
    }
    return list;
}

void KeptRoomsModel::begin()
{
    clearProblems();
    m_offered = m_kinds;
    m_wishes.clear();
    for (const KeptKind &kind : std::as_const(m_offered))
        m_wishes += kind.here;
    Q_EMIT wishesChanged();
}

// No signal: whoever types looks at what they typed.
void KeptRoomsModel::wish(int kind, int rooms)
{
    if (kind >= 0 && kind < m_wishes.size())
        m_wishes[kind] = rooms;
}

void KeptRoomsModel::submitWishes()
{
    KeepRooms command;
    for (qsizetype i = 0; i < m_offered.size(); ++i) {
        if (m_wishes[i] != m_offered[i].here)
            command.kinds += RoomsOfKind{m_offered[i].kind, m_wishes[i]};
    }
    if (command.kinds.isEmpty()) {
        Q_EMIT asked();
        return;
    }
    submitVoid(command, [this] { Q_EMIT asked(); });
}

} // namespace desk::ui
