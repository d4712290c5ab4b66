#pragma once

#include "core/base/ids.h"
#include "core/db/codec.h"

#include <QList>

namespace desk::db {

/// Some services, as a text: ids with a space between.
template <>
struct Codec<QList<ServiceId>>
{
    static Value encode(const QList<ServiceId> &services);
    static QList<ServiceId> decode(const Value &value, Currency currency);
};

} // namespace desk::db
