#pragma once

#include "core/db/database.h"

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

namespace desk {

struct StreamCipher;

/// Encrypts what is written to it: "TTA1", the header of the stream, then chunks of 64 KiB, each
/// with its tag. A chunk is all that it holds of it.
class SealingStream
{
public:
    /// `device` is open and outlives it; `key` has 32 bytes.
    SealingStream(QIODevice &device, const db::Key &key);
    ~SealingStream();
    SealingStream(const SealingStream &) = delete;
    SealingStream &operator=(const SealingStream &) = delete;

    // False when the device fails.
    bool write(QByteArrayView content);
    /// To be called once, at the end.
    bool finish();

    /// As many bytes as so much content takes.
    static qint64 sealedSize(qint64 content);

private:
    bool push(QByteArrayView chunk, bool isLast);

    QIODevice &m_device;
    std::unique_ptr<StreamCipher> m_cipher;
    QByteArray m_waiting;
    bool m_isWell;
};

/// Reads what a SealingStream wrote, a chunk at a time.
class UnsealingStream
{
public:
    /// Of the device as many bytes as are sealed, from where it stands.
    UnsealingStream(QIODevice &device, const db::Key &key, qint64 sealed);
    ~UnsealingStream();
    UnsealingStream(const UnsealingStream &) = delete;
    UnsealingStream &operator=(const UnsealingStream &) = delete;

    /// The next bytes; empty at the end, and nothing when a bit is not as it was written.
    std::optional<QByteArray> next();

private:
    QIODevice &m_device;
    std::unique_ptr<StreamCipher> m_cipher;
    qint64 m_left;
    bool m_isWell;
    bool m_isOver = false;
};

} // namespace desk
