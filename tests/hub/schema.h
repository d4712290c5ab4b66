#pragma once

#include <QJsonObject>
#include <QString>

namespace desk::test {

/// What a value breaks of a JSON Schema, as far as our documents use them; empty when it fits.
/// `document` is what "#/..." references lead into. A keyword that is not known here is a
/// complaint.
QString complaint(const QJsonValue &value, const QJsonObject &schema, const QJsonObject &document);

} // namespace desk::test
