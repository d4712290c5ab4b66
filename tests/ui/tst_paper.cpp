#include "core/bookings/reservation.h"
#include "core/households/household.h"
#include "core/households/pet.h"
#include "tests/support/document_fixtures.h"
#include "tests/support/test_program.h"
#include "ui/printing/document_pages.h"
#include "ui/printing/page_text.h"
#include "ui/printing/picture_program.h"
#include "ui/printing/print_output.h"
#include "ui/printing/qr_picture.h"
#include "ui/text/language.h"
#include "ui/text/report_text.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QPainter>

using namespace Qt::Literals;
using namespace desk;
using namespace desk::test;
using namespace desk::ui;

namespace {

/// What makes paper too small.
enum class Trouble { None, LongNames, ArabicNames, EightPets, Nothing };

QString sixtyLetters()
{
    return u"Sir Bartholomew Maximilian von Hohenzollern-Sigmaringen III."_s;
}

QByteArray drawing(QSize size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(QColor(u"#c9a26b"_s));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(u"#5b3b1c"_s));
    painter.drawEllipse(image.rect().adjusted(30, 30, -30, -30));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    image.save(&buffer, "PNG");
    return png;
}

QRectF boxOf(const PageItem &item)
{
    return std::visit([](const auto &drawn) { return drawn.box; }, item);
}

QString nameOf(const PageItem &item)
{
    const auto *text = std::get_if<PageText>(&item);
    return text ? text->text.left(60) : u"a picture"_s;
}

// What is cut off, leaves the paper or lies over another text or picture.
QStringList troublesOf(const Pages &pages)
{
    QStringList troubles;
    for (const Page &page : pages.pages) {
        QList<PageItem> items;
        for (const PageItem &item : page.items) {
            if (!std::holds_alternative<PageRule>(item))
                items += item;
        }
        for (qsizetype i = 0; i < items.size(); ++i) {
            const QRectF box = boxOf(items[i]);
            if (!QRectF({}, pages.size).adjusted(-1, -1, 1, 1).contains(box))
                troubles += u"off the paper: "_s + nameOf(items[i]);
            if (const auto *text = std::get_if<PageText>(&items[i])) {
                PageText whole = *text;
                whole.mostLines = 0;
                if (heightOf(whole) > box.height() + 1)
                    troubles += u"cut off: "_s + nameOf(items[i]);
            }
            for (qsizetype j = i + 1; j < items.size(); ++j) {
                if (box.adjusted(2, 2, -2, -2).intersects(boxOf(items[j]).adjusted(2, 2, -2, -2)))
                    troubles += nameOf(items[i]) + u" lies over "_s + nameOf(items[j]);
            }
        }
    }
    return troubles;
}

} // namespace

/// Every document on every paper, with what fits badly. With TAILTOWN_PRINT_DIR set they stay there
/// to be looked at.
class TestPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_language.use(Language::English);
        usePictureProgram(QStringLiteral(DESK_PICTURE_PROGRAM));
        m_resort = std::make_unique<TestResort>();
        m_stay = putChristmasStay(*m_resort);
    }

    void nothingIsCutOffOrLiesOverAnother_data()
    {
        QTest::addColumn<Trouble>("trouble");
        QTest::addColumn<PaperSize>("paper");
        const std::initializer_list<std::pair<const char *, Trouble>> all{
            {"as usual", Trouble::None},
            {"long names", Trouble::LongNames},
            {"Arabic names", Trouble::ArabicNames},
            {"eight pets", Trouble::EightPets},
            {"hardly anything", Trouble::Nothing}};
        for (const auto &[name, trouble] : all) {
            QTest::addRow("%s, A4", name) << trouble << PaperSize::A4;
            QTest::addRow("%s, Letter", name) << trouble << PaperSize::Letter;
        }
    }

    void nothingIsCutOffOrLiesOverAnother()
    {
        QFETCH(const Trouble, trouble);
        QFETCH(const PaperSize, paper);
        prepare(trouble, paper);
        const QMap<QString, Pages> documents = allDocuments(trouble);
        QStringList troubles;
        for (auto it = documents.begin(); it != documents.end(); ++it) {
            const QString name = QString(it.key() % u'-' % QString::number(int(trouble)) % u'-'
                                         % QString::number(int(paper)));
            keep(name, it.value());
            for (const QString &found : troublesOf(it.value()))
                troubles += it.key() + u": "_s + found;
        }
        QVERIFY2(troubles.isEmpty(), qPrintable(troubles.join(u'\n')));
    }

    void aCardHasItsFaceItsCodeAndTheCardItReplaces()
    {
        auto card = kennelCard(m_resort->database(), m_stay.bellaStay, printing());
        card->photo = drawing({400, 300});
        card->version = 2;
        card->replaces = m_resort->at(9);
        const Pages pages = pagesOf(*card, words());
        QCOMPARE(picturesOn(pages), 2);
        QVERIFY(says(pages, u"Card 2 · replaces the card of 11/21/2026 9:00"_s));
        card->photo = "no picture at all";
        QCOMPARE(picturesOn(pagesOf(*card, words())), 1);
        card->photo.clear();
        card->replaces.reset();
        card->version = 1;
        const Pages first = pagesOf(*card, words());
        QCOMPARE(picturesOn(first), 1);
        QVERIFY(says(first, u"Card 1"_s));
        QVERIFY(!says(first, u"replaces"_s));
    }

    void aReceiptSaysWhereAndHowItWasIssued()
    {
        auto receipt = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        receipt->head.logo = drawing({300, 120});
        receipt->notSentYet = true;
        const Pages offline = pagesOf(*receipt, words());
        QCOMPARE(picturesOn(offline), 2);
        QVERIFY(says(offline, u"Times of America/Denver"_s));
        QVERIFY(says(offline, u"Issued offline; the number is final."_s));
        receipt->notSentYet = false;
        receipt->head.logo.clear();
        const Pages sent = pagesOf(*receipt, words());
        QCOMPARE(picturesOn(sent), 1);
        QVERIFY(!says(sent, u"Issued offline"_s));
    }

    void aReceiptSaysWhatIsLeftOfThePackages()
    {
        auto receipt = receiptDocument(m_resort->database(), m_stay.receipt, printing());
        QVERIFY(receipt->packages.isEmpty());
        receipt->packages = {
            {.name = u"Ten days"_s, .units = 20, .expiresOn = QDate(2027, 3, 3), .available = 14}};
        const Pages pages = pagesOf(*receipt, words());
        QVERIFY(says(pages, u"Ten days"_s));
        QVERIFY(says(pages, u"7 of 10 visits left, until 3/3/2027"_s));
    }

    void anAgreementShowsItsInitialsAndWhatWasAnswered()
    {
        auto agreement = agreementDocument(m_resort->database(), m_stay.signature, printing());
        agreement->agreement.body = u"We care.\n[ ] Dogs play together."_s;
        QVERIFY(says(pagesOf(*agreement, words()), u"[____] Dogs play together."_s));
        agreement->initials = {{.initials = u"AS"_s, .at = m_resort->at(9)}};
        agreement->answers = {{u"Bella"_s, u"Any medication?"_s, u"Half a tablet"_s}};
        const Pages pages = pagesOf(*agreement, words());
        QVERIFY(says(pages, u"[AS, 11/21/2026"_s));
        QVERIFY(says(pages, u"Half a tablet"_s));
    }

    void aZHoldsTheTerminalAgainstTheReceipts()
    {
        auto z = zReport(m_resort->database(), m_stay.till, printing());
        z->counts += TillCount{.tender = TenderKind::Card, .amount = m_resort->money(20'800)};
        z->receipts.missing = u"SFE-01-K-000076"_s;
        const Pages pages = pagesOf(*z, PaperKind::Roll, words());
        QVERIFY(says(pages, u"Missing: SFE-01-K-000076"_s));
        QVERIFY(says(pages, u"208.00"_s));
        QVERIFY(says(pages, u"−0.25"_s) || says(pages, u"-0.25"_s));
    }

    void theSameDayGivesTheSameBytes()
    {
        const auto bytes = [&](ReportKind kind) -> QByteArray {
            const Report report = reportOf(m_resort->database(), kind, m_resort->today());
            const DocumentHead head = documentHead(m_resort->database(), printing());
            return pdfOf(pagesOf(report, head, words()), m_resort->at(12)) + csvOf(report, words());
        };
        for (const ReportKind kind : {ReportKind::DaySales,
                                      ReportKind::Arrivals,
                                      ReportKind::Departures,
                                      ReportKind::PaymentsJournal,
                                      ReportKind::WaitingFamilies,
                                      ReportKind::DaycareSheet,
                                      ReportKind::DaycareByHour,
                                      ReportKind::GroomingSheet}) {
            const QByteArray first = bytes(kind);
            QVERIFY(!first.isEmpty());
            QCOMPARE(bytes(kind), first);
        }
    }

    void aCodeIsMadeOfItsText()
    {
        const QImage one = qrPicture(u"SFE-01-K-000077"_s);
        QVERIFY(!one.isNull());
        QVERIFY(one != qrPicture(u"SFE-01-K-000078"_s));
        QCOMPARE(one, qrPicture(u"SFE-01-K-000077"_s));
        // Its quiet zone is white, the corner of its finder black.
        QCOMPARE(one.pixelColor(4, 4), QColor(Qt::white));
        QCOMPARE(one.pixelColor(4 * 8 + 1, 4 * 8 + 1), QColor(Qt::black));
        QVERIFY(qrPicture(QString(10'000, u'W')).isNull());
    }

private:
    Printing printing() const { return {.now = m_resort->at(12), .by = m_resort->sam}; }
    Words words() const { return Words(m_resort->store->place()); }

    void prepare(Trouble trouble, PaperSize paper)
    {
        Resort resort = m_resort->store->place().resort;
        resort.paper = paper;
        if (trouble != Trouble::Nothing)
            resort.receiptFooter =
                u"Refunds within 14 days with this receipt.\nThank you, and see you soon."_s;
        m_resort->put(resort);
        const bool arabic = trouble == Trouble::ArabicNames;
        if (trouble == Trouble::LongNames || arabic)
            rename(arabic ? u"لولو الجميلة"_s : sixtyLetters(),
                   arabic ? u"محمد الأحمد"_s : u"Featherstonehaugh-Cholmondeley-Okonkwo"_s);
        if (trouble == Trouble::EightPets)
            addPets(6);
    }

    void rename(const QString &pet, const QString &family)
    {
        Pet bella = *m_resort->database().find<Pet>(m_stay.bella);
        bella.name = pet;
        bella.breed = u"Nova Scotia Duck Tolling Retriever and Petit Basset Griffon Vendéen"_s;
        Household household = *m_resort->database().find<Household>(m_stay.family);
        household.name = family;
        m_resort->put(bella, household);
    }

    void addPets(int count)
    {
        for (int i = 0; i < count; ++i) {
            const Pet pet{.id = m_resort->newId<PetId>(),
                          .household = m_stay.family,
                          .name = u"Puppy %1"_s.arg(i + 1)};
            Reservation stay = *m_resort->database().find<Reservation>(m_stay.rexStay);
            stay.id = m_resort->newId<ReservationId>();
            stay.pet = pet.id;
            m_resort->put(pet, stay);
        }
    }

    // A new pet, without a photo, a vet, a weight: what is left of the documents.
    static void empty(KennelCard &card)
    {
        card.pet = {.name = u"Rex"_s};
        card.owner = {.family = u"Smith"_s};
        card.unit.clear();
        card.familyPets.clear();
        card.sharesWith.clear();
        card.alerts.clear();
        card.allergies.clear();
        card.pickUps.clear();
        card.vetName.clear();
        card.vetPhone.clear();
        card.care = {};
    }

    // What the same family would pay for a week in January.
    QuoteDocument quoteOfTheFamily()
    {
        const auto stay = m_resort->database().find<Reservation>(m_stay.bellaStay);
        m_resort->put(Rate{.id = m_resort->newId<RateId>(),
                           .service = stay->service,
                           .amount = m_resort->money(5'500),
                           .validFrom = QDate(2020, 1, 1)});
        m_resort->put(
            TaxRate{.id = m_resort->newId<TaxRateId>(),
                    .taxClass = m_resort->database().find<Service>(stay->service)->taxClass,
                    .jurisdiction = u"NM gross receipts"_s,
                    .rate = {74'400},
                    .validFrom = QDate(2020, 1, 1)});
        EnquiryToAnswer asked{.enquiry = {}, .household = m_stay.family};
        asked.enquiry.arrivesOn = m_resort->today(50);
        asked.enquiry.leavesOn = m_resort->today(57);
        return quoteDocument(m_resort->database(), asked, printing()).value();
    }

    QMap<QString, Pages> allDocuments(Trouble trouble)
    {
        db::Database &database = m_resort->database();
        const Words w = words();
        QList<KennelCard> cards = *kennelCards(database, m_stay.booking, printing());
        cards.first().photo = drawing({300, 400});
        auto receipt = *receiptDocument(database, m_stay.receipt, printing());
        receipt.head.logo = drawing({500, 160});
        auto agreement = *agreementDocument(database, m_stay.signature, printing());
        agreement.drawing = drawing({400, 120});
        if (trouble == Trouble::Nothing) {
            for (KennelCard &card : cards)
                empty(card);
            receipt.bill.reset();
            receipt.head.logo.clear();
            agreement.drawing.clear();
            agreement.pets.clear();
        }
        QMap<QString, Pages> documents{
            {u"cards"_s, pagesOf(cards, w)},
            {u"receipt"_s, pagesOf(receipt, w)},
            {u"invoice"_s, pagesOf(*invoiceDocument(database, m_stay.invoice, printing()), w)},
            {u"check-in"_s, pagesOf(*checkInSummary(database, m_stay.booking, printing()), w)},
            {u"agreement"_s, pagesOf(agreement, w)}};
        const auto z = *zReport(database, m_stay.till, printing());
        if (trouble != Trouble::Nothing)
            documents.insert(u"quote"_s, pagesOf(quoteOfTheFamily(), w));
        documents.insert(u"z-roll"_s, pagesOf(z, PaperKind::Roll, w));
        documents.insert(u"z-sheet"_s, pagesOf(z, PaperKind::Sheet, w));
        const DocumentHead head = documentHead(database, printing());
        const QDate arrival = trouble == Trouble::Nothing ? m_resort->today(50) : m_resort->today();
        documents.insert(u"arrivals"_s, pagesOf(arrivals(database, arrival), head, w));
        documents.insert(u"departures"_s,
                         pagesOf(departures(database, arrival.addDays(3)), head, w));
        documents.insert(u"sales"_s, pagesOf(daySales(database, arrival), head, w));
        documents.insert(u"payments"_s, pagesOf(paymentsJournal(database, arrival), head, w));
        return documents;
    }

    void keep(const QString &name, const Pages &pages) const
    {
        const QString folder = qEnvironmentVariable("TAILTOWN_PRINT_DIR");
        if (!folder.isEmpty())
            QVERIFY(savePdf(QDir(folder).filePath(name + u".pdf"_s), pages, m_resort->at(12)));
    }

    static qsizetype picturesOn(const Pages &pages)
    {
        const QList<PageItem> &items = pages.pages.front().items;
        return std::count_if(items.begin(), items.end(), [](const PageItem &item) {
            return std::holds_alternative<PagePicture>(item);
        });
    }

    static bool says(const Pages &pages, const QString &expected)
    {
        for (const Page &page : pages.pages) {
            for (const PageItem &item : page.items) {
                const auto *text = std::get_if<PageText>(&item);
                QString said = text ? text->text : QString();
                said.replace(QChar(0x00A0), u' ').replace(QChar(0x202F), u' ');
                if (said.contains(expected))
                    return true;
            }
        }
        return false;
    }

    LanguageSwitch m_language;
    std::unique_ptr<TestResort> m_resort;
    ChristmasStay m_stay;
};

DESK_TEST(TestPaper)

#include "tst_paper.moc"
