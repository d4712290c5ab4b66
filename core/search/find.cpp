#include "core/search/find.h"

#include "core/db/select.h"
#include "core/search/found_families.h"
#include "core/search/found_places.h"

#include <QSet>

using namespace Qt::Literals;

namespace desk::search {

namespace {

constexpr qsizetype mostFamilies = 40;

/// The words of a family that is here today.
struct TodaysFamily
{
    HouseholdId household;
    QString words;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"household", &TodaysFamily::household},
                            Field{"words", &TodaysFamily::words});
    }
};

/// FamiliesSoFar found so far, without repetition, in the order in which they were found.
class FamiliesSoFar
{
public:
    FamiliesSoFar(db::Database &database, const QList<TodaysStay> &stays)
        : m_database(database)
        , m_stays(stays)
    {
    }

    bool isFull() const { return m_found.size() >= mostFamilies; }
    const QList<HouseholdId> &found() const { return m_found; }

    // Who is here today is whom people mean, and few enough to look through.
    void addToday(const QList<Term> &terms)
    {
        if (!m_readToday)
            readToday();
        for (const TodaysFamily &family : std::as_const(m_today)) {
            const bool fits = std::all_of(terms.begin(), terms.end(), [&](const Term &term) {
                return family.words.contains(QString(u' ' % term.word));
            });
            if (fits)
                add(family.household);
        }
    }

    void addMatching(const QString &expression)
    {
        if (isFull())
            return;
        const auto households = m_database.values<HouseholdId>(R"sql(
            SELECT search_families.household
              FROM search_index JOIN search_families ON search_families.doc = search_index.rowid
             WHERE search_index MATCH ?
             ORDER BY search_index.rowid DESC
             LIMIT ?
        )sql",
                                                               expression,
                                                               qint64{mostFamilies});
        for (const HouseholdId &household : households)
            add(household);
    }

private:
    void readToday()
    {
        m_readToday = true;
        QList<HouseholdId> households;
        QSet<HouseholdId> seen;
        for (const TodaysStay &stay : m_stays) {
            if (seen.contains(stay.household))
                continue;
            seen += stay.household;
            households += stay.household;
        }
        m_today = m_database.all<TodaysFamily>(R"sql(
            SELECT household, words
              FROM search_families
             WHERE household IN (SELECT unhex(value) FROM json_each(?))
        )sql",
                                               db::jsonOfIds(households));
    }

    void add(const HouseholdId &household)
    {
        if (isFull() || m_seen.contains(household))
            return;
        m_seen += household;
        m_found += household;
    }

    db::Database &m_database;
    const QList<TodaysStay> &m_stays;
    bool m_readToday = false;
    QList<TodaysFamily> m_today;
    QSet<HouseholdId> m_seen;
    QList<HouseholdId> m_found;
};

void lookUp(FamiliesSoFar &families, const QList<Term> &terms)
{
    families.addToday(terms);
    families.addMatching(wholeWords(terms));
    families.addMatching(beginnings(terms));
}

// Exactly what was typed comes first, then what it may be the beginning of, then what it may have
// been meant to be.
QList<Found> foundFamilies(db::Database &database, const QString &typed, QDate today)
{
    const QList<TodaysStay> stays = todaysStays(database, today);
    if (const QList<Term> phone = phoneTerms(typed); !phone.isEmpty()) {
        FamiliesSoFar families(database, stays);
        lookUp(families, phone);
        if (!families.found().isEmpty())
            return linesOf(database, families.found(), phone, stays);
    }
    const QList<Term> terms = termsOf(typed);
    FamiliesSoFar families(database, stays);
    lookUp(families, terms);
    QList<Found> lines = linesOf(database, families.found(), terms, stays);
    if (families.isFull())
        return lines;
    const QList<Term> forgiving = withTypos(database, terms);
    if (forgiving.isEmpty())
        return lines;
    const qsizetype strict = families.found().size();
    families.addMatching(beginnings(forgiving));
    return lines + linesOf(database, families.found().mid(strict), forgiving, stays);
}

} // namespace

QList<Found> find(db::Database &database, const Query &query)
{
    const QList<Term> terms = termsOf(query.typed);
    if (terms.isEmpty() || query.limit <= 0)
        return {};
    QList<Found> lines = bookings(database, query.typed) + rooms(database, terms, query.today);
    lines += foundFamilies(database, query.typed, query.today);
    lines.resize(std::min<qsizetype>(lines.size(), query.limit));
    addRooms(database, lines);
    return lines;
}

} // namespace desk::search
