#pragma once

#include <QByteArray>

namespace desk::hub {

/// Our bytes as libsodium wants to see them.
inline const unsigned char *readable(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

inline unsigned char *writable(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

} // namespace desk::hub
