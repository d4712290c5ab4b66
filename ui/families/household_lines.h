#pragma once

#include "core/households/family_bills.h"
#include "core/households/family_page.h"
#include "ui/families/line_row.h"
#include "ui/text/words.h"

namespace desk::ui {

/// The pets of a family, and what is agreed or going on.
QList<LineRow> overviewLines(const FamilyPage &family, const Words &words, QDate today);

/// People and phones, who may pick up, notes and labels; each with a line to add another.
QList<LineRow> detailLines(const FamilyPage &family, const Words &words, QDate today);

/// Stays under one heading.
QList<LineRow> stayLines(const QList<StayRow> &stays,
                         const QString &group,
                         const Words &words,
                         QDate today);

/// Stays that are agreed or going on, under "Here now" and "Coming".
QList<LineRow> openStayLines(const QList<StayRow> &stays, const Words &words, QDate today);

QList<LineRow> billLines(const QList<FamilyBill> &bills, const Words &words, QDate today);

/// "Beagle · Female, spayed · 3 years · 12 lb"
QString petDetail(const Pet &pet, const Words &words, QDate today);

} // namespace desk::ui
