#include "ui/sale/sale_model.h"

#include "core/billing/balance.h"
#include "core/catalog/find_product.h"
#include "core/households/household.h"
#include "core/search/find.h"
#include "core/till/open_session.h"
#include "ui/text/enum_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostChoices = 8;
constexpr int mostTyped = 200;

/// What somebody typed: how many of what.
struct Entry
{
    QString what;
    int quantity = 1;
};

Entry entryOf(const QString &typed)
{
    static const QRegularExpression several(u"^\\s*([0-9]{1,3})\\s*[*×](.*)$"_s);
    const QRegularExpressionMatch match = several.match(typed);
    if (!match.hasMatch())
        return {.what = typed.trimmed()};
    return {.what = match.captured(2).trimmed(),
            .quantity = std::max(1, match.captured(1).toInt())};
}

DiscountKind kindOf(int index)
{
    return index == 1 ? DiscountKind::Fixed : DiscountKind::Percent;
}

} // namespace

SaleModel::SaleModel(QObject *parent)
    : FormModel(parent)
{
    connect(this, &FormModel::sessionChanged, this, [this] { m_tenders.setSession(session()); });
    connect(&m_tenders, &TenderPaneModel::settled, this, &SaleModel::sell);
    connect(&m_tenders, &TenderPaneModel::sumsChanged, this, &SaleModel::priceChanged);
}

void SaleModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || tables.contains("till_sessions") || tables.contains("tills"))
        readTill();
    const bool pricesMayDiffer = tables.contains("products") || tables.contains("tax_rates")
        || tables.contains("coupons") || tables.contains("postings")
        || tables.contains("package_plans");
    if (pricesMayDiffer && !isEmpty() && !isSold())
        price();
}

void SaleModel::readTill()
{
    const auto till = session()->read([till = session()->till()](db::Database &database) {
        return till ? sessionOf(database, *till) : std::nullopt;
    });
    std::optional<Refusal> refusal;
    if (!till)
        refusal = till.error().front();
    else if (!*till)
        refusal = Refusal{Reason::TillClosed, {}, {}};
    else if ((*till)->state == TillState::Counting)
        refusal = Refusal{Reason::TillCounting, {}, {}};
    m_tillProblem = !session()->till()
        ? tr("There is no till yet. An administrator adds one in the settings.")
        : refusal ? refusalText(*refusal, words())
                  : QString();
    Q_EMIT tillChanged();
}

void SaleModel::setTyped(const QString &typed)
{
    if (m_typed == typed)
        return;
    m_typed = typed.left(mostTyped);
    clearProblems();
    QList<SaleChoice> choices;
    const QString what = entryOf(m_typed).what;
    if (what.size() > 1) {
        const auto found = session()->read(
            [&](db::Database &database) { return productsNamed(database, what, mostChoices); });
        for (const Product &product : found.value_or(QList<Product>()))
            choices += {product.id.text(), product.name, words().money(product.price)};
        choices += packagesOffered(what);
    }
    m_products.show(choices);
    Q_EMIT typedChanged();
}

void SaleModel::refuseField(const QString &field, Reason reason)
{
    finish({{.reason = reason, .field = field, .values = {}}});
}

bool SaleModel::enter(int choice)
{
    const Entry entry = entryOf(m_typed);
    if (entry.what.isEmpty())
        return false;
    const auto byCode = session()->read(
        [&](db::Database &database) { return productByCode(database, entry.what); });
    const QList<SaleChoice> &offered = m_products.rows();
    if (byCode && *byCode)
        add((*byCode)->id, entry.quantity);
    else if (!offered.isEmpty())
        take(offered[std::clamp(choice, 0, int(offered.size()) - 1)].id, entry.quantity);
    else
        refuseField(u"typed"_s, Reason::Unknown);
    return true;
}

Refusals SaleModel::priced(const std::optional<DiscountWish> &wish)
{
    if (isEmpty()) {
        m_quote = {};
        return {};
    }
    const auto quote = session()->read([&](db::Database &database) {
        return priceSale(database,
                         m_items,
                         wish,
                         session()->today(),
                         m_packages,
                         m_appointments,
                         m_household,
                         m_enrolments);
    });
    if (!quote)
        return quote.error();
    if (!*quote)
        return quote->error();
    m_quote = **quote;
    return {};
}

void SaleModel::price()
{
    clearProblems();
    if (const Refusals refusals = priced(m_discount); !refusals.empty()) {
        finish(refusals);
        return;
    }
    QList<SaleLine> lines;
    QList<QuoteLine> billed = m_quote.lines;
    billed.removeIf([](const QuoteLine &line) { return line.kind == LineKind::Discount; });
    // What was done for a pet comes last: its number is not changed here.
    std::ranges::stable_partition(
        billed, [](const QuoteLine &line) { return line.product || line.packagePlan; });
    for (const QuoteLine &line : std::as_const(billed)) {
        lines += SaleLine{.id = line.product ? line.product->text() : QString::number(lines.size()),
                          .name = line.description,
                          .quantity = line.quantity,
                          .unitPrice = words().amount(line.unitPrice),
                          .amount = words().amount(line.amount)};
    }
    m_lines.show(lines);
    m_tenders.setDue(m_quote.total, creditOfFamily());
    Q_EMIT priceChanged();
}

Money SaleModel::creditOfFamily()
{
    if (!m_household)
        return {};
    return session()
        ->read([&](db::Database &database) { return storeCreditOf(database, *m_household); })
        .value_or(Money());
}

QString SaleModel::subtotal() const
{
    Money listed;
    for (const QuoteLine &line : m_quote.lines) {
        if (line.kind != LineKind::Discount)
            listed += line.amount;
    }
    return isEmpty() ? QString() : words().amount(listed);
}

QString SaleModel::discount() const
{
    Money taken;
    for (const QuoteLine &line : m_quote.lines) {
        if (line.kind == LineKind::Discount)
            taken += line.amount;
    }
    return taken.isZero() ? QString() : words().amount(taken);
}

QString SaleModel::discountName() const
{
    for (const QuoteLine &line : m_quote.lines) {
        if (line.kind == LineKind::Discount)
            return line.description.isEmpty() ? tr("Discount: %1").arg(line.reason)
                                              : line.description;
    }
    return {};
}

QString SaleModel::tax() const
{
    return m_quote.tax.isZero() ? QString() : words().amount(m_quote.tax);
}

QString SaleModel::total() const
{
    return session() ? words().money(Money::minor(m_quote.total.minor(), session()->currency()))
                     : QString();
}

QStringList SaleModel::discountKinds() const
{
    return {word(DiscountKind::Percent), word(DiscountKind::Fixed), tr("Coupon")};
}

bool SaleModel::isReady() const
{
    return !isEmpty() && m_tillProblem.isEmpty()
        && (m_tenders.isComplete() || m_household.has_value());
}

bool SaleModel::isOnAccount() const
{
    return isReady() && !m_tenders.isComplete();
}

bool SaleModel::giveDiscount(int kind, const QString &text, const QString &reason)
{
    DiscountWish wish{.couponCode = {}, .kind = kindOf(kind), .reason = reason};
    if (kind == 2) {
        wish.couponCode = text;
        if (text.trimmed().isEmpty()) {
            refuseField(u"discount"_s, Reason::Missing);
            return false;
        }
    } else if (kind == 1) {
        wish.amount = typedMoney(text, words()).value_or(Money());
    } else {
        wish.share = typedPercent(text, words()).value_or(PartsPerMillion());
    }
    Refusals refusals = priced(wish);
    for (Refusal &refusal : refusals) {
        if (refusal.field != u"reason")
            refusal.field = u"discount"_s;
    }
    finish(refusals);
    if (!refusals.empty())
        return false;
    m_discount = wish;
    price();
    return true;
}

void SaleModel::takeDiscountBack()
{
    m_discount.reset();
    price();
}

void SaleModel::searchFamilies(const QString &text)
{
    const auto found = session()->read([&](db::Database &database) {
        return search::find(database, {.typed = text.left(mostTyped), .today = session()->today()});
    });
    QList<SaleChoice> choices;
    QSet<HouseholdId> seen;
    for (const search::Found &one : found.value_or(QList<search::Found>())) {
        if (!one.household || seen.contains(*one.household) || choices.size() == mostChoices)
            continue;
        seen.insert(*one.household);
        const QString name = one.family.isEmpty() ? one.title : one.family;
        const QString detail = one.kind == search::FoundKind::Pet ? one.title : one.detail;
        choices += {one.household->text(), name, detail};
    }
    m_families.show(choices);
}

void SaleModel::chooseFamily(int choice)
{
    const QList<SaleChoice> &offered = m_families.rows();
    if (choice >= 0 && choice < offered.size())
        setHousehold(offered[choice].id);
}

void SaleModel::setHousehold(const QString &id)
{
    m_household = HouseholdId::parse(id);
    m_family.clear();
    if (m_household) {
        const auto found = session()->read(
            [&](db::Database &database) { return database.find<Household>(*m_household); });
        if (found && *found)
            m_family = (*found)->name;
        else
            m_household.reset();
    }
    Q_EMIT familyChanged();
    price();
}

void SaleModel::sell()
{
    if (isEmpty() || isBusy())
        return;
    submit(Sell{.items = m_items,
                .tenders = m_tenders.tenders(),
                .household = m_household,
                .discount = m_discount,
                .packages = m_packages,
                .appointments = m_appointments,
                .enrolments = m_enrolments},
           [this](const Sold &sold) {
               m_tenders.finish();
               m_sold = sold;
               Q_EMIT soldChanged();
           });
}

void SaleModel::startAnew()
{
    m_sold.reset();
    m_items.clear();
    m_packages.clear();
    m_appointments.clear();
    m_enrolments.clear();
    m_discount.reset();
    m_household.reset();
    m_family.clear();
    setTyped({});
    price();
    Q_EMIT familyChanged();
    Q_EMIT soldChanged();
}

QString SaleModel::soldTitle() const
{
    return m_sold ? tr("Sold for %1.").arg(words().money(m_sold->invoice.total)) : QString();
}

QString SaleModel::change() const
{
    return m_sold && m_sold->change.isPositive() ? words().money(m_sold->change) : QString();
}

QStringList SaleModel::notes() const
{
    QStringList notes;
    if (m_sold && m_sold->left.isPositive())
        notes += tr("%1 stays on the account of %2.").arg(words().money(m_sold->left), m_family);
    return notes;
}

QString SaleModel::receipt() const
{
    return m_sold && m_sold->receipt ? m_sold->receipt->id.text() : QString();
}

} // namespace desk::ui
