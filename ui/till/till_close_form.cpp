#include "ui/till/till_close_form.h"

#include "ui/text/typed_value.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

const QSet<QByteArray> tablesCounted{
    "till_sessions", "receipts", "tenders", "cash_moves", "postings", "reservations"};

// More names than these nobody reads at closing time; the Today board has them all.
constexpr int mostNames = 4;

} // namespace

TillCloseForm::TillCloseForm(QObject *parent)
    : FormModel(parent)
{
    connect(&m_coins, &CoinCount::totalChanged, this, &TillCloseForm::changed);
    connect(this, &FormModel::sessionChanged, this, [this] {
        clear();
        connect(session(), &Session::waitingChanged, this, &TillCloseForm::changed);
    });
    connect(this, &FormModel::problemsChanged, this, [this] {
        if (problems().contains(u"reason"_s))
            m_tried = true;
        Q_EMIT changed();
    });
}

void TillCloseForm::clear()
{
    m_reason.clear();
    m_cards.clear();
    m_checks.clear();
    m_pets.clear();
    m_tried = false;
    m_coins.start(session()->place());
}

void TillCloseForm::refresh(const QSet<QByteArray> &tables)
{
    if (!tables.isEmpty() && !tables.intersects(tablesCounted))
        return;
    if (!session()->till())
        return;
    session()->ask(
        this,
        [till = *session()->till(), day = session()->today()](db::Database &database) {
            return tillClosing(database, till, day);
        },
        [this](const Result<TillClosing> &closing) {
            if (!closing)
                return;
            m_closing = *closing;
            Q_EMIT changed();
        });
}

void TillCloseForm::take(QString &field, const QString &typed)
{
    if (field == typed)
        return;
    field = typed;
    Q_EMIT changed();
}

bool TillCloseForm::isRevealed() const
{
    return m_tried || (session() && permitted(session()->role(), Permission::SeeReports));
}

QString TillCloseForm::currency() const
{
    return session() ? session()->currency().code() : QString();
}

Money TillCloseForm::difference() const
{
    return m_coins.sum() - m_closing.cashExpected;
}

QString TillCloseForm::expected() const
{
    return isRevealed() && m_closing.session ? words().money(m_closing.cashExpected) : QString();
}

QString TillCloseForm::variance() const
{
    return isRevealed() && m_closing.session && m_coins.isTouched()
        ? varianceText(difference(), words())
        : QString();
}

Money TillCloseForm::takenBy(TenderKind kind) const
{
    for (const TenderSum &sum : m_closing.takings) {
        if (sum.kind == kind)
            return sum.taken + sum.returned + sum.tips;
    }
    return {};
}

bool TillCloseForm::took(TenderKind kind) const
{
    return !takenBy(kind).isZero();
}

QString TillCloseForm::comparison(TenderKind kind, const QString &typed) const
{
    if (!session() || typed.trimmed().isEmpty())
        return {};
    const std::optional<Money> counted = typedMoney(typed, words());
    if (!counted)
        return tr("This is not an amount.");
    const Money more = *counted - takenBy(kind);
    if (more.isZero())
        return tr("As recorded.");
    if (!isRevealed())
        return {};
    return more.isNegative() ? tr("%1 less than recorded.").arg(words().money(-more))
                             : tr("%1 more than recorded.").arg(words().money(more));
}

QString TillCloseForm::petsText() const
{
    if (!session())
        return {};
    const QString here = tr("%Ln pet(s) are in the house.", nullptr, int(m_closing.heads.here));
    const std::optional<qint64> counted = typedNumber(m_pets, words());
    if (!counted || *counted == m_closing.heads.here)
        return here;
    const int more = int(std::clamp<qint64>(*counted - m_closing.heads.here, -99'999, 99'999));
    return here % u' '
        % (more > 0 ? tr("You counted %Ln more.", nullptr, more)
                    : tr("You counted %Ln less: look for them before you go.", nullptr, -more));
}

QString TillCloseForm::stillHereText() const
{
    if (m_closing.stillHere.isEmpty())
        return {};
    QStringList names;
    for (const PetStillHere &pet :
         m_closing.stillHere.first(std::min<qsizetype>(mostNames, m_closing.stillHere.size())))
        names += tr("%1 (%2)", "a pet, its family").arg(pet.pet, pet.family);
    const int rest = int(m_closing.stillHere.size() - names.size());
    if (rest > 0)
        names += tr("%Ln more", "pets", rest);
    return tr("Not picked up yet: %1.").arg(words().list(names));
}

QString TillCloseForm::tomorrowText() const
{
    return tr("Tomorrow %1 arrive and %2 leave.")
        .arg(m_closing.heads.arriveTomorrow)
        .arg(m_closing.heads.leaveTomorrow);
}

QString TillCloseForm::waitingText() const
{
    return session() && session()->waiting() > 0
        ? tr("%Ln change(s) wait to be sent; the Z says so.", nullptr, int(session()->waiting()))
        : QString();
}

QString TillCloseForm::closedTitle() const
{
    return m_closed
        ? tr("The till is closed: Z %1").arg(words().number(m_closed->zNumber.value_or(0)))
        : QString();
}

QString TillCloseForm::closedText() const
{
    if (!m_closed)
        return {};
    return tr("%1 counted. %2.")
        .arg(words().money(m_closed->cashCounted), varianceText(m_closed->variance, words()));
}

void TillCloseForm::close()
{
    CloseTill command{.coins = m_coins.coins(), .reason = m_reason};
    for (const auto &[kind, typed] :
         {std::pair{TenderKind::Card, m_cards}, std::pair{TenderKind::Check, m_checks}}) {
        if (const std::optional<Money> amount = typedMoney(typed, words()))
            command.others += CountedTender{.tender = kind, .amount = *amount};
    }
    if (const std::optional<qint64> counted = typedNumber(m_pets, words()))
        command.petsCounted = int(std::clamp<qint64>(*counted, -1, 1'000'000));
    submit(command, [this](const TillSession &closed) {
        m_closed = closed;
        clear();
        Q_EMIT closedChanged();
    });
}

void TillCloseForm::sellOn()
{
    submit(StopCounting{}, [this](const TillSession &) { clear(); });
}

void TillCloseForm::forget()
{
    m_closed.reset();
    Q_EMIT closedChanged();
}

} // namespace desk::ui
