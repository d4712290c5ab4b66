#pragma once

#include <QtGlobal>

#include <array>

namespace desk::hub {

/// How much was spent in each of the last 15 minutes. Minutes are counted since 1970.
class MinuteWindow
{
public:
    static constexpr int length = 15;

    void add(qint64 minute, int cost);

    /// What was spent in the 15 minutes that end with this one. Asked of a later minute, what will
    /// be left of it then when nothing more is spent.
    int sumAt(qint64 minute) const;

    /// The first minute after this one in which something leaves the window; that minute itself
    /// plus 15 when nothing is in it.
    qint64 nextChangeAfter(qint64 minute) const;

private:
    struct Count
    {
        qint64 minute = 0;
        int cost = 0;
    };

    std::array<Count, length> m_counts{};
};

} // namespace desk::hub
