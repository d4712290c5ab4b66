#include "ui/pets/pet_model.h"

#include "core/store/attachment.h"
#include "ui/families/change_lines.h"
#include "ui/families/household_lines.h"
#include "ui/pets/pet_lines.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int windowOfPast = 40;
constexpr int weightsShown = 6;

const QSet<QByteArray> tablesShown{"pets",
                                   "households",
                                   "customers",
                                   "pet_owners",
                                   "pet_alerts",
                                   "allergies",
                                   "vets",
                                   "vaccines",
                                   "vaccine_records",
                                   "vaccine_waivers",
                                   "vaccine_rules",
                                   "feeding_plans",
                                   "medication_plans",
                                   "check_ins",
                                   "reservations",
                                   "segments"};

} // namespace

void PetModel::setPet(const QString &id)
{
    const PetId parsed = PetId::parse(id).value_or(PetId());
    if (m_id == parsed)
        return;
    m_id = parsed;
    m_window = windowOfPast;
    m_loaded = false;
    Q_EMIT petChanged();
    ask();
}

void PetModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || tables.intersects(tablesShown))
        ask();
}

void PetModel::more()
{
    if (m_facts.past.size() < m_window && m_facts.changes.size() < m_window)
        return;
    m_window += windowOfPast;
    ask();
}

void PetModel::ask()
{
    if (!session() || m_id.isNull())
        return;
    session()->ask(
        this,
        [id = m_id, today = session()->today(), window = m_window](db::Database &database) {
            const std::optional<PetPage> page = petPage(database, id, today);
            const auto photo = page && page->pet.photo ? database.find<Attachment>(*page->pet.photo)
                                                       : std::nullopt;
            return Facts{.page = page,
                         .vaccines = vaccines(database),
                         .past = pastStays(database, id, std::nullopt, window),
                         .changes = petChanges(database, id, window),
                         .weights = weights(database, id, weightsShown),
                         .photo = photo ? photo->digest : QString()};
        },
        [this, id = m_id](const Result<Facts> &facts) {
            if (!facts || m_id != id)
                return;
            m_facts = *facts;
            m_loaded = true;
            show();
        });
}

void PetModel::show()
{
    const Words words = session()->words();
    const QDate today = session()->today();
    if (m_facts.page) {
        m_care.show(careLines(*m_facts.page, m_facts.vaccines, words, today));
        m_about.show(aboutLines(*m_facts.page, m_facts.photo, m_facts.weights, words, today));
        m_stays.show(openStayLines(m_facts.page->openStays, words, today)
                     + stayLines(m_facts.past, tr("Before"), words, today));
    }
    m_history.show(changeLines(m_facts.changes, words, today));
    Q_EMIT shown();
}

QString PetModel::name() const
{
    return m_facts.page ? m_facts.page->pet.name : QString();
}

QString PetModel::family() const
{
    return m_facts.page ? m_facts.page->household.name : QString();
}

QString PetModel::household() const
{
    return m_facts.page ? m_facts.page->household.id.text() : QString();
}

QString PetModel::notice() const
{
    if (isMissing())
        return tr("There is no such pet.");
    if (!m_facts.page)
        return {};
    const Pet &pet = m_facts.page->pet;
    if (pet.deceasedOn)
        return tr("%1 died on %2.").arg(pet.name, session()->words().dayMonthYear(*pet.deceasedOn));
    if (pet.archivedAt)
        return tr("%1 is archived: nobody finds it, and it can not be booked.").arg(pet.name);
    if (!pet.doNotBookReason.isEmpty())
        return tr("Do not book %1: %2").arg(pet.name, pet.doNotBookReason);
    if (!m_facts.page->household.doNotBookReason.isEmpty())
        return tr("Do not book this family: %1").arg(m_facts.page->household.doNotBookReason);
    return {};
}

QString PetModel::arriving() const
{
    if (!m_facts.page)
        return {};
    for (const StayRow &stay : m_facts.page->openStays) {
        if (stay.state == ReservationState::Confirmed && stay.arrivesOn <= session()->today())
            return stay.booking.text();
    }
    return {};
}

} // namespace desk::ui
