#pragma once

#include "core/reports/bill.h"
#include "ui/printing/page_builder.h"

namespace desk::ui {

/// "Boarding, King suite · Bella"
QString lineTitle(const BillLine &line, const Words &words);

/// Why a line costs what it costs; empty when that says nothing that the line does not say already.
/// Where it shows what one piece costs, that is nothing new either.
enum class UnitPrice { Shown, NotShown };
QString lineExplanation(const BillLine &line, UnitPrice unitPrice, const Words &words);

/// How a tender is named on paper: "Card ····4242 (approval A0171)".
QString tenderTitle(const Tender &tender);

/// "NM gross receipts 7.44 %"
QString taxTitle(const QString &jurisdiction, PartsPerMillion rate, const Words &words);

} // namespace desk::ui
