#include "core/catalog/stock.h"

#include "core/base/typed_text.h"

#include <QJsonObject>

using namespace Qt::Literals;

namespace desk {

namespace {

void move(Writer &writer, StockMove move)
{
    move.id = writer.newId<StockMoveId>();
    move.location = writer.place().location.id;
    move.at = writer.now();
    move.staff = writer.by().staff;
    writer.put(move);
}

} // namespace

void moveStock(Writer &writer, const QList<InvoiceLine> &lines, StockReason reason)
{
    for (const InvoiceLine &line : lines) {
        const auto product = line.product ? writer.find<Product>(*line.product) : std::nullopt;
        if (!product || !product->stockTracked)
            continue;
        move(writer,
             {.product = product->id,
              .quantity = -line.quantity,
              .reason = reason,
              .invoiceLine = line.id});
    }
}

QJsonObject RecordStock::meant() const
{
    return {
        {u"product"_s, product.text()}, {u"reason"_s, nameOf(reason)}, {u"quantity"_s, quantity}};
}

Result<> carryOut(Writer &writer, const RecordStock &command)
{
    TypedTexts texts;
    const QString note = texts.line(u"note"_s, command.note);
    const std::optional<Product> product = writer.find<Product>(command.product);
    if (!product)
        texts.refusals.push_back({Reason::Unknown, u"product"_s, {}});
    const bool isCount = command.reason == StockReason::Count;
    if (command.quantity < (isCount ? 0 : 1) || command.quantity > mostInStock)
        texts.refusals.push_back(
            {Reason::OutOfRange,
             u"quantity"_s,
             {{u"least"_s, qint64{isCount ? 0 : 1}}, {u"most"_s, qint64{mostInStock}}}});
    if (!texts.refusals.empty())
        return refuse(std::move(texts.refusals));

    const int before = stockOf(writer.database(), product->id, writer.place().location.id);
    int change = 0;
    switch (command.reason) {
    case StockReason::Delivery:
        change = command.quantity;
        break;
    case StockReason::Count:
        change = command.quantity - before;
        break;
    case StockReason::Loss:
    case StockReason::HouseUse:
        if (command.quantity > before)
            return refuse(Reason::StockMissing, u"quantity"_s, {{u"most"_s, qint64{before}}});
        change = -command.quantity;
        break;
    case StockReason::Sale:
    case StockReason::Return:
        return refuse(Reason::OutOfRange, u"reason"_s); // these come with a bill
    }
    if (change != 0 || isCount)
        move(writer,
             {.product = product->id, .quantity = change, .reason = command.reason, .note = note});
    return {};
}

int stockOf(db::Database &database, ProductId product, LocationId location)
{
    return database.value<int>(R"sql(
        SELECT coalesce(sum(quantity), 0) FROM stock_moves WHERE product = ? AND location = ?
    )sql",
                               product,
                               location);
}

} // namespace desk
