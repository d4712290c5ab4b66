#include "core/search/index.h"

#include "core/base/ids.h"
#include "core/db/database.h"
#include "core/search/fold.h"
#include "core/search/typo.h"

#include <QSet>

using namespace Qt::Literals;

namespace desk::search {

namespace {

constexpr qsizetype mostWords = 200;
constexpr qint64 progressEvery = 2'000;

/// What a piece of a family's text is.
enum class Piece { Name, Email, Phone, Word };

constexpr qint64 piece(Piece kind)
{
    return qint64(kind);
}

// The pieces of text under which a family is found; %1 narrows it to one family or not.
QByteArray piecesSql(const QByteArray &where)
{
    const QByteArray name = QByteArray::number(piece(Piece::Name));
    const QByteArray email = QByteArray::number(piece(Piece::Email));
    const QByteArray phone = QByteArray::number(piece(Piece::Phone));
    const QByteArray word = QByteArray::number(piece(Piece::Word));
    return "SELECT households.id AS household, " + name
        + " AS piece, households.name AS text"
          "  FROM households WHERE households.archived_at IS NULL "
        + where + " UNION ALL SELECT households.id, " + name
        + ", customers.first_name || ' ' || customers.last_name"
          "  FROM households JOIN customers ON customers.household = households.id"
          " WHERE households.archived_at IS NULL AND customers.archived_at IS NULL "
        + where + " UNION ALL SELECT households.id, " + email
        + ", customers.email"
          "  FROM households JOIN customers ON customers.household = households.id"
          " WHERE households.archived_at IS NULL AND customers.archived_at IS NULL"
          "   AND customers.email IS NOT NULL "
        + where + " UNION ALL SELECT households.id, " + phone
        + ", phones.typed || '|' || phones.e164"
          "  FROM households JOIN customers ON customers.household = households.id"
          "       JOIN phones ON phones.customer = customers.id"
          " WHERE households.archived_at IS NULL AND customers.archived_at IS NULL"
          "   AND phones.archived_at IS NULL "
        + where + " UNION ALL SELECT households.id, " + name
        + ", pets.name || ' ' || pets.breed"
          "  FROM households JOIN pets ON pets.household = households.id"
          " WHERE households.archived_at IS NULL AND pets.archived_at IS NULL "
        + where + " UNION ALL SELECT households.id, " + word
        + ", pets.microchip"
          "  FROM households JOIN pets ON pets.household = households.id"
          " WHERE households.archived_at IS NULL AND pets.archived_at IS NULL"
          "   AND pets.microchip <> '' "
        + where;
}

/// The words of one family, gathered piece by piece.
class FamilyWords
{
public:
    void add(Piece kind, const QString &text)
    {
        switch (kind) {
        case Piece::Name:
        case Piece::Word:
            return addAll(folded(text));
        case Piece::Email:
            return addAll(folded(QStringView(text).left(text.indexOf(u'@'))));
        case Piece::Phone:
            return addAll(phoneWords(text.section(u'|', 0, 0), text.section(u'|', 1)));
        }
    }

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Sorted, with a space before, between and behind.
    QString document() const
    {
        QStringList sorted = m_words;
        sorted.sort();
        return u' ' % sorted.join(u' ') % u' ';
    }

    const QStringList &words() const { return m_words; }
    void clear() { m_words.clear(); }

private:
    void addAll(const QStringList &words)
    {
        for (const QString &word : words)
            addOne(word);
    }

    void addOne(const QString &word)
    {
        if (m_words.size() < mostWords && !m_words.contains(word))
            m_words += word;
    }

    QStringList m_words;
};

QSet<QString> mistypable(const QString &document)
{
    QSet<QString> words;
    for (const QString &word : document.split(u' ', Qt::SkipEmptyParts)) {
        if (canBeMistyped(word))
            words += word;
    }
    return words;
}

void learn(db::Database &database, const QString &word)
{
    database.run("INSERT INTO search_words (word) VALUES (?) ON CONFLICT (word) DO NOTHING", word);
    if (database.changedRows() == 0)
        return;
    const auto id = database.value<qint64>("SELECT id FROM search_words WHERE word = ?", word);
    for (const qint64 key : keysOfWord(word))
        database.run("INSERT INTO search_typos (key, word) VALUES (?, ?)", key, id);
}

// A word that no family has any more is forgotten: it may have been the name of somebody who wanted
// to be.
void forgetIfUnused(db::Database &database, const QString &word)
{
    const auto families =
        database.values<qint64>("SELECT rowid FROM search_index WHERE search_index MATCH ? LIMIT 1",
                                QString(u'"' % word % u'"'));
    const auto ids = database.values<qint64>("SELECT id FROM search_words WHERE word = ?", word);
    if (!families.isEmpty() || ids.isEmpty())
        return;
    for (const qint64 key : keysOfWord(word))
        database.run("DELETE FROM search_typos WHERE key = ? AND word = ?", key, ids.first());
    database.run("DELETE FROM search_words WHERE id = ?", ids.first());
}

/// A family's entry as it is stored.
struct Entry
{
    qint64 doc = 0;
    QString words;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"doc", &Entry::doc}, Field{"words", &Entry::words});
    }
};

QString documentOf(db::Database &database, const HouseholdId &household)
{
    static const QByteArray sql = piecesSql("AND households.id = ?1");
    FamilyWords words;
    struct Row
    {
        HouseholdId household;
        int piece = 0;
        QString text;

        static constexpr auto fields()
        {
            using db::Field;
            return db::fieldsOf(Field{"household", &Row::household},
                                Field{"piece", &Row::piece},
                                Field{"text", &Row::text});
        }
    };
    for (const Row &row : database.all<Row>(sql, household))
        words.add(Piece(row.piece), row.text);
    return words.isEmpty() ? QString() : words.document();
}

void store(db::Database &database, const HouseholdId &household, const QString &document)
{
    database.run(R"sql(
        INSERT INTO search_families (household, words) VALUES (?, ?)
            ON CONFLICT (household) DO UPDATE SET words = excluded.words
    )sql",
                 household,
                 document);
    const auto doc =
        database.value<qint64>("SELECT doc FROM search_families WHERE household = ?", household);
    database.run("INSERT OR REPLACE INTO search_index (rowid, words) VALUES (?, ?)", doc, document);
}

void remove(db::Database &database, qint64 doc)
{
    database.run("DELETE FROM search_index WHERE rowid = ?", doc);
    database.run("DELETE FROM search_families WHERE doc = ?", doc);
}

void refreshFamily(db::Database &database, const HouseholdId &household)
{
    const auto before = database.first<Entry>(
        "SELECT doc, words FROM search_families WHERE household = ?", household);
    const QString document = documentOf(database, household);
    if (document == (before ? before->words : QString()))
        return;
    if (document.isEmpty())
        remove(database, before->doc);
    else
        store(database, household, document);
    const QSet<QString> now = mistypable(document);
    const QSet<QString> then = before ? mistypable(before->words) : QSet<QString>();
    for (const QString &word : now - then)
        learn(database, word);
    for (const QString &word : then - now)
        forgetIfUnused(database, word);
}

QList<HouseholdId> familiesOf(db::Database &database, const WrittenRow &row)
{
    const Id<struct AnyRow> id(row.id);
    if (row.table == "households")
        return {HouseholdId(row.id)};
    if (row.table == "customers")
        return database.values<HouseholdId>("SELECT household FROM customers WHERE id = ?", id);
    if (row.table == "pets")
        return database.values<HouseholdId>("SELECT household FROM pets WHERE id = ?", id);
    if (row.table == "phones")
        return database.values<HouseholdId>(R"sql(
            SELECT customers.household
              FROM phones JOIN customers ON customers.id = phones.customer
             WHERE phones.id = ?
        )sql",
                                            id);
    return {};
}

// Whom the row is no longer part of: their entry would still hold its words.
QList<HouseholdId> familiesLeft(db::Database &database, const WrittenRow &row)
{
    if (!row.left)
        return {};
    if (row.table == "phones")
        return database.values<HouseholdId>("SELECT household FROM customers WHERE id = ?",
                                            CustomerId(*row.left));
    return {HouseholdId(*row.left)};
}

/// Writes the index of all families, one after the other.
class Rebuild
{
public:
    explicit Rebuild(db::Database &database)
        : m_database(database)
    {
    }

    void begin()
    {
        m_database.run("DELETE FROM search_families");
        m_database.run("INSERT INTO search_index (search_index) VALUES ('delete-all')");
        m_database.run("DELETE FROM search_typos");
        m_database.run("DELETE FROM search_words");
    }

    void add(const HouseholdId &household, const FamilyWords &words)
    {
        const QString document = words.document();
        m_database.run("INSERT INTO search_families (doc, household, words) VALUES (?, ?, ?)",
                       ++m_count,
                       household,
                       document);
        m_database.run("INSERT INTO search_index (rowid, words) VALUES (?, ?)", m_count, document);
        for (const QString &word : words.words()) {
            if (canBeMistyped(word))
                m_words += word;
        }
    }

    // In the order of the keys, so that the tree is written from left to right.
    void finish()
    {
        std::vector<std::pair<qint64, qint64>> typos;
        qint64 id = 0;
        QStringList sorted(m_words.begin(), m_words.end());
        sorted.sort();
        for (const QString &word : std::as_const(sorted)) {
            m_database.run("INSERT INTO search_words (id, word) VALUES (?, ?)", ++id, word);
            for (const qint64 key : keysOfWord(word))
                typos.emplace_back(key, id);
        }
        std::sort(typos.begin(), typos.end());
        for (const auto &[key, word] : typos)
            m_database.run("INSERT INTO search_typos (key, word) VALUES (?, ?)", key, word);
        m_database.run("INSERT INTO search_index (search_index) VALUES ('optimize')");
    }

    qint64 count() const { return m_count; }

private:
    db::Database &m_database;
    qint64 m_count = 0;
    QSet<QString> m_words;
};

} // namespace

QByteArray ownerColumn(const QByteArray &table)
{
    if (table == "phones")
        return "customer";
    return table == "pets" || table == "customers" ? "household" : QByteArray();
}

void refresh(db::Database &database, const QList<WrittenRow> &rows)
{
    QList<HouseholdId> families;
    for (const WrittenRow &row : rows) {
        for (const HouseholdId &family : familiesOf(database, row) + familiesLeft(database, row)) {
            if (!families.contains(family))
                families += family;
        }
    }
    for (const HouseholdId &family : std::as_const(families))
        refreshFamily(database, family);
}

bool rebuild(db::Database &database, const Progress &progress)
{
    const auto total = database.value<qint64>("SELECT count(*) FROM households");
    Rebuild rebuild(database);
    rebuild.begin();
    FamilyWords words;
    HouseholdId family;
    bool goingOn = true;
    const auto endFamily = [&] {
        if (!words.isEmpty())
            rebuild.add(family, words);
        words.clear();
        if (rebuild.count() % progressEvery == 0)
            goingOn = goingOn && goesOn(progress, rebuild.count(), total);
    };
    static const QByteArray sql = piecesSql("") + " ORDER BY 1";
    database.forEachRow(sql, [&](const QList<db::Value> &row) {
        const HouseholdId next(db::decodeId(row[0]));
        if (next != family && goingOn)
            endFamily();
        family = next;
        if (goingOn)
            words.add(Piece(std::get<qint64>(row[1])), std::get<QString>(row[2]));
    });
    if (!goingOn)
        return false;
    endFamily();
    rebuild.finish();
    return goesOn(progress, total, total);
}

} // namespace desk::search
