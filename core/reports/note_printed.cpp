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

} // namespace desk
