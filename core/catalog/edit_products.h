#pragma once

#include "core/catalog/product.h"
#include "core/store/writer.h"

#include <QJsonObject>

namespace desk {

// What is sold over the counter. All of these refuse: NotPermitted or ApprovalNeeded (EDIT_PRICES),
// HubDecides.

/// A new product, as a form holds it, and how many of it are there (a count; nothing when stock is
/// not tracked).
struct AddProduct
{
    Product product;
    int inStock = 0;

    static constexpr Intent intent{"product.add", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Missing, TooLong, CardNumberTyped, AlreadyTaken (`name`, `sku`, `barcode`), Unknown
/// (`taxClass`), OutOfRange (`price`, `reorderAt`, `quantity`).
[[nodiscard]] Result<ProductId> carryOut(Writer &writer, const AddProduct &command);

/// A new price holds for what is sold from now on; bills keep theirs.
struct EditProduct
{
    Opened<Product> opened;
    Product edited;
    std::optional<int> counted = {}; ///< how many there are, if somebody has counted them

    static constexpr Intent intent{"product.edit", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: as AddProduct (of `counted` as `quantity`), and Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const EditProduct &command);

/// It is sold no more.
struct ArchiveProduct
{
    ProductId product;

    static constexpr Intent intent{"product.archive", 1, Priority::Later};
    QJsonObject meant() const;
};

/// Refuses: Unknown.
[[nodiscard]] Result<> carryOut(Writer &writer, const ArchiveProduct &command);

} // namespace desk
