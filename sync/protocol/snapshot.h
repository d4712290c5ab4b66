#pragma once

#include "core/base/id.h"
#include "core/store/filling.h"
#include "sync/protocol/exchange.h"

namespace desk::sync {

using SnapshotId = Id<struct SnapshotTag>;

/// No part unpacks to more than that.
constexpr qint64 mostPartText = qint64{64} << 20;

/// A part of a snapshot as it travels and lies on the disk: lines of text, packed with zstd. It
/// never changes.
struct SnapshotPart
{
    int number = 1; ///< from 1 on, in the order in which a desk wants them
    /// Whether it holds what a desk needs first: the house, today, and the next 14 days.
    bool isForToday = false;
    qint64 rows = 0;
    qint64 bytes = 0;
    QByteArray sha256; ///< of the bytes

    bool operator==(const SnapshotPart &) const = default;
};

/// POST /api/v1/snapshots: all rows of a resort as they were after one commit.
struct SnapshotAnswer
{
    SnapshotId id;
    QByteArray epoch;
    qint64 at = 0; ///< the commit
    QList<SnapshotPart> parts;

    qint64 rows() const;
    bool operator==(const SnapshotAnswer &) const = default;
    QByteArray encode() const;
    /// Nothing for a text that is none, or in which the parts are not numbered one after the other.
    static std::optional<SnapshotAnswer> decode(const QByteArray &text);
};

/// The same while it is being made.
struct SnapshotUnderWay
{
    qint64 retryAfterMs = 0; ///< before somebody asks again; twice as long the next time

    bool operator==(const SnapshotUnderWay &) const = default;
    QByteArray encode() const;
    static std::optional<SnapshotUnderWay> decode(const QByteArray &text);
};

/// Writes the text of a part: {"h":{"part":1}}, {"t":["pets",["id","name"]]} where the rows of
/// another table begin, a line [commit,value,value] for each row, and {"end":{"rows":2}}. A row
/// with columns that the others of its table lack has them in an object behind its values.
class PartText
{
public:
    explicit PartText(int number);

    void beginTable(const QByteArray &table, const QList<QByteArray> &columns);
    void add(qint64 commit, const QList<db::Value> &values, const QJsonObject &extra);

    qint64 rows() const { return m_rows; }
    qsizetype size() const { return m_text.size(); }
    /// To be called once, at the end.
    QByteArray finished();

private:
    QByteArray m_text;
    qint64 m_rows = 0;
};

/// Reads the text of a part and hands its rows over. What comes before a fault was handed over:
/// whoever fills does it in a transaction. Throws what Filling throws.
tl::expected<void, ExchangeFault> readPart(const QByteArray &text, int number, Filling &filling);

} // namespace desk::sync
