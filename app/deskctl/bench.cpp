#include "app/deskctl/console.h"

namespace desk::ctl {

Exit bench(const QStringList &)
{
    return Exit::Done;
}

} // namespace desk::ctl
