#include "tests/support/test_program.h"
#include "tests/sync/engine_bench.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;
using namespace desk::test;

namespace {

const QByteArray hubsStore = "store-1";
constexpr qint64 kib = 1'024;

Transfer photo(bool isHere, qint64 bytes = 600 * kib, int failures = 0)
{
    return {.digest = QString(64, u'a'), .bytes = bytes, .isHere = isHere, .failures = failures};
}

/// The same desk, with photos.
class LaneBench : public Bench
{
public:
    /// The hub has no digest: what is due are photos and rows alone.
    void begin()
    {
        Bench::begin();
        waitUntilDue();
        tell(event::Answered{reply(404, "{}")});
    }

    /// The program began, and the photo is the next to be carried.
    void beginWith(const std::optional<Transfer> &next)
    {
        begin();
        reads(next);
    }

    Effects reads(const std::optional<Transfer> &next, const FilesUnderWay &files = {})
    {
        return tell(event::TransfersRead{
            .isDone = true, .next = next, .nextAt = {}, .files = files, .hubStore = hubsStore});
    }

    Effects carried(int status, QHash<QByteArray, QByteArray> more = {})
    {
        Reply answer = reply(status, "{}");
        answer.headers.insert(more);
        return tell(event::Carried{.reply = answer});
    }

    Effects hasStore(const QByteArray &name = hubsStore)
    {
        return carried(204, {{"blob-store", name.toHex()}});
    }

    Effects hasBytes(qint64 offset)
    {
        return carried(204, {{"upload-offset", QByteArray::number(offset)}});
    }

    Effects came(qint64 arrived, bool isWhole = true)
    {
        return tell(
            event::Carried{.reply = reply(206, {}), .arrived = arrived, .isWhole = isWhole});
    }

    std::optional<CarryStep> step() const
    {
        const auto carry = did<effect::Carry>();
        return carry ? std::optional(carry->step) : std::nullopt;
    }

    std::optional<TransferNote> noted() const
    {
        const auto read = did<effect::ReadTransfers>();
        return read ? read->note : std::nullopt;
    }

    qint64 untilDue() const { return engine.due(now).value_or(-1) - now.elapsed; }
};

} // namespace

/// Photos, signatures and papers: when they travel, and what becomes of a try.
class LaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPhotoGoesUpInPieces()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        QCOMPARE(bench.step(), CarryStep::AskStore);
        bench.hasStore();
        QCOMPARE(bench.step(), CarryStep::Offer);
        bench.hasBytes(0);
        const auto first = bench.did<effect::Carry>();
        QVERIFY(first && first->step == CarryStep::Send);
        QCOMPARE(first->from, 0);
        QCOMPARE(first->piece, 256 * kib);
        // A quick line gets larger pieces.
        bench.wait(200);
        bench.hasBytes(256 * kib);
        QCOMPARE(bench.did<effect::Carry>()->from, 256 * kib);
        QCOMPARE(bench.did<effect::Carry>()->piece, 344 * kib);
        bench.hasBytes(600 * kib);
        QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::Settled);
        bench.reads(std::nullopt);
        QVERIFY(!bench.engine.status().files.isAtWork);
        QVERIFY(!bench.step());
    }

    void whatBrokeOffGoesOnBehindTheLastByteThatTheHubHas()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.hasStore();
        bench.hasBytes(0);
        bench.tell(event::NotCarried{});
        QVERIFY(!bench.step());
        bench.waitUntilDue();
        QCOMPARE(bench.step(), CarryStep::Offer);
        bench.hasBytes(100 * kib);
        QCOMPARE(bench.did<effect::Carry>()->from, 100 * kib);
        // Somebody else was quicker.
        bench.carried(409);
        QCOMPARE(bench.step(), CarryStep::Offer);
    }

    void moneyGoesFirst()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.hasStore();
        bench.hasBytes(0);
        QCOMPARE(bench.step(), CarryStep::Send);
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        // The piece that is on its way comes to its end, and the next one waits.
        bench.hasBytes(256 * kib);
        QVERIFY(!bench.step());
        bench.waitUntilDue();
        QVERIFY(bench.did<effect::ReadQueue>() && !bench.step());
        bench.readQueue({1});
        QVERIFY(bench.did<effect::Ask>() && !bench.step());
        bench.answer(11, 11, {applied(1, 11)});
        QVERIFY(!bench.step());
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QCOMPARE(bench.step(), CarryStep::Send);
    }

    void aPaymentDoesNotWaitForAPieceThatIsUnderWay()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        QCOMPARE(bench.step(), CarryStep::AskStore);
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        QCOMPARE(bench.untilDue(), 200);
        bench.waitUntilDue();
        QVERIFY(bench.did<effect::ReadQueue>());
    }

    void anEditThatCanWaitDoesNotHoldAPhotoUp()
    {
        LaneBench bench;
        bench.begin();
        bench.tell(event::Queued{.urgency = Priority::Later, .waiting = 1});
        bench.reads(photo(true));
        QCOMPARE(bench.step(), CarryStep::AskStore);
    }

    void aHubThatAsksToWaitIsLeftAloneWithPhotos()
    {
        for (const int status : {429, 503}) {
            LaneBench bench;
            bench.beginWith(photo(true));
            bench.carried(status, {{"retry-after", "40"}});
            QVERIFY(bench.untilDue() >= 40'000);
            // Rows go on.
            bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
            QCOMPARE(bench.untilDue(), 200);
        }
    }

    void halfOfThePlanIsLeftToTheRows()
    {
        LaneBench bench;
        bench.headers = {{"ratelimit-policy", "\"tenant\";q=100;w=900"},
                         {"ratelimit", "\"tenant\";r=50;t=300;share=2"}};
        bench.beginWith(photo(true));
        QVERIFY(!bench.step());
        QCOMPARE(bench.untilDue(), 300'000);
        bench.headers.insert("ratelimit", "\"tenant\";r=51;t=300;share=2");
        LaneBench other;
        other.headers = bench.headers;
        other.beginWith(photo(true));
        QCOMPARE(other.step(), CarryStep::AskStore);
    }

    void aHubThatFailsWithPhotosIsStillAskedForRows()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        for (int i = 0; i < 4; ++i) {
            QVERIFY(bench.step());
            bench.tell(event::NotCarried{});
            if (i < 3)
                bench.waitUntilDue();
        }
        // It is not asked for half a minute.
        QVERIFY(bench.untilDue() >= 24'000);
        QCOMPARE(bench.engine.status().state, HubState::UpToDate);
        bench.tell(event::Queued{.urgency = Priority::Now, .waiting = 1});
        QCOMPARE(bench.untilDue(), 200);
        // The network came back.
        bench.tell(event::Resumed{});
        bench.readQueue({1});
        bench.answer(11, 11, {applied(1, 11)});
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QVERIFY(bench.step());
    }

    void aPhotoThatCameInPiecesIsTakenIn()
    {
        LaneBench bench;
        bench.beginWith(photo(false));
        bench.hasStore();
        QCOMPARE(bench.step(), CarryStep::Fetch);
        bench.came(256 * kib);
        QCOMPARE(bench.did<effect::Carry>()->from, 256 * kib);
        // The line breaks: what came is kept.
        bench.came(300 * kib, false);
        QVERIFY(!bench.step());
        bench.waitUntilDue();
        QCOMPARE(bench.did<effect::Carry>()->from, 300 * kib);
        bench.came(556 * kib);
        bench.came(600 * kib);
        QVERIFY(bench.did<effect::TakeIn>());
        bench.tell(event::TakenIn{.outcome = event::TakenIn::Outcome::Done});
        QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::Settled);
    }

    void whatIsSomethingElseIsFetchedAgainLater()
    {
        LaneBench bench;
        Transfer next = photo(false, 600 * kib, 1);
        next.arrived = next.bytes;
        bench.beginWith(next);
        QVERIFY(bench.did<effect::TakeIn>());
        bench.tell(event::TakenIn{.outcome = event::TakenIn::Outcome::SomethingElse});
        const auto note = bench.noted();
        QVERIFY(note && note->outcome == TransferNote::Outcome::Failed);
        QCOMPARE(note->notBefore - bench.now.wall, std::chrono::seconds(125));
    }

    void whatTheOtherDeskHasNotSentIsAskedForAgainSoonAndThenSeldom()
    {
        QList<qint64> pauses;
        for (const int tries : {0, 1, 5, 30}) {
            LaneBench bench;
            bench.beginWith(photo(false, 600 * kib, tries));
            bench.hasStore();
            bench.carried(404);
            const auto note = bench.noted();
            QVERIFY(note && note->outcome == TransferNote::Outcome::NotThereYet);
            pauses += toMilliseconds(note->notBefore) - toMilliseconds(bench.now.wall);
        }
        QCOMPARE(pauses, (QList<qint64>{4'000, 8'000, 128'000, 3'600'000}));
    }

    void whatFailsTooOftenIsGivenUpUntilSomebodyAsks()
    {
        LaneBench bench;
        bench.beginWith(photo(true, 600 * kib, 3));
        bench.hasStore();
        bench.carried(422);
        QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::GivenUp);
        bench.reads(std::nullopt, {.up = 1, .bytesUp = 600 * kib, .givenUp = 1});
        QCOMPARE(bench.engine.status().files.givenUp, 1);
        QVERIFY(!bench.step());
        bench.tell(event::Wanted{});
        QVERIFY(bench.did<effect::ReadTransfers>()->triesAgain);
    }

    void whatTheHubNeverTakesIsGivenUpAtOnce()
    {
        for (const int status : {413, 415}) {
            LaneBench bench;
            bench.beginWith(photo(true));
            bench.hasStore();
            bench.carried(status);
            QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::GivenUp);
        }
    }

    void aFileThatCanNotBeReadDoesNotStopTheOthers()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.hasStore();
        bench.hasBytes(0);
        bench.tell(event::NotCarried{.isFileUnreadable = true});
        QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::Failed);
    }

    void aHubThatLostItsFilesIsNoticed()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.hasStore("store-2");
        const auto read = bench.did<effect::ReadTransfers>();
        QVERIFY(read && !read->note);
        QCOMPARE(read->hubStore, QByteArray("store-2"));
    }

    void whoHasNothingToCarryStillAsksWhetherTheHubHasWhatItHad()
    {
        LaneBench bench;
        bench.beginWith(std::nullopt);
        QCOMPARE(bench.step(), CarryStep::AskStore);
        bench.hasStore();
        QVERIFY(!bench.step() && !bench.did<effect::ReadTransfers>());
        // Once a day.
        QCOMPARE(bench.untilDue(), 86'400'000);
    }

    void aTokenThatIsOverIsRenewedByAnExchange()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.carried(401);
        QVERIFY(bench.did<effect::ReadQueue>());
        bench.readQueue({});
        bench.answer(10, 10);
        bench.waitUntilDue();
        QCOMPARE(bench.step(), CarryStep::AskStore);
    }

    void aHotelsPageIsNotTheHub()
    {
        LaneBench bench;
        bench.beginWith(photo(false));
        bench.tell(event::Carried{.reply = {.status = 200, .isOfHub = false, .body = "<html>"}});
        QVERIFY(!bench.step());
        bench.waitUntilDue();
        QCOMPARE(bench.step(), CarryStep::AskStore);
    }

    void aDiskThatIsFullLosesNothing()
    {
        LaneBench bench;
        bench.beginWith(photo(true));
        bench.hasStore();
        bench.hasBytes(600 * kib);
        QVERIFY(bench.noted());
        bench.tell(event::TransfersRead{});
        QCOMPARE(bench.untilDue(), 30'000);
        bench.waitUntilDue();
        // What was to be noted is noted now.
        QCOMPARE(bench.noted()->outcome, TransferNote::Outcome::Settled);
    }

    void rowsThatNameFilesAreLookedAtWhenTheyArePublished()
    {
        LaneBench bench;
        bench.beginWith(std::nullopt);
        bench.hasStore();
        bench.tell(event::Woken{.head = 11});
        bench.waitUntilDue();
        bench.readQueue({});
        const IdBytes anId =
            AttachmentId::parse(u"019aa1fe-0000-7000-8000-000000000001"_s).value().bytes();
        const ExchangeResponse page{
            .epoch = epoch,
            .head = 11,
            .reached = 11,
            .now = toMilliseconds(bench.now.wall),
            .last = 0,
            .rulings = {},
            .rows = {{.table = "attachments",
                      .row = {.id = anId, .columns = {{u"bytes"_s, 1}}, .commit = 11}}}};
        bench.tell(event::Answered{bench.reply(200, encodeResponse(page))});
        QVERIFY(!bench.did<effect::ReadTransfers>());
        bench.tell(event::Published{.isDone = true, .waiting = 0});
        QVERIFY(bench.did<effect::ReadTransfers>());
    }
};

DESK_TEST(LaneTest)
#include "tst_lane.moc"
