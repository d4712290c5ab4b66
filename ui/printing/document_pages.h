#pragma once

#include "core/reports/agreement_document.h"
#include "core/reports/check_in_summary.h"
#include "core/reports/class_papers.h"
#include "core/reports/invoice_document.h"
#include "core/reports/kennel_card.h"
#include "core/reports/quote_document.h"
#include "core/reports/receipt_document.h"
#include "core/reports/report.h"
#include "core/reports/z_report.h"
#include "ui/printing/page_builder.h"

namespace desk::ui {

// What each document looks like. Functions of values: they may run on a worker thread.

/// 80 mm wide.
Pages pagesOf(const ReceiptDocument &receipt, const Words &words);
Pages pagesOf(const InvoiceDocument &invoice, const Words &words);
Pages pagesOf(const QuoteDocument &quote, const Words &words);
/// A page for every seven days of the stay.
Pages pagesOf(const KennelCard &card, const Words &words);
/// One after the other.
Pages pagesOf(const QList<KennelCard> &cards, const Words &words);
Pages pagesOf(const CheckInSummary &summary, const Words &words);
/// On the roll of the till or on a sheet. An X report while the till is open.
Pages pagesOf(const ZReportDocument &report, PaperKind paper, const Words &words);
Pages pagesOf(const AgreementDocument &agreement, const Words &words);
/// What a trainer takes along, with room to tick and to write.
Pages pagesOf(const ClassRoster &roster, const Words &words);
Pages pagesOf(const HomeworkSheet &sheet, const Words &words);
Pages pagesOf(const Report &report, const DocumentHead &head, const Words &words);

} // namespace desk::ui
