#include "ui/printing/printed_document.h"

#include <array>

namespace desk::ui {

namespace {

constexpr std::array documentNames{
    std::pair{DocumentKind::Receipt, QStringView(u"receipt")},
    std::pair{DocumentKind::Invoice, QStringView(u"invoice")},
    std::pair{DocumentKind::KennelCard, QStringView(u"kennel_card")},
    std::pair{DocumentKind::KennelCards, QStringView(u"kennel_cards")},
    std::pair{DocumentKind::CheckInSummary, QStringView(u"check_in")},
    std::pair{DocumentKind::XReport, QStringView(u"x")},
    std::pair{DocumentKind::ZReport, QStringView(u"z")},
    std::pair{DocumentKind::ZReportSheet, QStringView(u"z_sheet")},
    std::pair{DocumentKind::Agreement, QStringView(u"agreement")},
    std::pair{DocumentKind::Report, QStringView(u"report")},
    std::pair{DocumentKind::Quote, QStringView(u"quote")},
    std::pair{DocumentKind::ClassRoster, QStringView(u"class_roster")},
    std::pair{DocumentKind::Homework, QStringView(u"homework")},
};

/// Opens the attachments that documents name.
class PictureFiles
{
public:
    explicit PictureFiles(const AttachmentFiles &files)
        : m_files(files)
    {
    }

    void putInto(KennelCard &card) const { card.photo = contentOf(card.photoDigest); }
    void putInto(QList<KennelCard> &cards) const
    {
        for (KennelCard &card : cards)
            putInto(card);
    }
    void putInto(AgreementDocument &agreement) const
    {
        agreement.drawing = contentOf(agreement.drawingDigest);
        putInto(agreement.head);
    }
    template <class Document>
    void putInto(Document &document) const
    {
        putInto(document.head);
    }
    void putInto(DocumentHead &head) const { head.logo = contentOf(head.logoDigest); }

private:
    QByteArray contentOf(const QString &digest) const
    {
        return digest.isEmpty() ? QByteArray() : m_files.read(digest).value_or(QByteArray());
    }

    const AttachmentFiles &m_files;
};

template <class Document, class... More>
Result<Pages> laidOut(Result<Document> document, const PictureFiles &pictures, const More &...more)
{
    if (!document)
        return refuse(document.error());
    pictures.putInto(*document);
    return pagesOf(std::as_const(*document), more...);
}

Pages reportPages(db::Database &database,
                  const DocumentToPrint &document,
                  const Printing &printing,
                  const PictureFiles &pictures,
                  const Words &words)
{
    DocumentHead head = documentHead(database, printing);
    pictures.putInto(head);
    return pagesOf(reportOf(database, document.report, document.day), head, words);
}

} // namespace

std::optional<DocumentKind> documentKind(QStringView name)
{
    for (const auto &[kind, known] : documentNames) {
        if (known == name)
            return kind;
    }
    return std::nullopt;
}

bool isNumbered(DocumentKind kind)
{
    switch (kind) {
    case DocumentKind::Receipt:
    case DocumentKind::Invoice:
    case DocumentKind::ZReport:
    case DocumentKind::ZReportSheet:
        return true;
    case DocumentKind::KennelCard:
    case DocumentKind::KennelCards:
    case DocumentKind::CheckInSummary:
    case DocumentKind::XReport:
    case DocumentKind::Agreement:
    case DocumentKind::Report:
    case DocumentKind::Quote:
    case DocumentKind::ClassRoster:
    case DocumentKind::Homework:
        return false;
    }
    return false;
}

bool isCard(DocumentKind kind)
{
    return kind == DocumentKind::KennelCard || kind == DocumentKind::KennelCards;
}

Result<Pages> pagesOf(db::Database &database,
                      const AttachmentFiles &files,
                      const DocumentToPrint &document,
                      const Printing &printing,
                      const Words &words)
{
    const IdBytes &id = document.record;
    const PictureFiles pictures(files);
    switch (document.kind) {
    case DocumentKind::Receipt:
        return laidOut(receiptDocument(database, ReceiptId(id), printing), pictures, words);
    case DocumentKind::Invoice:
        return laidOut(invoiceDocument(database, InvoiceId(id), printing), pictures, words);
    case DocumentKind::KennelCard:
        return laidOut(kennelCard(database, ReservationId(id), printing), pictures, words);
    case DocumentKind::KennelCards:
        return laidOut(kennelCards(database, BookingId(id), printing), pictures, words);
    case DocumentKind::CheckInSummary:
        return laidOut(checkInSummary(database, BookingId(id), printing), pictures, words);
    case DocumentKind::XReport:
    case DocumentKind::ZReport:
        return laidOut(
            zReport(database, TillSessionId(id), printing), pictures, PaperKind::Roll, words);
    case DocumentKind::ZReportSheet:
        return laidOut(
            zReport(database, TillSessionId(id), printing), pictures, PaperKind::Sheet, words);
    case DocumentKind::Agreement:
        return laidOut(
            agreementDocument(database, AgreementSignatureId(id), printing), pictures, words);
    case DocumentKind::Report:
        return reportPages(database, document, printing, pictures, words);
    case DocumentKind::Quote:
        return laidOut(quoteDocument(database, document.enquiry, printing), pictures, words);
    case DocumentKind::ClassRoster:
        return laidOut(classRoster(database, CourseSessionId(id), printing), pictures, words);
    case DocumentKind::Homework:
        return laidOut(homeworkSheet(database, CourseSessionId(id), printing), pictures, words);
    }
    return refuse(Reason::Unknown);
}

} // namespace desk::ui
