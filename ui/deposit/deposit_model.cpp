#include "ui/deposit/deposit_model.h"

#include "core/billing/balance.h"
#include "core/bookings/booking.h"
#include "core/households/household.h"
#include "ui/payment/ways_back.h"
#include "ui/text/refusal_text.h"
#include "ui/text/terms_text.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// The tables whose rows the page shows.
const QSet<QByteArray> tablesOfDeposits{"bookings",
                                        "booking_terms",
                                        "reservations",
                                        "pets",
                                        "households",
                                        "ledger_entries",
                                        "postings"};

struct Known
{
    HouseholdId household;
    QString family;
    QList<BookingDeposit> deposits;
    QHash<BookingId, PromisedEnd> promised;
    Money storeCredit;
};

QHash<BookingId, PromisedEnd> promisedFor(db::Database &database,
                                          const QList<BookingDeposit> &deposits,
                                          const ResortTime &time)
{
    QHash<BookingId, PromisedEnd> promised;
    for (const BookingDeposit &deposit : deposits) {
        if (deposit.isOpen)
            continue;
        if (const auto end = promisedEnd(database, deposit.booking, time))
            promised.insert(deposit.booking, *end);
    }
    return promised;
}

Known known(db::Database &database,
            HouseholdId household,
            const BookingId &booking,
            const ResortTime &time)
{
    if (household.isNull()) {
        const auto found = database.find<Booking>(booking);
        household = found ? found->household : household;
    }
    const auto family = database.find<Household>(household);
    const QList<BookingDeposit> deposits = familyDeposits(database, household);
    return {household,
            family ? family->name : QString(),
            deposits,
            promisedFor(database, deposits, time),
            storeCreditOf(database, household)};
}

} // namespace

DepositModel::DepositModel(QObject *parent)
    : FormModel(parent)
{
    connect(&m_tenders, &TenderPaneModel::settled, this, &DepositModel::take);
    connect(this, &FormModel::problemsChanged, this, &DepositModel::amountChanged);
}

void DepositModel::open(const QVariantMap &argument)
{
    m_booking = BookingId::parse(argument.value(u"booking"_s).toString()).value_or(BookingId());
    m_household =
        HouseholdId::parse(argument.value(u"household"_s).toString()).value_or(HouseholdId());
    m_tenders.setSession(session());
    refresh({});
    suggestAmount();
}

void DepositModel::refresh(const QSet<QByteArray> &tables)
{
    const bool concerns = tables.isEmpty() || tables.intersects(tablesOfDeposits);
    if ((m_household.isNull() && m_booking.isNull()) || !concerns)
        return;
    const auto read = session()->read([this](db::Database &database) {
        return known(database, m_household, m_booking, words().time());
    });
    if (!read)
        return;
    m_household = read->household;
    m_family = read->family;
    m_deposits = read->deposits;
    m_promised = read->promised;
    m_storeCredit = read->storeCredit;
    m_bookings.showDeposits(m_deposits, words(), session()->today());
    if (!chosen() && !m_deposits.isEmpty())
        m_booking = m_deposits.first().booking;
    m_isLoaded = true;
    Q_EMIT shown();
    Q_EMIT refundChanged();
    showDue();
}

const BookingDeposit *DepositModel::chosen() const
{
    const auto found = std::ranges::find(m_deposits, m_booking, &BookingDeposit::booking);
    return found == m_deposits.end() ? nullptr : &*found;
}

int DepositModel::current() const
{
    const BookingDeposit *deposit = chosen();
    return deposit ? int(deposit - m_deposits.data()) : -1;
}

void DepositModel::setCurrent(int row)
{
    if (row < 0 || row >= m_deposits.size() || row == current())
        return;
    m_booking = m_deposits[row].booking;
    Q_EMIT shown();
    suggestAmount();
}

bool DepositModel::takes() const
{
    const BookingDeposit *deposit = chosen();
    return deposit && (deposit->isOpen || deposit->held.isNegative());
}

QString DepositModel::held() const
{
    const BookingDeposit *deposit = chosen();
    return deposit && deposit->held.isPositive() ? words().money(deposit->held) : QString();
}

QString DepositModel::missing() const
{
    const BookingDeposit *deposit = chosen();
    return deposit && deposit->held.isNegative() ? words().money(-deposit->held) : QString();
}

std::optional<PromisedEnd> DepositModel::promisedEnd() const
{
    const auto found = m_promised.find(m_booking);
    return found == m_promised.end() ? std::nullopt : std::optional(*found);
}

QString DepositModel::promised() const
{
    const auto end = promisedEnd();
    return end ? promisedEndText(*end, words()) : QString();
}

// What was agreed and is not there yet; where nobody comes any more, what is missing.
void DepositModel::suggestAmount()
{
    const BookingDeposit *deposit = chosen();
    const Money due = deposit && deposit->isOpen ? deposit->due : Money();
    const Money missing = deposit ? due - deposit->held : Money();
    setAmount(takes() && missing.isPositive() ? words().amount(missing) : QString());
}

void DepositModel::setAmount(const QString &typed)
{
    if (m_amount == typed)
        return;
    m_amount = typed;
    showDue();
    Q_EMIT amountChanged();
}

QString DepositModel::amountProblem() const
{
    if (!session() || m_amount.trimmed().isEmpty())
        return {};
    if (!typedMoney(m_amount, words()))
        return refusalText({Reason::NotAnAmount, {}, {}}, words());
    return problems().value(u"amount"_s).toString();
}

void DepositModel::showDue()
{
    const Money nothing = Money::minor(0, session()->currency());
    const Money amount = typedMoney(m_amount, words()).value_or(nothing);
    m_tenders.setDue(takes() ? std::max(amount, nothing) : nothing, m_storeCredit);
}

void DepositModel::take()
{
    if (isBusy() || m_done || m_tenders.tenders().isEmpty())
        return;
    const std::optional<Money> amount = typedMoney(m_amount, words());
    if (!amount)
        return;
    submit(TakeDeposit{m_booking, *amount, m_tenders.tenders()},
           [this](const Taken &taken) { tookIt(taken); });
}

void DepositModel::tookIt(const Taken &taken)
{
    m_tenders.finish();
    m_done = Done{.title = tr("%1 was taken in advance.").arg(words().money(taken.receipt.total)),
                  .change = taken.change.isPositive() ? words().money(taken.change) : QString(),
                  .receipt = taken.receipt.id.text()};
    Q_EMIT doneChanged();
}

QStringList DepositModel::ways() const
{
    return waysBack(true);
}

void DepositModel::beginSettling()
{
    clearProblems();
    const BookingDeposit *deposit = chosen();
    const auto end = promisedEnd();
    const Money kept = end ? end->kept : Money();
    setRefund(deposit ? words().amount(deposit->held - kept) : QString());
}

void DepositModel::setRefund(const QString &typed)
{
    if (m_refund == typed)
        return;
    m_refund = typed;
    Q_EMIT refundChanged();
}

QString DepositModel::kept() const
{
    const BookingDeposit *deposit = session() ? chosen() : nullptr;
    const auto back = deposit ? typedMoney(m_refund, words()) : std::nullopt;
    if (!back || back->isNegative() || *back >= deposit->held)
        return {};
    return tr("The resort keeps %1.").arg(words().money(deposit->held - *back));
}

QString DepositModel::refundProblem() const
{
    if (!session() || m_refund.isEmpty() || typedMoney(m_refund, words()))
        return {};
    return refusalText({Reason::NotAnAmount, {}, {}}, words());
}

bool DepositModel::keepsAll() const
{
    const auto back = session() ? typedMoney(m_refund, words()) : std::nullopt;
    return back && back->isZero();
}

void DepositModel::settle(int way, const QString &reference, const QString &reason)
{
    const std::optional<Money> back = typedMoney(m_refund, words());
    if (!back) {
        start();
        finish({{Reason::NotAnAmount, u"refund"_s, {}}});
        return;
    }
    submit(SettleDeposit{.booking = m_booking,
                         .refund = *back,
                         .to = tenderBack(way, reference, session()->currency()),
                         .reason = reason},
           [this](const SettledDeposit &outcome) { settledIt(outcome); });
}

void DepositModel::settledIt(const SettledDeposit &outcome)
{
    Q_EMIT settled();
    QStringList said;
    if (outcome.back.isPositive())
        said += tr("%1 goes back to the family.").arg(words().money(outcome.back));
    if (outcome.kept.isPositive())
        said += tr("The resort keeps %1.").arg(words().money(outcome.kept));
    if (!outcome.receipt) {
        session()->tell(said.join(u' '));
        return;
    }
    m_done = Done{.title = said.join(u' '), .change = {}, .receipt = outcome.receipt->text()};
    Q_EMIT doneChanged();
}

void DepositModel::forgive(const QString &reason)
{
    submit(ForgiveDeposit{m_booking, reason}, [this](const Money &forgiven) {
        Q_EMIT settled();
        session()->tell(tr("The resort bears %1.").arg(words().money(forgiven)));
    });
}

void DepositModel::forgetDone()
{
    m_done.reset();
    Q_EMIT doneChanged();
    refresh({});
    suggestAmount();
}

} // namespace desk::ui
