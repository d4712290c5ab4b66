#include "core/base/natural_id.h"

#include <QCryptographicHash>

#include <algorithm>

namespace desk {

IdBytes naturalId(const IdBytes &resort, const QByteArray &table, const QByteArray &key)
{
    const QByteArray owner(reinterpret_cast<const char *>(resort.data()), qsizetype(resort.size()));
    const QByteArray whole = "tailtown1|" + owner + '|' + table + '|' + key;
    const QByteArray digest = QCryptographicHash::hash(whole, QCryptographicHash::Sha256);
    IdBytes bytes;
    std::copy_n(digest.begin(), bytes.size(), bytes.begin());
    bytes[6] = quint8((bytes[6] & 0x0f) | 0x80); // version 8
    bytes[8] = quint8((bytes[8] & 0x3f) | 0x80); // the variant of RFC 9562
    return bytes;
}

bool isNaturalId(const IdBytes &id)
{
    return (id[6] & 0xf0) == 0x80;
}

} // namespace desk
