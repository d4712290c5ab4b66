#include "ui/text/quote_words.h"

#include "core/search/fold.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Words that somebody may type in a quote line, separated by spaces: those of a language beside
/// the English ones.
struct QuoteWords
{
    Q_DECLARE_TR_FUNCTIONS(QuoteWords)
};

QStringList both(QStringView english, const QString &translated)
{
    QStringList words = search::folded(translated) + search::folded(english);
    words.removeDuplicates();
    return words;
}

template <size_t n, class NameOf>
std::array<QStringList, n> named(const Words &words, NameOf nameOf)
{
    std::array<QStringList, n> names;
    for (const QLocale &locale : {words.speech(), words.locale(), QLocale(QLocale::English)}) {
        for (size_t i = 0; i < n; ++i) {
            const QString name = search::folded(nameOf(locale, int(i) + 1)).join(QString());
            if (!name.isEmpty() && !names[i].contains(name))
                names[i] += name;
        }
    }
    return names;
}

QStringView englishName(Species species)
{
    switch (species) {
    case Species::Dog:
        return u"dog dogs";
    case Species::Cat:
        return u"cat cats";
    case Species::Bird:
        return u"bird birds";
    case Species::Rabbit:
        return u"rabbit rabbits";
    case Species::Rodent:
        return u"rodent rodents";
    case Species::Reptile:
        return u"reptile reptiles";
    case Species::Other:
        return {};
    }
    return {};
}

QString translatedName(Species species)
{
    switch (species) {
    case Species::Dog:
        return QuoteWords::tr("dog dogs");
    case Species::Cat:
        return QuoteWords::tr("cat cats");
    case Species::Bird:
        return QuoteWords::tr("bird birds");
    case Species::Rabbit:
        return QuoteWords::tr("rabbit rabbits");
    case Species::Rodent:
        return QuoteWords::tr("rodent rodents");
    case Species::Reptile:
        return QuoteWords::tr("reptile reptiles");
    case Species::Other:
        return {};
    }
    return {};
}

QHash<QString, int> numbers()
{
    QHash<QString, int> found;
    for (const QStringList &names :
         {search::folded(u"one two three four five six seven eight nine ten"),
          search::folded(QuoteWords::tr("one two three four five six seven eight nine ten",
                                        "ten numbers in words"))}) {
        for (int i = 0; i < names.size(); ++i)
            found.insert(names[i], i + 1);
    }
    return found;
}

} // namespace

Lexicon quoteWords(const Words &words, QDate today)
{
    const QString format = words.locale().dateFormat(QLocale::ShortFormat);
    Lexicon lexicon{.today = today,
                    .monthFirst = format.indexOf(u'M') < format.indexOf(u'd'),
                    .decimals = words.currency().exponent()};
    lexicon.months = named<12>(
        words, [](const QLocale &locale, int month) { return locale.standaloneMonthName(month); });
    lexicon.weekdays = named<7>(
        words, [](const QLocale &locale, int day) { return locale.standaloneDayName(day); });
    lexicon.todayWords = both(u"today", QuoteWords::tr("today"));
    lexicon.tomorrow = both(u"tomorrow", QuoteWords::tr("tomorrow"));
    lexicon.next = both(u"next", QuoteWords::tr("next", "before the name of a weekday"));
    lexicon.until = both(u"to until till", QuoteWords::tr("to until till", "between two days"));
    lexicon.nights = both(u"n night nights", QuoteWords::tr("n night nights"));
    lexicon.rooms = both(u"room rooms", QuoteWords::tr("room rooms"));
    lexicon.together = both(u"together", QuoteWords::tr("together", "pets in one room"));
    lexicon.apart = both(u"apart", QuoteWords::tr("apart", "pets in rooms of their own"));
    lexicon.daily = both(u"daily", QuoteWords::tr("daily", "before an add-on"));
    lexicon.deposit = both(u"deposit dep", QuoteWords::tr("deposit dep"));
    lexicon.fillers = both(u"and for from in the a of on with",
                           QuoteWords::tr("and for from in the a of on with",
                                          "words that mean nothing in a quote line"));
    lexicon.petWords = both(u"pets pet", QuoteWords::tr("pets pet"));
    for (const auto &[species, name] : names<Species>) {
        for (const QString &word : both(englishName(species), translatedName(species)))
            lexicon.species.insert(word, species);
    }
    lexicon.numbers = numbers();
    return lexicon;
}

} // namespace desk::ui
