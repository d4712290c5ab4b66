#include "ui/check_in/answer_drafts.h"

namespace desk::ui {

QHash<int, QByteArray> AnswerDrafts::roleNames() const
{
    return {{QuestionRole, "asked"}, {AnswerRole, "answer"}, {KnownRole, "known"}};
}

QVariant AnswerDrafts::value(const AnswerDraft &draft, int role) const
{
    switch (role) {
    case QuestionRole:
        return draft.question;
    case AnswerRole:
        return draft.answer;
    case KnownRole:
        return draft.known;
    default:
        return {};
    }
}

void AnswerDrafts::take(const QList<CheckInQuestion> &questions,
                        const QList<CheckInAnswer> &lastTime)
{
    QHash<CheckInQuestionId, AnswerDraft> typed;
    for (const AnswerDraft &draft : rows())
        typed.insert(draft.id, draft);
    QList<AnswerDraft> drafts;
    for (const CheckInQuestion &question : questions) {
        AnswerDraft draft = typed.value(question.id);
        draft.question = question.question;
        if (draft.id.isNull()) {
            draft.id = question.id;
            for (const CheckInAnswer &answer : lastTime) {
                if (answer.question == question.question)
                    draft.answer = answer.answer;
            }
            draft.known = !draft.answer.isEmpty();
        }
        drafts += draft;
    }
    show(drafts);
}

QList<CheckInAnswer> AnswerDrafts::answers() const
{
    QList<CheckInAnswer> answers;
    for (const AnswerDraft &draft : rows()) {
        const QString answer = draft.answer.trimmed();
        if (answer.isEmpty())
            continue;
        CheckInAnswer noted;
        noted.question = draft.question;
        noted.answer = answer;
        answers += noted;
    }
    return answers;
}

void AnswerDrafts::edit(int row, const QString &answer)
{
    QList<AnswerDraft> drafts = rows();
    if (row < 0 || row >= drafts.size())
        return;
    drafts[row].answer = answer;
    show(drafts);
}

} // namespace desk::ui
