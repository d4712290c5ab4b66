#pragma once

#include "core/base/progress.h"
#include "core/import/lines.h"
#include "core/store/store.h"

namespace desk::import {

enum class FileKind { Customers, Pets, Vaccinations, Reservations };

inline constexpr FileKind fileKinds[] = {
    FileKind::Customers, FileKind::Pets, FileKind::Vaccinations, FileKind::Reservations};

/// The name of the file of a kind: "customers.csv".
QString fileName(FileKind kind);
/// What its columns may be.
std::span<const Column> columnsOf(FileKind kind);
/// Their names: those that must be there, or the others.
QStringList columnNames(FileKind kind, bool required);

/// A file as it was read from the disk.
struct File
{
    FileKind kind{};
    QByteArray bytes;
};

/// The files of this kind that a folder has. Refuses: FileUnreadable (no such `folder`; none of the
/// files that are `wanted`; a `file`), FileTooLarge (`file`).
Result<QList<File>> readFolder(const QString &folder);

/// Something in a line that can't be taken.
struct RefusedLine
{
    qint64 line = 0;
    /// Its field is the name of the column, `heading` what the file calls it, `value` what stands
    /// there.
    Refusal refusal;

    bool operator==(const RefusedLine &) const = default;
};

/// What a file would do.
struct FilePreview
{
    FileKind kind{};
    qint64 added = 0;
    qint64 changed = 0;
    qint64 unchanged = 0;
    qint64 refusedLines = 0;
    QList<RefusedLine> refused; ///< the first ten thousand things
    QStringList ignoredColumns;

    bool operator==(const FilePreview &) const = default;
};

/// Takes the customers, pets, vaccinations and reservations of another system over. First a
/// preview, which writes nothing; then, if somebody agrees, the lines that do something, a hundred
/// in a unit of work, so that the desk goes on working in between. What was imported before is
/// known by its external id: the same file again does nothing. An import that was stopped is taken
/// up by doing it again.
class Import
{
public:
    explicit Import(QList<File> files);

    /// Reads every line and says what it would do. A file that is malformed anywhere is refused as
    /// a whole, with `file` and `line`: see csv::read, FileHeaderUnknown, FileMalformed (a line
    /// with too many or too few cells). Refuses also: Cancelled.
    Result<QList<FilePreview>> preview(db::Database &database,
                                       const Place &place,
                                       Instant now,
                                       const Progress &progress = {});

    /// Whether something is left to do after the preview.
    bool isDone() const { return m_next == m_lines.size(); }
    qint64 done() const { return m_next; }
    qint64 total() const { return m_lines.size(); }

    /// The next unit of work. Refuses: ApprovalNeeded (IMPORT), StorageFailed. Lines that have
    /// become wrong since the preview are left out and listed in refusedLater().
    Result<> doNext(Store &store, const By &by);
    /// All that is left. Refuses also: Cancelled; what was done stays.
    Result<> doAll(Store &store, const By &by, const Progress &progress = {});

    const QList<RefusedLine> &refusedLater() const { return m_refusedLater; }

private:
    struct Line
    {
        qsizetype file;
        csv::Row row;
    };

    Result<FilePreview> previewFile(Target &target, qsizetype file, const Progress &progress);

    QList<File> m_files;
    QList<Header> m_headers;
    QList<Line> m_lines; ///< that do something
    qsizetype m_next = 0;
    QList<RefusedLine> m_refusedLater;
};

} // namespace desk::import
