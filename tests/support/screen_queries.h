#pragma once

#include "tests/support/town.h"

#include <functional>

namespace desk::test {

/// What a screen asks of the resort when it is opened, and whenever something changed.
using Ask = std::function<void(const Town &, db::Database &)>;

/// Each screen by name.
QList<std::pair<QString, Ask>> screens();

/// The papers of which each pet has a page or a part of its own.
void askForDocumentsOfSeveral(const Town &town, db::Database &database);

} // namespace desk::test
