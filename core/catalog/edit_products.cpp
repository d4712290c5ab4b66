#include "core/catalog/edit_products.h"

#include "core/catalog/named_record.h"
#include "core/catalog/stock.h"
#include "core/catalog/tax.h"
#include "core/staff/editing.h"

using namespace Qt::Literals;

namespace desk {

namespace {

// A code that may be missing, but never stands for two things.
QString checkedCode(Writer &writer,
                    TypedTexts &texts,
                    const QByteArray &column,
                    const QString &typed,
                    const ProductId &id)
{
    const QString field = QString::fromLatin1(column);
    QString code = texts.line(field, typed, limits::word);
    if (!code.isEmpty() && isTaken<Product>(writer, column, code, id))
        texts.refuse(Reason::AlreadyTaken, field, {{u"what"_s, code}});
    return code;
}

Product checked(Writer &writer, TypedTexts &texts, Product product, const Product &wished)
{
    product.name = checkedName<Product>(writer, texts, wished.name, product.id);
    product.sku = checkedCode(writer, texts, "sku", wished.sku, product.id);
    product.barcode = checkedCode(writer, texts, "barcode", wished.barcode, product.id);
    product.price = wished.price;
    product.taxClass = wished.taxClass;
    product.revenueAccount =
        texts.required(u"revenueAccount"_s, wished.revenueAccount, limits::word);
    product.stockTracked = wished.stockTracked;
    product.reorderAt = wished.reorderAt;
    if (product.price.isNegative())
        texts.refuse(Reason::OutOfRange, u"price"_s, {{u"least"_s, writer.money(0)}});
    if (!standing<TaxClass>(writer, product.taxClass))
        texts.refuse(Reason::Unknown, u"taxClass"_s);
    texts.range(u"reorderAt"_s, product.reorderAt, 0, mostInStock);
    return product;
}

Result<> count(Writer &writer, const ProductId &product, int inStock)
{
    return carryOut(
        writer,
        RecordStock{
            .product = product, .reason = StockReason::Count, .quantity = inStock, .note = {}});
}

} // namespace

QJsonObject AddProduct::meant() const
{
    return {{u"name"_s, product.name}};
}

Result<ProductId> carryOut(Writer &writer, const AddProduct &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    Product product;
    product.id = writer.newId<ProductId>();
    product = checked(writer, texts, product, command.product);
    texts.range(u"quantity"_s, command.inStock, 0, mostInStock);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.put(product);
    if (!product.stockTracked || command.inStock == 0)
        return product.id;
    const Result<> counted = count(writer, product.id, command.inStock);
    return counted ? Result<ProductId>(product.id) : refuse(counted.error());
}

QJsonObject EditProduct::meant() const
{
    return {{u"product"_s, edited.id.text()}};
}

Result<> carryOut(Writer &writer, const EditProduct &command)
{
    TypedTexts texts;
    texts.refusals = objectionsToEditing(writer, Permission::EditPrices);
    if (!standing<Product>(writer, command.opened.record.id))
        return refuse(Reason::Unknown);
    const Product product = checked(writer, texts, command.opened.record, command.edited);
    texts.range(u"quantity"_s, command.counted, 0, mostInStock);
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));
    writer.edit(command.opened, product);
    return command.counted ? count(writer, product.id, *command.counted) : Result<>();
}

QJsonObject ArchiveProduct::meant() const
{
    return {{u"product"_s, product.text()}};
}

Result<> carryOut(Writer &writer, const ArchiveProduct &command)
{
    Refusals refusals = objectionsToEditing(writer, Permission::EditPrices);
    const std::optional<Product> product = standing<Product>(writer, command.product);
    if (!product)
        return refuse(Reason::Unknown);
    if (!refusals.empty())
        return refuse(std::move(refusals));
    putAway(writer, *product);
    return {};
}

} // namespace desk
