#include "core/base/random.h"

#include "core/base/assert.h"

#include <sodium.h>

#include <bit>
#include <cstring>

namespace desk {

quint64 Random::next()
{
    std::array<quint8, 8> bytes{};
    fill(bytes);
    quint64 number = 0;
    std::memcpy(&number, bytes.data(), bytes.size());
    return number;
}

quint64 Random::below(quint64 bound)
{
    DESK_ASSERT(bound > 0);
    // Numbers in the last, incomplete run of the range would make small results likelier.
    const quint64 tail = (~quint64{0} % bound + 1) % bound;
    quint64 number = next();
    while (number > ~quint64{0} - tail)
        number = next();
    return number % bound;
}

void SystemRandom::fill(std::span<quint8> bytes)
{
    DESK_ASSERT(sodium_init() >= 0);
    randombytes_buf(bytes.data(), bytes.size());
}

SeededRandom::SeededRandom(quint64 seed)
{
    for (quint64 &word : m_state) {
        seed += 0x9e3779b97f4a7c15u;
        quint64 mixed = seed;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9u;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebu;
        word = mixed ^ (mixed >> 31);
    }
}

quint64 SeededRandom::step()
{
    const quint64 result = std::rotl(m_state[1] * 5, 7) * 9;
    const quint64 shifted = m_state[1] << 17;
    m_state[2] ^= m_state[0];
    m_state[3] ^= m_state[1];
    m_state[1] ^= m_state[2];
    m_state[0] ^= m_state[3];
    m_state[2] ^= shifted;
    m_state[3] = std::rotl(m_state[3], 45);
    return result;
}

void SeededRandom::fill(std::span<quint8> bytes)
{
    for (size_t at = 0; at < bytes.size(); at += 8) {
        const quint64 word = step();
        std::memcpy(bytes.data() + at, &word, std::min<size_t>(8, bytes.size() - at));
    }
}

} // namespace desk
