#include "core/catalog/find_product.h"

#include "core/db/database.h"

using namespace Qt::Literals;

namespace desk {

namespace {

QByteArray selectProducts()
{
    return "SELECT " + db::columnsOf<Product>().join(", ")
        + " FROM products WHERE archived_at IS NULL";
}

} // namespace

std::optional<Product> productByCode(db::Database &database, const QString &code)
{
    const QString wanted = code.trimmed();
    if (wanted.isEmpty())
        return std::nullopt;
    return database.first<Product>(
        selectProducts() + " AND (barcode = ? OR sku = ?) ORDER BY barcode = ? DESC, id LIMIT 1",
        wanted,
        wanted,
        wanted);
}

QList<Product> productsNamed(db::Database &database, const QString &typed, int limit)
{
    return database.all<Product>(
        selectProducts() + " AND instr(lower(name), lower(?)) > 0 ORDER BY name, id LIMIT ?",
        typed.trimmed(),
        limit);
}

QList<AddOn> addOnsNamed(db::Database &database, const QString &typed, int limit)
{
    return database.all<AddOn>("SELECT " + db::columnsOf<AddOn>().join(", ")
                                   + " FROM add_ons WHERE archived_at IS NULL"
                                     "   AND instr(lower(name), lower(?)) > 0"
                                     " ORDER BY position, name, id LIMIT ?",
                               typed.trimmed(),
                               limit);
}

} // namespace desk
