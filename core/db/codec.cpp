#include "core/db/codec.h"

#include <cstring>

namespace desk::db {

IdBytes decodeId(const Value &value)
{
    if (const auto *id = std::get_if<IdBytes>(&value))
        return *id;
    if (const auto *text = std::get_if<QString>(&value)) {
        if (const std::optional<IdBytes> id = parseIdText(*text))
            return *id;
        throw Error("a text is no id");
    }
    const auto &bytes = expect<QByteArray>(value);
    IdBytes id{};
    if (bytes.size() != qsizetype(id.size()))
        throw Error("a column of ids holds no id");
    std::memcpy(id.data(), bytes.constData(), id.size());
    return id;
}

} // namespace desk::db
