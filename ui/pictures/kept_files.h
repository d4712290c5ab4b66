#pragma once

#include "core/store/attachment_files.h"

#include <QString>

namespace desk::ui {

/// Reads a picture from where a person says it is (a path, one in quotes, or what was dropped), and
/// keeps it, cleaned as in ui/printing/kept_picture.h. Refuses, as `path`: Missing, FileUnreadable
/// (also when it is neither JPEG nor PNG), FileTooLarge.
[[nodiscard]] Result<KeptFile> keptPicture(const AttachmentFiles &files, const QString &typed);

/// The same, and a PDF is welcome.
[[nodiscard]] Result<KeptFile> keptPaper(const AttachmentFiles &files, const QString &typed);

} // namespace desk::ui
