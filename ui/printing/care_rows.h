#pragma once

#include "core/reports/kennel_card.h"
#include "ui/printing/page_builder.h"

namespace desk::ui {

/// "7:30 AM  1.5 cups Salmon kibble · own food"
QString mealText(const FeedingPlan &meal, const Words &words);

/// "Apoquel 16 mg · 0.5 tablet · 7:30 AM · by mouth · with food"
QString medicationText(const MedicationLine &line, const Words &words);

/// "2 × Chew toy"
QString belongingText(const Belonging &belonging, const Words &words);

/// Meals, medication and belongings under their titles; says so when nothing is on file.
void putCare(PageBuilder &page, const CareSheet &care);

} // namespace desk::ui
