#pragma once

#include <QByteArray>
#include <QString>

namespace desk {

/// What content is, by its first bytes, as far as a desk keeps it: JPEG and PNG, PDF, and the
/// strokes of a signature (JSON). Empty for anything else: what a file is called is no proof.
QString mediaTypeOf(const QByteArray &content);

} // namespace desk
