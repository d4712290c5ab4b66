#pragma once

#include "core/health/vaccine.h"
#include "core/households/change_rows.h"
#include "core/households/pet_page.h"
#include "ui/families/line_row.h"
#include "ui/text/words.h"

namespace desk::ui {

/// Where the pet is and when it comes, whether its vaccinations hold, what must be known about it.
QList<LineRow> careLines(const PetPage &page,
                         const QList<Vaccine> &vaccines,
                         const Words &words,
                         QDate today);

/// What it is and whose, who treats it, what it eats and takes, what it weighed.
/// `photo` is the digest of its photo.
QList<LineRow> aboutLines(const PetPage &page,
                          const QString &photo,
                          const QList<WeightRow> &weights,
                          const Words &words,
                          QDate today);

} // namespace desk::ui
