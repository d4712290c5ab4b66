#pragma once

#include "core/base/refusal.h"
#include "core/reports/report.h"
#include "core/store/attachment_files.h"
#include "ui/printing/document_pages.h"

#include <QStringView>

namespace desk::ui {

/// What can be printed, by the words under which pages ask for it.
enum class DocumentKind {
    Receipt,
    Invoice,
    KennelCard,
    KennelCards, ///< of a whole booking
    CheckInSummary,
    XReport,      ///< of a till that is open, on its roll
    ZReport,      ///< the same, closed
    ZReportSheet, ///< on A4 or Letter
    Agreement,
    Report,
    Quote,
    ClassRoster,
    Homework,
};

/// Whether it is the card of a stay, or of several: each says which one it replaces.
bool isCard(DocumentKind kind);

/// "receipt", "invoice", "kennel_card", "kennel_cards", "check_in", "x", "z", "z_sheet",
/// "agreement", "report", "quote", "class_roster", "homework"
std::optional<DocumentKind> documentKind(QStringView name);

/// Which document of which record.
struct DocumentToPrint
{
    DocumentKind kind{};
    IdBytes record{}; ///< of the receipt, invoice, reservation, booking, till session, signature,
                      ///< session of a course
    ReportKind report{};          ///< for a report
    QDate day;                    ///< of a report
    EnquiryToAnswer enquiry = {}; ///< for a quote
};

/// Whether a second print of it is marked as a copy (core/reports/note_printed.h).
bool isNumbered(DocumentKind kind);

/// Reads it, with its pictures, and lays it out. A picture that can't be opened is left out.
/// Refuses: Unknown.
Result<Pages> pagesOf(db::Database &database,
                      const AttachmentFiles &files,
                      const DocumentToPrint &document,
                      const Printing &printing,
                      const Words &words);

} // namespace desk::ui
