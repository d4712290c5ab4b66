#include "core/billing/invoice.h"
#include "core/billing/ledger.h"
#include "tests/core/merging_hub.h"
#include "tests/support/test_program.h"

using namespace desk;
using namespace desk::merge;
using namespace desk::merge::test;
using namespace Qt::Literals;

namespace {

constexpr quint8 otherBill = 41, creditNote = 42;

/// A desk's check-out of Bella, with a bill for her nights.
QList<Effect> leaves(quint8 billed, qint64 base)
{
    return {change("reservations",
                   bella,
                   base,
                   {{u"state"_s, u"CHECKED_OUT"_s}, {u"invoice"_s, textOf(billed)}}),
            birth("invoices",
                  billed,
                  0,
                  {{u"kind"_s, QString(nameOf(InvoiceKind::Stay))}, {u"issued_at"_s, 7}}),
            birth("invoice_lines",
                  quint8(billed + 100),
                  0,
                  {{u"invoice"_s, textOf(billed)},
                   {u"reservation"_s, textOf(bella)},
                   {u"removed_at"_s, QJsonValue()},
                   {u"kind"_s, QString(nameOf(LineKind::Lodging))}}),
            birth("ledger_entries",
                  quint8(billed + 110),
                  0,
                  {{u"invoice"_s, textOf(billed)},
                   {u"kind"_s, QString(nameOf(EntryKind::InvoiceIssued))}})};
}

bool isVoided(Hub &hub, quint8 which)
{
    return hub.value("invoices", which, "voided_at"_L1).isDouble();
}

} // namespace

/// What a hub makes of a bill for a stay that another bill bills already.
class SecondBillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSecondOfTwoDesksIsTakenBack()
    {
        Hub hub = hubWithBella("CHECKED_IN");
        const qint64 known = hub.head;
        hub.take(leaves(bill, known), at(10, reception));
        const MergedOperation merged = hub.take(leaves(otherBill, known), at(20, office));

        QVERIFY(!isVoided(hub, bill));
        QVERIFY(isVoided(hub, otherBill));
        QCOMPARE(hub.value("reservations", bella, "invoice"_L1), textOf(bill));
        QCOMPARE(merged.units.last().what, secondBill);
    }

    // A hub that was put back to a backup heard of the bill before it heard of the booking again.
    void aStayThatIsHeardOfAfterItsBillGoesOnThatBill()
    {
        Hub late;
        late.take(leaves(bill, 5), at(10, reception));
        QVERIFY(!late.row("reservations", idOf(bella)));
        const Hub whole = hubWithBella("CHECKED_IN");
        for (auto row = whole.rows.begin(); row != whole.rows.end(); ++row)
            late.rows.insert(row.key(), *row);
        const MergedOperation merged = late.take(leaves(otherBill, 0), at(20, office));

        QVERIFY(!isVoided(late, bill));
        QVERIFY(isVoided(late, otherBill));
        QCOMPARE(late.value("reservations", bella, "state"_L1), u"CHECKED_OUT"_s);
        QCOMPARE(late.value("reservations", bella, "invoice"_L1), textOf(bill));
        QCOMPARE(merged.units.last().what, secondBill);
    }

    void whoCreditsABillMayBillTheStayAnew()
    {
        Hub hub = hubWithBella("CHECKED_IN");
        hub.take(leaves(bill, hub.head), at(10, reception));
        hub.take({change("reservations",
                         bella,
                         hub.head,
                         {{u"state"_s, u"CHECKED_IN"_s}, {u"invoice"_s, QJsonValue()}}),
                  birth("invoices", creditNote, 0, {{u"corrects"_s, textOf(bill)}})},
                 at(15, reception));
        hub.take(leaves(otherBill, 0), at(20, office));
        QVERIFY(!isVoided(hub, otherBill));
    }
};

DESK_TEST(SecondBillTest)
#include "tst_second_bill.moc"
