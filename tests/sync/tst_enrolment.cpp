#include "core/base/id_source.h"
#include "sync/protocol/enrolment.h"
#include "sync/protocol/problem.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;

using namespace desk;
using namespace desk::sync;

namespace {

class Maker
{
public:
    template <class I>
    I id()
    {
        return m_ids.make<I>();
    }

private:
    ManualClock m_clock{fromMilliseconds(1'795'225'295'031)};
    SeededRandom m_random{3};
    IdSource m_ids{m_clock, m_random};
};

const Instant noon = fromMilliseconds(1'795'261'200'000);

template <class Message>
void comesBack(const Message &message)
{
    QCOMPARE(Message::decode(message.encode()), std::optional(message));
}

/// However many bytes of a message arrive, a part of it is no message.
template <class Message>
void isWholeOrNothing(const Message &message)
{
    const QByteArray text = message.encode();
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY2(!Message::decode(text.first(length)), text.first(length).constData());
}

EnrolRequest enrolRequest()
{
    return {.code = u"7K3M9QXA"_s,
            .publicKey = QByteArray(publicKeyBytes, 'p'),
            .name = u"Büro"_s,
            .platform = u"linux"_s,
            .version = u"0.1.0"_s};
}

} // namespace

class TestEnrolment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMessageComesBackAsItWasSent()
    {
        Maker make;
        comesBack(enrolRequest());
        comesBack(EnrolAnswer{.tenant = make.id<ResortId>(),
                              .resort = u"Pine Ridge"_s,
                              .location = make.id<LocationId>(),
                              .device = make.id<DeviceId>(),
                              .number = 2,
                              .incarnation = 1,
                              .isFounder = true,
                              .epoch = QByteArray(epochBytes, 'e'),
                              .refresh = QByteArray(refreshBytes, 'r'),
                              .access = "a.b.c",
                              .accessExpires = noon});
        comesBack(ChallengeRequest{.tenant = make.id<ResortId>(), .device = make.id<DeviceId>()});
        comesBack(ChallengeAnswer{.nonce = "nonce"});
        comesBack(RefreshRequest{.tenant = make.id<ResortId>(),
                                 .device = make.id<DeviceId>(),
                                 .refresh = QByteArray(refreshBytes, 'r'),
                                 .nonce = "nonce",
                                 .signature = QByteArray(signatureBytes, 's')});
        comesBack(RefreshAnswer{
            .refresh = QByteArray(refreshBytes, 'r'), .access = "a.b.c", .accessExpires = noon});
        comesBack(CodeRequest{.staff = make.id<StaffId>()});
        comesBack(CodeAnswer{.code = u"7K3M9QXA"_s, .expires = noon});
        comesBack(RevokeRequest{.staff = make.id<StaffId>(), .wipe = Wipe::Now});
        comesBack(IncarnateRequest{.incarnation = 2, .highest = 911, .wish = QByteArray(16, 'w')});
        comesBack(IncarnateAnswer{
            .incarnation = 3, .last = 907, .access = "a.b.c", .accessExpires = noon});
        comesBack(WakeAnswer{.head = 18'240});
        comesBack(DigestAnswer{.epoch = QByteArray(epochBytes, 'e'),
                               .head = 7,
                               .digest = {.rows = 3, .sum = 0xfedcba9876543210}});
        comesBack(DevicesAnswer{
            {{.device = make.id<DeviceId>(), .number = 1, .name = u"Reception"_s, .enrolled = noon},
             {.device = make.id<DeviceId>(),
              .number = 2,
              .name = u"Office"_s,
              .platform = u"linux"_s,
              .version = u"0.1.0"_s,
              .enrolled = noon,
              .lastContact = noon,
              .revoked = noon}}});
    }

    void aMessageThatWasCutShortIsNone()
    {
        isWholeOrNothing(enrolRequest());
        isWholeOrNothing(
            IncarnateRequest{.incarnation = 2, .highest = 911, .wish = QByteArray(16, 'w')});
        isWholeOrNothing(Problem{.status = 404, .code = u"not_found"_s});
    }

    void aKeyOfAnotherLengthIsNone()
    {
        EnrolRequest request = enrolRequest();
        request.publicKey += 'x';
        QCOMPARE(EnrolRequest::decode(request.encode()), std::nullopt);
    }

    void aNameThatBreaksTheLineIsNone()
    {
        EnrolRequest request = enrolRequest();
        request.name = u"Desk\n{\"admin\":1}"_s;
        QCOMPARE(EnrolRequest::decode(request.encode()), std::nullopt);
    }

    void aMemberOfANewerVersionIsPassedOver()
    {
        QCOMPARE(WakeAnswer::decode(R"({"head":7,"mood":"good"})"), WakeAnswer{.head = 7});
    }

    void aProblemComesBackWithWhatBelongsToItsCode()
    {
        const Problem gap{.status = 409,
                          .code = u"op_gap"_s,
                          .requestId = u"0199"_s,
                          .retryable = true,
                          .retryAfterMs = 1'500,
                          .detail = {{u"expected"_s, 912}}};
        QCOMPARE(Problem::decode(gap.encode()), gap);
    }

    void thePageOfANetworkIsNoProblemOfOurs()
    {
        QCOMPARE(Problem::decode("<html><body>Welcome to Hotel Wifi</body></html>"), std::nullopt);
        QCOMPARE(Problem::decode(R"({"error":"forbidden"})"), std::nullopt);
    }

    void aCodeIsReadAsPeopleTypeIt()
    {
        QCOMPARE(enrolmentCode(u"7k3m-9qxa"), u"7K3M9QXA"_s);
        QCOMPARE(enrolmentCode(u" 7K3M 9QXA "), u"7K3M9QXA"_s);
        QCOMPARE(enrolmentCode(u"oOiIlL00"), u"00111100"_s);
        QCOMPARE(enrolmentCode(u"7K3M9QX"), std::nullopt);
        QCOMPARE(enrolmentCode(u"7K3M9QXAA"), std::nullopt);
        QCOMPARE(enrolmentCode(u"7K3M9QXU"), std::nullopt);
    }
};

DESK_TEST(TestEnrolment)
#include "tst_enrolment.moc"
