#pragma once

#include "ui/families/record_form.h"

namespace desk::ui {

/// What the form is opened for by name: "household", "person", "add.person", "phone", "contact",
/// "label", "pet", "allergy", "alert", "vet", "owner",
/// "vaccination", "waiver", "credits", each for a record or, with
/// "add." before it, for what the new one belongs to. Nothing for an unknown name or record.
std::optional<Subject> subjectOf(const QString &form,
                                 const QString &target,
                                 db::Database &database,
                                 RecordForm &ui);

std::optional<Subject> familySubject(const QString &form,
                                     const QString &target,
                                     db::Database &database,
                                     RecordForm &ui);
std::optional<Subject> petSubject(const QString &form,
                                  const QString &target,
                                  db::Database &database,
                                  RecordForm &ui);

std::optional<Subject> paperSubject(const QString &form,
                                    const QString &target,
                                    db::Database &database,
                                    RecordForm &ui);

std::optional<Subject> creditSubject(const QString &form,
                                     const QString &target,
                                     db::Database &database,
                                     RecordForm &ui);

/// A subject whose fields are those of a record: `save` gets the record as it was typed.
template <class R>
Subject recordSubject(RecordForm &form,
                      const QString &title,
                      const QList<FieldOf<R>> &fields,
                      const R &record,
                      const std::function<void(const R &)> &save)
{
    return {.title = title,
            .saveText = RecordForm::tr("Save"),
            .removeText = {},
            .fields = shownFields(fields, record),
            .save =
                [&form, fields, record, save](const TypedValues &typed) {
                    R edited = record;
                    const Refusals refusals = readFields(fields, typed, edited);
                    if (refusals.empty())
                        save(edited);
                    else
                        form.refuseTyped(refusals);
                },
            .remove = {}};
}

} // namespace desk::ui
