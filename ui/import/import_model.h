#pragma once

#include "core/import/import.h"
#include "ui/models/form_model.h"
#include "ui/models/row_model.h"

#include <QTimer>

#include <atomic>

namespace desk::ui {

/// A line that can't be taken, in words.
struct RefusedRow
{
    int id = 0;
    QString file;
    QString line;
    QString sentence;

    bool operator==(const RefusedRow &) const = default;
};

/// The lines that are left out.
class RefusedRows : public RowModel<RefusedRow>
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("a part of ImportModel")

public:
    enum Role { FileRole = Qt::UserRole, LineRole, SentenceRole };

    using RowModel::RowModel;

    QHash<int, QByteArray> roleNames() const override;

protected:
    QVariant value(const RefusedRow &row, int role) const override;
};

/// Takes another system's CSV files over: a folder, a preview that writes nothing, then a hundred
/// lines at a time, until it is done or stopped.
class ImportModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(Step step READ step NOTIFY stepChanged FINAL)
    Q_PROPERTY(bool allowed READ isAllowed NOTIFY sessionChanged FINAL)
    Q_PROPERTY(QString folder READ folder NOTIFY folderChanged FINAL)
    /// What the folder holds: first the way up, then its folders.
    Q_PROPERTY(QStringList folders READ folders NOTIFY folderChanged FINAL)
    /// The files in it that can be taken over, in words; empty when there are none.
    Q_PROPERTY(QString found READ found NOTIFY folderChanged FINAL)
    /// {name, required, further} for each file that can be read: its columns.
    Q_PROPERTY(QVariantList readable READ readable CONSTANT FINAL)
    /// {title, added, changed, unchanged, refused, ignored} for each file.
    Q_PROPERTY(QVariantList previews READ previews NOTIFY stepChanged FINAL)
    Q_PROPERTY(desk::ui::RefusedRows *refused READ refused CONSTANT FINAL)
    Q_PROPERTY(int toDo READ toDo NOTIFY stepChanged FINAL)
    Q_PROPERTY(double progress READ progress NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString progressText READ progressText NOTIFY progressChanged FINAL)
    Q_PROPERTY(QString done READ done NOTIFY stepChanged FINAL)

public:
    enum Step { Choosing, Reading, Looking, Writing, Finished };
    Q_ENUM(Step)

    explicit ImportModel(QObject *parent = nullptr);
    ~ImportModel() override;

    Step step() const { return m_step; }
    bool isAllowed() const;
    QString folder() const;
    QStringList folders() const;
    QString found() const;
    static QVariantList readable();
    QVariantList previews() const;
    RefusedRows *refused() { return &m_refused; }
    int toDo() const;
    double progress() const;
    QString progressText() const;
    QString done() const { return m_done; }

    /// To a folder by its path, as somebody typed it.
    Q_INVOKABLE void go(const QString &path);
    /// Into the folder at this place of `folders`, or up.
    Q_INVOKABLE void enter(int index);
    Q_INVOKABLE void read();
    Q_INVOKABLE void confirm();
    /// Stops after what is being done now; what was written stays.
    Q_INVOKABLE void stop();
    Q_INVOKABLE void startOver();

Q_SIGNALS:
    void stepChanged();
    void folderChanged();
    void progressChanged();

private:
    /// What a thread works on and others look at.
    struct Job
    {
        std::optional<import::Import> import;
        std::atomic<bool> stopped = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };

    void setStep(Step step);
    void take(const Result<QList<import::FilePreview>> &previews);
    void doNext();
    void takeWritten(const Result<> &written);
    void showRefused();
    void finishWith(const QString &sentence);

    Step m_step = Choosing;
    QString m_folder;
    std::shared_ptr<Job> m_job;
    QList<import::FilePreview> m_previews;
    RefusedRows m_refused;
    QString m_done;
    QTimer m_look;
};

} // namespace desk::ui
