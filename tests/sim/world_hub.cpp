#include "core/base/json.h"
#include "core/db/backup.h"
#include "sync/hub/handlers/exchange.h"
#include "tests/sim/world.h"
#include "tests/support/test_resort.h"

#include <QFile>

using namespace Qt::Literals;

namespace desk::sim {

namespace {

const char *codeOf(hub::ExchangeRefusal refusal)
{
    switch (refusal) {
    case hub::ExchangeRefusal::EpochChanged:
        return "epoch_changed";
    case hub::ExchangeRefusal::OperationGap:
        return "op_gap";
    case hub::ExchangeRefusal::IncarnationConflict:
        return "incarnation_conflict";
    }
    return "";
}

} // namespace

sync::Reply World::withHeaders(sync::Reply reply) const
{
    reply.isOfHub = true;
    reply.headers.insert("x-hub-time", QByteArray::number(toMilliseconds(m_hubClock.now())));
    return reply;
}

sync::Reply World::problem(int status, const char *code, QJsonObject detail) const
{
    detail.insert(u"code"_s, QString::fromLatin1(code));
    return withHeaders({.status = status, .headers = {}, .body = canonicalJson(detail)});
}

sync::Reply World::answerTo(const sync::effect::Ask &ask, const SimDesk &desk)
{
    if (by(m_plan.tooMany)) {
        count(Fault::F15);
        sync::Reply reply = problem(429, "rate_limited");
        reply.headers.insert("retry-after", QByteArray::number(1 + m_network.below(300)));
        return reply;
    }
    if (by(m_plan.overloaded)) {
        count(Fault::F16);
        sync::Reply reply = problem(503, "unavailable");
        if (m_network.below(2) == 0)
            reply.headers.insert("retry-after", QByteArray::number(m_network.below(30)));
        return reply;
    }
    if (ask.request == sync::Request::DeadLetter) {
        note(u"hub keeps operation %1 of desk %2 as a dead letter"_s.arg(ask.operation)
                 .arg(desk.number()));
        return withHeaders({.status = 200, .headers = {}, .body = "{\"kept\":true}"});
    }
    QByteArray body = ask.body;
    if (by(m_plan.cutsOff)) {
        count(Fault::F6);
        body.truncate(qsizetype(m_network.below(quint64(body.size()))));
    }
    auto request = sync::decodeRequest(body);
    if (!request)
        return problem(400, "bad_request");
    request->limit = std::min<qint64>(request->limit, m_plan.rowsAPage);
    const auto answer = hub::exchange(*m_hub, *request, m_hubClock.now());
    if (!answer) {
        note(u"hub refuses desk %1: %2"_s.arg(desk.number())
                 .arg(QString::fromLatin1(codeOf(answer.error().refusal))));
        return problem(
            409, codeOf(answer.error().refusal), {{u"expected"_s, answer.error().expected}});
    }
    if (by(m_plan.poison) && !request->operations.isEmpty()) {
        count(Fault::F17);
        return problem(500, "internal");
    }
    for (const Ruling &ruling : answer->rulings)
        note(u"hub: operation %1 of desk %2 is %3 (commit %4)"_s.arg(ruling.operation)
                 .arg(desk.number())
                 .arg(QString(nameOf(ruling.kind)))
                 .arg(ruling.commit));
    wakeListeners();
    return withHeaders({.status = 200, .headers = {}, .body = sync::encodeResponse(*answer)});
}

void World::backUpHub()
{
    const QString path = m_folder.filePath(u"backup.db"_s);
    db::removeFiles(path);
    const db::Location target{
        .path = path, .key = test::testKey(), .access = db::Access::Write, .fileSystem = {}};
    DESK_ASSERT(db::copyInto(m_hub->database(), target) == db::Copied::Done);
    note(u"the hub is backed up at commit %1"_s.arg(m_hub->head()));
}

void World::restoreHub()
{
    count(Fault::F47);
    const QString path = m_folder.filePath(u"restored.db"_s);
    QFile::rename(m_folder.filePath(u"backup.db"_s), path);
    openHub(path);
    m_hub->beginEpoch(QByteArray(16, 'r'));
    // Another process answers now: whoever listened to the one before hears its end.
    for (const auto &[number, after] : std::exchange(m_listening, {})) {
        if (SimDesk &desk = *m_desks[std::size_t(number - 1)]; desk.isUp())
            desk.happened(sync::event::ListeningEnded{});
    }
    note(u"the hub is put back to commit %1"_s.arg(m_hub->head()));
}

} // namespace desk::sim
