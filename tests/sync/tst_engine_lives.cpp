#include "sync/protocol/enrolment.h"
#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

const sync_state::EndedLife ended{.incarnation = 1, .highest = 7, .wish = QByteArray(16, 'w')};

QByteArray lifeNumber(int incarnation)
{
    return IncarnateAnswer{.incarnation = incarnation,
                           .last = 5,
                           .access = "a.b.c",
                           .accessExpires = fromMilliseconds(1'795'225'295'031)}
        .encode();
}

/// The desk was shut out, and hears how when it wants to renew its access.
void hearFarewell(Bench &bench, const QByteArray &farewell)
{
    bench.tell(event::Wanted{});
    bench.readQueue({});
    bench.tell(event::Answered{bench.reply(401, "{\"code\":\"device_revoked\"}")});
    QCOMPARE(bench.did<effect::Ask>()->request, Request::Challenge);
    bench.tell(event::Answered{bench.reply(200, "{\"nonce\":\"00ff\"}")});
    QCOMPARE(bench.did<effect::Ask>()->request, Request::Renewal);
    bench.tell(event::Answered{bench.reply(401, farewell)});
}

} // namespace

/// How a desk goes on from a backup, and how it ends.
class EngineLivesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskFromABackupAsksForALifeBeforeItSendsAnything()
    {
        Bench bench;
        bench.tell(event::Started{
            .reached = {.epoch = epoch, .cursor = 10}, .waiting = 3, .ended = ended});
        QVERIFY(!bench.did<effect::ReadQueue>());
        const auto asked = bench.did<effect::Ask>();
        QCOMPARE(asked->request, Request::Life);
        QCOMPARE(*IncarnateRequest::decode(asked->body),
                 (IncarnateRequest{.incarnation = 1, .highest = 7, .wish = ended.wish}));
        QCOMPARE(bench.engine.status().state, HubState::Restored);

        bench.tell(event::Answered{bench.reply(200, lifeNumber(2))});
        QCOMPARE(bench.did<effect::BeginLife>()->incarnation, 2);
        bench.tell(event::LifeBegun{.isDone = true, .began = bench.now.wall});
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({1, 2, 3});
        bench.answer(12, 12, {applied(1, 11), applied(2, 12), applied(3, 12)});
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        QCOMPARE(bench.engine.status().lifeBegan, bench.now.wall - std::chrono::seconds(0));
    }

    void aLifeWhoseAnswerWasLostIsAskedForAgain()
    {
        Bench bench;
        bench.tell(event::Started{
            .reached = {.epoch = epoch, .cursor = 10}, .waiting = 3, .ended = ended});
        bench.tell(event::Failed{});
        QCOMPARE(bench.engine.status().state, HubState::Restored);
        bench.waitUntilDue();
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Life);
        bench.tell(event::Answered{bench.reply(200, lifeNumber(2))});
        // The disk was full.
        bench.tell(event::LifeBegun{.isDone = false});
        bench.waitUntilDue();
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Life);
    }

    void aHubThatKnowsOtherOperationsEndsTheLife()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        bench.waitUntilDue();
        bench.readQueue({8});
        bench.tell(event::Answered{bench.reply(409, "{\"code\":\"incarnation_conflict\"}")});
        QVERIFY(bench.did<effect::EndLife>());
        bench.tell(event::LifeEnded{.ended = ended});
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Life);
    }

    void aCopyAsksForNothingUntilSomebodyTypesACode()
    {
        Bench bench;
        bench.tell(event::Started{.reached = {.epoch = epoch, .cursor = 10},
                                  .waiting = 3,
                                  .ended = ended,
                                  .isCopy = true});
        QVERIFY(!bench.did<effect::Ask>());
        QCOMPARE(bench.engine.status().state, HubState::Copied);
        bench.tell(event::Wanted{});
        bench.tell(event::Resumed{});
        QVERIFY(!bench.did<effect::Ask>() && !bench.did<effect::ReadQueue>());
        QVERIFY(!bench.engine.due(bench.now));
    }

    void aDeskThatWasShutOutHandsInWhatItHasAndIsErased()
    {
        Bench bench;
        bench.begin();
        hearFarewell(bench,
                     "{\"code\":\"device_revoked\",\"wipe\":\"drain\",\"access\":\"a.b.c\"}");
        QCOMPARE(bench.engine.status().state, HubState::Leaving);
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({1, 2});
        QVERIFY(!bench.did<effect::Shred>());
        const Ruling kept{
            .operation = 1, .kind = RulingKind::Quarantined, .commit = 0, .detail = {}};
        Ruling second = kept;
        second.operation = 2;
        bench.answer(10, 10, {kept, second});
        // Something was done meanwhile: it goes as well.
        bench.tell(event::Published{.isDone = true, .waiting = 1});
        QVERIFY(!bench.did<effect::Shred>());
        bench.waitUntilDue();
        bench.readQueue({3});
        second.operation = 3;
        bench.answer(10, 10, {second});
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QVERIFY(bench.did<effect::Shred>());
        QVERIFY(!bench.did<effect::Listen>());
        QCOMPARE(bench.engine.status().state, HubState::Revoked);
    }

    void aDeskThatShallBeErasedAtOnceHandsInNothing()
    {
        Bench bench;
        bench.begin();
        hearFarewell(bench, "{\"code\":\"device_revoked\",\"wipe\":\"now\"}");
        QVERIFY(bench.did<effect::Shred>());
        QVERIFY(!bench.did<effect::ReadQueue>());
    }

    void aDeskThatWasAwayForMoreThanADayIsErased()
    {
        Bench bench;
        bench.begin();
        hearFarewell(bench, "{\"code\":\"device_revoked\",\"wipe\":\"drain\"}");
        QVERIFY(bench.did<effect::Shred>());
    }

    void twoWithOneSecretAreStoppedAndKeepTheirData()
    {
        Bench bench;
        bench.begin();
        hearFarewell(bench, "{\"code\":\"device_revoked\",\"wipe\":\"keep\"}");
        QVERIFY(!bench.did<effect::Shred>());
        QCOMPARE(bench.engine.status().state, HubState::Revoked);
        bench.tell(event::Wanted{});
        QVERIFY(!bench.did<effect::ReadQueue>());
    }

    void aHubThatWasPutBackMayEndALife()
    {
        Bench bench;
        bench.begin();
        bench.tell(event::Wanted{});
        bench.readQueue({});
        bench.tell(event::Answered{bench.reply(409, "{\"code\":\"epoch_changed\"}")});
        QVERIFY(bench.did<effect::SendAgain>());
        bench.tell(event::Requeued{.waiting = 9, .ended = ended});
        QCOMPARE(bench.did<effect::Ask>()->request, Request::Life);
    }
};

DESK_TEST(EngineLivesTest)
#include "tst_engine_lives.moc"
