#include "core/search/find.h"
#include "core/search/fold.h"
#include "core/search/typo.h"
#include "tests/support/family_fixtures.h"
#include "tests/support/test_program.h"

#include <rapidcheck.h>

#include <set>

using namespace Qt::Literals;

using namespace desk;
using namespace desk::test;

namespace {

const QStringList lastNames{u"Smith"_s,
                            u"Smyth"_s,
                            u"Smithson"_s,
                            u"García"_s,
                            u"Weiß"_s,
                            u"Sørensen"_s,
                            u"Łukasz"_s,
                            u"O'Hara"_s,
                            u"山田"_s,
                            u"Фёдоров"_s,
                            u"כהן"_s,
                            u"Martinez"_s,
                            u"Martin"_s};
const QStringList petNames{u"Rex"_s,
                           u"Luna"_s,
                           u"Lunette"_s,
                           u"Stella"_s,
                           u"Bella"_s,
                           u"Max"_s,
                           u"Mâx"_s,
                           u"Charlie"_s,
                           u"さくら"_s,
                           u"Ringo"_s};

/// The families of a resort, and the words of each.
struct Books
{
    TestResort resort;
    std::vector<std::pair<HouseholdId, QStringList>> families;

    Books()
    {
        for (qsizetype i = 0; i < lastNames.size(); ++i) {
            const QString petName = petNames[i % petNames.size()];
            const FamilyAdded added =
                addFamily(resort, person(u"Ann"_s, lastNames[i]), {pet(petName, u"Poodle"_s)});
            families.emplace_back(
                added.household,
                search::folded(QString(u"Ann Poodle "_s % lastNames[i] % u' ' % petName)));
        }
    }

    static Books &instance()
    {
        static Books books;
        return books;
    }

    std::set<HouseholdId> find(const QString &typed)
    {
        std::set<HouseholdId> found;
        for (const search::Found &line : search::find(
                 resort.database(), {.typed = typed, .today = resort.today(), .limit = 1000}))
            found.insert(*line.household);
        return found;
    }
};

// Whether one inserted, deleted, replaced or swapped letter makes one text of the other: the
// definition, without any cleverness.
bool isOneTypoAway(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    for (qsizetype i = 0; i <= a.size(); ++i) {
        QString missing = a;
        if (i < a.size() && missing.remove(i, 1) == b)
            return true;
        QString swapped = a;
        if (i + 1 < a.size()) {
            swapped[i] = a[i + 1];
            swapped[i + 1] = a[i];
            if (swapped == b)
                return true;
        }
        for (const QChar letter : b) {
            QString more = a;
            QString other = a;
            if (more.insert(i, letter) == b || (i < a.size() && other.replace(i, 1, letter) == b))
                return true;
        }
    }
    return false;
}

bool fits(const QString &term, const QString &word)
{
    if (word.startsWith(term))
        return true;
    if (term.size() < search::shortestWithTypo || !search::canBeMistyped(term)
        || !search::canBeMistyped(word))
        return false;
    for (qsizetype length = term.size() - 1; length <= std::min(word.size(), term.size() + 1);
         ++length) {
        if (isOneTypoAway(term, word.left(length)))
            return true;
    }
    return false;
}

std::set<HouseholdId> naively(const Books &books, const QString &typed)
{
    const QStringList terms = search::folded(typed);
    std::set<HouseholdId> found;
    for (const auto &[household, words] : books.families) {
        const bool all = std::all_of(terms.begin(), terms.end(), [&](const QString &term) {
            return std::any_of(
                words.begin(), words.end(), [&](const QString &word) { return fits(term, word); });
        });
        if (all && !terms.isEmpty())
            found.insert(household);
    }
    return found;
}

rc::Gen<QString> anyText()
{
    return rc::gen::map(rc::gen::container<std::vector<char16_t>>(rc::gen::weightedOneOf<char16_t>({
                            {3,
                             rc::gen::element<char16_t>(u'"',
                                                        u'*',
                                                        u'(',
                                                        u')',
                                                        u'-',
                                                        u'^',
                                                        u':',
                                                        u'\'',
                                                        u'\\',
                                                        u'%',
                                                        u'+',
                                                        u'{',
                                                        u'}',
                                                        u' ')},
                            {3, rc::gen::inRange<char16_t>(u'a', u'z')},
                            {2, rc::gen::inRange<char16_t>(0, 0xffff)},
                            {1, rc::gen::inRange<char16_t>(u'0', u'9')},
                        })),
                        [](const std::vector<char16_t> &units) {
                            return QString::fromUtf16(units.data(), qsizetype(units.size()));
                        });
}

// A name of the books, cut off somewhere and mistyped somewhere.
QString mistyped()
{
    static const std::vector<QString> names = [] {
        const QStringList all = lastNames + petNames;
        return std::vector<QString>(all.begin(), all.end());
    }();
    QString name = *rc::gen::elementOf(names);
    name = name.left(*rc::gen::inRange<qsizetype>(1, name.size() + 1));
    const auto at = *rc::gen::inRange<qsizetype>(0, name.size());
    const QChar letter(*rc::gen::inRange<char16_t>(u'a', u'z'));
    switch (*rc::gen::inRange(0, 5)) {
    case 0:
        return name.insert(at, letter);
    case 1:
        return name.remove(at, 1);
    case 2:
        return name.replace(at, 1, letter);
    case 3:
        if (at + 1 < name.size())
            std::swap(name[at], name[at + 1]);
        return name;
    default:
        return name;
    }
}

} // namespace

class SearchPropertyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyTextIsAnsweredWithoutAnError()
    {
        QVERIFY(rc::check("anything typed is answered", [] {
            const QString typed = *anyText();
            Books::instance().find(typed); // an error of the database would be thrown
        }));
    }

    void aLongTextIsAnsweredToo()
    {
        QCOMPARE(Books::instance().find(QString(1024 * 1024, u'"')).size(), size_t{0});
        QCOMPARE(Books::instance().find(u"smith "_s.repeated(100'000)).size(), size_t{3});
    }

    void mistypedNamesAreFoundAsTheDefinitionSays()
    {
        QVERIFY(rc::check("search and definition agree", [] {
            QStringList words;
            const int count = *rc::gen::inRange(1, 4);
            for (int i = 0; i < count; ++i)
                words += mistyped();
            const QString typed = words.join(u' ');
            Books &books = Books::instance();
            RC_LOG(typed.toStdString());
            RC_ASSERT(books.find(typed) == naively(books, typed));
        }));
    }

    void foldingTwiceIsFoldingOnce()
    {
        QVERIFY(rc::check("folded words stay as they are", [] {
            const QStringList once = search::folded(*anyText());
            RC_ASSERT(search::folded(once.join(u' ')) == once);
        }));
    }
};

DESK_TEST(SearchPropertyTest)
#include "tst_search_property.moc"
