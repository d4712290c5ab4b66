#pragma once

#include <QString>

namespace desk::verify {

/// Something that ought to hold and does not.
struct Finding
{
    QString rule; ///< as in "ledger.entry_unbalanced"
    QString what; ///< the ids and numbers concerned; never what a person typed

    bool operator==(const Finding &) const = default;
};

} // namespace desk::verify
