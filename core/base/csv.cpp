#include "core/base/csv.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::csv {

namespace {

tl::unexpected<Refusals> refuseAt(Reason reason, qint64 line)
{
    return refuse(reason, {}, {{u"line"_s, line}});
}

qint64 lineOf(QByteArrayView bytes, qsizetype position)
{
    const QByteArrayView before = bytes.first(position);
    return 1 + std::count(before.begin(), before.end(), '\n');
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    // Decoded into a buffer that is thrown away: the answer is all that counts.
    const QString text = decoder(bytes);
    return !decoder.hasError();
}

// The first line of text that is not UTF-8.
qint64 brokenLine(QByteArrayView bytes)
{
    qint64 line = 1;
    for (qsizetype start = 0; start < bytes.size(); ++line) {
        qsizetype end = bytes.indexOf('\n', start);
        end = end < 0 ? bytes.size() : end;
        if (!isUtf8(bytes.sliced(start, end - start)))
            return line;
        start = end + 1;
    }
    return line;
}

QByteArrayView withoutMark(QByteArrayView file)
{
    return file.startsWith("\xef\xbb\xbf") ? file.sliced(3) : file;
}

char separatorOf(QByteArrayView bytes)
{
    constexpr char candidates[] = {',', ';', '\t'};
    qsizetype counts[] = {0, 0, 0};
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (size_t i = 0; !quoted && i < std::size(candidates); ++i)
            counts[i] += c == candidates[i];
    }
    return candidates[std::max_element(std::begin(counts), std::end(counts)) - std::begin(counts)];
}

/// Goes through the bytes once. UTF-8 can be cut at separators: they never stand inside a
/// character.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_bytes(bytes)
        , m_separator(separatorOf(bytes))
    {
    }

    bool atEnd() const { return m_position >= m_bytes.size(); }

    Result<Row> next()
    {
        Row row{.line = m_line, .cells = {}};
        do {
            const Result<QByteArray> bytes = isAt('"') ? quotedCell() : plainCell();
            if (!bytes)
                return refuse(bytes.error());
            if (bytes->size() > largestField || row.cells.size() >= mostColumns)
                return refuseAt(Reason::FileTooLarge, row.line);
            row.cells += QString::fromUtf8(*bytes);
        } while (skip(m_separator));
        if (!atEnd() && !skipLineEnd())
            return refuseAt(Reason::FileMalformed, m_line);
        return row;
    }

private:
    bool isAt(char c) const { return !atEnd() && m_bytes[m_position] == c; }

    bool skip(char c)
    {
        if (!isAt(c))
            return false;
        ++m_position;
        return true;
    }

    bool skipLineEnd()
    {
        const bool carriage = skip('\r');
        const bool feed = skip('\n');
        m_line += carriage || feed;
        return carriage || feed;
    }

    Result<QByteArray> plainCell()
    {
        const qsizetype start = m_position;
        while (!atEnd() && !isAt(m_separator) && !isAt('\n') && !isAt('\r'))
            ++m_position;
        return m_bytes.sliced(start, m_position - start).toByteArray();
    }

    Result<QByteArray> quotedCell()
    {
        const qint64 firstLine = m_line;
        ++m_position;
        QByteArray cell;
        while (!atEnd()) {
            const char c = m_bytes[m_position++];
            if (c == '"' && !skip('"'))
                return cell;
            m_line += c == '\n' || (c == '\r' && !isAt('\n'));
            cell += c;
            if (cell.size() > largestField)
                return refuseAt(Reason::FileTooLarge, firstLine);
        }
        return refuseAt(Reason::FileTruncated, firstLine);
    }

    QByteArrayView m_bytes;
    char m_separator;
    qsizetype m_position = 0;
    qint64 m_line = 1;
};

bool isEmpty(const Row &row)
{
    return std::all_of(
        row.cells.begin(), row.cells.end(), [](const QString &cell) { return cell.isEmpty(); });
}

bool looksLikeFormula(QStringView text)
{
    static const QRegularExpression number(u"^[-+]?[0-9]+([.,:][0-9]+)*$"_s);
    static const QString starts = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"_s;
    return !text.isEmpty() && starts.contains(text.front())
        && !number.match(text.toString()).hasMatch();
}

} // namespace

Result<> read(const QByteArray &file, const std::function<bool(const Row &)> &visit)
{
    if (file.size() > largestFile)
        return refuse(Reason::FileTooLarge);
    const QByteArrayView bytes = withoutMark(file);
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return refuseAt(Reason::FileNotText, lineOf(bytes, nul));
    if (!isUtf8(bytes))
        return refuseAt(Reason::FileNotText, brokenLine(bytes));
    Reader reader(bytes);
    while (!reader.atEnd()) {
        const Result<Row> row = reader.next();
        if (!row)
            return refuse(row.error());
        if (!isEmpty(*row) && !visit(*row))
            return {};
    }
    return {};
}

QByteArray cell(QStringView text)
{
    QString safe = text.toString();
    if (looksLikeFormula(text))
        safe.prepend(u'\'');
    const bool needsQuotes = std::any_of(safe.begin(), safe.end(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || c == u'\n' || c == u'\r';
    });
    if (needsQuotes)
        safe = u'"' % safe.replace(u'"', u"\"\""_s) % u'"';
    return safe.toUtf8();
}

QByteArray line(const QStringList &cells)
{
    QByteArrayList written;
    for (const QString &text : cells)
        written += cell(text);
    return written.join(',') + "\r\n";
}

} // namespace desk::csv
