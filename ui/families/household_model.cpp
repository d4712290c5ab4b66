#include "ui/families/household_model.h"

#include "core/households/archive_family.h"
#include "ui/families/change_lines.h"
#include "ui/families/household_lines.h"
#include "ui/families/paper_lines.h"
#include "ui/pictures/arrivals.h"
#include "ui/text/joined.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// So much of the past is read at a time.
constexpr int windowOfPast = 40;

const QSet<QByteArray> tablesOfAHousehold{"households",
                                          "household_labels",
                                          "customers",
                                          "phones",
                                          "contacts",
                                          "pet_owners",
                                          "pets",
                                          "pet_alerts",
                                          "allergies",
                                          "vaccine_records",
                                          "vaccine_waivers",
                                          "vaccine_rules",
                                          "reservations",
                                          "segments",
                                          "bookings",
                                          "agreement_signatures",
                                          "invoices",
                                          "receipts",
                                          "postings",
                                          "credit_moves"};

} // namespace

void HouseholdModel::setHousehold(const QString &id)
{
    const HouseholdId parsed = HouseholdId::parse(id).value_or(HouseholdId());
    if (m_id == parsed)
        return;
    m_id = parsed;
    m_window = windowOfPast;
    m_loaded = false;
    connect(Arrivals::instance(),
            &Arrivals::countChanged,
            this,
            &HouseholdModel::takeArrival,
            Qt::UniqueConnection);
    Q_EMIT householdChanged();
    ask();
}

// A photo or a paper that another desk took is here now.
void HouseholdModel::takeArrival()
{
    if (m_loaded && session())
        show();
}

void HouseholdModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || tables.intersects(tablesOfAHousehold))
        ask();
}

void HouseholdModel::more()
{
    // The whole window was filled: there may be more behind it.
    const auto fills = [this](qsizetype count) { return count >= m_window; };
    if (!fills(m_facts.past.size()) && !fills(m_facts.bills.size())
        && !fills(m_facts.changes.size()))
        return;
    m_window += windowOfPast;
    ask();
}

void HouseholdModel::ask()
{
    if (!session() || m_id.isNull())
        return;
    session()->ask(
        this,
        [id = m_id, today = session()->today(), window = m_window](db::Database &database) {
            return Facts{.page = familyPage(database, id, today),
                         .past = pastStays(database, id, std::nullopt, window),
                         .bills = familyBills(database, id, window),
                         .papers = desk::papers(database, id, window),
                         .changes = familyChanges(database, id, window)};
        },
        [this, id = m_id](const Result<Facts> &facts) {
            if (!facts || m_id != id)
                return;
            m_facts = *facts;
            m_loaded = true;
            show();
        });
}

void HouseholdModel::show()
{
    const Words words = session()->words();
    const QDate today = session()->today();
    if (m_facts.page) {
        m_overview.show(overviewLines(*m_facts.page, words, today));
        m_details.show(detailLines(*m_facts.page, words, today));
        m_stays.show(openStayLines(m_facts.page->openStays, words, today)
                     + stayLines(m_facts.past, tr("Before"), words, today));
    }
    m_bills.show(billLines(m_facts.bills, words, today));
    m_papers.show(paperLines(m_facts.papers, session()->files(), words, today));
    m_history.show(changeLines(m_facts.changes, words, today));
    Q_EMIT shown();
}

bool HouseholdModel::isArchived() const
{
    return m_facts.page && m_facts.page->household.archivedAt;
}

QString HouseholdModel::name() const
{
    return m_facts.page ? m_facts.page->household.name : QString();
}

QString HouseholdModel::labels() const
{
    QStringList labels;
    if (m_facts.page) {
        for (const HouseholdLabel &label : m_facts.page->labels)
            labels += label.label;
    }
    return joined(labels);
}

QString HouseholdModel::doNotBook() const
{
    return m_facts.page ? m_facts.page->household.doNotBookReason : QString();
}

QString HouseholdModel::balance() const
{
    if (!m_facts.page)
        return {};
    const Words words = session()->words();
    const FamilyPage &page = *m_facts.page;
    QStringList parts;
    if (page.balance.isPositive())
        parts += tr("Owes %1").arg(words.money(page.balance));
    else if (!page.balance.isZero())
        parts += tr("We owe %1").arg(words.money(-page.balance));
    if (page.storeCredit.isPositive())
        parts += tr("Credit %1").arg(words.money(page.storeCredit));
    Money deposits = Money::minor(0, session()->currency());
    for (const BookingDeposit &deposit : page.deposits)
        deposits += deposit.held;
    if (deposits.isPositive())
        parts += tr("Deposit %1").arg(words.money(deposits));
    else if (!deposits.isZero())
        parts += tr("Had %1 too much of a deposit").arg(words.money(-deposits));
    return parts.isEmpty() ? tr("Nothing to pay") : joined(parts);
}

bool HouseholdModel::owes() const
{
    return m_facts.page && m_facts.page->balance.isPositive();
}

QString HouseholdModel::openBill() const
{
    // The oldest first: that is what a family expects to pay.
    for (auto bill = m_facts.bills.crbegin(); bill != m_facts.bills.crend(); ++bill) {
        if (!bill->receipt && bill->outstanding.isPositive() && !bill->voided)
            return bill->invoice->text();
    }
    return {};
}

QString HouseholdModel::arriving() const
{
    if (!m_facts.page)
        return {};
    for (const StayRow &stay : m_facts.page->openStays) {
        if (stay.state == ReservationState::Confirmed && stay.arrivesOn <= session()->today())
            return stay.booking.text();
    }
    return {};
}

void HouseholdModel::archive()
{
    if (isBusy() || m_id.isNull())
        return;
    submitVoid(ArchiveFamily{m_id}, [this, id = m_id] {
        session()->offerUndo(tr("%1 is archived.").arg(name()), RestoreFamily{id});
    });
}

void HouseholdModel::restore()
{
    if (isBusy() || m_id.isNull())
        return;
    submitVoid(RestoreFamily{m_id}, [this] { session()->tell(tr("%1 is back.").arg(name())); });
}

} // namespace desk::ui
