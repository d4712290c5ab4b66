#include "ui/text/hub_text.h"

#include <array>
#include <cstdlib>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct HubTexts
{
    Q_DECLARE_TR_FUNCTIONS(HubText)
};

/// From here on the hub puts the times of this computer right.
constexpr qint64 careless = 120'000;

QString since(const HubStatus &status, const Words &words, Instant now)
{
    if (!status.lastContact)
        return {};
    const ResortTime &time = words.time();
    const QDate today = time.civilDate(now);
    const QDate day = time.civilDate(*status.lastContact);
    const QString at = words.timeOfDay(*status.lastContact);
    return day == today ? at : words.shortDay(day, today) % u", "_s % at;
}

QString offlineSince(const HubStatus &status, const Words &words, Instant now)
{
    const QString at = since(status, words, now);
    return at.isEmpty() ? HubTexts::tr("Offline") : HubTexts::tr("Offline since %1").arg(at);
}

QString changesSafe(qint64 waiting)
{
    return waiting == 0
        ? QString()
        : HubTexts::tr("%Ln change(s) safe on this computer", nullptr, int(waiting));
}

QString paused(const HubStatus &status, const Words &words, Instant now)
{
    return status.nextTry ? HubTexts::tr("Paused by the plan's limit, goes on %1")
                                .arg(soonText(*status.nextTry, words, now))
                          : HubTexts::tr("Paused by the plan's limit");
}

QString withScarce(const QString &text, const HubStatus &status, const Words &words, Instant now)
{
    const QString scarce = scarceText(status, words, now);
    return scarce.isEmpty() ? text : HubTexts::tr("%1 · %2").arg(text, scarce);
}

// What is safe is said wherever it can't be sent.
QString withWaiting(const QString &text, qint64 waiting)
{
    const QString safe = changesSafe(waiting);
    return safe.isEmpty() ? text : HubTexts::tr("%1 · %2").arg(text, safe);
}

QString nextTry(const HubStatus &status, const Words &words, Instant now)
{
    return status.nextTry ? HubTexts::tr("The desk tries again by itself %1.")
                                .arg(soonText(*status.nextTry, words, now))
                          : HubTexts::tr("The desk tries again by itself.");
}

} // namespace

QString hubSymbol(HubState state)
{
    switch (state) {
    case HubState::Alone:
        return u"check"_s;
    case HubState::UpToDate:
        return u"online"_s;
    case HubState::Working:
        return u"repeat"_s;
    case HubState::Unreachable:
        return u"offline"_s;
    case HubState::Paused:
    case HubState::Restored:
        return u"clock"_s;
    case HubState::SignInNeeded:
    case HubState::Leaving:
    case HubState::Revoked:
    case HubState::KeyMissing:
    case HubState::Copied:
    case HubState::TooOld:
    case HubState::KeyChanged:
    case HubState::NotTrusted:
        return u"alert"_s;
    }
    return {};
}

HubText hubText(const HubStatus &status, qint64 waiting, const Words &words, Instant now)
{
    switch (status.state) {
    case HubState::Alone:
        return {HubTexts::tr("This resort lives on this computer"),
                HubTexts::tr("All is saved here and nowhere else. Connect it to a hub, and other "
                             "computers can work on the same resort; the hub keeps a copy.")};
    case HubState::UpToDate:
        if (waiting == 0)
            return {HubTexts::tr("All desks know the same"),
                    status.files.up + status.files.down == 0
                        ? HubTexts::tr("Everything done here has reached the hub, and nothing new "
                                       "is waiting there.")
                        : HubTexts::tr("Everything done here has reached the hub. Photos and "
                                       "papers follow as soon as nothing else has to go.")};
        return {HubTexts::tr("Connected"),
                HubTexts::tr("What was just done goes to the hub with the next request.")};
    case HubState::Working:
        return {HubTexts::tr("Talking to the hub"),
                waiting == 0 ? HubTexts::tr("It looks whether another desk did something.")
                             : HubTexts::tr("%Ln change(s) are on their way. Go on working.",
                                            nullptr,
                                            int(waiting))};
    case HubState::Unreachable:
        return {offlineSince(status, words, now),
                HubTexts::tr("The hub does not answer. Go on working: all is saved here and sent "
                             "later. %1")
                    .arg(nextTry(status, words, now))};
    case HubState::SignInNeeded:
        return {HubTexts::tr("This network wants you to sign in"),
                HubTexts::tr("Something else answers in the hub's place, such as the page of a "
                             "guest network. Open a browser, sign in there, then try again. All "
                             "is saved here meanwhile."),
                true};
    case HubState::Paused:
        return {paused(status, words, now),
                HubTexts::tr("The requests of the resort's plan are used up for now. Go on "
                             "working: all is saved here and sent then, money first.")};
    case HubState::Leaving:
        return {HubTexts::tr("A manager shut this desk out"),
                HubTexts::tr("It hands in what only it knows, for a manager to look at, and then "
                             "erases everything that is stored here."),
                true};
    case HubState::Revoked:
        return {HubTexts::tr("This desk was shut out"),
                HubTexts::tr("Nothing is sent or received: a manager took it off the list of "
                             "desks, or two computers used the data of one. All that was done "
                             "here is still here. Ask for a code at another desk and type it in "
                             "here, and it goes on as a desk of its own."),
                true};
    case HubState::KeyMissing:
        return {HubTexts::tr("The key of this desk can't be read"),
                HubTexts::tr("It lies in the keychain of this computer, which is locked, or "
                             "belongs to another user. Unlock it and try again, or ask for a code "
                             "at another desk and type it in here. All is saved here meanwhile."),
                true};
    case HubState::Restored:
        return {HubTexts::tr("This desk came back from a backup"),
                HubTexts::tr("It gets a new number from the hub before it sends anything, so that "
                             "nothing is counted twice. There is nothing to do: go on working, "
                             "and what is missing comes back from the hub. %1")
                    .arg(nextTry(status, words, now))};
    case HubState::Copied:
        return {HubTexts::tr("These data come from another computer"),
                HubTexts::tr("So that two computers do not count as one desk, nothing is sent "
                             "until this one is a desk of its own. Ask for a code at another desk "
                             "and type it in here. Go on working meanwhile: all is saved here."),
                true};
    case HubState::TooOld:
        return {HubTexts::tr("Tailtown Desk has to be updated"),
                HubTexts::tr("The hub needs a newer version. Update Tailtown Desk on this "
                             "computer. Until then all is saved here."),
                true};
    case HubState::KeyChanged:
        return {HubTexts::tr("The hub shows another key"),
                HubTexts::tr("What answers has another key than the hub had when this desk "
                             "joined. It may be somebody in between, so nothing is sent. Ask "
                             "whoever looks after the hub. If it has a new key, ask for a new code "
                             "and type it in here. All is saved here meanwhile."),
                true};
    case HubState::NotTrusted:
        return {HubTexts::tr("The hub can't prove that it is the hub"),
                HubTexts::tr("Its certificate is out of date, or nobody vouches for it, so nothing "
                             "is sent. Check this computer's date, and tell whoever looks after "
                             "the hub. All is saved here meanwhile. %1")
                    .arg(nextTry(status, words, now)),
                true};
    }
    return {};
}

QString stripText(const HubStatus &status, qint64 waiting, const Words &words, Instant now)
{
    switch (status.state) {
    case HubState::Alone:
        return waiting == 0 ? HubTexts::tr("On this computer only. All is saved here.")
                            : HubTexts::tr("Offline, on this computer only · %Ln change(s) saved "
                                           "here wait to be sent",
                                           nullptr,
                                           int(waiting));
    case HubState::UpToDate:
    case HubState::Working:
        return withScarce(waiting == 0
                              ? HubTexts::tr("Up to date")
                              : HubTexts::tr("%Ln change(s) on the way", nullptr, int(waiting)),
                          status,
                          words,
                          now);
    case HubState::Unreachable:
        return withWaiting(offlineSince(status, words, now), waiting);
    case HubState::Paused:
        return withWaiting(paused(status, words, now), waiting);
    case HubState::SignInNeeded:
    case HubState::Leaving:
    case HubState::Revoked:
    case HubState::KeyMissing:
    case HubState::Restored:
    case HubState::Copied:
    case HubState::TooOld:
    case HubState::KeyChanged:
    case HubState::NotTrusted:
        return withWaiting(hubText(status, waiting, words, now).title, waiting);
    }
    return {};
}

QString skewText(const HubStatus &status, const Words &words)
{
    const qint64 off = std::abs(status.skew);
    if (status.state == HubState::Alone || off <= careless)
        return {};
    const QString by = words.duration(int(std::min<qint64>(off / 60'000, 50 * 365 * 24 * 60)));
    return status.skew > 0 ? HubTexts::tr("This computer's clock is %1 ahead").arg(by)
                           : HubTexts::tr("This computer's clock is %1 behind").arg(by);
}

QString scarceText(const HubStatus &status, const Words &words, Instant now)
{
    return isScarce(status, now)
        ? HubTexts::tr("%1 of %2 requests left")
              .arg(words.number(status.budgetLeft), words.number(status.budget))
        : QString();
}

QString scarceStory(const HubStatus &status, qint64 waiting, const Words &words, Instant now)
{
    const bool isTalking = status.state == HubState::UpToDate || status.state == HubState::Working;
    if (!isTalking || !isScarce(status, now))
        return {};
    const QString left =
        HubTexts::tr("%1 in this quarter of an hour.").arg(scarceText(status, words, now));
    const bool isPutOff = waiting > 0 && status.nextTry && *status.nextTry > now;
    return left + u' '
        + (isPutOff ? HubTexts::tr("What can wait goes %1, unless somebody sends it now; money, "
                                   "check-ins and check-outs go at once.")
                          .arg(soonText(*status.nextTry, words, now))
                    : HubTexts::tr("Money, check-ins and check-outs go at once; the rest takes a "
                                   "little longer."));
}

QString queueText(const HubStatus &status, qint64 waiting, const Words &words, Instant now)
{
    if (waiting == 0)
        return HubTexts::tr("Nothing waits: the hub has everything that was done here.");
    if (status.nextTry && *status.nextTry > now)
        return HubTexts::tr("All of it is saved on this computer, and goes to the hub %1.")
            .arg(soonText(*status.nextTry, words, now));
    return status.state == HubState::Alone || isCutOff(status.state, false)
        ? HubTexts::tr("All of it is saved on this computer, and goes to the hub as soon as the "
                       "two talk to each other.")
        : HubTexts::tr("All of it is saved on this computer, and goes to the hub with the next "
                       "request.");
}

QString filesText(const HubStatus &status)
{
    const FilesUnderWay &files = status.files;
    if (files.givenUp > 0)
        return HubTexts::tr(
            "%Ln of them failed several times; Look now tries again", nullptr, int(files.givenUp));
    if (files.elsewhere > 0)
        return HubTexts::tr(
            "%Ln of them still at the desk that took them", nullptr, int(files.elsewhere));
    return {};
}

QString soonText(Instant then, const Words &words, Instant now)
{
    const qint64 seconds = (toMilliseconds(then) - toMilliseconds(now) + 999) / 1'000;
    if (seconds <= 1)
        return HubTexts::tr("in a second");
    if (seconds < 90)
        return HubTexts::tr("in %Ln second(s)", nullptr, int(seconds));
    return HubTexts::tr("at %1").arg(words.timeOfDay(then));
}

QString bytesText(qint64 bytes, const Words &words)
{
    constexpr qint64 kilo = 1'000;
    if (bytes < kilo)
        return HubTexts::tr("%Ln byte(s)", nullptr, int(bytes));
    if (bytes < kilo * kilo)
        return HubTexts::tr("%1 KB").arg(words.number(bytes / kilo));
    return HubTexts::tr("%1 MB").arg(words.decimal(bytes / (kilo * kilo / 10), 1));
}

QString word(Priority priority)
{
    switch (priority) {
    case Priority::Now:
        return HubTexts::tr("Money, check-ins, check-outs");
    case Priority::Soon:
        return HubTexts::tr("Bookings");
    case Priority::Later:
        return HubTexts::tr("Everything else");
    }
    return {};
}

} // namespace desk::ui
