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
    std::pair{DocumentKind::ZReport, QStringView(u"z")},
    std::pair{DocumentKind::ZReportSheet, QStringView(u"z_sheet")},
    std::pair{DocumentKind::Agreement, QStringView(u"agreement")},
    std::pair{DocumentKind::Report, QStringView(u"report")},
};

template <class Document, class... More>
Result<Pages> laidOut(const Result<Document> &document, const More &...more)
{
    return document.map([&](const Document &read) { return pagesOf(read, more...); });
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
    case DocumentKind::Agreement:
    case DocumentKind::Report:
        return false;
    }
    return false;
}

Result<Pages> pagesOf(db::Database &database,
                      const DocumentToPrint &document,
                      const Printing &printing,
                      const Words &words)
{
    const IdBytes &id = document.record;
    switch (document.kind) {
    case DocumentKind::Receipt:
        return laidOut(receiptDocument(database, ReceiptId(id), printing), words);
    case DocumentKind::Invoice:
        return laidOut(invoiceDocument(database, InvoiceId(id), printing), words);
    case DocumentKind::KennelCard:
        return laidOut(kennelCard(database, ReservationId(id), printing), words);
    case DocumentKind::KennelCards:
        return laidOut(kennelCards(database, BookingId(id), printing), words);
    case DocumentKind::CheckInSummary:
        return laidOut(checkInSummary(database, BookingId(id), printing), words);
    case DocumentKind::ZReport:
        return laidOut(zReport(database, TillSessionId(id), printing), PaperKind::Roll, words);
    case DocumentKind::ZReportSheet:
        return laidOut(zReport(database, TillSessionId(id), printing), PaperKind::Sheet, words);
    case DocumentKind::Agreement:
        return laidOut(agreementDocument(database, AgreementSignatureId(id), printing), words);
    case DocumentKind::Report:
        return pagesOf(reportOf(database, document.report, document.day),
                       documentHead(database, printing),
                       words);
    }
    return refuse(Reason::Unknown);
}

} // namespace desk::ui
