#pragma once

#include "core/base/id.h"
#include "core/db/record.h"

namespace desk {

using CheckInQuestionId = Id<struct CheckInQuestionTag>;

/// Something that is asked at every check-in: "Did they eat this morning?"
struct CheckInQuestion
{
    CheckInQuestionId id;
    QString question;
    int position = 0;
    std::optional<Instant> archivedAt;

    bool operator==(const CheckInQuestion &) const = default;

    static constexpr auto table = "check_in_questions";
    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &CheckInQuestion::id},
                            Field{"question", &CheckInQuestion::question},
                            Field{"position", &CheckInQuestion::position},
                            Field{"archived_at", &CheckInQuestion::archivedAt});
    }
};

} // namespace desk
