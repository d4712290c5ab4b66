#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace desk {

/// One text for one value, so that its hash means something: keys sorted, no white space, UTF-8,
/// whole numbers only (a fraction is a programming error).
QByteArray canonicalJson(const QJsonValue &value);
/// The same at the end of a text.
void appendCanonicalJson(QByteArray &text, const QJsonValue &value);

} // namespace desk
