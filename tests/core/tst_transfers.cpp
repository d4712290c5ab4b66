#include "core/store/checkpoint.h"
#include "core/store/sync_state.h"
#include "core/store/transfers.h"
#include "tests/support/explain.h"
#include "tests/support/listener.h"
#include "tests/support/money_fixtures.h"
#include "tests/support/test_program.h"

#include <QTemporaryDir>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const QByteArray someEpoch(16, 'e');

QString digestNumber(int number)
{
    return u"%1"_s.arg(number, 64, 16, QChar(u'0'));
}

/// A desk that hears from its hub of rows that name files.
struct HearingDesk
{
    QTemporaryDir folder;
    AttachmentFiles files{folder.filePath(u"attachments"_s), testKey()};
    Shop shop;
    qint64 head = 0;

    /// The hub has rows that name these files, each a commit.
    void hears(const QStringList &digests, const QByteArray &epoch = someEpoch)
    {
        const Result<> done = shop.store->writeConfirmed([&](db::Database &database) {
            for (const QString &digest : digests)
                database.run(R"sql(
                    INSERT INTO attachments
                           (id, kind, digest, media_type, bytes, created_at, _seq)
                    VALUES (?, 'PHOTO', ?, 'image/png', 1000, 0, ?)
                )sql",
                             shop.newId<AttachmentId>(),
                             digest,
                             ++head);
            sync_state::reach(database, epoch, head);
        });
        DESK_ASSERT(done);
    }

    template <class Work>
    auto with(Work &&work)
    {
        std::invoke_result_t<Work, db::Database &> found{};
        DESK_ASSERT(
            shop.store->writeConfirmed([&](db::Database &database) { found = work(database); }));
        return found;
    }

    bool lookOn()
    {
        return with([&](db::Database &database) { return transfers::lookOn(database, files); });
    }

    std::optional<Transfer> next(std::chrono::milliseconds later = {})
    {
        return with([&](db::Database &database) {
            return transfers::next(database, files, shop.clock.now() + later, shop.today());
        });
    }

    void note(const QString &digest, TransferNote::Outcome outcome, Instant notBefore = {})
    {
        with([&](db::Database &database) {
            transfers::note(database,
                            {.digest = digest, .outcome = outcome, .notBefore = notBefore});
            return true;
        });
    }

    FilesUnderWay underWay()
    {
        return with([](db::Database &database) { return transfers::underWay(database); });
    }
};

} // namespace

/// Which photos, signatures and papers still have to travel.
class TransfersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsHereGoesUpAndWhatIsNotComesDown()
    {
        HearingDesk desk;
        const QString here = desk.files.keep("a photo", u"image/png"_s)->digest;
        desk.hears({here, digestNumber(1)});
        QVERIFY(!desk.lookOn());
        QCOMPARE(desk.underWay(),
                 (FilesUnderWay{.up = 1, .bytesUp = 1'000, .down = 1, .bytesDown = 1'000}));
        // The newest goes first.
        QCOMPARE(desk.next(),
                 (Transfer{.digest = digestNumber(1), .bytes = 1'000, .isHere = false}));
        desk.note(digestNumber(1), TransferNote::Outcome::Settled);
        QVERIFY(desk.next()->isHere);
        desk.note(here, TransferNote::Outcome::Settled);
        QVERIFY(!desk.next());
        // What is settled is not looked at again.
        desk.lookOn();
        QVERIFY(!desk.next());
    }

    void whatTheHubHasNotConfirmedIsNotLookedAt()
    {
        HearingDesk desk;
        desk.hears({digestNumber(1)});
        desk.with([&](db::Database &database) {
            sync_state::reach(database, someEpoch, 0);
            return true;
        });
        desk.lookOn();
        QVERIFY(!desk.next());
    }

    void manyRowsAreLookedAtInSlices()
    {
        HearingDesk desk;
        QStringList digests;
        for (int i = 0; i < 450; ++i)
            digests += digestNumber(i);
        desk.hears(digests);
        QVERIFY(desk.lookOn());
        QVERIFY(desk.lookOn());
        QVERIFY(!desk.lookOn());
        QCOMPARE(desk.underWay().down, 450);
    }

    void noneOfItReadsAllPetsOrAllFiles()
    {
        Listener listener;
        HearingDesk desk;
        desk.hears({digestNumber(1)});
        listener.forget();
        desk.lookOn();
        desk.next();
        desk.underWay();
        desk.note(digestNumber(1), TransferNote::Outcome::Failed);
        desk.note(digestNumber(1), TransferNote::Outcome::Settled);
        desk.with([&](db::Database &database) {
            transfers::tryAgain(database);
            return transfers::nextAt(database, desk.shop.clock.now());
        });
        // What still has to travel is read as a whole: it is little, and it gets less.
        const QSet<QString> small{u"attachment_transfers"_s, u"attachment_lane"_s};
        QVERIFY(listener.heard().size() >= 8);
        QStringList scanned;
        desk.with([&](db::Database &database) {
            for (const QByteArray &sql : listener.heard()) {
                if (sql.contains("attachment"))
                    scanned += scannedTables(database, sql, small);
            }
            return true;
        });
        QCOMPARE(scanned, QStringList());
    }

    void aNameThatIsNoDigestNeverBecomesAFile()
    {
        HearingDesk desk;
        desk.hears({u"../../etc/passwd"_s,
                    QString(64, u'/'),
                    digestNumber(1).toUpper() + u'x',
                    QString(),
                    QString(64, u'A')});
        desk.lookOn();
        QVERIFY(!desk.next());
    }

    void thePhotosOfTodaysPetsComeFirst()
    {
        HearingDesk desk;
        desk.hears({digestNumber(1), digestNumber(2), digestNumber(3)});
        desk.with([&](db::Database &database) {
            database.run(R"sql(
                UPDATE pets SET photo = (SELECT id FROM attachments WHERE digest = ?) WHERE id = ?
            )sql",
                         digestNumber(2),
                         desk.shop.rex.id);
            return true;
        });
        desk.lookOn();
        QCOMPARE(desk.next()->digest, digestNumber(3));
        desk.shop.stayThreeNights();
        QCOMPARE(desk.next()->digest, digestNumber(2));
    }

    void whatFailedWaitsAndIsNotForgotten()
    {
        HearingDesk desk;
        const Instant now = desk.shop.clock.now();
        desk.hears({digestNumber(1)});
        desk.lookOn();
        desk.note(digestNumber(1), TransferNote::Outcome::Failed, now + std::chrono::minutes(2));
        QVERIFY(!desk.next());
        QCOMPARE(
            desk.with([&](db::Database &database) { return transfers::nextAt(database, now); }),
            now + std::chrono::minutes(2));
        QCOMPARE(desk.next(std::chrono::minutes(2))->failures, 1);
        // A clock that was put back by years keeps nobody waiting for years.
        QVERIFY(desk.next(-std::chrono::hours(24 * 365)));
        desk.note(digestNumber(1), TransferNote::Outcome::GivenUp, now);
        QVERIFY(!desk.next(std::chrono::hours(10)));
        QCOMPARE(desk.underWay().givenUp, 1);
        desk.with([](db::Database &database) {
            transfers::tryAgain(database);
            return true;
        });
        QCOMPARE(desk.next()->failures, 0);
    }

    void aHubThatCountsAnewOrLostItsFilesHasEverythingLookedAtAnew()
    {
        HearingDesk desk;
        desk.hears({digestNumber(1)});
        desk.lookOn();
        desk.note(digestNumber(1), TransferNote::Outcome::Settled);
        desk.hears({}, QByteArray(16, 'f'));
        desk.lookOn();
        QVERIFY(desk.next());
        desk.note(digestNumber(1), TransferNote::Outcome::Settled);
        const auto use = [&](const QByteArray &name) {
            desk.with([&](db::Database &database) {
                transfers::useHubStore(database, name);
                return true;
            });
            desk.lookOn();
        };
        use("one");
        QVERIFY(!desk.next());
        use("two");
        QVERIFY(desk.next());
    }
};

DESK_TEST(TransfersTest)
#include "tst_transfers.moc"
