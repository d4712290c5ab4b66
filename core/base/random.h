#pragma once

#include <QtGlobal>

#include <array>
#include <span>

namespace desk {

/// Where chance comes from. Passed in, so that the same seed gives the same day.
class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<quint8> bytes) = 0;

    quint64 next();
    /// Uniform in [0, bound); bound > 0.
    quint64 below(quint64 bound);
};

/// The operating system's generator: ids, keys, salts.
class SystemRandom final : public Random
{
public:
    void fill(std::span<quint8> bytes) override;
};

/// xoshiro256** with a SplitMix64 seed (Blackman and Vigna). Repeatable, not secret.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(quint64 seed);
    void fill(std::span<quint8> bytes) override;

private:
    quint64 step();

    std::array<quint64, 4> m_state{};
};

} // namespace desk
