#pragma once

#include "sync/hub/handlers/call.h"

namespace desk::hub {

/// The most that a request brings or fetches of a blob.
constexpr qint64 mostPiece = qint64{4} << 20;

// Blobs by tus 1.0 (https://tus.io/protocols/resumable-upload): core protocol and creation.

/// OPTIONS /api/v1/blobs: what can be brought, and the name of the store that has it.
Outcome answerBlobOptions(Services &services, const Call &call);
/// POST /api/v1/blobs: begins one, or says how far it has come.
Outcome answerBlobCreation(Services &services, const Call &call);
/// HEAD /api/v1/blobs/{digest}: how far it has come.
Outcome answerBlobOffset(Services &services, const Call &call);
/// PATCH /api/v1/blobs/{digest}: the next piece.
Outcome answerBlobPiece(Services &services, const Call &call);
/// GET /api/v1/blobs/{digest}: a whole one, or a range of it.
Outcome answerBlob(Services &services, const Call &call);

} // namespace desk::hub
