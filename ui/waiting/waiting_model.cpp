#include "ui/waiting/waiting_model.h"

#include "core/lodging/house.h"
#include "core/waiting/book_waiting.h"
#include "core/waiting/wait.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr std::array thinkingHours{2, 24, 72};

QHash<WaitingEntryId, WaitingAnswer> answersFor(db::Database &database,
                                                const Place &place,
                                                const QList<WaitingFamily> &list,
                                                Instant now)
{
    QHash<WaitingEntryId, WaitingAnswer> answers;
    for (const WaitingFamily &waiting : list)
        answers.insert(waiting.entry.id, roomFor(database, place, waiting, now));
    return answers;
}

} // namespace

void WaitingModel::refresh(const QSet<QByteArray> &)
{
    read();
    ask();
}

void WaitingModel::read()
{
    const auto list = session()->read([this](db::Database &database) {
        m_kinds = house::unitKinds(database);
        return waitingList(database, session()->place().location.id, session()->today());
    });
    if (!list)
        return finish(list.error());
    m_list = *list;
    m_isLoaded = true;
    showRows();
}

void WaitingModel::showRows()
{
    QList<WaitingLine> lines;
    for (const WaitingFamily &waiting : std::as_const(m_list)) {
        const auto answer = answerTo(waiting);
        lines += WaitingText(waiting, answer, words(), session()->now()).line(kindOf(waiting));
    }
    m_rows.show(lines);
    // Whoever gave one of them a room looks at the next.
    const int place = current();
    if (place >= 0)
        m_place = place;
    else if (!lines.isEmpty())
        m_place = std::clamp(m_place, 0, int(lines.size()) - 1);
    m_current = lines.isEmpty() ? QString() : lines[m_place].id;
    Q_EMIT shown();
}

void WaitingModel::ask()
{
    if (m_asking) {
        m_stale = true;
        return;
    }
    m_asking = true;
    m_stale = false;
    session()->ask(
        this,
        [list = m_list, place = session()->place(), now = session()->now()](
            db::Database &database) { return answersFor(database, place, list, now); },
        [this](const auto &answers) {
            m_asking = false;
            if (answers)
                take(*answers);
            else
                finish(answers.error());
        });
}

void WaitingModel::take(const QHash<WaitingEntryId, WaitingAnswer> &answers)
{
    m_answers = answers;
    showRows();
    if (m_stale)
        ask();
}

void WaitingModel::look()
{
    if (session())
        showRows();
}

QString WaitingModel::countText() const
{
    if (m_list.isEmpty())
        return tr("Nobody waits");
    const auto withRoom = std::ranges::count_if(
        m_answers, [](const WaitingAnswer &answer) { return bool(answer.room); });
    const QString waiting = tr("%Ln family(s) waiting", nullptr, int(m_list.size()));
    return withRoom == 0 ? waiting
                         : tr("%1, %2", "how many wait, how many could have a room")
                               .arg(waiting, tr("%Ln could have a room", nullptr, int(withRoom)));
}

int WaitingModel::current() const
{
    const auto found = std::ranges::find(m_rows.rows(), m_current, &WaitingLine::id);
    return found == m_rows.rows().end() ? -1 : int(found - m_rows.rows().begin());
}

void WaitingModel::setCurrent(int row)
{
    if (row < 0 || row >= m_rows.rows().size() || m_rows.rows()[row].id == m_current)
        return;
    m_current = m_rows.rows()[row].id;
    m_place = row;
    clearProblems();
    Q_EMIT shown();
}

const WaitingFamily *WaitingModel::lookedAt() const
{
    const auto family = std::ranges::find_if(m_list, [this](const WaitingFamily &waiting) {
        return waiting.entry.id.text() == m_current;
    });
    return family == m_list.end() ? nullptr : &*family;
}

std::optional<WaitingAnswer> WaitingModel::answerTo(const WaitingFamily &waiting) const
{
    const auto answer = m_answers.constFind(waiting.entry.id);
    return answer == m_answers.constEnd() ? std::nullopt : std::optional(*answer);
}

const FoundRoom *WaitingModel::found() const
{
    const WaitingFamily *waiting = lookedAt();
    const auto answer = waiting ? m_answers.constFind(waiting->entry.id) : m_answers.constEnd();
    return answer != m_answers.constEnd() && answer->room ? &*answer->room : nullptr;
}

QString WaitingModel::kindOf(const WaitingFamily &waiting) const
{
    for (const UnitKind &kind : m_kinds) {
        if (waiting.entry.unitKind == kind.id)
            return kind.name;
    }
    return {};
}

QString WaitingModel::pets() const
{
    const WaitingFamily *waiting = lookedAt();
    return waiting ? WaitingText(*waiting, {}, words(), session()->now()).pets() : QString();
}

QString WaitingModel::family() const
{
    const WaitingFamily *waiting = lookedAt();
    return waiting ? waiting->family.name : QString();
}

QString WaitingModel::answer() const
{
    const WaitingFamily *waiting = lookedAt();
    if (!waiting)
        return {};
    const auto answer = answerTo(*waiting);
    return WaitingText(*waiting, answer, words(), session()->now()).answer();
}

QVariantList WaitingModel::facts() const
{
    QVariantList facts;
    const WaitingFamily *waiting = lookedAt();
    if (!waiting)
        return facts;
    const auto answer = answerTo(*waiting);
    const WaitingText text(*waiting, answer, words(), session()->now());
    const auto fact = [&](const QString &label, const QString &value) {
        if (!value.isEmpty())
            facts += QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
    };
    const QString kind = kindOf(*waiting);
    fact(tr("Days"), text.days());
    fact(tr("Other days"), text.flexible().isEmpty() ? tr("None") : text.flexible());
    fact(tr("Room"), kind.isEmpty() ? tr("Any room") : kind);
    fact(tr("Payer"), waiting->family.payer);
    fact(tr("Phone"), waiting->family.phone);
    fact(tr("E-mail"), waiting->family.email);
    fact(tr("Waiting since"), words().ago(waiting->entry.since, session()->now()));
    fact(tr("Booking"), waiting->number);
    fact(tr("Offer"), text.offer());
    if (waiting->declined > 0)
        fact(tr("Declined"), tr("%Ln offer(s)", nullptr, waiting->declined));
    fact(tr("Notes"), waiting->entry.notes);
    return facts;
}

QString WaitingModel::household() const
{
    const WaitingFamily *waiting = lookedAt();
    return waiting ? waiting->family.id.text() : QString();
}

QString WaitingModel::reservation() const
{
    const WaitingFamily *waiting = lookedAt();
    return waiting ? waiting->stays.first().id.text() : QString();
}

QString WaitingModel::bookText() const
{
    const FoundRoom *room = found();
    return room ? tr("Book %1").arg(words().list(room->rooms)) : QString();
}

bool WaitingModel::isOffered() const
{
    const WaitingFamily *waiting = lookedAt();
    return waiting && waiting->offer && waiting->offer->answer == OfferAnswer::Open;
}

bool WaitingModel::canOffer() const
{
    const WaitingFamily *waiting = lookedAt();
    return found() && waiting
        && !WaitingText(*waiting, {}, words(), session()->now()).isOfferOpen();
}

QStringList WaitingModel::offerTimes() const
{
    QStringList times;
    if (!session())
        return times;
    for (const int hours : thinkingHours)
        times += words().duration(hours * 60);
    return times;
}

QStringList WaitingModel::kinds() const
{
    QStringList names{tr("Any room")};
    for (const UnitKind &kind : m_kinds)
        names += kind.name;
    return names;
}

int WaitingModel::kindIndex() const
{
    const WaitingFamily *waiting = lookedAt();
    for (qsizetype i = 0; waiting && i < m_kinds.size(); ++i) {
        if (waiting->entry.unitKind == m_kinds[i].id)
            return int(i) + 1;
    }
    return 0;
}

int WaitingModel::flexibleDays() const
{
    return lookedAt() ? lookedAt()->entry.flexibleDays : 0;
}

bool WaitingModel::comesFirst() const
{
    return lookedAt() && lookedAt()->entry.comesFirst;
}

QString WaitingModel::notes() const
{
    return lookedAt() ? lookedAt()->entry.notes : QString();
}

void WaitingModel::book()
{
    const FoundRoom *room = found();
    if (isBusy() || !room)
        return;
    submit(BookWaiting{.entry = lookedAt()->entry.id, .stays = room->stays},
           [this, pets = pets(), rooms = words().list(room->rooms)](const Booked &booked) {
               session()->tell(tr("%1 has %2.", "pets, rooms").arg(pets, rooms));
               Q_EMIT acted();
               if (booked.depositDue.isPositive())
                   Q_EMIT depositDue(booked.booking.text());
           });
}

void WaitingModel::offer(int time)
{
    const FoundRoom *room = found();
    if (isBusy() || !room || time < 0 || time >= int(thinkingHours.size()))
        return;
    const OfferRoom command{.entry = lookedAt()->entry.id,
                            .arrivesOn = room->arrivesOn,
                            .until = session()->now() + std::chrono::hours(thinkingHours[time])};
    submit(command, [this, family = family()](const WaitingOfferId &) {
        session()->tell(tr("%1 was told.").arg(family));
        Q_EMIT acted();
    });
}

void WaitingModel::decline()
{
    if (isBusy() || !isOffered())
        return;
    submitVoid(DeclineOffer{lookedAt()->offer->id}, [this, family = family()] {
        session()->tell(tr("%1 waits on.").arg(family));
        Q_EMIT acted();
    });
}

void WaitingModel::change(int kind, int flexibleDays, bool comesFirst, const QString &notes)
{
    const WaitingFamily *waiting = lookedAt();
    if (isBusy() || !waiting)
        return;
    const auto opened = session()->read([id = waiting->entry.id](db::Database &database) {
        return openRecord<WaitingEntry>(database, id);
    });
    if (!opened || !*opened)
        return finish(opened ? Refusals{{Reason::Unknown, {}, {}}} : opened.error());
    EditWaiting command{.opened = **opened,
                        .wish = {.together = waiting->entry.together,
                                 .flexibleDays = flexibleDays,
                                 .comesFirst = comesFirst,
                                 .notes = notes}};
    if (kind > 0 && kind <= m_kinds.size())
        command.wish.unitKind = m_kinds[kind - 1].id;
    submitVoid(command, [this] { Q_EMIT acted(); });
}

} // namespace desk::ui
