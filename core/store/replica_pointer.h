#pragma once

#include "core/base/clock.h"
#include "core/db/database.h"

#include <QString>

#include <optional>

namespace desk {

/// The small file that says which database file of a folder is the current one. It is replaced as a
/// whole, so that a crash leaves the old or the new one.
struct ReplicaPointer
{
    int number = 0; ///< of replica-<number>.db
    Instant movedAt{};
    /// The highest one of this desk that any file of the folder had: a restore goes past it.
    qint64 incarnation = 1;
    QString keyMark; ///< tells a wrong key from a damaged file

    bool operator==(const ReplicaPointer &) const = default;

    static QString pathIn(const QString &folder);
    /// Nothing when there is none or it says nothing sensible.
    static std::optional<ReplicaPointer> read(const QString &folder);
    [[nodiscard]] bool write(const QString &folder) const;

    QString databaseIn(const QString &folder) const;
};

/// A digest that only this key gives, and that says nothing about it.
QString markOf(const db::Key &key);

} // namespace desk
