#pragma once

#include "core/base/random.h"

#include <span>

namespace desk::generate {

/// Dice for a made-up resort: everything that could have been otherwise is asked here, in a fixed
/// order.
class Chance
{
public:
    explicit Chance(Random &random)
        : m_random(random)
    {
    }

    /// From `least` to `most`, both included.
    int between(int least, int most)
    {
        return least + int(m_random.below(quint64(most - least) + 1));
    }

    bool percent(int share) { return between(1, 100) <= share; }

    /// How often something happens that happens `expected` times on average.
    int about(double expected)
    {
        const int whole = int(expected);
        const int spread = whole / 4;
        const int more = between(0, 999) < (expected - whole) * 1000 ? 1 : 0;
        return whole + more + between(-spread, spread);
    }

    size_t index(size_t size) { return size_t(m_random.below(size)); }

    template <class T, size_t N>
    const T &pick(const T (&of)[N])
    {
        return of[index(N)];
    }

    template <class Range>
    decltype(auto) pick(Range &&of)
    {
        return of[static_cast<decltype(of.size())>(index(size_t(of.size())))];
    }

    /// The position of one of the weights, the heavier the likelier.
    size_t weighted(std::span<const int> weights)
    {
        int total = 0;
        for (const int weight : weights)
            total += weight;
        int left = between(1, total);
        size_t at = 0;
        while (left > weights[at])
            left -= weights[at++];
        return at;
    }

private:
    Random &m_random;
};

} // namespace desk::generate
