#pragma once

#include "ui/families/form_field.h"
#include "ui/models/form_model.h"

#include <QUrl>

namespace desk::ui {

/// What a form is open for: its fields with what they hold, and what saving and removing do.
struct Subject
{
    QString title;
    QString saveText;
    QString removeText; ///< empty: nothing can be removed
    QList<FormField> fields;
    /// What is typed, read into the record; what can't be read comes back as refusals.
    std::function<void(const TypedValues &)> save;
    std::function<void()> remove;
};

/// The inspector in which a record of a family or a pet is written or corrected: one form for all
/// of them, described by its subject.
class RecordForm : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool opened READ isOpened NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString title READ title NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString saveText READ saveText NOTIFY subjectChanged FINAL)
    Q_PROPERTY(QString removeText READ removeText NOTIFY subjectChanged FINAL)
    /// {name, label, kind, hint, required, words}
    Q_PROPERTY(QVariantList fields READ fields NOTIFY subjectChanged FINAL)
    /// What is typed, by the name of the field.
    Q_PROPERTY(QVariant values READ valuesByField NOTIFY valuesChanged FINAL)

public:
    using FormModel::FormModel;

    bool isOpened() const { return m_subject.has_value(); }
    QString title() const { return m_subject ? m_subject->title : QString(); }
    QString saveText() const { return m_subject ? m_subject->saveText : QString(); }
    QString removeText() const { return m_subject ? m_subject->removeText : QString(); }
    QVariantList fields() const;
    QVariant valuesByField() const;

    /// Opens for a kind of record: "person", "add.person", ... with the record, or with what the
    /// new one belongs to. Unknown ones open nothing.
    Q_INVOKABLE void open(const QString &form, const QString &target);
    Q_INVOKABLE void close();
    Q_INVOKABLE void set(const QString &field, const QString &value);
    Q_INVOKABLE void step(const QString &field, int days);
    Q_INVOKABLE int indexOf(const QString &field) const;
    Q_INVOKABLE void choose(const QString &field, int index);
    /// A file was dropped on the form: it is the one to keep, if the form asks for one.
    Q_INVOKABLE void takeFile(const QUrl &file);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

    // For subjects.
    template <class Command>
    void carryOut(const Command &command, const QString &sentence)
    {
        submit(command, [this, sentence](const auto &...) { end(sentence); });
    }
    template <class Command>
    void carryOutVoid(const Command &command, const QString &sentence)
    {
        submitVoid(command, [this, sentence] { end(sentence); });
    }
    /// Keeps a file in the store's thread and names it in the rows: `keep` gets the files and
    /// answers a KeptFile or why not, `make` makes the command of it.
    template <class Keep, class Make>
    void keepAndCarryOut(Keep keep, Make make, const QString &sentence)
    {
        start();
        session()->withStore(
            this,
            [files = &session()->files(), by = session()->by(), keep, make](
                Store &store) -> Result<> {
                const Result<KeptFile> file = keep(*files);
                return file ? store.run(by, make(*file)) : refuse(file.error());
            },
            [this, sentence](const Result<> &outcome) {
                finish(outcome ? Refusals() : outcome.error());
                if (outcome)
                    end(sentence);
            });
    }
    void refuseTyped(const Refusals &refusals);

Q_SIGNALS:
    void subjectChanged();
    void valuesChanged();
    /// It is written; the sentence says what happened.
    void done(const QString &sentence);

private:
    const FormField *fieldOf(const QString &name) const;
    void end(const QString &sentence);

    std::optional<Subject> m_subject;
    TypedValues m_values;
};

} // namespace desk::ui
