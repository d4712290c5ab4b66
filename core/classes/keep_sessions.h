#pragma once

#include "core/classes/course.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What becomes of one session of a course. All of these refuse: Unknown.

/// To another time; it takes as long as it was to.
struct MoveSession
{
    CourseSessionId session;
    Instant startsAt{};

    static constexpr Intent intent{"session.move", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Changed (it was called off), TimePassed, and what stands against the trainer's time:
/// TrainerTaken, GroomerTaken (`startsAt`).
[[nodiscard]] Result<> carryOut(Writer &writer, const MoveSession &command);

/// It is not held.
struct CancelSession
{
    CourseSessionId session;
    QString reason;

    static constexpr Intent intent{"session.cancel", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Changed (it was called off, or somebody was there), Missing, TooLong, CardNumberTyped
/// (`reason`).
[[nodiscard]] Result<> carryOut(Writer &writer, const CancelSession &command);

/// It is held after all.
struct UndoCancelSession
{
    CourseSessionId session;

    static constexpr Intent intent{"session.undo_cancel", 1, Priority::Soon};
    QJsonObject meant() const;
};

/// Refuses: Changed, and what took the trainer's time since.
[[nodiscard]] Result<> carryOut(Writer &writer, const UndoCancelSession &command);

/// What it is about, and what is to be practised at home.
struct WriteSession
{
    Opened<CourseSession> opened;
    QString topic;
    QString homework;

    static constexpr Intent intent{"session.write", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: TooLong, CardNumberTyped (`topic`, `homework`).
[[nodiscard]] Result<> carryOut(Writer &writer, const WriteSession &command);

} // namespace desk
