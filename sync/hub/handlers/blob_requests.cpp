#include "sync/hub/handlers/blob_requests.h"

#include "core/base/media_type.h"

#include <algorithm>

namespace desk::hub {

namespace {

constexpr auto tusVersion = "1.0.0";
constexpr qsizetype digestBytes = 32;

/// A whole number from 0 on in a header; nothing when it is missing, or none.
std::optional<qint64> numberIn(const QByteArray &text)
{
    const bool isPlain = !text.isEmpty() && text.size() <= 15
        && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    return isPlain ? std::optional(text.toLongLong()) : std::nullopt;
}

std::optional<QByteArray> digestIn(const QByteArray &parameter)
{
    const QByteArray digest = QByteArray::fromHex(parameter);
    const bool isDigest = digest.size() == digestBytes && digest.toHex() == parameter;
    return isDigest ? std::optional(digest) : std::nullopt;
}

// Upload-Metadata: names with values in base64, between commas.
std::optional<QByteArray> digestInMetadata(const QByteArray &metadata)
{
    for (const QByteArray &pair : metadata.split(',')) {
        const QByteArrayList parts = pair.trimmed().split(' ');
        if (parts.size() != 2 || parts[0] != "sha256")
            continue;
        const auto value =
            QByteArray::fromBase64Encoding(parts[1], QByteArray::AbortOnBase64DecodingErrors);
        if (value && value.decoded.size() == digestBytes)
            return value.decoded;
    }
    return std::nullopt;
}

struct Range
{
    qint64 first = 0;
    std::optional<qint64> last = {};
};

// "bytes=400-" or "bytes=400-799"; nothing for another form.
std::optional<Range> rangeIn(const QByteArray &text)
{
    if (!text.startsWith("bytes="))
        return std::nullopt;
    const QByteArrayList ends = text.sliced(6).split('-');
    const auto first = numberIn(ends.first());
    const auto last = numberIn(ends.last());
    const bool isRange = ends.size() == 2 && first && (ends[1].isEmpty() || last);
    return isRange && (!last || *first <= *last)
        ? std::optional(Range{.first = *first, .last = last})
        : std::nullopt;
}

Headers tusHeaders(const BlobStand &stand)
{
    return {{"Tus-Resumable", tusVersion},
            {"Upload-Offset", QByteArray::number(stand.received)},
            {"Upload-Length", QByteArray::number(stand.bytes)}};
}

bool isOtherTus(const Call &call)
{
    return call.headers.value("Tus-Resumable") != tusVersion;
}

sync::Problem otherTus()
{
    return problems::tusVersion(tusVersion);
}

// Bytes are what they cost, and a question a little.
tl::expected<void, sync::Problem> spendFor(qint64 bytes, Services &services, const Call &call)
{
    const Caller &caller = *call.caller;
    const Budget budget = services.limits.spendBytes(
        caller.device.tenant, caller.device.id, caller.tier, bytes, call.now);
    if (budget.isAllowed)
        return {};
    return tl::make_unexpected(problems::rateLimited(budget.retryAfter));
}

// By its first bytes, as soon as they are there: what a desk keeps, and nothing else.
bool isKept(const QByteArray &content)
{
    return !mediaTypeOf(content).isEmpty();
}

Answer emptyAnswer(int status, const BlobStand &stand)
{
    return {.status = status,
            .type = "application/octet-stream",
            .body = {},
            .headers = tusHeaders(stand),
            .isExact = true};
}

sync::Problem problemFor(BlobFault fault)
{
    switch (fault) {
    case BlobFault::Unknown:
        return problems::notFound();
    case BlobFault::OtherOffset:
        return problems::offsetMismatch();
    case BlobFault::TooLong:
        return problems::tooLarge();
    case BlobFault::OtherDigest:
        return problems::digestMismatch();
    }
    return problems::internal();
}

} // namespace

Outcome answerBlobOptions(Services &services, const Call &call)
{
    if (const auto spent = spendFor(0, services, call); !spent)
        return notDone(spent.error());
    const QByteArray name = services.blobs.name(call.caller->device.tenant);
    return Answer{.status = 204,
                  .type = "application/octet-stream",
                  .body = {},
                  .headers = {{"Tus-Resumable", tusVersion},
                              {"Tus-Version", tusVersion},
                              {"Tus-Extension", "creation"},
                              {"Tus-Max-Size", QByteArray::number(mostBlob)},
                              {"Blob-Store", name.toHex()}},
                  .isExact = true};
}

Outcome answerBlobCreation(Services &services, const Call &call)
{
    if (isOtherTus(call))
        return notDone(otherTus());
    const auto length = numberIn(call.headers.value("Upload-Length"));
    const auto digest = digestInMetadata(call.headers.value("Upload-Metadata"));
    if (!length || *length == 0)
        return notDone(problems::badRequest("upload_length"));
    if (!digest)
        return notDone(problems::badRequest("upload_metadata"));
    if (*length > mostBlob)
        return notDone(problems::tooLarge());
    if (const auto spent = spendFor(0, services, call); !spent)
        return notDone(spent.error());
    const BlobStand stand =
        services.blobs.begin(call.caller->device.tenant, *digest, *length, call.now);
    if (stand.bytes != *length)
        return notDone(problems::digestMismatch());
    Answer answer = emptyAnswer(stand.received == 0 ? 201 : 200, stand);
    answer.headers.set("Location", "/api/v1/blobs/" + digest->toHex());
    return answer;
}

Outcome answerBlobOffset(Services &services, const Call &call)
{
    if (isOtherTus(call))
        return notDone(otherTus());
    const auto digest = digestIn(call.parameter);
    if (!digest)
        return notDone(problems::notFound());
    if (const auto spent = spendFor(0, services, call); !spent)
        return notDone(spent.error());
    const auto stand = services.blobs.find(call.caller->device.tenant, *digest);
    return stand ? Outcome(emptyAnswer(200, *stand)) : notDone(problems::notFound());
}

Outcome answerBlobPiece(Services &services, const Call &call)
{
    if (isOtherTus(call))
        return notDone(otherTus());
    const auto digest = digestIn(call.parameter);
    const auto offset = numberIn(call.headers.value("Upload-Offset"));
    if (!digest)
        return notDone(problems::notFound());
    if (!offset)
        return notDone(problems::badRequest("upload_offset"));
    if (const auto spent = spendFor(call.body.size(), services, call); !spent)
        return notDone(spent.error());
    const ResortId tenant = call.caller->device.tenant;
    if (*offset == 0 && !call.body.isEmpty() && !isKept(call.body))
        return notDone(problems::unsupportedMedia());
    const auto stand = services.blobs.append(tenant, *digest, *offset, call.body, call.now);
    return stand ? Outcome(emptyAnswer(204, *stand)) : notDone(problemFor(stand.error()));
}

Outcome answerBlob(Services &services, const Call &call)
{
    const ResortId tenant = call.caller->device.tenant;
    const auto digest = digestIn(call.parameter);
    const auto stand = digest ? services.blobs.find(tenant, *digest) : std::nullopt;
    if (!stand || !stand->isWhole()) {
        const auto spent = spendFor(0, services, call);
        return notDone(spent ? problems::notFound() : spent.error());
    }
    const auto range = rangeIn(call.headers.value("Range"));
    if (range && range->first >= stand->bytes)
        return notDone(problems::rangeNotSatisfiable());
    const qint64 from = range ? range->first : 0;
    const qint64 wanted = range ? range->last.value_or(stand->bytes - 1) - from + 1 : stand->bytes;
    const qint64 most = std::min(range ? std::min(wanted, mostPiece) : wanted, stand->bytes - from);
    if (const auto spent = spendFor(most, services, call); !spent)
        return notDone(spent.error());
    const auto body = services.blobs.read(tenant, *digest, from, most);
    if (!body)
        return notDone(problems::notFound());
    Answer answer{.type = "application/octet-stream", .body = *body, .isExact = true};
    answer.headers.set("ETag", '"' + digest->toHex() + '"');
    answer.headers.set("Accept-Ranges", "bytes");
    if (range) {
        answer.status = 206;
        answer.headers.set("Content-Range",
                           "bytes " + QByteArray::number(from) + '-'
                               + QByteArray::number(from + body->size() - 1) + '/'
                               + QByteArray::number(stand->bytes));
    }
    return answer;
}

} // namespace desk::hub
