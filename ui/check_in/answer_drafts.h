#pragma once

#include "core/bookings/check_in_question.h"
#include "core/bookings/check_in_record.h"
#include "ui/models/row_model.h"

#include <qqmlregistration.h>

namespace desk::ui {

/// A question of the check-in and its answer while it is typed.
struct AnswerDraft
{
    CheckInQuestionId id;
    QString question;
    QString answer;
    bool known = false; ///< it was answered last time

    bool operator==(const AnswerDraft &) const = default;
};

/// What the resort asks at every check-in, with the answers for one pet.
class AnswerDrafts : public RowModel<AnswerDraft>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ArrivalForm")

public:
    enum Role { QuestionRole = Qt::UserRole, AnswerRole, KnownRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

    /// The questions of today; what was typed stays, else the answer of last time is there.
    void take(const QList<CheckInQuestion> &questions, const QList<CheckInAnswer> &lastTime);
    /// What was answered.
    QList<CheckInAnswer> answers() const;

    Q_INVOKABLE void edit(int row, const QString &answer);

protected:
    QVariant value(const AnswerDraft &draft, int role) const override;
};

} // namespace desk::ui
