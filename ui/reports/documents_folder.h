#pragma once

#include <QString>

namespace desk::ui {

/// A path in the person's documents folder for something called `title`: what no file system takes
/// is left out, and a file that is there already is not touched.
QString freePathInDocuments(const QString &title, const QString &ending);

/// "Saved in Documents as receipt-7.pdf."
QString savedText(const QString &path);

/// Shows that folder in the person's file manager.
void openDocumentsFolder();

} // namespace desk::ui
