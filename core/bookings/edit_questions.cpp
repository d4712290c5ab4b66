#include "core/bookings/edit_questions.h"

#include "core/catalog/named_record.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

QString checked(Writer &writer,
                TypedTexts &texts,
                const QString &typed,
                const CheckInQuestionId &id)
{
    QString question = texts.required(u"question"_s, typed, limits::line);
    if (isTaken<CheckInQuestion>(writer, "question", question, id))
        texts.refuse(Reason::AlreadyTaken, u"question"_s, {{u"what"_s, question}});
    return question;
}

} // namespace

QList<CheckInQuestion> checkInQuestions(db::Database &database)
{
    static const QByteArray sql = "SELECT " + db::columnsOf<CheckInQuestion>().join(", ")
        + " FROM check_in_questions WHERE archived_at IS NULL ORDER BY position, id";
    return database.all<CheckInQuestion>(sql);
}

QJsonObject AddCheckInQuestion::meant() const
{
    return {{u"question"_s, question}};
}

Result<CheckInQuestionId> carryOut(Writer &writer, const AddCheckInQuestion &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditRules);
    CheckInQuestion question;
    question.id = writer.newId<CheckInQuestionId>();
    question.question = checked(writer, texts, command.question, question.id);
    question.position = lastPosition<CheckInQuestion>(writer);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(question);
    return question.id;
}

QJsonObject EditCheckInQuestion::meant() const
{
    return {{u"question"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditCheckInQuestion &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditRules);
    CheckInQuestion question = command.opened.record;
    if (!standing<CheckInQuestion>(writer, question.id))
        return refuse(Reason::Unknown);
    question.question = checked(writer, texts, command.edited.question, question.id);
    question.position = command.edited.position;
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, question);
    return {};
}

QJsonObject ArchiveCheckInQuestion::meant() const
{
    return {{u"question"_s, question.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveCheckInQuestion &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditRules);
    const auto question = standing<CheckInQuestion>(writer, command.question);
    if (!question)
        return refuse(Reason::Unknown);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *question);
    return {};
}

} // namespace desk
