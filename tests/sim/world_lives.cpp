#include "core/base/id_source.h"
#include "core/billing/invoice.h"
#include "sync/hub/handlers/desk_row.h"
#include "sync/protocol/enrolment.h"
#include "tests/sim/world.h"

using namespace Qt::Literals;

// Files that are put back to a backup, or run on two computers, and what the hub and the people do
// about it.

namespace desk::sim {

namespace {

constexpr int backups = 6;
// What a computer remembers of its replica is kept once a minute.
constexpr qint64 youngestBackup = 2 * minute;
constexpr int untilACode = 5;

} // namespace

void World::planLives()
{
    const qint64 length = m_plan.minutes * minute;
    if (m_plan.filesPutBack > 0) {
        for (int i = 0; i < backups; ++i)
            m_time.in(length * i / backups, [this] {
                for (const auto &desk : m_desks) {
                    if (desk->isUp())
                        desk->backUp();
                }
            });
    }
    if (m_plan.fileIsCopied > 0)
        m_time.in(length / 2, [this, chance = m_troubles.next()] { copyFile(chance); });
}

void World::copyFile(quint64 chance)
{
    SeededRandom choices(chance);
    const SimDesk &original = *m_desks[choices.below(m_desks.size())];
    const bool isWhole = m_plan.computers > 0;
    const int number = int(m_desks.size()) + 1;
    count(Fault::F33);
    m_mayPrintTwice = m_mayPrintTwice || isWhole;
    note(u"desk %1 is a copy of desk %2"_s.arg(number).arg(original.number()));
    m_desks.push_back(std::make_unique<SimDesk>(*this, number, m_begin, original, isWhole));
}

// Somebody ends the program, copies the file, and starts it again.
void World::putFileBack(SimDesk &desk)
{
    const std::optional<qint64> made = desk.madeUntilBackup();
    if (!made || m_time.now() < desk.backedUpAt() + youngestBackup)
        return;
    const bool isWhole = m_plan.computers > 0;
    count(Fault::F32);
    m_mayPrintTwice = m_mayPrintTwice || isWhole;
    for (SentText &text : m_texts)
        text.mayBeGone = text.mayBeGone || (text.computer == desk.number() && text.made > *made);
    note(u"desk %1 is put back to its operation %2"_s.arg(desk.number()).arg(*made));
    desk.end();
    m_pausedUntil.erase(desk.number());
    desk.putBack(isWhole);
}

void World::typeCodeLater(SimDesk &desk)
{
    const qint64 delay =
        m_isMended ? second : minute + qint64(m_network.below(untilACode * minute));
    m_time.in(delay, [this, &desk] { typeCode(desk); });
}

void World::typeCode(SimDesk &desk)
{
    if (!desk.isUp() || !desk.needsCode())
        return;
    SeededRandom chance(m_plan.seed + m_directory.size());
    IdSource ids(m_hubClock, chance);
    const Device device{.id = ids.make<DeviceId>(),
                        .location = m_files.begin().people().location,
                        .number = int(m_directory.size()) + 1,
                        .name = u"Desk"_s};
    note(u"a code makes desk %1 the device %2"_s.arg(desk.number()).arg(device.number));
    m_directory[device.number] = {.computer = desk.number()};
    m_registered += device;
    hub::writeDesk(*m_hub, device, m_hubClock.now());
    desk.become(device);
    wakeListeners();
}

// --- the hub -----------------------------------------------------------------------------------

std::optional<sync::Reply> World::refusalOfSender(const sync::effect::Ask &ask,
                                                  const Sender &sender)
{
    const KnownDesk &known = m_directory[sender.life.number];
    if (known.isRevoked && ask.request != sync::Request::Challenge)
        return problem(401, "device_revoked", {{u"wipe"_s, u"keep"_s}});
    const bool isOfItsLife =
        ask.request == sync::Request::Exchange || ask.request == sync::Request::DeadLetter;
    if (isOfItsLife && sender.life.incarnation != known.incarnation) {
        note(u"hub refuses desk %1: its life is over"_s.arg(sender.computer));
        return problem(409, "incarnation_conflict");
    }
    return std::nullopt;
}

// Two computers with one token are found out when both want to renew it; here, when both want a
// life.
sync::Reply World::answerToLife(const sync::effect::Ask &ask, const Sender &sender)
{
    const auto wish = sync::IncarnateRequest::decode(ask.body);
    DESK_ASSERT(wish);
    KnownDesk &known = m_directory[sender.life.number];
    if (known.computer != sender.computer) {
        note(u"hub shuts device %1 out: two speak for it"_s.arg(sender.life.number));
        known.isRevoked = true;
        m_hub->awaitNoMore(sender.life.number);
        return problem(401, "device_revoked");
    }
    if (known.wish != wish->wish) {
        known.wish = wish->wish;
        known.incarnation = std::max(known.incarnation, wish->incarnation) + 1;
    }
    note(u"hub gives device %1 the life %2"_s.arg(sender.life.number).arg(known.incarnation));
    std::optional<Device> row = m_hub->desk(sender.life.number);
    if (row && row->incarnation != known.incarnation) {
        row->incarnation = known.incarnation;
        hub::writeDesk(*m_hub, *row, m_hubClock.now());
        wakeListeners();
    }
    const sync::IncarnateAnswer answer{
        .incarnation = known.incarnation,
        .last =
            m_hub->lastOperation({.number = sender.life.number, .incarnation = wish->incarnation}),
        .access = "a.b.c",
        .accessExpires = m_hubClock.now()};
    return withHeaders({.status = 200, .headers = {}, .body = answer.encode()});
}

// --- what was promised -------------------------------------------------------------------------

// What was printed is on paper, whatever becomes of the file.
void World::notePapers(SimDesk &desk, qint64 madeBefore)
{
    const QList<QByteArray> bodies = desk.database().values<QByteArray>(
        "SELECT body FROM outbox WHERE op_seq > ? ORDER BY op_seq", madeBefore);
    for (const QByteArray &body : bodies) {
        for (const Effect &effect : effectsIn(body)) {
            const QString number = effect.columns.value("number"_L1).toString();
            if (effect.table != Invoice::table || number.isEmpty())
                continue;
            const QByteArray id = idText(effect.id).toLatin1();
            const auto printed = m_papers.try_emplace(number, id).first;
            require(printed->second == id || m_mayPrintTwice,
                    u"I12, no number is printed twice: "_s + number);
        }
    }
}

void World::noteText(SimDesk &desk, const WrittenText &text)
{
    const qint64 made = desk.made();
    m_texts += SentText{.text = text,
                        .computer = desk.number(),
                        .made = made,
                        .hash = desk.database().value<QByteArray>(
                            "SELECT hash FROM outbox WHERE op_seq = ?", made)};
}

// A text that only a file had which was put back is gone, as for everybody who goes back to a
// backup; what the hub has is not.
bool World::isOnItsWay(const SentText &text)
{
    return !text.mayBeGone
        || m_hub->database().value<bool>("SELECT EXISTS (SELECT 1 FROM hub_rulings WHERE hash = ?)",
                                         text.hash);
}

} // namespace desk::sim
