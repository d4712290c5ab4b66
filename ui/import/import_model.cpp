#include "ui/import/import_model.h"

#include "ui/text/refused_cell.h"

#include <QDir>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int lookEveryMs = 100;
constexpr qsizetype mostFolders = 500;

} // namespace

QHash<int, QByteArray> RefusedRows::roleNames() const
{
    return {{FileRole, "file"}, {LineRole, "line"}, {SentenceRole, "sentence"}};
}

QVariant RefusedRows::value(const RefusedRow &row, int role) const
{
    switch (role) {
    case FileRole:
        return row.file;
    case LineRole:
        return row.line;
    case SentenceRole:
        return row.sentence;
    default:
        return {};
    }
}

ImportModel::ImportModel(QObject *parent)
    : FormModel(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation))
{
    if (!QDir(m_folder).exists())
        m_folder = QDir::homePath();
    connect(&m_look, &QTimer::timeout, this, &ImportModel::progressChanged);
}

ImportModel::~ImportModel()
{
    stop();
}

bool ImportModel::isAllowed() const
{
    return session() && permitted(session()->role(), Permission::Import);
}

QString ImportModel::folder() const
{
    return QDir::toNativeSeparators(m_folder);
}

QStringList ImportModel::folders() const
{
    const QStringList names =
        QDir(m_folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::IgnoreCase);
    return QStringList{tr("Up")} + names.mid(0, mostFolders);
}

QString ImportModel::found() const
{
    QStringList files;
    for (const import::FileKind kind : import::fileKinds) {
        if (QFile::exists(QDir(m_folder).filePath(import::fileName(kind))))
            files += import::fileName(kind);
    }
    return files.join(u", "_s);
}

QVariantList ImportModel::readable()
{
    QVariantList files;
    for (const import::FileKind kind : import::fileKinds)
        files += QVariantMap{{u"name"_s, import::fileName(kind)},
                             {u"required"_s, import::columnNames(kind, true).join(u", "_s)},
                             {u"further"_s, import::columnNames(kind, false).join(u", "_s)}};
    return files;
}

void ImportModel::go(const QString &path)
{
    if (m_step != Choosing)
        return;
    clearProblems();
    const QString clean = QDir::cleanPath(QDir::fromNativeSeparators(path.trimmed()));
    if (!QDir(clean).exists()) {
        start();
        finish({{Reason::FileUnreadable, u"folder"_s, {{u"folder"_s, path.trimmed()}}}});
        return;
    }
    m_folder = QDir(clean).absolutePath();
    Q_EMIT folderChanged();
}

void ImportModel::enter(int index)
{
    const QStringList names = folders();
    QDir next(m_folder);
    const bool moved = index == 0 ? next.cdUp() : index < names.size() && next.cd(names[index]);
    if (moved)
        go(next.path());
}

void ImportModel::read()
{
    if (m_step != Choosing || !isAllowed() || isBusy())
        return;
    start();
    m_job = std::make_shared<Job>();
    setStep(Reading);
    m_look.start(lookEveryMs);
    using Previews = Result<QList<import::FilePreview>>;
    session()->ask(
        this,
        [job = m_job, folder = m_folder, place = session()->place(), now = session()->now()](
            db::Database &database) -> Previews {
            const Result<QList<import::File>> files = import::readFolder(folder);
            if (!files)
                return refuse(files.error());
            job->import.emplace(*files);
            return job->import->preview(database, place, now, [&](qint64 done, qint64 total) {
                job->done = done;
                job->total = total;
                return !job->stopped;
            });
        },
        [this](const Result<Previews> &outcome) {
            take(outcome ? *outcome : refuse(outcome.error()));
        });
}

void ImportModel::take(const Result<QList<import::FilePreview>> &previews)
{
    m_look.stop();
    finish(previews ? Refusals() : previews.error());
    if (!previews) {
        m_job.reset();
        setStep(Choosing);
        return;
    }
    m_previews = *previews;
    showRefused();
    setStep(Looking);
}

void ImportModel::showRefused()
{
    const Words words(session()->place());
    QList<RefusedRow> rows;
    for (const import::FilePreview &file : m_previews) {
        for (const import::RefusedLine &line : file.refused) {
            rows += RefusedRow{.id = int(rows.size()),
                               .file = import::fileName(file.kind),
                               .line = words.number(line.line),
                               .sentence = refusedCellText(line.refusal, words)};
        }
    }
    m_refused.show(rows);
}

QVariantList ImportModel::previews() const
{
    QVariantList list;
    if (!session())
        return list;
    const Words words(session()->place());
    for (const import::FilePreview &file : m_previews)
        list += QVariantMap{{u"title"_s, import::fileName(file.kind)},
                            {u"added"_s, words.number(file.added)},
                            {u"changed"_s, words.number(file.changed)},
                            {u"unchanged"_s, words.number(file.unchanged)},
                            {u"refused"_s, words.number(file.refusedLines)},
                            {u"isRefused"_s, file.refusedLines > 0},
                            {u"ignored"_s, file.ignoredColumns.join(u", "_s)}};
    return list;
}

int ImportModel::toDo() const
{
    return m_job && m_job->import && m_step == Looking ? int(m_job->import->total()) : 0;
}

void ImportModel::confirm()
{
    if (m_step != Looking || isBusy())
        return;
    start();
    m_job->done = 0;
    m_job->total = m_job->import->total();
    setStep(Writing);
    doNext();
}

// One unit of work at a time, so that check-ins of other pages get their turn in between.
void ImportModel::doNext()
{
    session()->withStore(
        this,
        [job = m_job, by = session()->by()](Store &store) -> Result<> {
            if (job->import->isDone())
                return {};
            return job->import->doNext(store, by);
        },
        [this](const Result<> &written) { takeWritten(written); });
}

void ImportModel::takeWritten(const Result<> &written)
{
    m_job->done = m_job->import->done();
    Q_EMIT progressChanged();
    const Words words(session()->place());
    const QString count = words.number(m_job->import->done());
    if (!written) {
        finish(written.error());
        finishWith(tr("%1 lines were written before it stopped. The same folder again goes on.")
                       .arg(count));
    } else if (m_job->import->isDone()) {
        finish({});
        finishWith(tr("%1 lines were written.").arg(count));
    } else if (m_job->stopped) {
        finish({});
        finishWith(tr("Stopped after %1 lines. The same folder again goes on.").arg(count));
    } else {
        doNext();
    }
}

void ImportModel::finishWith(const QString &sentence)
{
    const qsizetype later = m_job->import->refusedLater().size();
    m_done = sentence;
    if (later > 0)
        m_done += u' '
            % tr("%n line(s) had become wrong meanwhile and were left out.", nullptr, int(later));
    setStep(Finished);
}

void ImportModel::stop()
{
    if (m_job)
        m_job->stopped = true;
}

void ImportModel::startOver()
{
    if (m_step == Reading || m_step == Writing)
        return;
    clearProblems();
    m_job.reset();
    m_previews.clear();
    m_refused.show({});
    m_done.clear();
    setStep(Choosing);
    Q_EMIT folderChanged();
}

double ImportModel::progress() const
{
    const qint64 total = m_job ? m_job->total.load() : 0;
    return total > 0 ? double(m_job->done) / double(total) : -1;
}

QString ImportModel::progressText() const
{
    if (!session() || !m_job)
        return {};
    const Words words(session()->place());
    if (m_step == Writing)
        return tr("%1 of %2 lines are written")
            .arg(words.number(m_job->done), words.number(m_job->total));
    return tr("Reading the files");
}

void ImportModel::setStep(Step step)
{
    m_step = step;
    Q_EMIT stepChanged();
    Q_EMIT progressChanged();
}

} // namespace desk::ui
