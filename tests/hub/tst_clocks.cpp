#include "core/households/pet.h"
#include "sync/hub/handlers/stamps.h"
#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;
using namespace std::chrono_literals;

using namespace desk;
using namespace desk::test;

namespace {

const sync::DeviceLife office{.number = 2, .incarnation = 1};
const Instant noon = fromMilliseconds(1'795'280'400'000);

QByteArray stampAt(Instant when, quint16 counter = 0)
{
    return Stamp{.milliseconds = toMilliseconds(when), .counter = counter, .device = 2}.bytes();
}

Stamp righted(hub::Stamps &stamps, const QByteArray &said)
{
    return Stamp::parse(stamps.right(said)).value_or(Stamp());
}

/// When the hub says that Rex got his name.
Stamp stampOfName(HubWorld &world)
{
    return world.at<Stamp>([&](hub::TenantStore &store) {
        const auto row = store.beginPush()->row(Pet::table, world.resort().rex.id.bytes());
        Stamp newest;
        for (const merge::Mark &mark : row->marks)
            newest = std::max(newest, mark.stamp);
        return newest;
    });
}

} // namespace

/// Desks whose clocks are wrong.
class ClocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClockThatIsNearlyRightIsBelieved()
    {
        hub::Stamps stamps(office, toMilliseconds(noon - 119s), noon);
        QCOMPARE(stamps.right(stampAt(noon - 300s, 7)), stampAt(noon - 300s, 7));
    }

    void aClockThatIsTwoHoursBehindIsPutRight()
    {
        hub::Stamps stamps(office, toMilliseconds(noon - 2h), noon);
        // Ten minutes ago by its own clock.
        QCOMPARE(righted(stamps, stampAt(noon - 2h - 10min)).milliseconds,
                 toMilliseconds(noon - 10min));
    }

    void aClockThatIsTenYearsAheadSaysNothingOfTheFuture()
    {
        hub::Stamps stamps(office, toMilliseconds(noon + 24h * 3'650), noon);
        QCOMPARE(righted(stamps, stampAt(noon + 24h * 3'650 + 1h)).milliseconds,
                 toMilliseconds(noon));
    }

    void laterStaysLater()
    {
        hub::Stamps stamps(office, toMilliseconds(noon + 1h), noon);
        const Stamp first = righted(stamps, stampAt(noon + 2h, 9));
        const Stamp second = righted(stamps, stampAt(noon + 3h, 0));
        const Stamp third = righted(stamps, stampAt(noon + 3h, 1));
        QVERIFY(first < second && second < third);
        QCOMPARE(third.milliseconds, toMilliseconds(noon));
    }

    void aStampNamesTheDeskThatBringsIt()
    {
        hub::Stamps stamps({.number = 3, .incarnation = 1}, toMilliseconds(noon), noon);
        QCOMPARE(righted(stamps, stampAt(noon)).device, quint16(3));
        QCOMPARE(stamps.right("no stamp"), QByteArray("no stamp"));
    }

    void aDeskThatIsTwoHoursAheadWritesNothingIntoTheFuture()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        sync::ExchangeRequest request = desk.nothingNew();
        request.now = toMilliseconds(world.clock.now() + 2h);
        request.operations = renamings(world.resort(), 1, 1);
        request.operations.first().stamp = stampAt(world.clock.now() + 2h - 5s);
        QCOMPARE(outcomeOf(desk.exchange(request)), u"200"_s);
        QCOMPARE(stampOfName(world).milliseconds, toMilliseconds(world.clock.now() - 5s));
    }
};

DESK_TEST(ClocksTest)
#include "tst_clocks.moc"
