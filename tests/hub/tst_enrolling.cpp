#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

QString codeFrom(const hub::Reply &reply)
{
    return sync::CodeAnswer::decode(reply.response.body).value_or(sync::CodeAnswer()).code;
}

hub::Reply askForCode(Voice &desk, const StaffId &staff)
{
    return desk.post("/api/v1/devices/codes", sync::CodeRequest{.staff = staff}.encode());
}

QStringList desksIn(HubWorld &world)
{
    return world.at<QStringList>([](hub::TenantStore &store) {
        QStringList names;
        for (int number = 1; number <= store.facts().highestDevice; ++number)
            names += store.desk(number).value_or(Device()).name;
        return names;
    });
}

QString why(const hub::Reply &reply)
{
    return problemIn(reply).detail.value("why"_L1).toString();
}

} // namespace

class TestEnrolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDeskThatFoundedTheResortStaysWhatItIs()
    {
        HubWorld world;
        const Voice founder = enrolled(world, world.founderCode());
        QVERIFY(founder.self.isFounder);
        QCOMPARE(founder.self.device, world.resort().founded.device);
        QCOMPARE(founder.self.number, 1);
        QCOMPARE(founder.self.incarnation, 1);
        QCOMPARE(founder.self.tenant, world.tenant());
        QCOMPARE(founder.self.location, world.resort().founded.location);
        QCOMPARE(desksIn(world).size(), 1);
    }

    void aNewComputerBecomesTheNextDeskAndAllDesksHearOfIt()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        const qint64 before = linesIn(founder.exchange(founder.nothingNew()))->head;
        const Voice office = enrolled(world, world.newCode(), 2);
        QVERIFY(!office.self.isFounder);
        QCOMPARE(office.self.number, 2);
        QCOMPARE(desksIn(world).last(), u"Office"_s);

        sync::ExchangeRequest news = founder.nothingNew();
        news.after = before;
        const auto heard = linesIn(founder.exchange(news));
        QVERIFY(heard);
        QCOMPARE(heard->rows.size(), 1);
        QCOMPARE(heard->rows.first().table, QByteArray(Device::table));
        QCOMPARE(heard->rows.first().row.columns.value("name"_L1), QJsonValue(u"Office"_s));
    }

    void aCodeMakesOneDesk()
    {
        HubWorld world;
        const QString code = world.newCode();
        enrolled(world, code, 2);
        Voice late(world, 3);
        QCOMPARE(why(late.enrol(code)), u"code_used"_s);
        QCOMPARE(desksIn(world).size(), 2);
    }

    void whoseAnswerWasLostAsksAgainAndIsTheSameDesk()
    {
        HubWorld world;
        const QString code = world.newCode();
        const Voice unheard = enrolled(world, code, 2);
        Voice again = enrolled(world, code, 2);
        QCOMPARE(again.self.device, unheard.self.device);
        QCOMPARE(desksIn(world).size(), 2);
        QCOMPARE(outcomeOf(again.exchange(again.nothingNew())), u"200"_s);
        QCOMPARE(outcomeOf(again.refresh()), u"200"_s);
    }

    void onceADeskHasSpokenItsCodeIsUsedUp()
    {
        HubWorld world;
        const QString code = world.newCode();
        Voice desk = enrolled(world, code, 2);
        desk.exchange(desk.nothingNew());
        QCOMPARE(why(desk.enrol(code)), u"code_used"_s);
    }

    void aCodeIsGoodForTenMinutes()
    {
        HubWorld world;
        const QString first = world.newCode();
        const QString second = world.newCode();
        world.clock.advance(std::chrono::minutes(10) - std::chrono::milliseconds(1));
        enrolled(world, first, 2);
        world.clock.advance(std::chrono::milliseconds(1));
        QCOMPARE(why(Voice(world, 3).enrol(second)), u"code_expired"_s);
    }

    void aCodeIsTakenAsPeopleTypeIt()
    {
        HubWorld world;
        QString code = world.newCode();
        code.insert(4, u'-');
        QCOMPARE(Voice(world, 2).enrol(code.toLower()).response.status, 201);
    }

    void fiveWrongCodesCloseTheDoorOfThatComputerUntilTheFirstIsForgotten()
    {
        HubWorld world;
        Voice guesser(world, 2);
        for (int i = 0; i < 5; ++i) {
            QCOMPARE(why(guesser.enrol(u"0000000%1"_s.arg(i))), u"code_unknown"_s);
            world.clock.advance(std::chrono::seconds(1));
        }
        const QString code = world.newCode();
        const hub::Reply closed = guesser.enrol(code);
        QCOMPARE(outcomeOf(closed), u"rate_limited"_s);

        Voice other(world, 3);
        other.peer = "192.0.2.8";
        QCOMPARE(other.enrol(world.newCode()).response.status, 201);

        world.clock.advance(std::chrono::milliseconds(*problemIn(closed).retryAfterMs));
        QCOMPARE(guesser.enrol(world.newCode()).response.status, 201);
    }

    void aNameThatShowsNothingIsNone()
    {
        HubWorld world;
        Voice nameless(world, 2);
        nameless.request.name = u" \u200b "_s;
        QCOMPARE(outcomeOf(nameless.enrol(world.newCode())), u"bad_request"_s);
    }

    void onlyAManagerLetsAnotherComputerIn()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        QCOMPARE(outcomeOf(askForCode(founder, world.resort().sam)), u"forbidden"_s);
        const hub::Reply given = askForCode(founder, world.resort().max);
        QCOMPARE(given.response.status, 201);
        QCOMPARE(enrolled(world, codeFrom(given), 2).self.number, 2);
    }

    void aManagerOfAnotherResortLetsNobodyIn()
    {
        HubWorld world;
        const Founded other = world.addResort();
        Voice founder = enrolled(world, world.founderCode());
        QCOMPARE(outcomeOf(askForCode(founder, other.administrator)), u"forbidden"_s);
    }

    void aDeskThatLostItsWayEnrolsAgainAsItself()
    {
        HubWorld world;
        Voice lost = enrolled(world, world.founderCode());
        QCOMPARE(outcomeOf(lost.exchange(lost.nothingNew())), u"200"_s);
        Voice found = enrolled(world, world.founderCode(), 5);
        QCOMPARE(found.self.device, lost.self.device);
        QVERIFY(found.self.isFounder);
        // The key of before is nobody's now.
        QCOMPARE(outcomeOf(lost.refresh()), u"token_invalid"_s);
        QCOMPARE(outcomeOf(found.refresh()), u"200"_s);
    }

    void numbersOfDesksAreNeverGivenTwice()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        const Voice office = enrolled(world, world.newCode(), 2);
        founder.post("/api/v1/devices/" + office.self.device.text().toLatin1() + "/revoke",
                     sync::RevokeRequest{.staff = world.resort().max}.encode());
        QCOMPARE(enrolled(world, world.newCode(), 3).self.number, 3);
    }
};

DESK_TEST(TestEnrolling)
#include "tst_enrolling.moc"
