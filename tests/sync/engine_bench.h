#pragma once

#include "sync/engine/engine.h"

namespace desk::test {

inline const QByteArray epoch(16, 'e');

/// An engine at a desk where nothing happens by itself: the test is its clock, store and hub.
class Bench
{
public:
    template <class E>
    sync::Effects tell(const E &event)
    {
        effects = engine.on(event, now);
        return effects;
    }

    void wait(qint64 milliseconds)
    {
        now.elapsed += milliseconds;
        now.wall += std::chrono::milliseconds(milliseconds);
    }

    /// Lets the time pass until the engine wants something, and tells it.
    sync::Effects waitUntilDue()
    {
        const std::optional<qint64> due = engine.due(now);
        if (!due)
            return {};
        wait(std::max<qint64>(0, *due - now.elapsed));
        return tell(sync::event::Due{});
    }

    /// But to compare some day what it has with what the hub has.
    bool wantsNothing() const
    {
        const std::optional<qint64> due = engine.due(now);
        return !due || *due - now.elapsed >= 60'000;
    }

    template <class E>
    std::optional<E> did() const
    {
        for (const sync::Effect &effect : effects) {
            if (const E *found = std::get_if<E>(&effect))
                return *found;
        }
        return std::nullopt;
    }

    /// The desk was at this commit when the program began, and its first exchange brought nothing.
    void begin(qint64 cursor = 10)
    {
        tell(sync::event::Started{.reached = {.epoch = epoch, .cursor = cursor}, .waiting = 0});
        readQueue({});
        answer(cursor, cursor);
    }

    void readQueue(const QList<qint64> &sequences)
    {
        QList<QueuedOperation> operations;
        for (const qint64 sequence : sequences)
            operations += QueuedOperation{.sequence = sequence,
                                          .command = QStringLiteral("pet.edit"),
                                          .version = 1,
                                          .priority = 2,
                                          .stamp = QByteArray(10, 's'),
                                          .body = "{}",
                                          .hash = QByteArray(8, 'h')};
        settled = sequences.isEmpty() ? settled : sequences.first() - 1;
        tell(sync::event::QueueRead{.device = {.number = 1, .incarnation = 1},
                                    .clock = 0,
                                    .operations = operations,
                                    .waiting = sequences.size(),
                                    .settled = settled});
    }

    sync::Reply reply(int status, const QByteArray &body)
    {
        sync::Reply reply{.status = status, .isOfHub = true, .headers = headers, .body = body};
        reply.headers.insert("x-hub-time", QByteArray::number(toMilliseconds(now.wall)));
        return reply;
    }

    sync::Effects answer(qint64 head, qint64 reached, const QList<Ruling> &rulings = {})
    {
        sync::ExchangeResponse response{.epoch = epoch,
                                        .head = head,
                                        .reached = reached,
                                        .now = toMilliseconds(now.wall),
                                        .last = settled + rulings.size(),
                                        .rulings = rulings,
                                        .rows = {}};
        return tell(sync::event::Answered{reply(200, sync::encodeResponse(response))});
    }

    SeededRandom random{1};
    sync::Engine engine{QStringLiteral("hub.example"), random};
    sync::Moment now{.elapsed = 1'000'000, .wall = fromMilliseconds(1'795'225'295'031)};
    QHash<QByteArray, QByteArray> headers;
    sync::Effects effects;
    qint64 settled = 0;
};

inline Ruling applied(qint64 operation, qint64 commit)
{
    return {.operation = operation, .kind = RulingKind::Applied, .commit = commit, .detail = {}};
}

} // namespace desk::test
