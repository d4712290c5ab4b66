#pragma once

#include <QByteArray>
#include <QList>

namespace desk::test {

/// A place where bytes of strangers come in. Whatever they are, it neither crashes nor believes
/// them.
struct Border
{
    QByteArray name;
    /// Asserts what has to hold of any input.
    void (*feed)(const QByteArray &bytes);
    /// Honest inputs, from which dishonest ones are made.
    QList<QByteArray> (*honest)();
};

/// All of them: the decoders of both ends, and the hub itself.
const QList<Border> &borders();

/// A desk that joins, and one that waits to be told of something new.
void feedPart(const QByteArray &text);
QList<QByteArray> honestParts();
void feedWakeStream(const QByteArray &bytes);
QList<QByteArray> honestWakeStreams();

/// The bytes of a connection to the hub's server.
void feedHttp(const QByteArray &bytes);
QList<QByteArray> honestHttp();

/// The hub, in front of which a desk of its resort stands.
void feedHub(const QByteArray &request);
QList<QByteArray> honestRequests();
/// What the desk did, in an operation that is well made but for its content, which the bytes
/// change.
void feedHubOperation(const QByteArray &edits);
QList<QByteArray> honestOperations();

} // namespace desk::test
