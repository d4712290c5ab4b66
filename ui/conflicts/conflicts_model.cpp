#include "ui/conflicts/conflicts_model.h"

#include "core/conflicts/settle_card.h"
#include "ui/text/enum_text.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int cardsAtATime = 100;
/// More rooms than that are looked for on the page of the stay.
constexpr qsizetype mostRooms = 6;

// What is written on a button has to fit there.
QString onButton(const QString &value)
{
    return value.size() > 16 ? value.left(14).trimmed() + u'…' : value;
}

} // namespace

ConflictsModel::ConflictsModel(QObject *parent)
    : FormModel(parent)
    , m_limit(cardsAtATime)
{
}

void ConflictsModel::refresh(const QSet<QByteArray> &)
{
    readRows();
    readCard();
    m_isLoaded = true;
    Q_EMIT shown();
}

void ConflictsModel::readRows()
{
    const auto cards = session()->read([&](db::Database &database) {
        m_counts = cardCounts(database);
        return m_listed == Open ? openCards(database, m_limit) : settledCards(database, m_limit);
    });
    if (!cards)
        return finish(cards.error());
    QList<CardLine> lines;
    for (const CardRow &card : *cards)
        lines += lineOf(card, words(), session()->now());
    m_rows.show(lines);
    // Whoever settled one looks at the next.
    const int place = current();
    if (place >= 0)
        m_place = place;
    else if (!lines.isEmpty())
        m_place = std::clamp(m_place, 0, int(lines.size()) - 1);
    const QString chosen = lines.isEmpty() ? QString() : lines[m_place].id;
    if (std::exchange(m_current, chosen) != chosen) {
        m_ticked.clear();
        m_room = 0;
    }
}

void ConflictsModel::readCard()
{
    m_page.reset();
    m_text = {};
    const auto id = ConflictCardId::parse(m_current);
    if (!id)
        return;
    const auto page = session()->read([&](db::Database &database) {
        return cardPage(database, *id, session()->place().location.id, session()->now());
    });
    if (!page)
        return finish(page.error());
    m_page = *page;
    if (!m_page)
        return;
    m_text = cardText(m_page->row, words(), session()->now());
    if (const auto &family = m_page->toCall; family && !family->phone.isEmpty())
        m_text.advice +=
            u' ' + tr("%1: %2.", "a family, its phone").arg(family->name, family->phone);
    if (m_page->roomWanted && m_page->roomWanted->free.size() > mostRooms)
        m_page->roomWanted->free.resize(mostRooms);
    m_room = m_page->roomWanted
        ? std::clamp(m_room, 0, std::max(0, int(m_page->roomWanted->free.size()) - 1))
        : 0;
}

void ConflictsModel::setListed(Listed listed)
{
    if (std::exchange(m_listed, listed) == listed || !session())
        return;
    m_limit = cardsAtATime;
    m_place = 0;
    m_current.clear();
    clearProblems();
    refresh({});
}

QStringList ConflictsModel::lists() const
{
    if (!session())
        return {tr("Open"), tr("Settled")};
    return {tr("Open · %1").arg(words().number(m_counts.open)),
            tr("Settled · %1").arg(words().number(m_counts.settled))};
}

QString ConflictsModel::countText() const
{
    return m_counts.open == 0 ? tr("Nothing to decide")
                              : tr("%Ln card(s) to look at", nullptr, int(m_counts.open));
}

int ConflictsModel::current() const
{
    const auto found = std::ranges::find(m_rows.rows(), m_current, &CardLine::id);
    return found == m_rows.rows().end() ? -1 : int(found - m_rows.rows().begin());
}

void ConflictsModel::setCurrent(int row)
{
    if (row < 0 || row >= m_rows.rows().size() || m_rows.rows()[row].id == m_current)
        return;
    m_current = m_rows.rows()[row].id;
    m_place = row;
    m_ticked.clear();
    m_room = 0;
    clearProblems();
    readCard();
    Q_EMIT shown();
}

void ConflictsModel::more()
{
    const qint64 all = m_listed == Open ? m_counts.open : m_counts.settled;
    if (m_rows.rows().size() >= all)
        return;
    m_limit += cardsAtATime;
    refresh({});
}

QVariantList ConflictsModel::events() const
{
    QVariantList list;
    for (const CardEvent &event : m_text.events)
        list +=
            QVariantMap{{u"time"_s, event.time}, {u"who"_s, event.who}, {u"what"_s, event.what}};
    return list;
}

QVariantList ConflictsModel::sides() const
{
    QVariantList list;
    for (const CardSides &side : m_text.sides) {
        list += QVariantMap{{u"label"_s, side.label},
                            {u"stands"_s, side.stands},
                            {u"standsFrom"_s, side.standsFrom},
                            {u"gaveWay"_s, side.gaveWay},
                            {u"gaveWayFrom"_s, side.gaveWayFrom},
                            {u"canPutBack"_s, m_page->canPutBack.value(side.clash)},
                            {u"putBack"_s, m_ticked.contains(side.clash)}};
    }
    return list;
}

QVariantList ConflictsModel::typed() const
{
    QVariantList list;
    for (const auto &[label, value] : m_text.typed)
        list += QVariantMap{{u"label"_s, label}, {u"value"_s, value}};
    return list;
}

QString ConflictsModel::roomText() const
{
    return m_page && m_page->roomWanted
        ? desk::ui::roomText(*m_page->roomWanted, words(), session()->today())
        : QString();
}

QVariantList ConflictsModel::rooms() const
{
    QVariantList list;
    if (!m_page || !m_page->roomWanted)
        return list;
    for (const FreeUnit &choice : m_page->roomWanted->free) {
        QStringList detail{choice.kindName, choice.areaName};
        if (!choice.isClean)
            detail += word(choice.unit.cleanliness);
        if (choice.sharedWithFamily)
            detail += tr("with the family");
        detail.removeAll(QString());
        list += QVariantMap{{u"name"_s, choice.unit.name}, {u"detail"_s, detail.join(u" · "_s)}};
    }
    return list;
}

void ConflictsModel::setRoom(int row)
{
    if (!m_page || !m_page->roomWanted || row < 0 || row >= m_page->roomWanted->free.size()
        || std::exchange(m_room, row) == row)
        return;
    Q_EMIT shown();
}

const FreeUnit *ConflictsModel::chosenRoom() const
{
    if (!isOpen() || !m_page->roomWanted || m_room >= m_page->roomWanted->free.size())
        return nullptr;
    return &m_page->roomWanted->free[m_room];
}

QList<int> ConflictsModel::toPutBack() const
{
    QList<int> positions;
    if (!isOpen())
        return positions;
    for (int i = 0; i < m_page->canPutBack.size(); ++i) {
        if (m_page->canPutBack[i] && (m_ticked.isEmpty() || m_ticked.contains(i)))
            positions += i;
    }
    return positions;
}

QString ConflictsModel::moveText() const
{
    const FreeUnit *choice = chosenRoom();
    if (!choice)
        return {};
    const QString room = onButton(choice->unit.name);
    return choice->unit.id == m_page->roomWanted->unit ? tr("Take %1").arg(room)
                                                       : tr("Move to %1").arg(room);
}

QString ConflictsModel::keepText() const
{
    if (!isOpen())
        return {};
    if (m_page->roomWanted)
        return tr("Leave it without a room");
    if (m_text.sides.size() == 1 && m_page->canPutBack.contains(true))
        return tr("Keep %1").arg(onButton(m_text.sides.first().stands));
    if (m_text.sides.size() > 1)
        return tr("Keep all as it stands");
    return tr("Understood");
}

QString ConflictsModel::putBackText() const
{
    const QList<int> positions = toPutBack();
    if (positions.isEmpty())
        return {};
    if (m_text.sides.size() == 1)
        return tr("Put %1 back").arg(onButton(m_text.sides.first().gaveWay));
    return m_ticked.isEmpty() ? tr("Put all back")
                              : tr("Put %Ln back", nullptr, int(positions.size()));
}

QString ConflictsModel::openText() const
{
    const QString page = openPage();
    if (page == u"stay"_s)
        return tr("Open the stay");
    if (page == u"invoice"_s)
        return tr("Open the bill");
    if (page == u"pet"_s)
        return tr("Open %1").arg(onButton(m_text.title));
    return page.isEmpty() ? QString() : tr("Open the family");
}

QString ConflictsModel::openPage() const
{
    if (!m_page || !m_page->row.subject)
        return {};
    const CardSubject &subject = *m_page->row.subject;
    if (subject.stay)
        return u"stay"_s;
    if (subject.invoice)
        return u"invoice"_s;
    if (subject.pet)
        return u"pet"_s;
    return subject.household ? u"household"_s : QString();
}

QVariantMap ConflictsModel::openArgument() const
{
    const QString page = openPage();
    if (page.isEmpty())
        return {};
    const CardSubject &subject = *m_page->row.subject;
    if (page == u"stay"_s)
        return {{u"reservation"_s, subject.stay->text()}};
    if (page == u"invoice"_s)
        return {{u"id"_s, subject.invoice->text()}};
    return {{u"id"_s, page == u"pet"_s ? subject.pet->text() : subject.household->text()}};
}

void ConflictsModel::toggle(int side)
{
    if (side < 0 || side >= m_text.sides.size())
        return;
    const int clash = m_text.sides[side].clash;
    if (!m_page->canPutBack.value(clash))
        return;
    if (!m_ticked.remove(clash))
        m_ticked.insert(clash);
    Q_EMIT shown();
}

void ConflictsModel::act()
{
    const FreeUnit *choice = chosenRoom();
    if (!choice) {
        keep();
        return;
    }
    if (isBusy())
        return;
    const QString sentence = tr("%1 moves to %2.").arg(m_text.title, choice->unit.name);
    submitVoid(MoveFromCard{m_page->row.card.id, choice->unit.id},
               [this, sentence] { nowSettled(sentence); });
}

void ConflictsModel::keep()
{
    if (!isOpen() || isBusy())
        return;
    const QString sentence = tr("%1: it stays as it stands.").arg(m_text.title);
    submitVoid(SettleCard{m_page->row.card.id}, [this, sentence] { nowSettled(sentence); });
}

void ConflictsModel::putBack()
{
    const QList<int> positions = toPutBack();
    if (positions.isEmpty() || isBusy())
        return;
    const QString sentence = tr("%1: what gave way is back.").arg(m_text.title);
    submitVoid(RestoreFromCard{m_page->row.card.id, positions},
               [this, sentence] { nowSettled(sentence); });
}

void ConflictsModel::nowSettled(const QString &sentence)
{
    session()->tell(sentence);
    Q_EMIT settled();
}

} // namespace desk::ui
