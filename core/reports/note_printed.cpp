#include "core/reports/note_printed.h"

#include "core/store/writer.h"

using namespace Qt::Literals;

namespace desk {

QJsonObject NotePrinted::meant() const
{
    return {{u"document"_s, document}, {u"record"_s, idText(record)}};
}

Result<int> carryOut(Writer &writer, const NotePrinted &command)
{
    const Id<struct PrintedTag> record(command.record);
    writer.runLocal(R"sql(
        INSERT INTO printed_documents (document, record, copies) VALUES (?, ?, 1)
            ON CONFLICT (document, record) DO UPDATE SET copies = copies + 1
    )sql",
                    command.document,
                    record);
    return writer.database().value<int>(
        "SELECT copies FROM printed_documents WHERE document = ? AND record = ?",
        command.document,
        record);
}

QJsonObject NoteCardsPrinted::meant() const
{
    return {{u"document"_s, u"kennel_card"_s}, {u"record"_s, idText(record)}};
}

Result<> carryOut(Writer &writer, const NoteCardsPrinted &command)
{
    const Id<struct PrintedTag> record(command.record);
    writer.runLocal(R"sql(
        INSERT INTO printed_documents (document, record, copies, printed_at)
        SELECT 'kennel_card', id, 1, ?2
          FROM reservations
         WHERE id = ?1 OR (booking = ?1 AND state IN ('CONFIRMED', 'CHECKED_IN'))
            ON CONFLICT (document, record)
               DO UPDATE SET copies = copies + 1, printed_at = excluded.printed_at
    )sql",
                    record,
                    writer.now());
    return {};
}

} // namespace desk
