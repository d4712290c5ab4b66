#include "core/reports/agreement_document.h"
#include "core/reports/check_in_summary.h"
#include "core/reports/invoice_document.h"
#include "core/reports/kennel_card.h"
#include "core/reports/note_printed.h"
#include "core/reports/receipt_document.h"
#include "core/reports/report.h"
#include "core/reports/z_report.h"
#include "core/resort/place.h"
#include "core/store/attachment.h"
#include "tests/support/document_fixtures.h"
#include "tests/support/test_program.h"

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;

class TestDocuments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiptSaysWhatWasSoldAndHowItWasPaid()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto receipt = receiptDocument(resort.database(), stay.receipt, printing(resort));
        QVERIFY(receipt);
        QCOMPARE(receipt->head.printedBy, u"Sam"_s);
        QCOMPARE(receipt->head.device, u"SFE-01"_s);
        QCOMPARE(receipt->cashier, u"Sam"_s);
        QCOMPARE(receipt->till, u"Till 1"_s);
        QCOMPARE(receipt->family, u"Smith-Okonkwo"_s);
        QCOMPARE(receipt->bill->lines.size(), 5);
        QCOMPARE(receipt->bill->listed, resort.money(30'400));
        QCOMPARE(receipt->bill->discounts, resort.money(-2'640));
        QCOMPARE(receipt->tenders.size(), 2);
        QCOMPARE(receipt->tenders[0].kind, TenderKind::Cash);
    }

    void anInvoiceExplainsItsLines()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto invoice = invoiceDocument(resort.database(), stay.invoice, printing(resort));
        QVERIFY(invoice);
        QCOMPARE(invoice->addressee.city, u"Santa Fe"_s);
        QCOMPARE(invoice->addressee.phone, u"+15055550123"_s);
        QCOMPARE(invoice->bookingNumber, u"R-SFE-01-261121-001"_s);
        QCOMPARE(invoice->bill.lines[1].pet, u"Rex"_s);
        QCOMPARE(invoice->bill.lines[1].steps.size(), 3);
        QCOMPARE(invoice->bill.lines[1].taxClass, u"Services"_s);
        QCOMPARE(invoice->bill.taxes.front().amount, resort.money(2'065));
        QCOMPARE(invoice->stays.front().unitKind, u"King suite"_s);
        QCOMPARE(invoice->payments.size(), 2);
    }

    void aKennelCardKnowsWhatIsDangerous()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto card = kennelCard(resort.database(), stay.bellaStay, printing(resort));
        QVERIFY(card);
        QCOMPARE(card->unit, u"K12"_s);
        QCOMPARE(card->sharesWith, QStringList{u"Rex"_s});
        QCOMPARE(card->familyPets, QStringList{u"Rex"_s});
        QCOMPARE(card->alerts.front().kind, AlertKind::Escapes);
        QCOMPARE(card->allergies.front().substance, u"Chicken"_s);
        QCOMPARE(card->care.meals.size(), 2);
        QCOMPARE(card->care.medication.front().minutes, QList<int>{450});
        QCOMPARE(card->care.belongings.size(), 2);
        QCOMPARE(card->pickUps.front().name, u"Grandma Ngozi"_s);
        QCOMPARE(card->vetName, u"Mesa Animal Hospital"_s);
    }

    void aCardSaysWhichOneItReplaces()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto card = [&](const ReservationId &of) {
            return *kennelCard(resort.database(), of, printing(resort));
        };
        QCOMPARE(card(stay.bellaStay).version, 1);
        QVERIFY(!card(stay.bellaStay).replaces);
        const qint64 waiting = resort.waiting();
        QVERIFY(resort.store->run(resort.bySam(), NoteCardsPrinted{stay.bellaStay.bytes()}));
        QCOMPARE(card(stay.bellaStay).version, 2);
        QCOMPARE(card(stay.bellaStay).replaces, resort.clock.now());
        QCOMPARE(card(stay.rexStay).version, 1);
        QVERIFY(resort.store->run(resort.bySam(), NoteCardsPrinted{stay.booking.bytes()}));
        QCOMPARE(card(stay.bellaStay).version, 3);
        QCOMPARE(card(stay.rexStay).version, 2);
        QCOMPARE(resort.waiting(), waiting);
    }

    void picturesAreNamedByTheirDigests()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const Attachment photo{.id = resort.newId<AttachmentId>(), .digest = u"ab12"_s};
        const Attachment logo{.id = resort.newId<AttachmentId>(), .digest = u"cd34"_s};
        Pet bella = *resort.database().find<Pet>(stay.bella);
        bella.photo = photo.id;
        Resort business = placeOf(resort.database()).resort;
        business.logo = logo.id;
        resort.put(photo, logo, bella, business);
        const auto card = kennelCard(resort.database(), stay.bellaStay, printing(resort));
        QCOMPARE(card->photoDigest, u"ab12"_s);
        QCOMPARE(card->head.logoDigest, u"cd34"_s);
        QCOMPARE(kennelCard(resort.database(), stay.rexStay, printing(resort))->photoDigest,
                 QString());
    }

    void aReceiptThatTheHubDoesNotKnowSaysSo()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto receipt = [&] {
            return *receiptDocument(resort.database(), stay.receipt, printing(resort));
        };
        QVERIFY(!receipt().notSentYet);
        Resort shared = placeOf(resort.database()).resort;
        shared.adopted = true;
        resort.put(shared);
        QVERIFY(receipt().notSentYet);
        resort.database().run("UPDATE outbox SET state = 2");
        QVERIFY(!receipt().notSentYet);
    }

    void aSummaryHoldsTheWholeFamily()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto summary = checkInSummary(resort.database(), stay.booking, printing(resort));
        QVERIFY(summary);
        QCOMPARE(summary->stays.size(), 2);
        QCOMPARE(summary->lateFee, resort.money(1'500));
        QCOMPARE(summary->pickUpUntil, 720);
    }

    void aClosedTillHasItsNumbers()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto report = zReport(resort.database(), stay.till, printing(resort));
        QVERIFY(report);
        QVERIFY(report->isClosed());
        QCOMPARE(report->closedBy, u"Max"_s);
        QCOMPARE(report->tenders.size(), 2);
        QCOMPARE(report->tenders[0].kind, TenderKind::Card);
        QCOMPARE(report->tenders[0].tips, resort.money(1'000));
        QCOMPARE(report->taxes.front().taxable, resort.money(27'760));
        QCOMPARE(report->receipts.first, u"SFE-01-K-000077"_s);
        QCOMPARE(report->cashMoves.front().reason, u"Light bulbs"_s);
        QVERIFY(report->waiting.operations > 0);
        QCOMPARE(report->cardTaken, resort.money(20'825));
    }

    void anAgreementNamesWhomItCovers()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const auto signedOne =
            agreementDocument(resort.database(), stay.signature, printing(resort));
        QVERIFY(signedOne);
        QCOMPARE(signedOne->pets, (QStringList{u"Bella"_s, u"Rex"_s}));
        QCOMPARE(signedOne->witness, u"Sam"_s);
    }

    void whatIsNotThereCanNotBePrinted()
    {
        TestResort resort;
        QVERIFY(!receiptDocument(resort.database(), ReceiptId(), printing(resort)));
        QVERIFY(!invoiceDocument(resort.database(), InvoiceId(), printing(resort)));
        QVERIFY(!kennelCard(resort.database(), ReservationId(), printing(resort)));
        QVERIFY(!checkInSummary(resort.database(), BookingId(), printing(resort)));
        QVERIFY(!zReport(resort.database(), TillSessionId(), printing(resort)));
        QVERIFY(!agreementDocument(resort.database(), AgreementSignatureId(), printing(resort)));
    }

    void theSecondPrintIsACopy()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const qint64 waiting = resort.waiting();
        const NotePrinted print{.document = u"receipt"_s, .record = stay.receipt.bytes()};
        QCOMPARE(resort.store->run(resort.bySam(), print).value(), 1);
        QCOMPARE(resort.store->run(resort.bySam(), print).value(), 2);
        const NotePrinted other{.document = u"invoice"_s, .record = stay.invoice.bytes()};
        QCOMPARE(resort.store->run(resort.bySam(), other).value(), 1);
        QCOMPARE(resort.waiting(), waiting);
    }

    void aDocumentAsksTheSameNumberOfQuestionsHoweverLongItIs()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const int before = statements(resort, stay);
        for (int i = 0; i < 20; ++i)
            resort.put(InvoiceLine{.id = resort.newId<InvoiceLineId>(),
                                   .invoice = stay.invoice,
                                   .position = 10 + i,
                                   .kind = LineKind::Product,
                                   .description = u"Biscuit"_s});
        QCOMPARE(statements(resort, stay), before);
    }

    void theDayIsAddedUp()
    {
        TestResort resort;
        const ChristmasStay stay = putChristmasStay(resort);
        const Report sales = reportOf(resort.database(), ReportKind::DaySales, resort.today());
        QCOMPARE(sales.rows.size(), 3); // boarding, add-ons, fees
        QCOMPARE(sales.totals[2], ReportCell(resort.money(30'400)));
        QCOMPARE(sales.totals[4], ReportCell(resort.money(27'760)));
        const Report payments =
            reportOf(resort.database(), ReportKind::PaymentsJournal, resort.today());
        QCOMPARE(payments.rows.size(), 2);
        QCOMPARE(payments.totals[5], ReportCell(resort.money(29'825)));
        const Report coming = reportOf(resort.database(), ReportKind::Arrivals, resort.today());
        QCOMPARE(coming.rows.size(), 2);
        QCOMPARE(coming.rows[0][2], ReportCell(u"Bella"_s));
        QCOMPARE(coming.rows[0][1], ReportCell(u"K12"_s));
        QVERIFY(reportOf(resort.database(), ReportKind::DaySales, resort.today(1)).rows.isEmpty());
        Q_UNUSED(stay)
    }

private:
    static Printing printing(const TestResort &resort)
    {
        return {.now = resort.at(12), .by = resort.sam};
    }

    static int statements(TestResort &resort, const ChristmasStay &stay)
    {
        int count = 0;
        resort.database().beforeEachStatement = [&](const QByteArray &) { ++count; };
        const auto invoice = invoiceDocument(resort.database(), stay.invoice, printing(resort));
        resort.database().beforeEachStatement = nullptr;
        return invoice ? count : -1;
    }
};

DESK_TEST(TestDocuments)
#include "tst_documents.moc"
