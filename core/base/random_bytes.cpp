#include "core/base/random_bytes.h"

#include "core/base/random.h"

namespace desk {

QByteArray randomBytes(Random &random, qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    random.fill({reinterpret_cast<quint8 *>(bytes.data()), std::size_t(count)});
    return bytes;
}

} // namespace desk
