#include "sync/hub/stores/snapshot_rows.h"

#include "core/base/json.h"
#include "core/db/database.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::hub {

namespace {

constexpr int daysAhead = 14;

/// Which rows of a table a desk needs first; a table that is not named it needs whole.
struct NeededFirst
{
    const char *table;
    const char *condition;
};

// ?1 is today, ?2 the last day that is looked ahead.
constexpr const char *stays = R"sql(
    SELECT id
      FROM reservations
     WHERE state = 'CHECKED_IN' OR (arrives_on <= ?2 AND leaves_on >= ?1)
)sql";
// A balance is a sum over rows that must all be there, so that what is owed comes whole.
constexpr const char *openInvoices = R"sql(
    SELECT id
      FROM invoices
     WHERE voided_at IS NULL AND discarded_at IS NULL
       AND (issued_at IS NULL OR business_date >= ?1
            OR booking IN (SELECT booking FROM reservations WHERE id IN (@stays))
            OR id IN (SELECT invoice
                        FROM postings
                       WHERE account = 'AR' AND invoice IS NOT NULL
                       GROUP BY invoice
                      HAVING sum(amount) <> 0))
)sql";
constexpr const char *families = R"sql(
    SELECT household FROM reservations WHERE id IN (@stays)
     UNION
    SELECT household FROM invoices WHERE id IN (@openInvoices)
)sql";

constexpr std::array neededFirst{
    NeededFirst{"households", "id IN (@families)"},
    NeededFirst{"household_labels", "household IN (@families)"},
    NeededFirst{"customers", "household IN (@families)"},
    NeededFirst{"phones", "customer IN (SELECT id FROM customers WHERE household IN (@families))"},
    NeededFirst{"contacts", "household IN (@families)"},
    NeededFirst{"pets", "household IN (@families)"},
    NeededFirst{"pet_owners", "pet IN (SELECT id FROM pets WHERE household IN (@families))"},
    NeededFirst{"allergies", "pet IN (SELECT id FROM pets WHERE household IN (@families))"},
    NeededFirst{"pet_alerts", "pet IN (SELECT id FROM pets WHERE household IN (@families))"},
    NeededFirst{"vaccine_records", "pet IN (SELECT id FROM pets WHERE household IN (@families))"},
    NeededFirst{"vaccine_waivers", "pet IN (SELECT id FROM pets WHERE household IN (@families))"},
    NeededFirst{"agreement_signatures", "household IN (@families)"},
    NeededFirst{
        "agreement_initials",
        "signature IN (SELECT id FROM agreement_signatures WHERE household IN (@families))"},
    NeededFirst{"attachments", "FALSE"},
    NeededFirst{"stock_moves", "FALSE"},
    NeededFirst{"bookings", "id IN (SELECT booking FROM reservations WHERE id IN (@stays))"},
    NeededFirst{"booking_terms",
                "booking IN (SELECT booking FROM reservations WHERE id IN (@stays))"},
    NeededFirst{"reservations", "id IN (@stays)"},
    NeededFirst{"segments", "reservation IN (@stays)"},
    NeededFirst{"add_on_plans", "reservation IN (@stays)"},
    NeededFirst{"price_steps", "reservation IN (@stays)"},
    NeededFirst{"check_ins", "reservation IN (@stays)"},
    NeededFirst{"check_in_answers",
                "check_in IN (SELECT id FROM check_ins WHERE reservation IN (@stays))"},
    NeededFirst{"check_in_findings",
                "check_in IN (SELECT id FROM check_ins WHERE reservation IN (@stays))"},
    NeededFirst{"belongings", "reservation IN (@stays)"},
    NeededFirst{"feeding_plans", "reservation IN (@stays)"},
    NeededFirst{"medication_plans", "reservation IN (@stays)"},
    NeededFirst{"medication_times",
                "plan IN (SELECT id FROM medication_plans WHERE reservation IN (@stays))"},
    NeededFirst{"care_tasks", "reservation IN (@stays)"},
    NeededFirst{"care_logs", "reservation IN (@stays)"},
    NeededFirst{"invoices", "id IN (@openInvoices)"},
    NeededFirst{"invoice_lines", "invoice IN (@openInvoices)"},
    NeededFirst{"invoice_taxes", "invoice IN (@openInvoices)"},
    NeededFirst{"ledger_entries", "invoice IN (@openInvoices)"},
    NeededFirst{"postings",
                "entry IN (SELECT id FROM ledger_entries WHERE invoice IN (@openInvoices))"},
    NeededFirst{"receipts", "invoice IN (@openInvoices)"},
    NeededFirst{"tenders", "receipt IN (SELECT id FROM receipts WHERE invoice IN (@openInvoices))"},
    NeededFirst{"package_purchases", "household IN (@families)"},
    NeededFirst{"credit_moves",
                "purchase IN (SELECT id FROM package_purchases WHERE household IN (@families))"},
    NeededFirst{"till_sessions", "closed_at IS NULL"},
    NeededFirst{"cash_moves",
                "till_session IN (SELECT id FROM till_sessions WHERE closed_at IS NULL)"},
    NeededFirst{"till_counts",
                "till_session IN (SELECT id FROM till_sessions WHERE closed_at IS NULL)"},
};

enum class Pass { Today, Rest };

QByteArray conditionOf(const TableShape &shape)
{
    for (const NeededFirst &needed : neededFirst) {
        if (shape.name() == needed.table)
            return QByteArray(needed.condition)
                .replace("@families", families)
                .replace("@openInvoices", openInvoices)
                .replace("@stays", stays);
    }
    return "TRUE";
}

// A condition may be neither true nor false where a column is null; such a row comes with the rest.
QByteArray selectRows(const TableShape &shape, Pass pass)
{
    return "SELECT " + shape.columns().join(", ") + ", _seq, _extra FROM " + shape.name()
        + " WHERE (" + conditionOf(shape) + (pass == Pass::Today ? ") IS TRUE" : ") IS NOT TRUE");
}

/// Cuts rows into parts.
class Cutting
{
public:
    Cutting(db::Database &database, QDate today, const PartDone &done, qsizetype partText)
        : m_database(database)
        , m_parameters{db::Value(today.toString(Qt::ISODate)),
                       db::Value(today.addDays(daysAhead).toString(Qt::ISODate))}
        , m_done(done)
        , m_partText(partText)
    {
    }

    void read(Pass pass)
    {
        m_isForToday = pass == Pass::Today;
        for (const TableShape &shape : tableShapes())
            readTable(shape, pass);
        // A small resort is one part: less than a quarter is not worth a request of its own.
        if (pass == Pass::Rest || m_text.size() >= m_partText / 4)
            finishPart();
    }

private:
    void readTable(const TableShape &shape, Pass pass)
    {
        const QByteArray sql = selectRows(shape, pass);
        const QList<db::Value> parameters = sql.contains("?1")
            ? m_parameters.first(sql.contains("?2") ? 2 : 1)
            : QList<db::Value>();
        QList<TableShape::Read> readers;
        for (const QByteArray &column : shape.columns())
            readers += shape.readerOf(column);
        bool isBegun = false;
        m_database.forEachRow(
            sql,
            [&](const QList<db::Value> &stored) {
                if (!std::exchange(isBegun, true))
                    m_text.beginTable(shape.name(), shape.columns());
                add(stored, readers);
                if (m_text.size() >= m_partText) {
                    finishPart();
                    isBegun = false;
                }
            },
            parameters);
    }

    void add(const QList<db::Value> &stored, const QList<TableShape::Read> &readers)
    {
        m_values.resize(0);
        for (qsizetype i = 0; i < readers.size(); ++i)
            m_values += readers[i](stored[i]);
        QJsonObject extra;
        if (const auto *newer = std::get_if<QString>(&stored.last()))
            extra = QJsonDocument::fromJson(newer->toUtf8()).object();
        m_text.add(db::expect<qint64>(stored[readers.size()]), m_values, extra);
    }

    void finishPart()
    {
        if (m_text.rows() == 0)
            return;
        const qint64 rows = m_text.rows();
        m_done(m_number, m_isForToday, rows, m_text.finished());
        m_text = sync::PartText(++m_number);
    }

    db::Database &m_database;
    QList<db::Value> m_parameters;
    const PartDone &m_done;
    qsizetype m_partText;
    int m_number = 1;
    bool m_isForToday = true;
    sync::PartText m_text{1};
    QList<db::Value> m_values;
};

} // namespace

void readSnapshot(db::Database &database, QDate today, const PartDone &done, qsizetype partText)
{
    Cutting cutting(database, today, done, partText);
    cutting.read(Pass::Today);
    cutting.read(Pass::Rest);
}

} // namespace desk::hub
