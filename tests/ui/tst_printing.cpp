#include "tests/support/document_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/print_output.h"
#include "ui/text/language.h"
#include "ui/text/report_text.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;
using namespace desk::ui;

/// With TAILTOWN_PRINT_DIR set, the documents of this test stay there to be looked at.
class TestPrinting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.use(Language::English);
        m_resort = std::make_unique<TestResort>();
        m_stay = putChristmasStay(*m_resort);
    }

    void aReceiptIsAsLongAsItNeedsToBe()
    {
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        const Pages pages = pagesOf(*document, words());
        QCOMPARE(pages.pages.size(), 1);
        QVERIFY(qAbs(pages.size.width() - millimetres(80)) < 1);
        QVERIFY(pages.size.height() > pages.size.width());
        const QString text = saved(u"receipt"_s, pages);
        for (const QString &expected : {u"SFE-01-K-000077"_s,
                                        u"Boarding, King suite · Bella"_s,
                                        u"Christmas +20"_s,
                                        u"$298.25"_s,
                                        u"Card ····4242 (approval A0171)"_s,
                                        u"20.00"_s,
                                        u"Printed 11/21/2026 12:00 PM by Sam"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
        QVERIFY(!text.contains(u"COPY"_s));
    }

    void aReceiptLeavesOutWhatSaysNothing()
    {
        auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        const QString change = saved(u"receipt-change"_s, pagesOf(*document, words()));
        QVERIFY(change.contains(u"Cash given"_s) && change.contains(u"Change"_s));
        QVERIFY(!change.contains(u"Still to pay"_s));

        document->tenders[0].given = document->tenders[0].amount;
        document->tenders[0].change = {};
        document->bill->outstanding = m_resort->money(500);
        const QString exact = saved(u"receipt-exact"_s, pagesOf(*document, words()));
        QVERIFY(!exact.contains(u"Cash given"_s));
        QVERIFY(exact.contains(u"Still to pay"_s) && exact.contains(u"$5.00"_s));
    }

    void theSecondReceiptIsMarkedAsACopy()
    {
        Printing again = printing();
        again.copy = 3;
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, again);
        QVERIFY(saved(u"receipt-copy"_s, pagesOf(*document, words())).contains(u"COPY 2"_s));
    }

    void anInvoiceHasItsTaxTableAndItsPages()
    {
        auto document = invoiceDocument(m_resort->database(), m_stay.invoice, printing());
        const QString text = saved(u"invoice"_s, pagesOf(*document, words()));
        for (const QString &expected : {u"Adaeze Smith-Okonkwo"_s,
                                        u"Second pet −50"_s,
                                        u"NM gross receipts"_s,
                                        u"277.60"_s,
                                        u"Page 1 of 1"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
        for (int i = 0; i < 60; ++i)
            document->bill.lines += document->bill.lines.at(i % 5);
        const QString longer = saved(u"invoice-long"_s, pagesOf(*document, words()));
        QVERIFY2(longer.contains(u"Page 3 of "_s), qPrintable(longer));
    }

    void aKennelCardHasAPageForEverySevenDays()
    {
        auto card = kennelCard(m_resort->database(), m_stay.bellaStay, printing());
        const QString text = saved(u"kennel-card"_s, pagesOf(*card, words()));
        for (const QString &expected : {u"Bella"_s,
                                        u"K12"_s,
                                        u"Escapes: jumps the fence of yard 2"_s,
                                        u"ALLERGY: Chicken (itches)"_s,
                                        u"1.5 cups Salmon kibble"_s,
                                        u"Apoquel 16 mg"_s,
                                        u"(505) 555-0123"_s,
                                        u"Initials"_s})
            QVERIFY2(text.contains(expected), qPrintable(expected + u"\n"_s + text));
        card->stay.leavesOn = card->stay.arrivesOn.addDays(16);
        QCOMPARE(pagesOf(*card, words()).pages.size(), 3);
        saved(u"kennel-card-long"_s, pagesOf(*card, words()));
    }

    void theOtherDocumentsSayWhatTheyMust()
    {
        db::Database &database = m_resort->database();
        const auto summary = checkInSummary(database, m_stay.booking, printing());
        QVERIFY(
            saved(u"check-in"_s, pagesOf(*summary, words())).contains(u"Pick-up is until 12:00"_s));
        const auto z = zReport(database, m_stay.till, printing());
        const QString roll = saved(u"z-80mm"_s, pagesOf(*z, PaperKind::Roll, words()));
        QVERIFY2(roll.contains(u"No. 42"_s) && roll.contains(u"Short"_s), qPrintable(roll));
        saved(u"z-sheet"_s, pagesOf(*z, PaperKind::Sheet, words()));
        auto agreement = agreementDocument(database, m_stay.signature, printing());
        agreement->drawing = signature();
        const QString text = saved(u"agreement"_s, pagesOf(*agreement, words()));
        QVERIFY2(text.contains(u"Witness: Sam"_s), qPrintable(text));
    }

    void reportsArePrintedAndSavedFromOneTable()
    {
        const auto head = documentHead(m_resort->database(), printing());
        for (const ReportKind kind : {ReportKind::DaySales,
                                      ReportKind::Arrivals,
                                      ReportKind::Departures,
                                      ReportKind::PaymentsJournal,
                                      ReportKind::WaitingFamilies,
                                      ReportKind::DaycareSheet,
                                      ReportKind::DaycareByHour,
                                      ReportKind::GroomingSheet}) {
            const Report report = reportOf(m_resort->database(), kind, m_resort->today());
            const QString text =
                saved(u"report-%1"_s.arg(int(kind)), pagesOf(report, head, words()));
            QVERIFY2(text.contains(reportTitle(kind)), qPrintable(text));
        }
        const Report payments =
            reportOf(m_resort->database(), ReportKind::PaymentsJournal, m_resort->today());
        QVERIFY(csvOf(payments, words())
                    .contains("\"Smith-Okonkwo\",\"SFE-01-000123\",\"Cash\",\"100.00\""));
    }

    void aCustomerWhoIsAFormulaStaysAName()
    {
        Report report{.kind = ReportKind::PaymentsJournal,
                      .columns = {ReportColumn::Family, ReportColumn::Amount}};
        for (const QString &name : {u"=1+1"_s, u"@x"_s, u"-2"_s, u"a \"b\"\nc"_s})
            report.rows += QList<ReportCell>{name, m_resort->money(-250)};
        const QByteArray csv = csvOf(report, words());
        QVERIFY(csv.contains("\"'=1+1\",\"-2.50\"\r\n"));
        QVERIFY(csv.contains("\"'@x\""));
        QVERIFY(csv.contains("\"'-2\""));
        QVERIFY(csv.contains("\"a \"\"b\"\"\nc\""));
    }

    void hostileAndForeignNamesArePrintedAsTheyAre()
    {
        auto card = kennelCard(m_resort->database(), m_stay.bellaStay, printing());
        card->pet.name = u"Bobby <img src='x.png'>"_s;
        card->owner.family = u"محمد الأحمد"_s;
        card->stay.notes = QString(100'000, u'W');
        card->pickUps.front().name = u"\u0000\u0007 <b>שלום</b> 🐶"_s;
        card->sharesWith = {u"ไทย"_s, u"हिन्दी"_s};
        const QString text = saved(u"kennel-card-hostile"_s, pagesOf(*card, words()));
        QVERIFY2(text.contains(u"Bobby <img"_s), qPrintable(text));
        QVERIFY2(text.contains(u"ไทย"_s), qPrintable(text));
    }

    void aResortThatReadsFromRightToLeftPrintsFromRightToLeft()
    {
        auto document = invoiceDocument(m_resort->database(), m_stay.invoice, printing());
        document->addressee.firstName = u"محمد"_s;
        document->addressee.lastName = u"الأحمد"_s;
        Resort resort = document->head.resort;
        resort.locale = u"ar-EG"_s;
        const Words arabic(resort, m_resort->store->place().time, QLocale(u"ar"_s));
        const Pages pages = pagesOf(*document, arabic);
        saved(u"invoice-rtl"_s, pages);
        const auto &title = std::get<PageText>(pages.pages.front().items.front());
        QVERIFY(title.box.center().x() > pages.size.width() / 2);
    }

    void theSamePagesGiveTheSameBytes()
    {
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        const Pages pages = pagesOf(*document, words());
        const QByteArray first = pdfOf(pages, m_resort->at(12));
        QVERIFY(first.contains("/CreationDate (D:20261121190000+00'00')"));
        QTest::qSleep(1'100); // Qt writes its own clock to the second
        QCOMPARE(pdfOf(pages, m_resort->at(12)), first);
    }

    void thePdfIsWholeWhereverTheComputerStands_data()
    {
        QTest::addColumn<QByteArray>("zone");
        QTest::addRow("UTC") << QByteArray("UTC");
        QTest::addRow("east") << QByteArray("Asia/Kolkata");
        QTest::addRow("west") << QByteArray("America/Santiago");
    }

    void thePdfIsWholeWhereverTheComputerStands()
    {
        QFETCH(const QByteArray, zone);
        const QByteArray usual = qgetenv("TZ");
        qputenv("TZ", zone);
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        const QByteArray pdf = pdfOf(pagesOf(*document, words()), m_resort->at(12));
        qputenv("TZ", usual);

        const qsizetype date = pdf.indexOf("/CreationDate (D:20261121190000");
        QVERIFY(date > 0);
        const QByteArray rest = pdf.mid(date + 31, 14);
        QVERIFY2(rest.startsWith("Z)\n>>") || rest.startsWith("+00'00')\n>>"), rest.constData());
    }

    void paintingIsDoneOnAWorkerToo()
    {
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        const Words copy = words();
        QByteArray pdf;
        QImage image;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            const Pages pages = pagesOf(*document, copy);
            pdf = pdfOf(pages, {});
            image = imageOf(pages, 0, 96);
        }));
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(pdf.startsWith("%PDF"));
        QCOMPARE(image.width(), 302);
    }

    void aPrinterGetsTheSamePages()
    {
        const auto document = invoiceDocument(m_resort->database(), m_stay.invoice, printing());
        QTemporaryDir folder;
        QPrinter printer;
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(folder.filePath(u"printed.pdf"_s));
        QVERIFY(print(printer, pagesOf(*document, words())));
        QVERIFY(textOf(folder.filePath(u"printed.pdf"_s)).contains(u"Adaeze Smith-Okonkwo"_s));
    }

    /// With Debian's own driver where with_pdf_printer started it; it prints into this folder.
    void aPrinterOfTheSystemTakesAnInvoice()
    {
        const QDir folder(qEnvironmentVariable("TAILTOWN_CUPS_PDF_DIR"));
        if (!qEnvironmentVariableIsSet("TAILTOWN_CUPS_PDF_DIR"))
            QSKIP("There is no printer called PDF here");
        const QPrinterInfo system = QPrinterInfo::printerInfo(u"PDF"_s);
        QVERIFY(!system.isNull());
        const auto document = invoiceDocument(m_resort->database(), m_stay.invoice, printing());
        QPrinter printer(system, QPrinter::HighResolution);
        QVERIFY(print(printer, pagesOf(*document, words())));

        const auto printed = [&] { return folder.entryList({u"*SFE-01-000123*.pdf"_s}); };
        QTRY_VERIFY_WITH_TIMEOUT(!printed().isEmpty(), 60'000);
        const QString path = folder.filePath(printed().front());
        QTRY_VERIFY(contentsOf(path).trimmed().endsWith("%%EOF"));
        // The driver writes the page anew, as shapes: there is no text left to read in it, but ink.
        QVERIFY(inkOf(path) > 0.01);
        QVERIFY(QFile::remove(path));
    }

    void aFolderThatIsNotThereIsARefusal()
    {
        const auto document = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        QVERIFY(!savePdf(u"/nowhere/at/all.pdf"_s, pagesOf(*document, words()), {}));
    }

private:
    Printing printing() const { return {.now = m_resort->at(12), .by = m_resort->sam}; }
    Words words() const { return Words(m_resort->store->place()); }

    static QByteArray signature()
    {
        QImage image(400, 120, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(Qt::black, 4));
        painter.drawArc(20, 10, 120, 90, 0, 300 * 16);
        painter.drawLine(120, 90, 380, 30);
        painter.end();
        QByteArray png;
        QBuffer buffer(&png);
        image.save(&buffer, "PNG");
        return png;
    }

    /// What a reader finds in the file, as pdftotext of poppler-utils says.
    static QString textOf(const QString &path)
    {
        QProcess process;
        process.start(u"pdftotext"_s, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, path, u"-"_s});
        process.waitForFinished();
        return QString::fromUtf8(process.readAllStandardOutput())
            .replace(QChar(0x00A0), u' ')
            .replace(QChar(0x202F), u' ');
    }

    static QByteArray contentsOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// The share of a file's first page that is dark.
    double inkOf(const QString &path) const
    {
        const QString page = m_folder.filePath(u"page"_s);
        QProcess process;
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(u"pdftoppm"_s, {u"-r"_s, u"50"_s, u"-png"_s, u"-singlefile"_s, path, page});
        process.waitForFinished();
        const QImage image = QImage(page + u".png"_s).convertToFormat(QImage::Format_Grayscale8);
        qsizetype dark = 0;
        for (int y = 0; y < image.height(); ++y)
            dark += std::count_if(image.constScanLine(y),
                                  image.constScanLine(y) + image.width(),
                                  [](uchar light) { return light < 128; });
        return double(dark) / std::max(1, image.width() * image.height());
    }

    QString saved(const QString &name, const Pages &pages)
    {
        const QString kept = qEnvironmentVariable("TAILTOWN_PRINT_DIR");
        const QString folder = kept.isEmpty() ? m_folder.path() : kept;
        const QString path = QDir(folder).filePath(name + u".pdf"_s);
        return savePdf(path, pages, m_resort->at(12)) ? textOf(path) : QString();
    }

    LanguageSwitch m_language;
    QTemporaryDir m_folder;
    std::unique_ptr<TestResort> m_resort;
    ChristmasStay m_stay;
};

DESK_TEST(TestPrinting)

#include "tst_printing.moc"
