#include "tests/hub/hub_world.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

using namespace std::chrono_literals;

namespace {

QString said(Voice &desk)
{
    return outcomeOf(desk.exchange(desk.nothingNew()));
}

void revoke(HubWorld &world, Voice &by, const DeviceId &device, sync::Wipe wipe)
{
    const hub::Reply reply =
        by.post("/api/v1/devices/" + device.text().toLatin1() + "/revoke",
                sync::RevokeRequest{.staff = world.resort().max, .wipe = wipe}.encode());
    DESK_ASSERT(reply.response.status == 200);
}

std::optional<sync::IncarnateAnswer> incarnate(Voice &desk, int ended, char wish = 'w')
{
    const hub::Reply reply = desk.post(
        "/api/v1/devices/incarnate",
        sync::IncarnateRequest{.incarnation = ended, .highest = 0, .wish = QByteArray(16, wish)}
            .encode());
    return sync::IncarnateAnswer::decode(reply.response.body);
}

QByteArray webText(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class TestTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeskThatShowsNoTokenIsNotHeard()
    {
        HubWorld world;
        Voice stranger(world);
        QCOMPARE(outcomeOf(stranger.get("/api/v1/devices")), u"token_missing"_s);
        stranger.self.access = "x";
        QCOMPARE(outcomeOf(stranger.get("/api/v1/devices")), u"token_invalid"_s);
    }

    void anAccessTokenLastsTenMinutes()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        world.clock.set(desk.self.accessExpires - 1ms);
        QCOMPARE(said(desk), u"200"_s);
        world.clock.advance(1ms);
        QCOMPARE(said(desk), u"token_expired"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
    }

    void aTokenOfWhichALetterWasChangedIsNone()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray right = desk.self.access;
        for (qsizetype i = 0; i < right.size(); ++i) {
            desk.self.access[i] = right[i] == 'A' ? 'B' : 'A';
            QVERIFY2(outcomeOf(desk.get("/api/v1/devices")) == u"token_invalid"_s,
                     QByteArray::number(i));
            desk.self.access = right;
        }
    }

    void aTokenThatSaysItNeedsNoSignatureIsNone()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray claims = desk.self.access.split('.')[1];
        desk.self.access = webText(R"({"alg":"none","typ":"JWT"})") + '.' + claims + '.';
        QCOMPARE(said(desk), u"token_invalid"_s);
    }

    void aRefreshWhoseAnswerWasLostIsDoneAgainHoweverLate()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        QCOMPARE(said(desk), u"200"_s);
        const QByteArray token = desk.self.refresh;
        desk.refreshWith(token, desk.challenge());
        world.clock.advance(2h);
        desk.refreshWith(token, desk.challenge());
        world.clock.advance(3h);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
    }

    void whoHeardTheAnswerMayAskOnceMoreWithinAMinute()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray before = desk.self.refresh;
        desk.refresh();
        QCOMPARE(said(desk), u"200"_s);
        world.clock.advance(60s);
        desk.self.refresh = before;
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
        desk.self.refresh = before;
        QCOMPARE(outcomeOf(desk.refresh()), u"device_revoked"_s);
    }

    void aRenewalThatTheNetworkRepeatsChangesNothing()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray token = desk.self.refresh;
        const QByteArray challenge = desk.challenge();
        const hub::Reply answer = desk.refreshWith(token, challenge);
        desk.self.refresh = sync::RefreshAnswer::decode(answer.response.body)->refresh;
        QCOMPARE(outcomeOf(desk.refreshWith(token, challenge)), u"challenge_stale"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
    }

    void aRenewalThatComesAfterTheNextChangesNothing()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray token = desk.self.refresh;
        const QByteArray givenUp = desk.challenge();
        world.clock.advance(10s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
        QCOMPARE(outcomeOf(desk.refreshWith(token, givenUp)), u"challenge_stale"_s);
        QCOMPARE(said(desk), u"200"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
    }

    void aTokenThatWasUsedUpTellsThatThereAreTwo()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        Voice copy = desk;
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
        world.clock.advance(61s);
        QCOMPARE(outcomeOf(copy.refresh()), u"device_revoked"_s);
        // The tokens of both are gone.
        QCOMPARE(outcomeOf(desk.get("/api/v1/devices")), u"device_revoked"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"device_revoked"_s);
    }

    void aTokenOlderThanTheLastTellsThatThereAreTwo()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        const QByteArray first = desk.self.refresh;
        desk.refresh();
        desk.refresh();
        desk.self.refresh = first;
        QCOMPARE(outcomeOf(desk.refresh()), u"device_revoked"_s);
    }

    void theTokenAloneIsWorthNothing()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        Voice thief(world, 9);
        thief.self = desk.self;
        QCOMPARE(outcomeOf(thief.refresh()), u"token_invalid"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
    }

    void aChallengeIsForOneDeskAndOneMinute()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.founderCode());
        Voice other = enrolled(world, world.newCode(), 2);
        QCOMPARE(outcomeOf(desk.refreshWith(desk.self.refresh, other.challenge())),
                 u"token_invalid"_s);
        const QByteArray late = desk.challenge();
        world.clock.advance(60s);
        QCOMPARE(outcomeOf(desk.refreshWith(desk.self.refresh, late)), u"challenge_stale"_s);
        const QByteArray inTime = desk.challenge();
        world.clock.advance(60s - 1ms);
        QCOMPARE(outcomeOf(desk.refreshWith(desk.self.refresh, inTime)), u"200"_s);
    }

    void aRevokedDeskHandsInWhatItHasAndLearnsNothing()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        Voice office = enrolled(world, world.newCode(), 2);
        revoke(world, founder, office.self.device, sync::Wipe::Drain);
        QCOMPARE(outcomeOf(office.get("/api/v1/devices")), u"device_revoked"_s);

        sync::ExchangeRequest last = office.nothingNew();
        last.operations = renamings(world.resort(), 1, 2);
        const auto heard = linesIn(office.exchange(last));
        QVERIFY(heard);
        QVERIFY(heard->rows.isEmpty());
        QCOMPARE(heard->rulings.size(), 2);
        QCOMPARE(heard->rulings.first().kind, RulingKind::Quarantined);
        // Twice is once.
        QCOMPARE(linesIn(office.exchange(last))->rulings, heard->rulings);
    }

    void aRevokedDeskGetsATokenToHandInWhatItHasForADay()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        Voice office = enrolled(world, world.newCode(), 2);
        revoke(world, founder, office.self.device, sync::Wipe::Drain);
        world.clock.advance(24h - 1s);
        const sync::Problem farewell = problemIn(office.refresh());
        QCOMPARE(farewell.code, u"device_revoked"_s);
        QCOMPARE(farewell.detail.value("wipe"_L1), QJsonValue(u"drain"_s));
        office.self.access = farewell.detail.value("access"_L1).toString().toLatin1();
        QCOMPARE(said(office), u"200"_s);
        world.clock.advance(1s);
        QCOMPARE(said(office), u"device_revoked"_s);
        QVERIFY(!problemIn(office.refresh()).detail.contains("access"_L1));
    }

    void aDeskThatShallBeWipedAtOnceIsNotHeardAtAll()
    {
        HubWorld world;
        Voice founder = enrolled(world, world.founderCode());
        Voice office = enrolled(world, world.newCode(), 2);
        revoke(world, founder, office.self.device, sync::Wipe::Now);
        QCOMPARE(said(office), u"device_revoked"_s);
        const sync::Problem farewell = problemIn(office.refresh());
        QCOMPARE(farewell.detail.value("wipe"_L1), QJsonValue(u"now"_s));
        QVERIFY(!farewell.detail.contains("access"_L1));
    }

    void aCopiedDeskBeginsANewLifeAndTheOldOneIsOver()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        sync::ExchangeRequest work = desk.nothingNew();
        work.operations = renamings(world.resort(), 1, 3);
        QCOMPARE(outcomeOf(desk.exchange(work)), u"200"_s);

        const auto life = incarnate(desk, 1);
        QVERIFY(life);
        QCOMPARE(life->incarnation, 2);
        QCOMPARE(life->last, 3);
        QCOMPARE(said(desk), u"incarnation_conflict"_s);
        const auto known =
            world.at<std::optional<Device>>([](hub::TenantStore &store) { return store.desk(2); });
        QCOMPARE(known->incarnation, 2);

        Voice reborn = desk;
        reborn.self.incarnation = life->incarnation;
        reborn.self.access = life->access;
        work.device.incarnation = 2;
        QCOMPARE(outcomeOf(reborn.exchange(work)), u"200"_s);
    }

    void aNewLifeWhoseAnswerWasLostIsTheSame()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        QCOMPARE(incarnate(desk, 1)->incarnation, 2);
        QCOMPARE(incarnate(desk, 1)->incarnation, 2);
    }

    void twoCopiesOfADeskGetTwoLives()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        QCOMPARE(incarnate(desk, 1, 'a')->incarnation, 2);
        QCOMPARE(incarnate(desk, 1, 'b')->incarnation, 3);
        QCOMPARE(incarnate(desk, 1, 'b')->incarnation, 3);
    }

    void whatCameInTheLifeBeforeIsAnsweredAndNotDoneTwice()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        sync::ExchangeRequest work = desk.nothingNew();
        work.operations = renamings(world.resort(), 1, 3);
        const auto before = linesIn(desk.exchange(work));
        QVERIFY(before);

        // Put back to a backup that had sent nothing: one more was done since.
        const auto life = incarnate(desk, 1);
        desk.self.access = life->access;
        desk.self.incarnation = work.device.incarnation = life->incarnation;
        work.operations = renamings(world.resort(), 1, 4);
        const auto after = linesIn(desk.exchange(work));
        QVERIFY(after);
        QCOMPARE(after->rulings.first(3), before->rulings);
        QCOMPARE(after->rulings.last().kind, RulingKind::Applied);
        QCOMPARE(after->last, 4);
        // Again is the same, and tells of no copy.
        QCOMPARE(linesIn(desk.exchange(work))->rulings, after->rulings);
    }

    void aTokenOfTheLifeBeforeIsRenewed()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        QCOMPARE(incarnate(desk, 1)->incarnation, 2);
        desk.self.incarnation = 2;
        QCOMPARE(said(desk), u"token_invalid"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(said(desk), u"200"_s);
    }

    void twoThatShowOneTokenAreStoppedAndNothingIsErased()
    {
        HubWorld world;
        Voice desk = enrolled(world, world.newCode(), 2);
        Voice copy = desk;
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(outcomeOf(desk.refresh()), u"200"_s);
        QCOMPARE(outcomeOf(copy.refresh()), u"device_revoked"_s);
        QCOMPARE(problemIn(desk.refresh()).detail.value("wipe"_L1), QJsonValue(u"keep"_s));
    }
};

DESK_TEST(TestTokens)
#include "tst_tokens.moc"
