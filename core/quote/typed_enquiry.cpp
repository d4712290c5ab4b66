#include "core/quote/typed_enquiry.h"

#include "core/base/assert.h"
#include "core/quote/typed_days.h"
#include "core/search/fold.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr qsizetype shortestAbbreviation = 2;
constexpr qsizetype fewestDigitsOfAPhone = 4;
constexpr int mostPets = 20;
constexpr qsizetype mostDigitsOfAnAmount = 12;
constexpr qsizetype digitsOfAGroup = 3;
constexpr qsizetype mostCompletions = 6;

/// A name that begins at a lexeme.
template <class I>
struct Match
{
    std::optional<I> id; ///< none: nothing, or more than one
    qsizetype taken = 0;
    bool isWhole = false; ///< it was typed to its end
};

/// How many lexemes from `from` on begin the words of a name, one after the other.
qsizetype beginningsOf(const QStringList &name, const QList<Lexeme> &lexemes, qsizetype from)
{
    qsizetype count = 0;
    while (count < name.size() && from + count < lexemes.size()
           && !lexemes[from + count].is(Lexeme::Sign) && !lexemes[from + count].is(Lexeme::Quoted)
           && name[count].startsWith(lexemes[from + count].text))
        ++count;
    return count;
}

template <class I>
Match<I> matchOf(const QList<Called<I>> &things, const QList<Lexeme> &lexemes, qsizetype from)
{
    Match<I> best;
    bool isDoubtful = false;
    for (const Called<I> &thing : things) {
        const QStringList name = search::folded(thing.name);
        const qsizetype taken = beginningsOf(name, lexemes, from);
        if (taken == 0)
            continue;
        bool isWhole = taken == name.size();
        for (qsizetype i = 0; i < taken; ++i)
            isWhole = isWhole && lexemes[from + i].text == name[i];
        if (!isWhole && lexemes[from].text.size() < shortestAbbreviation)
            continue;
        const auto rank = std::pair(isWhole, taken);
        const auto bestRank = std::pair(best.isWhole, best.taken);
        if (best.taken > 0 && rank < bestRank)
            continue;
        isDoubtful = best.taken > 0 && rank == bestRank;
        best = {thing.id, taken, isWhole};
    }
    if (isDoubtful)
        return {};
    return best;
}

/// Goes through a line once, from left to right.
class EnquiryReader
{
public:
    EnquiryReader(QStringView text, const Lexicon &lexicon)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_lexemes(lexemesOf(text.left(longestLine)))
    {
    }

    TypedEnquiry read()
    {
        while (m_at < m_lexemes.size()) {
            const bool known = quotation() || deposit() || petCount() || nights() || rooms()
                || days() || things() || nameOrNothing();
            DESK_ASSERT(known);
        }
        endName();
        if (m_text.size() > longestLine)
            m_found.pieces +=
                EnquiryPiece{PieceKind::Nothing, longestLine, m_text.size() - longestLine};
        if (m_nights && m_found.enquiry.arrivesOn && !m_found.enquiry.leavesOn)
            m_found.enquiry.leavesOn = m_found.enquiry.arrivesOn->addDays(*m_nights);
        complete();
        return m_found;
    }

private:
    const Lexeme *lexeme(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_lexemes.size() ? &m_lexemes[m_at + ahead] : nullptr;
    }
    QString word(qsizetype ahead = 0) const
    {
        const Lexeme *found = lexeme(ahead);
        return found && found->is(Lexeme::Word) ? found->text : QString();
    }
    bool is(const QStringList &words, qsizetype ahead = 0) const
    {
        return words.contains(word(ahead)) && !word(ahead).isEmpty();
    }
    /// A count as a number or a word; else -1.
    int count(qsizetype ahead = 0) const
    {
        const Lexeme *found = lexeme(ahead);
        if (!found)
            return -1;
        return found->is(Lexeme::Number) ? found->small()
                                         : m_lexicon.numbers.value(word(ahead), -1);
    }

    bool take(PieceKind kind, qsizetype lexemes)
    {
        const Lexeme &last = m_lexemes[m_at + lexemes - 1];
        const qsizetype start = m_lexemes[m_at].start;
        m_found.pieces += EnquiryPiece{kind, start, last.end() - start};
        m_at += lexemes;
        if (kind != PieceKind::Who)
            endName();
        return true;
    }

    // The names of a line stand together.
    void endName() { m_nameEnded = m_nameEnded || !m_found.enquiry.who.isEmpty(); }

    // While a name is typed, or may be, only what is written out is something else.
    bool mayBeName() const
    {
        if (m_nameEnded)
            return false;
        return !m_found.enquiry.who.isEmpty() || m_at == 0;
    }

    void addName(const QString &name)
    {
        QString &who = m_found.enquiry.who;
        who = who.isEmpty() ? name : QString(who % u' ' % name);
    }

    bool quotation()
    {
        if (!lexeme()->is(Lexeme::Quoted))
            return false;
        if (m_nameEnded || lexeme()->text.isEmpty())
            return take(PieceKind::Nothing, 1);
        addName(lexeme()->text);
        return take(PieceKind::Who, 1);
    }

    bool deposit()
    {
        if (!is(m_lexicon.deposit))
            return false;
        qsizetype at = 1;
        if (lexeme(at) && lexeme(at)->is(Lexeme::Sign) && !lexeme(at)->isSign(u"-"))
            ++at; // "$"
        if (!lexeme(at) || !lexeme(at)->is(Lexeme::Number))
            return false;
        const qsizetype first = at;
        m_found.enquiry.deposit = amount(at);
        return m_found.enquiry.deposit ? take(PieceKind::Deposit, at)
                                       : take(PieceKind::Nothing, first + gluedFrom(m_at + first));
    }

    /// "1,250.50" and "1.250,50" in the smallest unit; `at` goes behind it. None: it is no amount.
    std::optional<qint64> amount(qsizetype &at) const
    {
        QString digits = lexeme(at)->text;
        const bool hasGroups = digits.size() <= digitsOfAGroup;
        ++at;
        const QString sign = lexeme(at) ? lexeme(at)->text : QString();
        while (hasGroups && m_lexicon.decimals < digitsOfAGroup
               && partOfAmount(at).size() == digitsOfAGroup && lexeme(at)->text == sign) {
            digits += partOfAmount(at);
            at += 2;
        }
        qsizetype decimals = 0;
        if (const QString part = partOfAmount(at); part.size() <= m_lexicon.decimals) {
            digits += part;
            decimals = part.size();
            at += decimals > 0 ? 2 : 0;
        }
        digits += QString(m_lexicon.decimals - decimals, u'0');
        if (!partOfAmount(at).isEmpty() || digits.size() > mostDigitsOfAnAmount)
            return std::nullopt;
        return digits.toLongLong();
    }

    /// The digits behind a point or a comma that stands there; empty when there are none.
    QString partOfAmount(qsizetype at) const
    {
        const Lexeme *point = lexeme(at);
        const Lexeme *part = lexeme(at + 1);
        const bool follows = point && part && point->isSign(u".,") && point->glued
            && part->is(Lexeme::Number) && part->glued;
        return follows ? part->text : QString();
    }

    bool petCount()
    {
        const int many = count();
        const qsizetype at = many > 0 ? 1 : 0;
        const auto species = m_lexicon.species.constFind(word(at));
        const bool isSpecies = !word(at).isEmpty() && species != m_lexicon.species.cend();
        if (!isSpecies && !(at == 1 && is(m_lexicon.petWords, at)))
            return false;
        if (many > mostPets || (at == 0 && m_at == 0 && mayBeName()))
            return false; // a family called Bird
        PetCount counted;
        if (at == 1)
            counted.count = many;
        if (isSpecies)
            counted.species = *species;
        m_found.enquiry.pets += counted;
        return take(PieceKind::Pets, at + 1);
    }

    bool nights()
    {
        const int many = count();
        if (many < 1 || many > longestEnquiryDays || !is(m_lexicon.nights, 1))
            return false;
        m_nights = many;
        return take(PieceKind::Nights, 2);
    }

    // "one king suite", "2 rooms", "together"
    bool rooms()
    {
        if (is(m_lexicon.together) || is(m_lexicon.apart)) {
            m_found.enquiry.together = is(m_lexicon.together);
            return take(PieceKind::Rooms, 1);
        }
        const int many = count();
        if (many < 1 || many > mostPets || (lexeme()->is(Lexeme::Word) && mayBeName()))
            return false;
        const bool isRoom = is(m_lexicon.rooms, 1);
        if (!isRoom && !matchOf(m_lexicon.kinds, m_lexemes, m_at + 1).id)
            return false;
        m_found.enquiry.together = many == 1;
        return take(PieceKind::Rooms, isRoom ? 2 : 1);
    }

    bool days()
    {
        Enquiry &enquiry = m_found.enquiry;
        const auto found = typedDays(m_lexemes, m_at, m_lexicon);
        if (!found || enquiry.leavesOn)
            return false;
        if (!found->isValid())
            return take(PieceKind::Nothing, std::max(found->taken, gluedFrom(m_at)));
        if (!enquiry.arrivesOn) {
            enquiry.arrivesOn = found->arrivesOn;
            enquiry.leavesOn = found->leavesOn;
            return take(PieceKind::Days, found->taken);
        }
        // "23/12 27/12"
        if (found->leavesOn || found->arrivesOn < *enquiry.arrivesOn
            || enquiry.arrivesOn->daysTo(found->arrivesOn) > longestEnquiryDays)
            return false;
        enquiry.leavesOn = found->arrivesOn;
        return take(PieceKind::Days, found->taken);
    }

    bool things()
    {
        const bool daily = is(m_lexicon.daily);
        if (!daily) {
            const auto kind = matchOf(m_lexicon.kinds, m_lexemes, m_at);
            const auto service = matchOf(m_lexicon.services, m_lexemes, m_at);
            if (counts(kind) && !isBetter(service, kind)) {
                m_found.enquiry.kind = kind.id;
                return take(PieceKind::RoomKind, kind.taken);
            }
            if (counts(service)) {
                m_found.enquiry.service = service.id;
                return take(PieceKind::Service, service.taken);
            }
        }
        const auto addOn = matchOf(m_lexicon.addOns, m_lexemes, m_at + (daily ? 1 : 0));
        if (!counts(addOn))
            return false;
        const qsizetype end = addOn.taken + (daily ? 1 : 0);
        // "bath daily walk": the word belongs to what follows.
        const bool dailyAfter = !daily && is(m_lexicon.daily, end)
            && !matchOf(m_lexicon.addOns, m_lexemes, m_at + end + 1).id;
        addAddOn(*addOn.id, daily || dailyAfter ? AddOnDays::EveryDay : AddOnDays::Departure);
        return take(PieceKind::AddOn, end + (dailyAfter ? 1 : 0));
    }

    template <class I>
    bool counts(const Match<I> &match) const
    {
        return match.id && (match.isWhole || !mayBeName());
    }

    template <class A, class B>
    static bool isBetter(const Match<A> &one, const Match<B> &other)
    {
        return one.id && std::pair(one.isWhole, one.taken) > std::pair(other.isWhole, other.taken);
    }

    void addAddOn(const AddOnId &id, AddOnDays days)
    {
        QList<WishedAddOn> &wished = m_found.enquiry.addOns;
        const auto known = std::ranges::find(wished, id, &WishedAddOn::addOn);
        if (known != wished.end())
            known->days = days;
        else
            wished += {id, days};
    }

    bool nameOrNothing()
    {
        const Lexeme &typed = *lexeme();
        const bool isPhone = typed.is(Lexeme::Number) && typed.text.size() >= fewestDigitsOfAPhone;
        if (typed.is(Lexeme::Sign) || is(m_lexicon.fillers)) {
            ++m_at;
            return true;
        }
        if (m_nameEnded || (!typed.is(Lexeme::Word) && !isPhone))
            return take(PieceKind::Nothing, typed.is(Lexeme::Number) ? gluedFrom(m_at) : 1);
        addName(m_text.mid(typed.start, typed.length).toString());
        return take(PieceKind::Who, 1);
    }

    // Of a day that is none, no part is taken for another day.
    qsizetype gluedFrom(qsizetype from) const
    {
        qsizetype end = from + 1;
        while (end < m_lexemes.size() && m_lexemes[end].glued && !m_lexemes[end].is(Lexeme::Quoted))
            ++end;
        return end - from;
    }

    // Of the last word, while there is no space behind it.
    void complete()
    {
        if (m_lexemes.isEmpty() || m_lexemes.last().end() != m_text.size()
            || !m_lexemes.last().is(Lexeme::Word))
            return;
        // The longest beginning of a name that ends with the line.
        for (qsizetype from = std::max<qsizetype>(0, m_lexemes.size() - 3);
             from < m_lexemes.size() && m_found.completions.isEmpty();
             ++from) {
            completeFrom(from, m_lexicon.kinds, PieceKind::RoomKind);
            completeFrom(from, m_lexicon.services, PieceKind::Service);
            completeFrom(from, m_lexicon.addOns, PieceKind::AddOn);
        }
    }

    template <class I>
    void completeFrom(qsizetype from, const QList<Called<I>> &things, PieceKind kind)
    {
        const qsizetype typed = m_lexemes.size() - from;
        for (const Called<I> &thing : things) {
            const QStringList name = search::folded(thing.name);
            const bool begins =
                name.size() >= typed && beginningsOf(name, m_lexemes, from) == typed;
            if (begins && m_found.completions.size() < mostCompletions)
                m_found.completions += Completion{kind, thing.name, m_lexemes[from].start};
        }
    }

    QStringView m_text;
    const Lexicon &m_lexicon;
    QList<Lexeme> m_lexemes;
    qsizetype m_at = 0;
    bool m_nameEnded = false;
    std::optional<int> m_nights;
    TypedEnquiry m_found;
};

} // namespace

TypedEnquiry typedEnquiry(const QString &text, const Lexicon &lexicon)
{
    return EnquiryReader(text, lexicon).read();
}

} // namespace desk
