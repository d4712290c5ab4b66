#include "ui/till/coin_count.h"

#include "core/till/denominations.h"
#include "ui/text/typed_value.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostTyped = 12;

int quantityOf(const QString &typed, const Words &words)
{
    return int(std::clamp<qint64>(typedNumber(typed, words).value_or(0), 0, 100'000));
}

} // namespace

QHash<int, QByteArray> CoinCount::roleNames() const
{
    return {{WorthRole, "worth"}, {TypedRole, "typed"}, {ComesToRole, "comesTo"}};
}

QVariant CoinCount::value(const CoinRow &row, int role) const
{
    switch (role) {
    case WorthRole:
        return row.worth;
    case TypedRole:
        return row.typed;
    case ComesToRole:
        return row.comesTo;
    default:
        return {};
    }
}

void CoinCount::start(const Place &place)
{
    m_words.emplace(place);
    m_worths = denominationsOf(m_words->currency(), place.resort.cashRounding);
    m_typed = QStringList(m_worths.size(), QString());
    showRows();
}

void CoinCount::type(int row, const QString &text)
{
    if (row < 0 || row >= m_typed.size() || m_typed[row] == text)
        return;
    m_typed[row] = text.left(mostTyped);
    showRows();
}

bool CoinCount::isTouched() const
{
    return std::any_of(
        m_typed.begin(), m_typed.end(), [](const QString &typed) { return !typed.isEmpty(); });
}

QList<CountedCoins> CoinCount::coins() const
{
    QList<CountedCoins> coins;
    for (int row = 0; row < m_worths.size(); ++row)
        coins += {.denomination = m_worths[row], .quantity = quantityOf(m_typed[row], *m_words)};
    return coins;
}

void CoinCount::showRows()
{
    QList<CoinRow> rows;
    m_sum = Money::minor(0, m_words->currency());
    for (int row = 0; row < m_worths.size(); ++row) {
        const Money comesTo = m_worths[row] * quantityOf(m_typed[row], *m_words);
        m_sum += comesTo;
        rows += {.id = row,
                 .worth = m_words->money(m_worths[row]),
                 .typed = m_typed[row],
                 .comesTo = m_typed[row].isEmpty() ? QString() : m_words->amount(comesTo)};
    }
    m_total = m_words->money(m_sum);
    show(rows);
    Q_EMIT totalChanged();
}

} // namespace desk::ui
