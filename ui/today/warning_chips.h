#pragma once

#include "core/households/pet_warnings.h"

#include <QHash>
#include <QVariantList>

namespace desk::ui {

/// What a chip says of each warned pet, as {symbol, text, tone}: first that it bites, then what it
/// must not be given.
QHash<PetId, QVariantList> warningChips(const PetWarnings &warnings);

/// Adds those chips that are not yet among them: two pets of a family may both bite.
void addChips(QVariantList &chips, const QVariantList &more);

} // namespace desk::ui
