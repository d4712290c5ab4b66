#include "core/search/index.h"

#include "core/db/database.h"

namespace desk::search {

void refresh(db::Database &, const QByteArray &, const IdBytes &) { }

} // namespace desk::search
