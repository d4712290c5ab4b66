#pragma once

#include "ui/models/form_model.h"
#include "ui/models/row_model.h"
#include "ui/settings/settings_section.h"

namespace desk::ui {

/// The list of a section.
class SettingsRows : public RowModel<SettingsRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of SettingsModel")

public:
    enum Role { TitleRole = Qt::UserRole, DetailRole, ValueRole, RemarkRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const SettingsRow &row, int role) const override;
};

/// The settings of the resort: sections, the list of one of them, and the form of one thing in it.
class SettingsModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    /// {name, group, title}
    Q_PROPERTY(QVariantList sections READ sections NOTIFY sessionChanged FINAL)
    Q_PROPERTY(int sectionIndex READ sectionIndex NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString sectionTitle READ sectionTitle NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString explanation READ explanation NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString addText READ addText NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString emptyTitle READ emptyTitle NOTIFY sectionChanged FINAL)
    /// What makes the usual things where there is none yet; empty: nothing does.
    Q_PROPERTY(QString usualText READ usualText NOTIFY sectionChanged FINAL)
    Q_PROPERTY(QString page READ page NOTIFY sectionChanged FINAL)
    Q_PROPERTY(bool single READ isSingle NOTIFY sectionChanged FINAL)
    /// Why nothing can be changed, in words; empty when it can.
    Q_PROPERTY(QString lockedText READ lockedText NOTIFY sectionChanged FINAL)
    Q_PROPERTY(desk::ui::SettingsRows *rows READ rows CONSTANT FINAL)

    Q_PROPERTY(bool formOpen READ isFormOpen NOTIFY formChanged FINAL)
    Q_PROPERTY(int openRow READ openRow NOTIFY formChanged FINAL)
    Q_PROPERTY(QString formTitle READ formTitle NOTIFY formChanged FINAL)
    Q_PROPERTY(QString formSubtitle READ formSubtitle NOTIFY formChanged FINAL)
    Q_PROPERTY(QVariantList fields READ fields NOTIFY formChanged FINAL)
    Q_PROPERTY(QString removeText READ removeText NOTIFY formChanged FINAL)
    Q_PROPERTY(QString removeQuestion READ removeQuestion NOTIFY formChanged FINAL)
    Q_PROPERTY(QString currency READ currency NOTIFY sessionChanged FINAL)
    /// "Mon" to "Sun"
    Q_PROPERTY(QStringList weekdays READ weekdays NOTIFY sessionChanged FINAL)
    /// What stands in the fields, by name.
    Q_PROPERTY(QVariantMap values READ values NOTIFY valuesChanged FINAL)
    /// What the open thing would do as it is typed, a sentence each.
    Q_PROPERTY(QStringList samples READ samples NOTIFY samplesChanged FINAL)
    Q_PROPERTY(bool touched READ isTouched NOTIFY valuesChanged FINAL)
    /// What was done last, in words.
    Q_PROPERTY(QString done READ done NOTIFY doneChanged FINAL)

public:
    explicit SettingsModel(QObject *parent = nullptr);

    QVariantList sections() const;
    int sectionIndex() const { return m_section; }
    QString sectionTitle() const { return m_head.title; }
    QString explanation() const { return m_head.explanation; }
    QString addText() const { return lockedText().isEmpty() ? m_head.addText : QString(); }
    QString emptyTitle() const { return m_areRowsKnown ? m_head.emptyTitle : QString(); }
    QString usualText() const;
    QString page() const { return m_head.page; }
    bool isSingle() const { return m_head.single; }
    QString lockedText() const;
    SettingsRows *rows() { return &m_rows; }

    bool isFormOpen() const { return m_formOpen; }
    int openRow() const;
    QString formTitle() const { return m_form.title; }
    QString formSubtitle() const { return m_form.subtitle; }
    QVariantList fields() const;
    QString removeText() const { return lockedText().isEmpty() ? m_form.removeText : QString(); }
    QString removeQuestion() const { return m_form.removeQuestion; }
    QString currency() const;
    QStringList weekdays() const;
    QVariantMap values() const { return m_values; }
    QStringList samples() const { return m_samples; }
    bool isTouched() const { return m_values != m_asOpened; }
    QString done() const { return m_done; }

    Q_INVOKABLE void choose(int section);
    Q_INVOKABLE void chooseByName(const QString &name);
    Q_INVOKABLE void open(int row);
    Q_INVOKABLE void startNew();
    Q_INVOKABLE void startWithUsual();
    Q_INVOKABLE void close();
    /// Somebody typed into a field.
    Q_INVOKABLE void set(const QString &name, const QVariant &value);
    /// Plus or minus days in a field of a date.
    Q_INVOKABLE void step(const QString &name, int days);
    Q_INVOKABLE void save();
    Q_INVOKABLE void remove();

Q_SIGNALS:
    void sectionChanged();
    void formChanged();
    void valuesChanged();
    void samplesChanged();
    void doneChanged();
    /// What was typed is written, or what was shown is put away.
    void written();
    /// A refusal stands beside a field: the page brings the first one to sight.
    void refused();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    SettingsSection &section() { return *m_sections[size_t(m_section)]; }
    void askForRows();
    void takeRows(const QList<SettingsRow> &rows);
    void openForm(const QString &id);
    bool isShown(const SettingsField &field) const;
    void tellValues();
    void askForSamples();
    void takeSamples(const QStringList &samples);
    void carryOut(const SettingsWork &work, const TypedForm &typed, const char *done);
    void say(const QString &done);

    std::vector<std::shared_ptr<SettingsSection>> m_sections; ///< a worker may hold one longer
    SectionHead m_head;
    int m_section = 0;
    SettingsRows m_rows;
    int m_rowsAsked = 0; ///< how often: an answer to an earlier question is none
    bool m_areRowsKnown = false;
    std::optional<QString> m_opensAgain; ///< what was written, once its row is there
    SettingsForm m_form;
    QString m_openId;
    bool m_formOpen = false;
    QVariantMap m_values;
    QVariantMap m_asOpened;
    QStringList m_samples;
    SettingsSamples m_samplesWanted; ///< to be asked for next
    bool m_areSamplesAsked = false;
    int m_typed = 0; ///< how often: an answer to what was typed before is none
    QString m_done;
};

} // namespace desk::ui
