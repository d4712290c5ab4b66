#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QJsonValue>

namespace desk {

/// One text for one value, so that its hash means something: keys sorted, no white space, UTF-8,
/// whole numbers only (a fraction is a programming error).
QByteArray canonicalJson(const QJsonValue &value);
/// The same at the end of a text.
void appendCanonicalJson(QByteArray &text, const QJsonValue &value);

/// Whether lists and objects stand in each other deeper than anything of ours, in a text or in one
/// of its lines: whoever reads it goes down with them. Asked before a text from outside is read.
bool isNestedTooDeep(QByteArrayView text);

} // namespace desk
