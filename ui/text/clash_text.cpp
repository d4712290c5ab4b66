#include "ui/text/clash_text.h"

#include "ui/text/column_text.h"
#include "ui/text/credit_text.h"

using namespace Qt::Literals;

namespace desk::ui {

QString ClashWords::timeOf(Instant moment) const
{
    const QDate today = m_words.time().civilDate(m_now);
    const QDate day = m_words.time().civilDate(moment);
    const QString time = m_words.timeOfDay(moment);
    return day == today ? time : m_words.shortDay(day, today) % u", "_s % time;
}

QString ClashWords::who() const
{
    return m_card.subject ? m_card.subject->name : tr("It");
}

QString ClashWords::valuesOf(const QJsonObject &values) const
{
    QStringList parts;
    // In the order in which people write them: the street before the town.
    QStringList keys = toldColumns();
    keys.removeIf([&](const QString &key) { return !values.contains(key); });
    for (const QString &key : values.keys()) {
        if (!keys.contains(key))
            keys += key;
    }
    for (const QString &key : std::as_const(keys)) {
        const auto id = AnyRowId::parse(values.value(key).toString());
        const QString value = id && m_card.named.contains(*id)
            ? m_card.named.value(*id).name
            : columnValue(key, values.value(key), m_words);
        if (!value.isEmpty())
            parts += value;
    }
    return parts.join(u", "_s);
}

QString ClashWords::quoted(const QJsonObject &values) const
{
    const QString value = valuesOf(values);
    return value.isEmpty() ? tr("nothing") : tr("“%1”").arg(value);
}

QString ClashWords::labelOf(const Clash &clash) const
{
    static const QHash<QByteArray, const char *> groups{
        {"name", QT_TR_NOOP("Name")},
        {"address", QT_TR_NOOP("Address")},
        {"emergency", QT_TR_NOOP("In an emergency")},
        {"birth", QT_TR_NOOP("Born on")},
        {"weight", QT_TR_NOOP("Weight")},
        {"plan", QT_TR_NOOP("Time of the appointment")},
        {"state", QT_TR_NOOP("What became of the appointment")},
        {"place", QT_TR_NOOP("Place in the course")},
        {"calling_off", QT_TR_NOOP("Whether the session is held")},
    };
    if (clash.gaveWay.size() > 1 && groups.contains(clash.group))
        return tr(groups.value(clash.group));
    for (const QString &column : clash.gaveWay.keys()) {
        const QString label = columnLabel(column);
        if (!label.isEmpty())
            return label;
    }
    return tr("One of its details");
}

QString ClashWords::deskOf(int number) const
{
    return m_card.otherDesks.value(number, tr("Another desk"));
}

QString ClashWords::from(int device, std::optional<Instant> moment) const
{
    const QString desk =
        device == m_card.card.device && !m_card.desk.isEmpty() ? m_card.desk : deskOf(device);
    return moment ? tr("%1, %2").arg(desk, timeOf(*moment)) : desk;
}

QString ClashWords::planOf(const QJsonObject &stay) const
{
    const QDate from = QDate::fromString(stay.value("arrives_on"_L1).toString(), Qt::ISODate);
    const QDate to = QDate::fromString(stay.value("leaves_on"_L1).toString(), Qt::ISODate);
    if (from.isValid() && to.isValid())
        return m_words.period(from, to, m_words.time().civilDate(m_now));
    const auto unit = AnyRowId::parse(stay.value("unit"_L1).toString());
    return unit ? m_card.named.value(*unit).name : QString();
}

QString ClashWords::standingPlan() const
{
    if (!m_card.subject || !m_card.subject->arrivesOn || !m_card.subject->leavesOn)
        return {};
    return m_words.period(
        *m_card.subject->arrivesOn, *m_card.subject->leavesOn, m_words.time().civilDate(m_now));
}

QString ClashWords::overpaid(const Clash &clash) const
{
    return m_words.money(Money::minor(clash.over, m_words.currency()));
}

QString ClashWords::overdrawn(const Clash &clash) const
{
    return visitsText(int(clash.over), m_words);
}

// Where there is only one thing, it needs no name.
QString ClashWords::wroteText(const Clash &clash, const QJsonObject &values) const
{
    return m_card.detail.clashes.size() == 1
        ? tr("Wrote %1.").arg(quoted(values))
        : tr("%1: wrote %2.").arg(labelOf(clash), quoted(values));
}

QString ClashWords::ownDeed() const
{
    QStringList wrote;
    for (const Clash &clash : m_card.detail.clashes) {
        if (clash.kind == ClashKind::GaveWay)
            wrote += wroteText(clash, clash.held ? clash.gaveWay : clash.stands);
    }
    return wrote.isEmpty() ? deedText(m_card.card.command) : wrote.join(u' ');
}

QString ClashWords::otherDeedOf(const Clash &clash) const
{
    switch (clash.kind) {
    case ClashKind::GaveWay:
        return wroteText(clash, clash.held ? clash.stands : clash.gaveWay);
    case ClashKind::AlsoDone:
    case ClashKind::OtherRoom:
        return tr("Did the same.");
    case ClashKind::WasCancelled:
        return tr("Cancelled the stay.");
    case ClashKind::WasNoShow:
        return tr("Noted that nobody came.");
    case ClashKind::AlreadyCheckedIn:
        return tr("Checked the pet in.");
    case ClashKind::AlreadyCheckedOut:
        return tr("Checked the pet out.");
    case ClashKind::AlreadyOff:
        return tr("Called the stay off.");
    case ClashKind::AlreadyPromised:
        return tr("Confirmed the stay.");
    case ClashKind::ChangedMeanwhile:
    case ClashKind::TheirPlanGaveWay:
    case ClashKind::PlanGaveWay:
        return tr("Changed the stay.");
    case ClashKind::AlreadyIssued:
        return tr("Issued the bill.");
    case ClashKind::AlreadyClosed:
        return tr("Closed the bill.");
    case ClashKind::WasDiscarded:
        return tr("Threw the draft of the bill away.");
    case ClashKind::LinesGaveWay:
        return tr("Changed the draft of the bill.");
    case ClashKind::SecondBill:
        return tr("Checked out and billed the same.");
    case ClashKind::CreditsOverdrawn:
        return tr("Used the same credits.");
    case ClashKind::PaidTwice:
        return tr("Took money for the bill.");
    case ClashKind::DepositCountedOnce:
    case ClashKind::DepositOverdrawn:
        return tr("Decided on the same deposit.");
    case ClashKind::RoomTaken:
    case ClashKind::RoomBlocked:
    case ClashKind::GroomerTaken:
    case ClashKind::TrainerTaken:
    case ClashKind::PlacesExceeded:
    case ClashKind::CourseOverfull:
    case ClashKind::NotPermitted:
    case ClashKind::PartMissing:
        return {};
    case ClashKind::Other:
        break;
    }
    return tr("Changed the same.");
}

std::optional<CardEvent> ClashWords::otherDeed(const Clash &clash) const
{
    const QString what = otherDeedOf(clash);
    if (what.isEmpty() || clash.otherDevice == 0)
        return std::nullopt;
    return CardEvent{
        clash.otherAt ? timeOf(*clash.otherAt) : QString(), deskOf(clash.otherDevice), what};
}

std::optional<CardSides> ClashWords::sides(const Clash &clash) const
{
    const int own = m_card.card.device;
    const Instant ownTime = m_card.card.doneAt;
    switch (clash.kind) {
    case ClashKind::GaveWay: {
        const QString mine = from(own, ownTime);
        const QString theirs = from(clash.otherDevice, clash.otherAt);
        const auto text = [&](const QJsonObject &values) {
            const QString value = valuesOf(values);
            return value.isEmpty() ? tr("Nothing") : value;
        };
        return CardSides{.label = labelOf(clash),
                         .stands = text(clash.stands),
                         .standsFrom = clash.held ? theirs : mine,
                         .gaveWay = text(clash.gaveWay),
                         .gaveWayFrom = clash.held ? mine : theirs};
    }
    case ClashKind::TheirPlanGaveWay:
    case ClashKind::PlanGaveWay: {
        const bool isOwn = clash.kind == ClashKind::PlanGaveWay;
        const QString gaveWay = planOf(isOwn ? m_card.detail.meant : clash.stood);
        const QString stands = standingPlan();
        if (gaveWay.isEmpty() || stands.isEmpty())
            return std::nullopt;
        return CardSides{.label = tr("Days of the stay"),
                         .stands = stands,
                         .standsFrom = tr("As it stands now"),
                         .gaveWay = gaveWay,
                         .gaveWayFrom =
                             isOwn ? from(own, ownTime) : from(clash.otherDevice, clash.otherAt)};
    }
    case ClashKind::RoomTaken:
    case ClashKind::RoomBlocked:
    case ClashKind::AlsoDone:
    case ClashKind::OtherRoom:
    case ClashKind::WasCancelled:
    case ClashKind::WasNoShow:
    case ClashKind::AlreadyCheckedIn:
    case ClashKind::AlreadyCheckedOut:
    case ClashKind::AlreadyOff:
    case ClashKind::AlreadyPromised:
    case ClashKind::ChangedMeanwhile:
    case ClashKind::AlreadyIssued:
    case ClashKind::AlreadyClosed:
    case ClashKind::WasDiscarded:
    case ClashKind::LinesGaveWay:
    case ClashKind::SecondBill:
    case ClashKind::PaidTwice:
    case ClashKind::CreditsOverdrawn:
    case ClashKind::GroomerTaken:
    case ClashKind::TrainerTaken:
    case ClashKind::PlacesExceeded:
    case ClashKind::CourseOverfull:
    case ClashKind::DepositCountedOnce:
    case ClashKind::DepositOverdrawn:
    case ClashKind::NotPermitted:
    case ClashKind::PartMissing:
    case ClashKind::Other:
        break;
    }
    return std::nullopt;
}

} // namespace desk::ui
