#pragma once

#include <QByteArray>

namespace desk {

class Random;

/// So many bytes of chance: a key, a salt, a token.
QByteArray randomBytes(Random &random, qsizetype count);

} // namespace desk
