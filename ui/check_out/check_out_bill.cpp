// The bill of the check-out page: what is on it, what is put on it, what it comes to.

#include "core/catalog/find_product.h"
#include "ui/check_out/check_out_model.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostFound = 6;

bool isSame(const AddOnToBill &one, const AddOnToBill &other)
{
    return one.reservation == other.reservation && one.addOn == other.addOn;
}

} // namespace

StayBill CheckOutModel::bill() const
{
    return {
        .reservations = leavingNow(), .addOns = m_addOns, .items = m_items, .discount = m_discount};
}

void CheckOutModel::price()
{
    m_addProblem.clear();
    const Result<BillAhead> ahead = leavingNow().isEmpty()
        ? BillAhead()
        : session()
              ->read([this](db::Database &database) {
                  return checkOutBillAhead(
                      database, session()->place().time, bill(), m_booking, session()->now());
              })
              .and_then([](const Result<BillAhead> &read) { return read; });
    if (!ahead) {
        m_addProblem = refusalText(ahead.error(), words());
        Q_EMIT addingChanged();
        return;
    }
    Q_EMIT addingChanged();
    m_ahead = *ahead;
    showBill();
}

void CheckOutModel::showBill()
{
    m_lines.showBill(m_ahead.bill.lines, removable(), words());
    m_tenders.setDue(m_ahead.due, m_ahead.storeCredit);
    Q_EMIT billChanged();
}

QSet<int> CheckOutModel::removable() const
{
    QSet<int> positions;
    for (const BillLine &line : m_ahead.bill.lines) {
        const bool isAdded = line.line.kind == LineKind::AddOn
            && std::ranges::any_of(m_addOns, [&](const AddOnToBill &addOn) {
                                 return addOn.addOn == line.line.addOn
                                     && addOn.reservation == line.line.reservation;
                             });
        // What the family is given off every bill is not taken off here.
        const bool isGiven = line.line.kind == LineKind::Discount && m_discount.has_value();
        if (isAdded || line.line.kind == LineKind::Product || isGiven)
            positions.insert(line.line.position);
    }
    return positions;
}

QVariantList CheckOutModel::sums() const
{
    return session() ? sumsOf(m_ahead.bill, words()) : QVariantList();
}

QString CheckOutModel::total() const
{
    return session() ? words().money(m_ahead.bill.invoice.total) : QString();
}

QStringList CheckOutModel::remarks() const
{
    QStringList remarks;
    if (!session())
        return remarks;
    if (m_ahead.deposit.isPositive())
        remarks += tr("%1 was paid in advance and is used.").arg(words().money(m_ahead.deposit));
    remarks += creditSentences();
    if (m_ahead.owedBefore.isPositive())
        remarks += tr("The family owes %1 from before.").arg(words().money(m_ahead.owedBefore));
    for (const LeavingPet &pet : m_form.pets) {
        if (pet.openAddOns > 0 && leavingNow().contains(pet.reservation))
            remarks += tr("%Ln add-on(s) of %1 are on the bill and not noted as done.",
                          nullptr,
                          int(pet.openAddOns))
                           .arg(pet.name);
    }
    return remarks;
}

QString CheckOutModel::finishText() const
{
    if (m_tenders.isComplete())
        return tr("Check out");
    return tr("Check out, %1 on account").arg(m_tenders.left());
}

void CheckOutModel::setAdding(const QString &typed)
{
    if (m_adding == typed)
        return;
    m_adding = typed;
    m_addProblem.clear();
    find();
    Q_EMIT addingChanged();
}

void CheckOutModel::find()
{
    QList<AddableRow> rows;
    if (!m_adding.trimmed().isEmpty()) {
        const auto found = session()->read([this](db::Database &database) {
            const std::optional<Product> scanned = productByCode(database, m_adding);
            return std::pair(scanned ? QList<AddOn>() : addOnsNamed(database, m_adding, mostFound),
                             scanned ? QList<Product>{*scanned}
                                     : productsNamed(database, m_adding, mostFound));
        });
        if (!found)
            return;
        for (const AddOn &addOn : found->first) {
            for (const LeavingRow &pet : m_pets.rows()) {
                if (pet.leaving)
                    rows += AddableRow{.id = addOn.id.text() % pet.id.text(),
                                       .title = addOn.name % u" · "_s % pet.name,
                                       .price = words().money(addOn.price),
                                       .addOn = AddOnToBill{pet.id, addOn.id}};
            }
        }
        for (const Product &product : found->second)
            rows += AddableRow{.id = product.id.text(),
                               .title = product.name,
                               .price = words().money(product.price),
                               .product = product.id};
    }
    m_addables.show(rows.first(std::min<qsizetype>(rows.size(), mostFound)));
}

bool CheckOutModel::add(int row)
{
    if (m_adding.trimmed().isEmpty())
        return false;
    if (row < 0 || row >= m_addables.rows().size())
        return applyCoupon(m_adding);
    const AddableRow chosen = m_addables.rows()[row];
    if (chosen.addOn) {
        const auto same = std::ranges::find_if(
            m_addOns, [&](const AddOnToBill &addOn) { return isSame(addOn, *chosen.addOn); });
        if (same == m_addOns.end())
            m_addOns += *chosen.addOn;
        else
            ++same->quantity;
    } else {
        const auto same = std::ranges::find_if(
            m_items, [&](const ItemToSell &item) { return item.product == *chosen.product; });
        if (same == m_items.end())
            m_items += ItemToSell{*chosen.product, 1};
        else
            ++same->quantity;
    }
    setAdding({});
    price();
    return true;
}

bool CheckOutModel::applyCoupon(const QString &code)
{
    const std::optional<DiscountWish> before = std::exchange(
        m_discount, DiscountWish{.couponCode = code.trimmed(), .amount = {}, .reason = {}});
    price();
    if (!m_addProblem.isEmpty()) {
        m_discount = before;
        return false;
    }
    setAdding({});
    return true;
}

bool CheckOutModel::discount(bool byShare, const QString &value, const QString &reason)
{
    DiscountWish wish{.couponCode = {},
                      .kind = byShare ? DiscountKind::Percent : DiscountKind::Fixed,
                      .amount = {},
                      .reason = reason};
    const auto share = byShare ? typedPercent(value, words()) : std::nullopt;
    const auto amount = byShare ? std::nullopt : typedMoney(value, words());
    if (!share && !amount)
        return false;
    wish.share = share.value_or(PartsPerMillion());
    wish.amount = amount.value_or(Money());
    const std::optional<DiscountWish> before = std::exchange(m_discount, wish);
    price();
    if (m_addProblem.isEmpty())
        return true;
    m_discount = before;
    return false;
}

void CheckOutModel::takeOff(int row)
{
    if (row < 0 || row >= m_lines.rows().size() || !m_lines.rows()[row].removable)
        return;
    const InvoiceLine line = m_ahead.bill.lines[row].line;
    if (line.kind == LineKind::Discount)
        m_discount.reset();
    m_addOns.removeIf([&](const AddOnToBill &addOn) {
        return line.addOn == addOn.addOn && line.reservation == addOn.reservation;
    });
    m_items.removeIf([&](const ItemToSell &item) { return line.product == item.product; });
    price();
}

} // namespace desk::ui
