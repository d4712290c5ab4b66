#include "ui/payment/tender_pane_model.h"

#include "core/billing/quick_amounts.h"
#include "ui/text/enum_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostQuickAmounts = 4;

TenderKind tenderKind(TenderPaneModel::Kind kind)
{
    switch (kind) {
    case TenderPaneModel::Card:
        return TenderKind::Card;
    case TenderPaneModel::Check:
        return TenderKind::Check;
    case TenderPaneModel::StoreCredit:
        return TenderKind::StoreCredit;
    case TenderPaneModel::Nothing:
    case TenderPaneModel::Cash:
        break;
    }
    return TenderKind::Cash;
}

QString detailOf(const TenderToTake &tender, const Words &words)
{
    QStringList parts;
    if (!tender.tip.isZero())
        parts += TenderPaneModel::tr("Tip %1").arg(words.money(tender.tip));
    for (const QString &text : {tender.lastFour, tender.reference, tender.checkNumber}) {
        if (!text.isEmpty())
            parts += text;
    }
    return parts.join(u" · "_s);
}

} // namespace

TenderPaneModel::~TenderPaneModel()
{
    giveAllBack();
}

void TenderPaneModel::setSession(Session *session)
{
    m_session = session;
    m_terminal = configuredTerminal(session->clock());
    Q_EMIT entryChanged();
    settleAgain();
}

void TenderPaneModel::setTerminal(std::unique_ptr<CardTerminal> terminal)
{
    m_terminal = std::move(terminal);
    Q_EMIT entryChanged();
}

void TenderPaneModel::setDue(Money due, Money storeCredit)
{
    const bool isSame = m_due == due && m_storeCredit == storeCredit;
    m_due = due;
    m_storeCredit = storeCredit;
    if (isSame)
        return;
    settleAgain();
    // What is being entered was meant for the old sum.
    if (m_kind != Nothing)
        choose(m_kind);
}

void TenderPaneModel::finish()
{
    m_charged.clear();
    m_tenders.clear();
    putAside();
    settleAgain();
}

Words TenderPaneModel::words() const
{
    return Words(m_session->place());
}

int TenderPaneModel::smallestCoin() const
{
    return m_session->place().resort.cashRounding;
}

QString TenderPaneModel::due() const
{
    return m_session ? words().money(m_due) : QString();
}

QString TenderPaneModel::left() const
{
    return m_session ? words().money(m_settlement.left) : QString();
}

QString TenderPaneModel::change() const
{
    return m_settlement.change.isPositive() ? words().money(m_settlement.change) : QString();
}

QString TenderPaneModel::credit() const
{
    return m_storeCredit.isPositive() ? tr("%1 left").arg(words().money(m_storeCredit)) : QString();
}

QString TenderPaneModel::currency() const
{
    return m_session ? m_session->currency().code() : QString();
}

QString TenderPaneModel::kindText() const
{
    return m_kind == Nothing ? QString() : word(tenderKind(m_kind));
}

QList<Money> TenderPaneModel::quickMoney() const
{
    if (m_kind == Nothing || !m_settlement.left.isPositive())
        return {};
    const bool isCash = m_kind == Cash;
    const int coin = isCash ? smallestCoin() : 1;
    QList<Money> amounts = handedOver(m_settlement.left, coin, isCash ? mostQuickAmounts - 1 : 1);
    amounts.insert(1, halfOf(m_settlement.left, coin));
    return amounts;
}

QVariantList TenderPaneModel::quickAmounts() const
{
    QVariantList list;
    for (const Money &amount : quickMoney()) {
        const QString caption = list.isEmpty() ? tr("All") : list.size() == 1 ? tr("Half") : u""_s;
        list += QVariantMap{{u"text"_s, words().money(amount)}, {u"caption"_s, caption}};
    }
    return list;
}

void TenderPaneModel::setText(QString &field, const QString &text)
{
    if (field == text)
        return;
    field = text;
    Q_EMIT entryChanged();
}

void TenderPaneModel::choose(Kind kind)
{
    if (!m_session || !m_waiting.isEmpty() || !m_settlement.left.isPositive())
        return;
    putAside();
    m_kind = kind;
    Money amount = m_settlement.left;
    if (kind == Cash)
        amount = inCoins(amount, smallestCoin());
    if (kind == StoreCredit)
        amount = std::min(amount, m_storeCredit);
    m_amount = kind == Nothing ? QString() : words().amount(amount);
    Q_EMIT entryChanged();
}

void TenderPaneModel::putAside()
{
    m_kind = Nothing;
    for (QString *field : {&m_amount, &m_tip, &m_reference, &m_lastFour, &m_checkNumber})
        field->clear();
    Q_EMIT entryChanged();
    showProblems({});
}

std::optional<TenderToTake> TenderPaneModel::entered()
{
    Refusals refusals;
    const auto money = [&](const QString &text, const QString &field) {
        const std::optional<Money> value = typedMoney(text, words());
        if (!value)
            refusals.push_back({Reason::NotAnAmount, field, {}});
        return value.value_or(Money::minor(0, m_session->currency()));
    };
    TenderToTake tender{.kind = tenderKind(m_kind),
                        .amount = money(m_amount, u"amount"_s),
                        .reference = m_reference,
                        .lastFour = m_lastFour,
                        .checkNumber = m_checkNumber};
    if (mayTip() && !m_tip.trimmed().isEmpty())
        tender.tip = money(m_tip, u"tip"_s);
    showProblems(refusals);
    return refusals.empty() ? std::optional(tender) : std::nullopt;
}

void TenderPaneModel::take()
{
    if (m_kind == Nothing || !m_waiting.isEmpty())
        return;
    const std::optional<TenderToTake> tender = entered();
    if (!tender)
        return;
    const bool asksTerminal = m_kind == Card && m_terminal;
    TenderToTake tried = *tender;
    if (asksTerminal)
        tried.reference = u"?"_s; // the terminal tells it only when the money is taken
    const Result<Settlement> settlement =
        settle(m_due, QList<TenderToTake>(m_tenders) << tried, smallestCoin());
    if (!settlement)
        showProblems(settlement.error());
    else if (asksTerminal)
        charge(*tender);
    else
        add(*tender);
}

void TenderPaneModel::quick(int index)
{
    const QList<Money> amounts = quickMoney();
    if (index < 0 || index >= amounts.size())
        return;
    setAmount(words().amount(amounts[index]));
    if (m_kind == Cash)
        take();
}

void TenderPaneModel::charge(const TenderToTake &tender)
{
    setWaiting(tr("Waiting for the card: %1").arg(words().money(tender.amount + tender.tip)));
    m_terminal->charge(
        tender.amount + tender.tip, [this, tender](const std::optional<CardApproval> &approval) {
            setWaiting({});
            if (!approval) {
                m_problems = {{u""_s, tr("The card was declined. Try another card or tender.")}};
                Q_EMIT problemsChanged();
                return;
            }
            TenderToTake charged = tender;
            charged.reference = approval->reference;
            charged.lastFour = approval->lastFour;
            charged.approval = approval->approval;
            m_charged.insert(charged.reference);
            add(charged);
        });
}

void TenderPaneModel::cancelCard()
{
    if (m_terminal)
        m_terminal->cancel();
    setWaiting({});
}

void TenderPaneModel::add(const TenderToTake &tender)
{
    m_tenders += tender;
    putAside();
    settleAgain();
    if (isComplete())
        Q_EMIT settled();
}

void TenderPaneModel::remove(int index)
{
    if (index < 0 || index >= m_tenders.size())
        return;
    giveBack(m_tenders.takeAt(index));
    settleAgain();
}

void TenderPaneModel::giveBack(const TenderToTake &tender)
{
    if (m_terminal && m_charged.remove(tender.reference))
        m_terminal->takeBack({tender.reference, tender.lastFour, tender.approval});
}

void TenderPaneModel::giveAllBack()
{
    for (const TenderToTake &tender : std::as_const(m_tenders))
        giveBack(tender);
}

void TenderPaneModel::settleAgain()
{
    if (!m_session)
        return;
    m_settlement = {.left = m_due};
    if (!m_tenders.isEmpty()) {
        const Result<Settlement> settlement = settle(m_due, m_tenders, smallestCoin());
        Refusals refusals = settlement ? Refusals() : settlement.error();
        for (Refusal &refusal : refusals)
            refusal.field.clear(); // it is about what was taken, not about what is entered
        showProblems(refusals);
        if (settlement)
            m_settlement = *settlement;
    }
    QList<TakenTender> rows;
    for (const TenderToTake &tender : std::as_const(m_tenders))
        rows += TakenTender{.id = int(rows.size()),
                            .kind = word(tender.kind),
                            .detail = detailOf(tender, words()),
                            .amount = words().money(tender.amount)};
    m_taken.show(rows);
    Q_EMIT sumsChanged();
    Q_EMIT entryChanged();
}

void TenderPaneModel::setWaiting(const QString &waiting)
{
    if (std::exchange(m_waiting, waiting) != waiting)
        Q_EMIT waitingChanged();
}

void TenderPaneModel::showProblems(const Refusals &refusals)
{
    QVariantMap problems;
    for (const Refusal &refusal : refusals)
        problems.insert(refusal.field, refusalText(refusal, words()));
    if (std::exchange(m_problems, problems) != problems)
        Q_EMIT problemsChanged();
}

} // namespace desk::ui
