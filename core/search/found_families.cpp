#include "core/search/found_families.h"

#include "core/db/select.h"
#include "core/search/fold.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::search {

namespace {

struct FamilyRow
{
    HouseholdId id;
    QString name;
    std::optional<CustomerId> pays;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &FamilyRow::id},
                            Field{"name", &FamilyRow::name},
                            Field{"billing_customer", &FamilyRow::pays});
    }
};

struct PersonRow
{
    CustomerId id;
    HouseholdId household;
    QString firstName;
    QString lastName;
    QString email;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PersonRow::id},
                            Field{"household", &PersonRow::household},
                            Field{"first_name", &PersonRow::firstName},
                            Field{"last_name", &PersonRow::lastName},
                            Field{"email", &PersonRow::email});
    }
};

struct PhoneRow
{
    CustomerId customer;
    QString typed;
    QString e164;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"customer", &PhoneRow::customer},
                            Field{"typed", &PhoneRow::typed},
                            Field{"e164", &PhoneRow::e164});
    }
};

struct PetRow
{
    PetId id;
    HouseholdId household;
    QString name;
    Species species = Species::Dog;
    QString breed;
    QString microchip;
    std::optional<AttachmentId> photo;
    bool deceased = false;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &PetRow::id},
                            Field{"household", &PetRow::household},
                            Field{"name", &PetRow::name},
                            Field{"species", &PetRow::species},
                            Field{"breed", &PetRow::breed},
                            Field{"microchip", &PetRow::microchip},
                            Field{"photo", &PetRow::photo},
                            Field{"deceased", &PetRow::deceased});
    }
};

/// Which of the typed words are found in a text.
using Hits = quint32;

Hits hits(const QList<Term> &terms, const QStringList &words)
{
    Hits found = 0;
    for (qsizetype i = 0; i < terms.size(); ++i) {
        if (terms[i].fits(words))
            found |= Hits{1} << i;
    }
    return found;
}

/// The families that were found, with their people, phones and pets: four statements.
struct Families
{
    QHash<HouseholdId, FamilyRow> families;
    QHash<HouseholdId, QList<PersonRow>> people;
    QHash<CustomerId, QList<PhoneRow>> phones;
    QHash<HouseholdId, QList<PetRow>> pets;

    Families(db::Database &database, const QList<HouseholdId> &households)
    {
        const QString ids = db::jsonOfIds(households);
        for (const FamilyRow &row : database.all<FamilyRow>(R"sql(
                 SELECT id, name, billing_customer
                   FROM households
                  WHERE id IN (SELECT unhex(value) FROM json_each(?))
             )sql",
                                                            ids))
            families.insert(row.id, row);
        for (const PersonRow &row : database.all<PersonRow>(R"sql(
                 SELECT id, household, first_name, last_name, coalesce(email, '')
                   FROM customers
                  WHERE household IN (SELECT unhex(value) FROM json_each(?))
                    AND archived_at IS NULL
                  ORDER BY id
             )sql",
                                                            ids))
            people[row.household] += row;
        for (const PhoneRow &row : database.all<PhoneRow>(R"sql(
                 SELECT phones.customer, phones.typed, phones.e164
                   FROM customers JOIN phones ON phones.customer = customers.id
                  WHERE customers.household IN (SELECT unhex(value) FROM json_each(?))
                    AND phones.archived_at IS NULL
                  ORDER BY phones.position, phones.id
             )sql",
                                                          ids))
            phones[row.customer] += row;
        for (const PetRow &row : database.all<PetRow>(R"sql(
                 SELECT id, household, name, species, breed, microchip, photo,
                        deceased_on IS NOT NULL
                   FROM pets
                  WHERE household IN (SELECT unhex(value) FROM json_each(?))
                    AND archived_at IS NULL
                  ORDER BY deceased_on IS NOT NULL, name, id
             )sql",
                                                      ids))
            pets[row.household] += row;
    }

    QString phoneOf(const CustomerId &person) const
    {
        const auto known = phones.constFind(person);
        return known == phones.constEnd() ? QString() : known->first().typed;
    }

    QString petNames(const HouseholdId &household) const
    {
        QStringList names;
        for (const PetRow &pet : pets.value(household)) {
            if (!pet.deceased)
                names += pet.name;
        }
        return names.join(u", "_s);
    }
};

/// A line with what it is ordered by.
struct Ranked
{
    Found found;
    int words = 0; ///< how many of the typed words are its own, or its family's name
    bool today = false;
};

/// Makes the lines of one family after the other.
class Lines
{
public:
    Lines(const Families &all, const QList<Term> &terms, const QList<TodaysStay> &stays)
        : m_all(all)
        , m_terms(terms)
    {
        for (const TodaysStay &stay : stays)
            m_stays.insert(stay.pet, stay);
    }

    void add(const HouseholdId &id)
    {
        const auto known = m_all.families.constFind(id);
        if (known == m_all.families.constEnd())
            return;
        const FamilyRow &family = *known;
        const Hits byName = hits(m_terms, folded(family.name));
        const qsizetype before = m_lines.size();
        for (const PetRow &pet : m_all.pets.value(id))
            addPet(family, pet, byName);
        for (const PersonRow &person : m_all.people.value(id))
            addPerson(family, person, byName);
        const Hits everything = (Hits{1} << m_terms.size()) - 1;
        if (m_lines.size() == before || byName == everything)
            addFamily(family, byName);
    }

    QList<Found> sorted()
    {
        std::stable_sort(m_lines.begin(), m_lines.end(), [](const Ranked &a, const Ranked &b) {
            return std::pair(a.words, a.today) > std::pair(b.words, b.today);
        });
        QList<Found> lines;
        for (const Ranked &line : std::as_const(m_lines))
            lines += line.found;
        return lines;
    }

private:
    void addPet(const FamilyRow &family, const PetRow &pet, Hits byFamilyName)
    {
        const Hits own =
            hits(m_terms, folded(QString(pet.name % u' ' % pet.breed)) + folded(pet.microchip));
        if (own == 0)
            return;
        const auto stay = m_stays.constFind(pet.id);
        const bool today = stay != m_stays.constEnd();
        Found found{.kind = FoundKind::Pet,
                    .household = family.id,
                    .pet = pet.id,
                    .title = pet.name,
                    .family = family.name,
                    .detail = pet.breed,
                    .phone = family.pays ? m_all.phoneOf(*family.pays) : QString(),
                    .species = pet.species,
                    .photo = pet.photo,
                    .deceased = pet.deceased};
        if (today)
            tellStay(found, *stay);
        append(found, own | byFamilyName, today);
    }

    // A person is a line of its own when more than the family's name was meant.
    void addPerson(const FamilyRow &family, const PersonRow &person, Hits byFamilyName)
    {
        QStringList words = folded(QString(person.firstName % u' ' % person.lastName))
            + folded(person.email.section(u'@', 0, 0));
        for (const PhoneRow &phone : m_all.phones.value(person.id))
            words += phoneWords(phone.typed, phone.e164);
        const Hits own = hits(m_terms, words);
        if ((own & ~byFamilyName) == 0)
            return;
        appendFamily({.kind = FoundKind::Person,
                      .household = family.id,
                      .person = person.id,
                      .title = QString(person.firstName % u' ' % person.lastName).trimmed(),
                      .family = family.name,
                      .detail = m_all.petNames(family.id),
                      .phone = m_all.phoneOf(person.id)},
                     own);
    }

    void addFamily(const FamilyRow &family, Hits own)
    {
        appendFamily({.kind = FoundKind::Family,
                      .household = family.id,
                      .title = family.name,
                      .detail = m_all.petNames(family.id),
                      .phone = family.pays ? m_all.phoneOf(*family.pays) : QString()},
                     own);
    }

    // With the stay that matters most at the desk: who is here, then who comes, then who is gone.
    void appendFamily(Found found, Hits own)
    {
        const auto matters = [](ReservationState state) {
            return state == ReservationState::CheckedIn ? 0
                : state == ReservationState::CheckedOut ? 2
                : state == ReservationState::Completed  ? 2
                                                        : 1;
        };
        std::optional<TodaysStay> nearest;
        for (const PetRow &pet : m_all.pets.value(*found.household)) {
            const auto stay = m_stays.constFind(pet.id);
            if (stay == m_stays.constEnd())
                continue;
            if (!nearest || matters(stay->state) < matters(nearest->state))
                nearest = *stay;
        }
        if (nearest)
            tellStay(found, *nearest);
        append(found, own, nearest.has_value());
    }

    static void tellStay(Found &found, const TodaysStay &stay)
    {
        found.stay = stay.state;
        found.booking = stay.booking;
        found.reservation = stay.reservation;
    }

    void append(const Found &found, Hits own, bool today)
    {
        m_lines += {.found = found, .words = std::popcount(own), .today = today};
    }

    const Families &m_all;
    const QList<Term> &m_terms;
    QHash<PetId, TodaysStay> m_stays;
    QList<Ranked> m_lines;
};

} // namespace

QList<TodaysStay> todaysStays(db::Database &database, QDate today)
{
    return database.all<TodaysStay>(R"sql(
        SELECT id, household, booking, pet, state FROM reservations WHERE state = 'CHECKED_IN'
         UNION ALL
        SELECT id, household, booking, pet, state
          FROM reservations
         WHERE arrives_on = ?1 AND state IN ('REQUESTED', 'CONFIRMED')
         UNION ALL
        SELECT id, household, booking, pet, state
          FROM reservations
         WHERE leaves_on = ?1 AND state IN ('CHECKED_OUT', 'COMPLETED')
    )sql",
                                    today);
}

QList<Found> linesOf(db::Database &database,
                     const QList<HouseholdId> &families,
                     const QList<Term> &terms,
                     const QList<TodaysStay> &stays)
{
    if (families.isEmpty())
        return {};
    const Families all(database, families);
    Lines lines(all, terms, stays);
    for (const HouseholdId &family : families)
        lines.add(family);
    return lines.sorted();
}

} // namespace desk::search
