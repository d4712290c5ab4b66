#pragma once

#include "core/bookings/check_in_question.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

/// What is asked at a check-in, in order.
QList<CheckInQuestion> checkInQuestions(db::Database &database);

// All of these refuse: NotPermitted or ApprovalNeeded (EDIT_RULES), HubDecides.

struct AddCheckInQuestion
{
    QString question;

    static constexpr Intent intent{"check_in_question.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`question`).
[[nodiscard]] Result<CheckInQuestionId> carryOut(Writer &writer, const AddCheckInQuestion &command);

/// Answers that were given keep the words of the question they answered.
struct EditCheckInQuestion
{
    Opened<CheckInQuestion> opened;
    CheckInQuestion edited;

    static constexpr Intent intent{"check_in_question.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddCheckInQuestion, and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditCheckInQuestion &command);

/// It is asked no more.
struct ArchiveCheckInQuestion
{
    CheckInQuestionId question;

    static constexpr Intent intent{"check_in_question.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveCheckInQuestion &command);

} // namespace desk
