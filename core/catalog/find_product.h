#pragma once

#include "core/catalog/product.h"
#include "core/catalog/service.h"

namespace desk {

namespace db {
class Database;
}

/// The product that a scanner read, by barcode or by its number in the shop.
std::optional<Product> productByCode(db::Database &database, const QString &code);

/// The products whose names hold what was typed, in the order of their names.
QList<Product> productsNamed(db::Database &database, const QString &typed, int limit);

/// The add-ons whose names hold what was typed, as they stand on the price list.
QList<AddOn> addOnsNamed(db::Database &database, const QString &typed, int limit);

} // namespace desk
