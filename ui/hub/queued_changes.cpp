#include "ui/hub/queued_changes.h"

#include "ui/text/card_text.h"
#include "ui/text/hub_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr qint64 mostLines = 200;

QueuedLine queuedLine(const QueuedChange &change, const Words &words, Instant now)
{
    QStringList detail{change.staff, words.ago(change.made, now)};
    detail.removeAll(QString());
    return {
        .id = change.sequence, .deed = deedText(change.command), .detail = detail.join(u" · "_s)};
}

} // namespace

QHash<int, QByteArray> QueuedRows::roleNames() const
{
    return {{DeedRole, "deed"}, {DetailRole, "detail"}};
}

QVariant QueuedRows::value(const QueuedLine &line, int role) const
{
    switch (role) {
    case DeedRole:
        return line.deed;
    case DetailRole:
        return line.detail;
    default:
        return {};
    }
}

QueuedChanges::QueuedChanges(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::sessionChanged, this, &QueuedChanges::listen);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, &QueuedChanges::say);
}

void QueuedChanges::listen()
{
    if (!session())
        return;
    connect(session(), &Session::hubStatusChanged, this, &QueuedChanges::shown);
    connect(session(), &Session::waitingChanged, this, [this] { refresh({}); });
    connect(session(), &Session::languageChanged, this, &QueuedChanges::say);
}

void QueuedChanges::setSeen(bool isSeen)
{
    m_isSeen = isSeen;
    if (isSeen)
        m_second.start();
    else
        m_second.stop();
    refresh({});
}

void QueuedChanges::refresh(const QSet<QByteArray> &)
{
    if (!m_isSeen || !session())
        return;
    const auto waiting = session()->read(
        [](db::Database &database) { return outbox::queuedChanges(database, mostLines); });
    if (waiting)
        m_changes = *waiting;
    say();
}

void QueuedChanges::say()
{
    if (!m_isSeen || !session())
        return;
    QList<QueuedLine> lines;
    for (const QueuedChange &change : std::as_const(m_changes))
        lines += queuedLine(change, session()->words(), session()->now());
    m_rows.show(lines);
    Q_EMIT shown();
}

QString QueuedChanges::story() const
{
    return session()
        ? queueText(session()->hubStatus(), m_changes.size(), session()->words(), session()->now())
        : QString();
}

QString QueuedChanges::more() const
{
    const qint64 others = session() ? session()->waiting() - m_changes.size() : 0;
    return m_changes.size() < mostLines || others <= 0 ? QString()
                                                       : tr("… and %Ln more", nullptr, int(others));
}

} // namespace desk::ui
