#include "core/import/import.h"

#include "core/staff/permission.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::import {

namespace {

constexpr Intent intent{"import.lines", 1, Priority::Later};
constexpr qsizetype linesInAUnit = 100;
constexpr qsizetype mostRefused = 10'000;
constexpr qint64 progressEvery = 500;

/// What the program knows about a kind of file.
struct Kind
{
    FileKind kind;
    const char *name;
    std::span<const Column> (*columns)();
    Outcome (*take)(Target &, const Cells &, TypedTexts &);
};

// In the order in which they need each other.
constexpr Kind kinds[] = {
    {FileKind::Customers, "customers.csv", customerColumns, takeCustomer},
    {FileKind::Pets, "pets.csv", petColumns, takePet},
    {FileKind::Vaccinations, "vaccinations.csv", vaccinationColumns, takeVaccination},
    {FileKind::Reservations, "reservations.csv", reservationColumns, takeReservation},
};

const Kind &kindOf(FileKind kind)
{
    return kinds[size_t(kind)];
}

Refusals inFile(Refusals refusals, FileKind kind)
{
    for (Refusal &refusal : refusals)
        refusal.values.insert(u"file"_s, fileName(kind));
    return refusals;
}

void count(FilePreview &preview, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Added:
        ++preview.added;
        return;
    case Outcome::Changed:
        ++preview.changed;
        return;
    case Outcome::Unchanged:
        ++preview.unchanged;
        return;
    }
}

void list(FilePreview &preview, qint64 line, const Refusals &refusals)
{
    ++preview.refusedLines;
    for (const Refusal &refusal : refusals) {
        if (preview.refused.size() < mostRefused)
            preview.refused += {.line = line, .refusal = refusal};
    }
}

Outcome takeLine(const Kind &kind, Target &target, const Cells &cells, TypedTexts &texts)
{
    const Outcome outcome = kind.take(target, cells, texts);
    cells.nameColumns();
    return outcome;
}

/// The lines of a file that can be read as a whole, and its header.
struct Table
{
    Header header;
    QList<csv::Row> rows;
};

Result<Table> readTable(const Kind &kind, const QByteArray &bytes)
{
    std::optional<Table> table;
    Refusals refusals;
    const Result<> read = csv::read(bytes, [&](const csv::Row &row) {
        if (!table) {
            Result<Header> header = Header::read(kind.columns(), row);
            if (header)
                table = Table{.header = *header, .rows = {}};
            else
                refusals = header.error();
        } else if (row.cells.size() != table->header.size()) {
            refusals.push_back({Reason::FileMalformed, {}, {{u"line"_s, row.line}}});
        } else {
            table->rows += row;
        }
        return refusals.empty();
    });
    if (!read)
        return refuse(read.error());
    if (!refusals.empty())
        return refuse(std::move(refusals));
    if (!table)
        return refuse(Reason::FileHeaderUnknown);
    return *table;
}

} // namespace

QString fileName(FileKind kind)
{
    return QString::fromLatin1(kindOf(kind).name);
}

std::span<const Column> columnsOf(FileKind kind)
{
    return kindOf(kind).columns();
}

QStringList columnNames(FileKind kind, bool required)
{
    QStringList names;
    for (const Column &column : columnsOf(kind)) {
        if (column.required == required)
            names += QString::fromLatin1(column.name);
    }
    return names;
}

Result<QList<File>> readFolder(const QString &folder)
{
    if (!QDir(folder).exists())
        return refuse(Reason::FileUnreadable, {}, {{u"folder"_s, folder}});
    QList<File> files;
    QStringList wanted;
    for (const Kind &kind : kinds) {
        QFile file(QDir(folder).filePath(fileName(kind.kind)));
        wanted += fileName(kind.kind);
        if (!file.exists())
            continue;
        if (file.size() > csv::largestFile)
            return refuse(inFile({{Reason::FileTooLarge, {}, {}}}, kind.kind));
        if (!file.open(QIODevice::ReadOnly))
            return refuse(inFile({{Reason::FileUnreadable, {}, {}}}, kind.kind));
        files += {.kind = kind.kind, .bytes = file.read(csv::largestFile + 1)};
    }
    if (files.isEmpty())
        return refuse(Reason::FileUnreadable, {}, {{u"wanted"_s, wanted.join(u", "_s)}});
    return files;
}

Import::Import(QList<File> files)
    : m_files(std::move(files))
{
    std::stable_sort(m_files.begin(), m_files.end(), [](const File &a, const File &b) {
        return a.kind < b.kind;
    });
}

Result<FilePreview> Import::previewFile(Target &target, qsizetype index, const Progress &progress)
{
    const Kind &kind = kindOf(m_files[index].kind);
    const Result<Table> table = readTable(kind, m_files[index].bytes);
    if (!table)
        return refuse(inFile(table.error(), kind.kind));
    m_headers += table->header;
    FilePreview preview{.kind = kind.kind};
    preview.ignoredColumns = table->header.ignored();
    qint64 done = 0;
    for (const csv::Row &row : table->rows) {
        if (done++ % progressEvery == 0 && !goesOn(progress, done, table->rows.size()))
            return refuse(Reason::Cancelled);
        TypedTexts texts;
        const Outcome outcome = takeLine(kind, target, Cells(table->header, row, texts), texts);
        if (!texts.refusals.empty()) {
            list(preview, row.line, texts.refusals);
            continue;
        }
        count(preview, outcome);
        if (outcome != Outcome::Unchanged)
            m_lines += {.file = index, .row = row};
    }
    return preview;
}

Result<QList<FilePreview>> Import::preview(db::Database &database,
                                           const Place &place,
                                           Instant now,
                                           const Progress &progress)
{
    m_headers.clear();
    m_lines.clear();
    m_next = 0;
    m_refusedLater.clear();
    Target target(database, place, now);
    QList<FilePreview> previews;
    try {
        for (qsizetype file = 0; file < m_files.size(); ++file) {
            const Result<FilePreview> preview = previewFile(target, file, progress);
            if (!preview) {
                m_lines.clear();
                return refuse(preview.error());
            }
            previews += *preview;
        }
    } catch (const db::Error &error) {
        m_lines.clear();
        return refuse(asRefusals(error));
    }
    return previews;
}

Result<> Import::doNext(Store &store, const By &by)
{
    const qsizetype end = std::min(m_next + linesInAUnit, m_lines.size());
    if (m_next == end)
        return {};
    QList<RefusedLine> refused;
    const QJsonObject meant{{u"file"_s, fileName(m_files[m_lines[m_next].file].kind)},
                            {u"firstLine"_s, m_lines[m_next].row.line},
                            {u"lines"_s, qint64{end - m_next}}};
    const Result<> written = store.write(by, intent, meant, [&](Writer &writer) -> Result<> {
        if (Refusals refusals = objections(writer, Permission::Import); !refusals.empty())
            return refuse(std::move(refusals));
        Target target(writer);
        for (qsizetype i = m_next; i < end; ++i) {
            const Line &line = m_lines[i];
            TypedTexts texts;
            const Cells cells(m_headers[line.file], line.row, texts);
            takeLine(kindOf(m_files[line.file].kind), target, cells, texts);
            for (const Refusal &refusal : texts.refusals)
                refused += {.line = line.row.line, .refusal = refusal};
        }
        return {};
    });
    if (!written)
        return written;
    m_next = end;
    m_refusedLater += refused;
    return {};
}

Result<> Import::doAll(Store &store, const By &by, const Progress &progress)
{
    while (!isDone()) {
        if (!goesOn(progress, done(), total()))
            return refuse(Reason::Cancelled);
        if (Result<> written = doNext(store, by); !written)
            return written;
    }
    goesOn(progress, done(), total());
    return {};
}

} // namespace desk::import
