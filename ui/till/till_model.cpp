#include "ui/till/till_model.h"

#include "core/till/close_till.h"
#include "core/till/open_till.h"
#include "ui/text/enum_text.h"
#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesShown{"till_sessions",
                                   "receipts",
                                   "tenders",
                                   "cash_moves",
                                   "postings",
                                   "tills",
                                   "staff",
                                   "households"};

constexpr std::array moveKindsOffered{
    CashMoveKind::Out, CashMoveKind::In, CashMoveKind::Drop, CashMoveKind::NoSale};

template <class Row>
QList<TillLine> linesOf(const QList<Row> &rows, const Words &words)
{
    QList<TillLine> lines;
    for (const Row &row : rows)
        lines += lineOf(row, words);
    return lines;
}

} // namespace

TillModel::TillModel(QObject *parent)
    : FormModel(parent)
{
    connect(&m_float, &CoinCount::totalChanged, this, &TillModel::floatChanged);
    connect(this, &FormModel::sessionChanged, this, [this] {
        m_float.start(session()->place());
        connect(session(), &Session::staffChanged, this, &TillModel::pageChanged);
    });
}

void TillModel::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects(tablesShown))
        return;
    if (!session()->till()) {
        show({});
        return;
    }
    session()->ask(
        this,
        [till = *session()->till()](db::Database &database) { return tillPage(database, till); },
        [this](const Result<TillPage> &page) {
            if (page)
                show(*page);
        });
}

void TillModel::show(const TillPage &page)
{
    m_page = page;
    m_loaded = true;
    const Words words(session()->place());
    m_receipts.show(linesOf(page.receipts, words));
    m_moves.show(linesOf(page.moves, words));
    m_earlier.show(linesOf(page.earlier, words));
    Q_EMIT pageChanged();
    Q_EMIT floatChanged();
}

QString TillModel::openId() const
{
    return m_page.session ? m_page.session->id.text() : QString();
}

bool TillModel::isCounting() const
{
    return m_page.session && m_page.session->state == TillState::Counting;
}

QString TillModel::stateText() const
{
    if (!m_loaded)
        return {};
    if (!m_page.session)
        return tr("Closed");
    const Words words(session()->place());
    const QString time = words.timeOfDay(m_page.session->openedAt);
    if (m_page.session->businessDate == session()->today())
        return tr("Open since %1, by %2").arg(time, m_page.openedBy);
    return tr("Open since %1, %2, by %3", "day, time, who")
        .arg(words.dayInSentence(m_page.session->businessDate, session()->today()),
             time,
             m_page.openedBy);
}

QString TillModel::floatText() const
{
    if (!m_loaded || !session())
        return {};
    const Words words(session()->place());
    const QString usual = tr("The usual float is %1.").arg(words.money(m_page.floatTarget));
    if (!m_float.isTouched() || m_float.sum() == m_page.floatTarget)
        return usual;
    const Money difference = m_float.sum() - m_page.floatTarget;
    return usual % u' '
        % (difference.isNegative() ? tr("This is %1 less.").arg(words.money(-difference))
                                   : tr("This is %1 more.").arg(words.money(difference)));
}

bool TillModel::areTakingsShown() const
{
    return session() && permitted(session()->role(), Permission::SeeReports);
}

QVariantList TillModel::takings() const
{
    if (!areTakingsShown())
        return {};
    const Words words(session()->place());
    QVariantList list;
    Money tips;
    for (const TenderSum &sum : m_page.takings) {
        list += QVariantMap{{u"name"_s, word(sum.kind)},
                            {u"amount"_s, words.amount(sum.taken + sum.returned)}};
        tips += sum.tips;
    }
    if (!tips.isZero())
        list += QVariantMap{{u"name"_s, tr("Tips")}, {u"amount"_s, words.amount(tips)}};
    return list;
}

QString TillModel::inDrawer() const
{
    return areTakingsShown() ? Words(session()->place()).money(m_page.cashExpected) : QString();
}

QStringList TillModel::moveKinds() const
{
    QStringList kinds;
    for (const CashMoveKind kind : moveKindsOffered)
        kinds += word(kind);
    return kinds;
}

void TillModel::openTill()
{
    submit(OpenTill{m_float.coins()},
           [this](const TillSession &) { m_float.start(session()->place()); });
}

void TillModel::startCounting()
{
    submit(StartCounting{}, [](const TillSession &) {});
}

void TillModel::moveCash(int kind, const QString &amount, const QString &reason)
{
    const CashMoveKind wanted = moveKindsOffered[size_t(std::clamp(kind, 0, 3))];
    const Words words(session()->place());
    std::optional<Money> typed = typedMoney(amount, words);
    if (wanted == CashMoveKind::NoSale)
        typed = Money::minor(0, words.currency());
    if (!typed) {
        finish({{.reason = Reason::NotAnAmount, .field = u"amount"_s, .values = {}}});
        return;
    }
    submit(MoveCash{.kind = wanted, .amount = *typed, .reason = reason},
           [this](const CashMove &) { Q_EMIT cashMoved(); });
}

} // namespace desk::ui
