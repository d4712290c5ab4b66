#include "core/households/papers.h"
#include "sync/desk/driver.h"
#include "sync/desk/join.h"
#include "tests/hub/frayed_line.h"
#include "tests/hub/pictures.h"
#include "tests/hub/running_server.h"
#include "tests/support/test_program.h"

#include <QEventLoop>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

constexpr int patienceMs = 60'000;

/// A desk at work: its replica, its files, and a driver that talks to the hub.
class DeskAtWork
{
public:
    DeskAtWork(Replica replica, sync::Secrets &secrets)
        : files(AttachmentFiles::folderIn(replica.folder()), replica.key())
        , m_replica(std::move(replica))
        , m_store(m_replica.takeStore())
        , m_driver(*sync::Credentials::read(secrets), secrets, access(), files, m_clock)
    {
        QObject::connect(&m_driver,
                         &sync::Driver::statusChanged,
                         &m_driver,
                         [this](const HubStatus &status) { take(status); });
        m_driver.start();
    }

    /// Does something in the store's thread and waits for it.
    void doHere(const std::function<void(Store &)> &work)
    {
        QEventLoop loop;
        m_store.post([&](Store &store) {
            work(store);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        });
        loop.exec();
    }

    void sendNow() { m_driver.exchangeNow(); }

    /// Lets things happen until it is so, or nobody believes in it any more.
    bool waitUntil(const std::function<bool()> &isSo) { return QTest::qWaitFor(isSo, patienceMs); }

    bool waitUntilQuiet()
    {
        return waitUntil(
            [this] { return status.state == HubState::UpToDate && !status.files.isAtWork; });
    }

    AttachmentFiles files;
    HubStatus status;
    qint64 mostUnderWay = 0; ///< the most files that it once said were to come or to go

private:
    StoreAccess access()
    {
        return [this](std::function<void(Store &)> work) { m_store.post(std::move(work)); };
    }

    void take(const HubStatus &now)
    {
        status = now;
        mostUnderWay = std::max(mostUnderWay, now.files.up + now.files.down);
    }

    SystemClock m_clock;
    Replica m_replica;
    WorkThread<Store> m_store;
    sync::Driver m_driver;
};

/// A computer that joins the resort; the desk on it can be switched off and on.
class Computer
{
public:
    void join(HubWorld &world, const QString &address)
    {
        QEventLoop loop;
        sync::JoiningDesk joining(
            {.address = address, .code = world.newCode(), .computer = u"PC"_s},
            {.path = m_folder.path(),
             .keys = m_keys,
             .secrets = m_secrets,
             .clock = world.clock,
             .random = m_random},
            [](qint64) {},
            [&](const Result<Replica> &replica) {
                DESK_ASSERT(replica);
                loop.quit();
            });
        loop.exec();
    }

    DeskAtWork &switchOn()
    {
        Result<Replica> replica = Replica::open(m_folder.path(), m_keys, m_clock, m_random);
        DESK_ASSERT(replica);
        m_desk = std::make_unique<DeskAtWork>(std::move(*replica), m_secrets);
        return *m_desk;
    }

    /// As if it was killed: whatever was under way is not ended.
    void switchOff() { m_desk.reset(); }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    SystemRandom m_random;
    KeyFile m_keys{m_folder.filePath(u"replica.key"_s), m_random};
    sync::SecretFiles m_secrets{m_folder.path()};
    std::unique_ptr<DeskAtWork> m_desk;
};

/// A hub, the computers of Kim and Sam, and their lines to it.
struct House
{
    HubWorld world;
    RunningServer server{world.hub};
    FrayedLine kimsLine{server.port()};
    FrayedLine samsLine{server.port()};
    Computer kims;
    Computer sams;

    House()
    {
        // Else the plan is used up before the line has broken often enough.
        world.directory.setTier(world.tenant(), Tier::Enterprise);
        kims.join(world, kimsLine.address());
        sams.join(world, samsLine.address());
    }

    /// Kim takes a photo of Bella; its digest.
    QString takePhoto(DeskAtWork &desk, const QByteArray &photo)
    {
        const Result<KeptFile> kept = desk.files.keep(photo, u"image/png"_s);
        DESK_ASSERT(kept);
        desk.doHere([&](Store &store) {
            SetPetPhoto command;
            command.pet = world.resort().bella.id;
            command.photo = *kept;
            DESK_ASSERT(store.run(world.resort().bySam(), command));
        });
        desk.sendNow();
        return kept->digest;
    }
};

} // namespace

/// A photo that one desk takes is shown by the other.
class TestPhotos : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatKimTakesSamSees()
    {
        House house;
        DeskAtWork &kim = house.kims.switchOn();
        DeskAtWork &sam = house.sams.switchOn();
        QVERIFY(sam.waitUntilQuiet());
        const QByteArray photo = picture(1'500'000);
        const QString digest = house.takePhoto(kim, photo);
        QVERIFY(sam.waitUntil([&] { return sam.files.has(digest); }));
        QCOMPARE(sam.files.read(digest).value(), photo);
        QVERIFY(sam.mostUnderWay == 1 && kim.mostUnderWay == 1);
        QVERIFY(kim.waitUntilQuiet() && sam.waitUntilQuiet());
        QCOMPARE(kim.status.files, FilesUnderWay());
        QCOMPARE(sam.status.files, FilesUnderWay());
    }

    void aLineThatBreaksInTheMiddleOnlyTakesLonger()
    {
        House house;
        DeskAtWork &kim = house.kims.switchOn();
        DeskAtWork &sam = house.sams.switchOn();
        QVERIFY(kim.waitUntilQuiet() && sam.waitUntilQuiet());
        house.kimsLine.bytesUpEach = 700'000;
        house.samsLine.bytesEach = 400'000;
        const QByteArray photo = picture(1'500'000);
        const QString digest = house.takePhoto(kim, photo);
        QVERIFY(sam.waitUntil([&] { return sam.files.has(digest); }));
        QCOMPARE(sam.files.read(digest).value(), photo);
        QVERIFY(house.kimsLine.breaks > 0);
        QVERIFY(house.samsLine.breaks > 0);
    }

    void aComputerThatWasSwitchedOffGoesOnBehindTheLastPiece()
    {
        House house;
        DeskAtWork *kim = &house.kims.switchOn();
        QVERIFY(kim->waitUntilQuiet());
        const QByteArray photo = picture(3'000'000);
        // Two pieces come through, and then nothing.
        house.kimsLine.bytesUpEach = 1'000'000;
        const QString digest = house.takePhoto(*kim, photo);
        const QByteArray name = QByteArray::fromHex(digest.toLatin1());
        const auto received = [&] {
            const auto stand = house.world.blobs.find(house.world.tenant(), name);
            return stand ? stand->received : 0;
        };
        QVERIFY(kim->waitUntil([&] {
            house.kimsLine.isCut = house.kimsLine.isCut || received() > 0;
            return received() > 0 && house.kimsLine.breaks > 0;
        }));
        house.kims.switchOff();
        const qint64 before = received();
        QVERIFY(before > 0 && before < photo.size());
        house.kimsLine.isCut = false;
        house.kimsLine.bytesUpEach = std::numeric_limits<qint64>::max();
        kim = &house.kims.switchOn();
        QVERIFY(kim->waitUntil([&] { return received() == photo.size(); }));

        // Sam's is switched off while it comes.
        DeskAtWork *sam = &house.sams.switchOn();
        house.samsLine.bytesEach = 400'000;
        QVERIFY(sam->waitUntil([&] { return sam->files.arrived(digest) > 0; }));
        house.samsLine.isCut = true;
        house.sams.switchOff();
        house.samsLine.isCut = false;
        house.samsLine.bytesEach = std::numeric_limits<qint64>::max();
        sam = &house.sams.switchOn();
        QVERIFY(sam->files.arrived(digest) > 0);
        QVERIFY(sam->waitUntil([&] { return sam->files.has(digest); }));
        QCOMPARE(sam->files.read(digest).value(), photo);
        QCOMPARE(sam->files.arrived(digest), 0);
    }

    void aDeskThatJoinsLaterGetsThemToo()
    {
        House house;
        DeskAtWork &kim = house.kims.switchOn();
        const QString digest = house.takePhoto(kim, picture(200'000));
        const QByteArray name = QByteArray::fromHex(digest.toLatin1());
        QVERIFY(kim.waitUntil([&] {
            const auto stand = house.world.blobs.find(house.world.tenant(), name);
            return stand && stand->isWhole();
        }));
        Computer office;
        office.join(house.world, house.samsLine.address());
        DeskAtWork &desk = office.switchOn();
        QVERIFY(desk.waitUntil([&] { return desk.files.has(digest); }));
    }

    void aHubThatLostThemGetsThemAgain()
    {
        House house;
        DeskAtWork &kim = house.kims.switchOn();
        const QString digest = house.takePhoto(kim, picture(200'000));
        const QByteArray name = QByteArray::fromHex(digest.toLatin1());
        const auto isThere = [&] {
            const auto stand = house.world.blobs.find(house.world.tenant(), name);
            return stand && stand->isWhole();
        };
        QVERIFY(kim.waitUntil(isThere));
        QVERIFY(kim.waitUntilQuiet());
        house.kims.switchOff();
        house.world.loseBlobs();
        QVERIFY(!isThere());
        DeskAtWork &again = house.kims.switchOn();
        QVERIFY(again.waitUntil(isThere));
    }
};

DESK_TEST(TestPhotos)
#include "tst_photos.moc"
