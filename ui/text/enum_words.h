#pragma once

#include <QCoreApplication>

namespace desk::ui {

/// Where the translations of the words for enums are found.
struct EnumText
{
    Q_DECLARE_TR_FUNCTIONS(EnumText)
};

} // namespace desk::ui
