#pragma once

#include <QByteArray>
#include <QSet>

namespace desk::test {

/// Hears every statement of every database that is opened while it lives, in whatever thread. One
/// at a time in a process.
class Listener
{
public:
    Listener();
    ~Listener();
    Listener(const Listener &) = delete;
    Listener &operator=(const Listener &) = delete;

    /// The texts, each once.
    QSet<QByteArray> heard() const;
    void forget();
};

} // namespace desk::test
