#include "ui/text/refusal_sentence.h"

#include "ui/text/enum_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// A value of a refusal, as it is read in a sentence.
struct ValueText
{
    const Words &words;
    bool withDay = false;

    QString operator()(qint64 value) const { return words.number(value); }
    QString operator()(const QString &value) const { return value; }
    QString operator()(QDate value) const { return words.dayMonthYear(value); }
    QString operator()(Money value) const { return words.money(value); }
    QString operator()(Instant value) const
    {
        return withDay ? words.dateAndTime(value) : words.timeOfDay(value);
    }
};

const Instant *instantIn(const Refusal &refusal, const QString &name)
{
    const auto found = refusal.values.constFind(name);
    return found == refusal.values.constEnd() ? nullptr : std::get_if<Instant>(&found.value());
}

} // namespace

// "From 2 PM to 10 AM" says nothing of a stay of four nights.
bool RefusalSentence::lastsDays() const
{
    const Instant *from = instantIn(m_refusal, u"from"_s);
    const Instant *to = instantIn(m_refusal, u"to"_s);
    return from && to && m_words.day(*from) != m_words.day(*to);
}

QString RefusalSentence::text(const QString &name) const
{
    const auto found = m_refusal.values.constFind(name);
    return found == m_refusal.values.constEnd()
        ? QString()
        : std::visit(ValueText{m_words, lastsDays()}, found.value());
}

int RefusalSentence::count(const QString &name) const
{
    const auto found = m_refusal.values.constFind(name);
    return found == m_refusal.values.constEnd() ? 0 : int(std::get<qint64>(found.value()));
}

QString RefusalSentence::room() const
{
    return has(u"unit"_s) ? text(u"unit"_s) : tr("This room");
}

QString RefusalSentence::outOfRange() const
{
    const QString least = text(u"least"_s);
    const QString most = text(u"most"_s);
    if (!least.isEmpty() && !most.isEmpty())
        return tr("Enter a value from %1 to %2.").arg(least, most);
    if (!least.isEmpty())
        return tr("Enter %1 or more.").arg(least);
    if (!most.isEmpty())
        return tr("Enter %1 or less.").arg(most);
    return tr("This value is out of range. Check it and try again.");
}

QString RefusalSentence::wrongPin() const
{
    return has(u"left"_s) ? tr("That PIN does not match. %n more attempt(s) before it locks.",
                               nullptr,
                               count(u"left"_s))
                          : tr("That PIN does not match. Try again.");
}

QString RefusalSentence::vaccineStops() const
{
    const QString vaccine = has(u"vaccine"_s) ? text(u"vaccine"_s) : tr("A required vaccination");
    const auto verdict = fromName<Verdict>(text(u"verdict"_s)).value_or(Verdict::Missing);
    const QString ask = tr("Ask for the certificate, or let a manager decide.");
    if (verdict == Verdict::Expired && has(u"until"_s))
        return tr("%1 expired on %2.").arg(vaccine, text(u"until"_s)) + u' ' + ask;
    if (verdict == Verdict::ExpiresDuringStay && has(u"until"_s))
        return tr("%1 expires on %2, during the stay.").arg(vaccine, text(u"until"_s)) + u' ' + ask;
    return tr("%1: %2.").arg(vaccine, word(verdict)) + u' ' + ask;
}

QString RefusalSentence::unitTaken() const
{
    if (has(u"pet"_s) && has(u"from"_s) && has(u"to"_s))
        return tr("%1 is taken by %2 from %3 to %4. Choose another room or other days.")
            .arg(room(), text(u"pet"_s), text(u"from"_s), text(u"to"_s));
    if (has(u"pet"_s))
        return tr("%1 is taken by %2. Choose another room.").arg(room(), text(u"pet"_s));
    return tr("%1 is taken on these days. Choose another room or other days.").arg(room());
}

QString RefusalSentence::stayInTheWay() const
{
    if (!has(u"pet"_s))
        return tr("There are stays to come. Cancel them first.");
    const int more = count(u"more"_s);
    const QString who =
        tr("%1 has %2 from %3 to %4.").arg(text(u"pet"_s), room(), text(u"from"_s), text(u"to"_s));
    return more == 0 ? who + u' ' + tr("Move that stay to another room first.")
                     : who + u' '
            + tr("%n more stay(s) are in the way. Move them to other rooms first.", nullptr, more);
}

QString RefusalSentence::unitBlocked() const
{
    if (!text(u"why"_s).isEmpty())
        return tr("%1 is out of use: %2. Choose another room.").arg(room(), text(u"why"_s));
    return tr("%1 is out of use on these days. Choose another room.").arg(room());
}

QString RefusalSentence::petAlreadyBooked() const
{
    if (has(u"pet"_s) && has(u"from"_s) && has(u"to"_s))
        return tr("%1 has another stay from %2 to %3. Change that one, or choose other days.")
            .arg(text(u"pet"_s), text(u"from"_s), text(u"to"_s));
    return tr("This pet has another stay on these days. Change that one, or choose other days.");
}

QString RefusalSentence::placesTaken() const
{
    if (!has(u"group"_s) || !has(u"on"_s))
        return tr("There is no place on this day. Choose another, or ask a manager.");
    const int more = count(u"more"_s);
    const QString days =
        more == 0 ? text(u"on"_s) : tr("%1 and %n other day(s)", "a day", more).arg(text(u"on"_s));
    const QString sentence = m_refusal.reason == Reason::PlacesScarce
        ? tr("%1 has %2 of %3 places taken on %4. A manager can let more come.")
        : tr("%1 is full on %4: %2 of %3 places are taken.");
    return sentence.arg(text(u"group"_s),
                        m_words.number(count(u"taken"_s)),
                        m_words.number(count(u"places"_s)),
                        days);
}

QString RefusalSentence::wrongState() const
{
    const QString state = wordOfState(text(u"state"_s));
    if (state.isEmpty())
        return tr("This can't be done any more. Open it again to see how it stands.");
    return tr("This can't be done now: the state is “%1”. Open it again to see how it stands.")
        .arg(state);
}

QString RefusalSentence::groomerOff() const
{
    if (has(u"from"_s) && has(u"to"_s))
        return tr("%1 works from %2 to %3 on this day. Choose a time within.")
            .arg(text(u"groomer"_s), text(u"from"_s), text(u"to"_s));
    return tr("%1 does not groom on this day. Choose another day, or another groomer.")
        .arg(text(u"groomer"_s));
}

QString RefusalSentence::groomerTaken() const
{
    if (has(u"from"_s) && has(u"to"_s))
        return tr("%1 grooms %2 from %3 to %4. Choose another time, or another groomer.")
            .arg(text(u"groomer"_s), text(u"pet"_s), text(u"from"_s), text(u"to"_s));
    return tr("%1 grooms %2 at this time. Choose another time.")
        .arg(text(u"groomer"_s), text(u"pet"_s));
}

QString RefusalSentence::trainerTaken() const
{
    if (!has(u"course"_s))
        return tr("There is a class at this time. Choose another time.");
    return tr("%1 trains “%2” from %3 to %4. Choose another time, or somebody else.")
        .arg(text(u"trainer"_s), text(u"course"_s), text(u"from"_s), text(u"to"_s));
}

QString RefusalSentence::courseFull() const
{
    if (!has(u"course"_s))
        return tr("This course is full.");
    const QString full =
        tr("“%1” is full: all %2 places are taken.").arg(text(u"course"_s), text(u"places"_s));
    const int waiting = count(u"waiting"_s);
    return waiting == 0 ? full : full + u' ' + tr("%Ln pet(s) wait for a place.", nullptr, waiting);
}

QString RefusalSentence::undoBlocked() const
{
    if (!text(u"why"_s).isEmpty())
        return tr("This can't be undone any more: %1.").arg(text(u"why"_s));
    return tr("This can't be undone: care was logged or money moved since. Correct those first.");
}

QString RefusalSentence::rateMissing() const
{
    if (has(u"service"_s) && has(u"night"_s))
        return tr("There is no price for %1 on %2. Add a rate in Settings, or choose another room.")
            .arg(text(u"service"_s), text(u"night"_s));
    if (has(u"service"_s))
        return tr("There is no price for %1. Add a rate in Settings, or choose another room.")
            .arg(text(u"service"_s));
    return tr("There is no price for this. Add a rate in Settings, or choose another room.");
}

QString RefusalSentence::replicaUnreadable() const
{
    if (has(u"folder"_s))
        return tr("There is no resort in %1. Check the name of the folder.").arg(text(u"folder"_s));
    if (has(u"missing"_s))
        return tr("There is no backup %1. Check its name.").arg(text(u"missing"_s));
    if (has(u"backup"_s))
        return tr("The backup %1 can't be read: it is damaged, cut short or locked with another "
                  "key. Use another one.")
            .arg(text(u"backup"_s));
    return tr("The data on this computer can't be read. Restore the last backup.");
}

QString RefusalSentence::fileUnreadable() const
{
    if (has(u"folder"_s))
        return tr("There is no folder %1. Check its name.").arg(text(u"folder"_s));
    if (has(u"wanted"_s))
        return tr("There is none of these files in it: %1.").arg(text(u"wanted"_s));
    if (has(u"key"_s))
        return tr("There is no key %1, and the data is locked with it.").arg(text(u"key"_s));
    return tr("This file can't be read. Check that it is there and choose it again.");
}

QString RefusalSentence::hubNotTrusted() const
{
    if (has(u"changed"_s))
        return tr("What answers has another key than the hub should have, so nothing was sent. Ask "
                  "whoever looks after the hub; if it has a new key, ask for a new code.");
    if (has(u"expired"_s))
        return tr("The certificate of the hub is out of date, so nothing was sent. Check this "
                  "computer's date, and tell whoever looks after the hub.");
    if (has(u"key"_s))
        return tr("Nobody vouches for what answers, so nothing was sent. Scan the code with the "
                  "address in it, or compare the key of the hub.");
    return tr("What answers can't prove that it is the hub, so nothing was sent. Check the "
              "address, and this computer's date.");
}

QString RefusalSentence::tooManyTries() const
{
    return has(u"until"_s)
        ? tr("Too many codes were wrong. Wait until %1, then ask for a new code.")
              .arg(text(u"until"_s))
        : tr("Too many codes were wrong. Wait a quarter of an hour, then ask for a new code.");
}

QString RefusalSentence::planUsedUp() const
{
    return has(u"until"_s)
        ? tr("The plan's requests are used up until %1. Try again then.").arg(text(u"until"_s))
        : tr("The plan's requests are used up for now. Try again in a minute.");
}

} // namespace desk::ui
