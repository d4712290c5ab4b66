#include "core/base/json.h"
#include "tests/fuzz/border.h"
#include "tests/hub/hub_world.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace desk::test {

namespace {

// So much later each request comes that no limit is reached for long.
constexpr std::chrono::seconds betweenRequests{30};

/// A hub, and a desk that never stops to talk to it.
struct Street
{
    HubWorld world;
    Voice voice = enrolled(world, world.newCode());
    qint64 last = 0;  ///< of the desk's operations that the hub has
    qint64 after = 0; ///< the hub's commit that the desk has reached

    void letTimePass()
    {
        world.clock.set(world.clock.now() + betweenRequests);
        if (voice.self.accessExpires <= world.clock.now() + betweenRequests)
            DESK_ASSERT(voice.refresh().response.status == 200);
    }
};

Street &reached(Street &street)
{
    street.letTimePass();
    return street;
}

// A street for each border: what comes in at one may send the desk's life to its end.
Street &streetOfRequests()
{
    static Street street;
    return reached(street);
}

Street &streetOfOperations()
{
    static Street street;
    return reached(street);
}

constexpr int strangeValues = 14;

QJsonValue strangeValue(int which)
{
    switch (which % strangeValues) {
    case 0:
        return QJsonValue::Null;
    case 1:
        return -1;
    case 2:
        return 0;
    case 3:
        return qint64(9'007'199'254'740'991);
    case 4:
        return -qint64(9'007'199'254'740'991);
    case 5:
        return true;
    case 6:
        return QString();
    case 7:
        return u"'; DROP TABLE pets; --"_s;
    case 8:
        return QString(70'000, u'x');
    case 9:
        return QString(QChar(0));
    case 10:
        return QJsonArray();
    case 11:
        return QJsonObject{{u"a"_s, QJsonArray{1, u"b"_s}}};
    case 12:
        return u"019aa1fe-0000-7000-8000-000000000001"_s;
    default:
        return u"pets"_s;
    }
}

/// `value` with the one of its leaves, counted from the first, that `before` leaves precede
/// instead.
QJsonValue edited(const QJsonValue &value, int &before, const QJsonValue &instead)
{
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            *member = edited(*member, before, instead);
        return object;
    }
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (auto element = array.begin(); element != array.end(); ++element)
            *element = edited(*element, before, instead);
        return array;
    }
    return before-- == 0 ? instead : value;
}

/// A clerk notes something, takes a room and writes into the ledger, all in one.
QueuedOperation anOperation(const Shop &shop, qint64 sequence)
{
    QueuedOperation operation = renamings(shop, sequence, 1).first();
    const By by{.staff = shop.sam,
                .role = Role::Staff,
                .location = shop.founded.location,
                .action = operation.action};
    operation.body = operationBody(
        {"pet.edit", 1, Priority::Later},
        {{u"why"_s, u"asked"_s}},
        by,
        {{.table = Pet::table,
          .id = shop.rex.id.bytes(),
          .base = 1,
          .columns = {{u"name"_s, u"Rexie"_s}, {u"weight_grams"_s, 12'000}}},
         {.table = Household::table,
          .id = shop.smiths.id.bytes(),
          .base = 1,
          .columns = {{u"notes"_s, u"Rings twice"_s}}},
         {.table = "segments",
          .id = shop.k1.id.bytes(),
          .base = 0,
          .columns = {{u"unit"_s, shop.k1.id.text()}, {u"starts_at"_s, 1}, {u"firm"_s, 1}}},
         {.table = "postings",
          .id = shop.k2.id.bytes(),
          .base = 0,
          .columns = {{u"entry"_s, shop.k2.id.text()}, {u"amount"_s, 0}}}});
    return operation;
}

/// The hub never fails for what somebody said.
void judge(const hub::Reply &reply)
{
    DESK_ASSERT(reply.response.status < 500);
}

} // namespace

// As over the wire: a line with method and target, one for each header field, an empty one, and the
// body. "@" as authorization is the desk's own.
void feedHub(const QByteArray &text)
{
    Street &there = streetOfRequests();
    const qsizetype end = text.indexOf("\n\n");
    const QByteArrayList lines = text.first(end < 0 ? text.size() : end).split('\n');
    const QByteArrayList begin = lines.first().split(' ');
    hub::Request request{.method = begin.value(0),
                         .target = begin.value(1),
                         .headers = {},
                         .body = end < 0 ? QByteArray() : text.sliced(end + 2),
                         .peer = "192.0.2.7"};
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            continue;
        const QByteArray value = line.sliced(colon + 1).trimmed();
        request.headers.add(line.first(colon),
                            value == "@" ? "Bearer " + there.voice.self.access : value);
    }
    judge(there.world.ask(request));
}

QList<QByteArray> honestRequests()
{
    const QByteArray head = "\nauthorization: @\ncontent-type: application/json\n\n";
    const QByteArray lines =
        "\nauthorization: @\ncontent-type: application/x-ndjson\naccept-encoding: zstd\n\n";
    const QByteArray photo(32, 'p');
    const Street &there = streetOfRequests();
    return {"GET /api/v1/devices" + head,
            "GET /api/v1/sync/wake?after=3&wait=50" + head,
            "GET /api/v1/openapi.json\n\n",
            "GET /readyz\n\n",
            "POST /api/v1/devices/codes" + head
                + sync::CodeRequest{.staff = there.world.resort().max}.encode(),
            "POST /api/v1/devices/challenge" + head
                + sync::ChallengeRequest{.tenant = there.world.tenant(),
                                         .device = there.voice.self.device}
                      .encode(),
            "POST /api/v1/sync/exchange" + lines + sync::encodeRequest(there.voice.nothingNew()),
            "OPTIONS /api/v1/blobs" + head,
            "POST /api/v1/blobs\nauthorization: @\ntus-resumable: 1.0.0\nupload-length: 12\n"
            "upload-metadata: sha256 "
                + photo.toBase64() + "\n\n",
            "HEAD /api/v1/blobs/" + photo.toHex() + "\nauthorization: @\ntus-resumable: 1.0.0\n\n",
            "PATCH /api/v1/blobs/" + photo.toHex()
                + "\nauthorization: @\ntus-resumable: 1.0.0\nupload-offset: 0\n"
                  "content-type: application/offset+octet-stream\n\n%PDF-1.7 x",
            "GET /api/v1/blobs/" + photo.toHex() + "\nauthorization: @\nrange: bytes=2-5\n\n",
            // The last, for the desk begins another life.
            "POST /api/v1/devices/incarnate" + head
                + sync::IncarnateRequest{.highest = 1}.encode()};
}

// The bytes are pairs: which value of the honest operation is another one, and what it is instead.
// So whatever they are, the operation can be read, and what it means goes all the way in.
void feedHubOperation(const QByteArray &edits)
{
    Street &there = streetOfOperations();
    QueuedOperation operation = anOperation(there.world.resort(), there.last + 1);
    QJsonObject body = QJsonDocument::fromJson(operation.body).object();
    for (qsizetype at = 0; at + 1 < edits.size(); at += 2) {
        int valuesBefore = uchar(edits[at]);
        body = edited(body, valuesBefore, strangeValue(uchar(edits[at + 1]))).toObject();
    }
    operation.body = canonicalJson(body);
    operation.hash = operationHash(operation.body);
    sync::ExchangeRequest request = there.voice.nothingNew();
    request.after = there.after;
    request.operations = {operation};
    const hub::Reply reply = there.voice.exchange(request);
    judge(reply);
    const auto answer = linesIn(reply);
    DESK_ASSERT(answer || !edits.isEmpty());
    if (!answer)
        return;
    there.last = answer->last;
    there.after = answer->reached;
}

// No edit at all, and one of each value in turn.
QList<QByteArray> honestOperations()
{
    QList<QByteArray> all{QByteArray()};
    for (int value = 0; value < 60; ++value)
        all += QByteArray(1, char(value)) + char(value % strangeValues);
    return all;
}

} // namespace desk::test
