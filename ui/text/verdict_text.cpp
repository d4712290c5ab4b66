#include "ui/text/verdict_text.h"

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct VerdictText
{
    Q_DECLARE_TR_FUNCTIONS(VerdictText)
};

QString whatIsSo(const VerdictFacts &facts, const Words &words)
{
    // All at once, so that a pet called %3 stays one.
    const auto with = [&](const QString &sentence) {
        return sentence.arg(facts.pet, facts.vaccine);
    };
    const auto dayed = [&](const QString &sentence, const std::optional<QDate> &day) {
        return sentence.arg(facts.pet, facts.vaccine, words.dayMonthYear(*day));
    };
    const bool dated = facts.until.has_value();
    switch (facts.verdict) {
    case Verdict::Ok:
        return dated ? dayed(VerdictText::tr("%1: %2 holds until %3."), facts.until)
                     : with(VerdictText::tr("%1: %2 is in order."));
    case Verdict::Waived:
        return dated ? dayed(VerdictText::tr("%1: %2 is waived until %3."), facts.until)
                     : with(VerdictText::tr("%1: %2 is waived."));
    case Verdict::Expiring:
        return dated
            ? dayed(VerdictText::tr("%1's %2 vaccination expires on %3, soon after the stay."),
                    facts.until)
            : with(VerdictText::tr("%1's %2 vaccination expires soon after the stay."));
    case Verdict::ExpiresDuringStay:
        return dated ? dayed(VerdictText::tr("%1's %2 vaccination expires on %3, during the stay."),
                             facts.until)
                     : with(VerdictText::tr("%1's %2 vaccination expires during the stay."));
    case Verdict::Grace:
        return dated ? dayed(
                   VerdictText::tr("%1's %2 vaccination expired on %3 and is in its grace period."),
                   facts.until)
                     : with(VerdictText::tr("%1's %2 vaccination is in its grace period."));
    case Verdict::Unverified:
        return with(VerdictText::tr("%1's %2 certificate was not verified."));
    case Verdict::TooRecent:
        return facts.givenOn
            ? dayed(VerdictText::tr("%1's %2 vaccination was given on %3, too shortly before."),
                    facts.givenOn)
            : with(VerdictText::tr("%1's %2 vaccination was given too shortly before."));
    case Verdict::Expired:
        return dated ? dayed(VerdictText::tr("%1's %2 vaccination expired on %3."), facts.until)
                     : with(VerdictText::tr("%1's %2 vaccination has expired."));
    case Verdict::Missing:
        return with(VerdictText::tr("There is no %2 vaccination on file for %1."));
    }
    DESK_ASSERT(!"Verdict");
    return {};
}

QString whatToDo(const VerdictFacts &facts, const Words &words)
{
    switch (facts.verdict) {
    case Verdict::Ok:
    case Verdict::Waived:
        return {};
    case Verdict::Expiring:
    case Verdict::Grace:
        return VerdictText::tr("Ask for the new certificate.");
    case Verdict::Unverified:
        return VerdictText::tr("Look at the certificate and mark it verified.");
    case Verdict::TooRecent:
        return facts.enoughFrom
            ? VerdictText::tr(
                  "From %1 it is enough. Change the arrival, or let a manager waive it.")
                  .arg(words.dayMonthYear(*facts.enoughFrom))
            : VerdictText::tr("Change the arrival, or let a manager waive it.");
    case Verdict::ExpiresDuringStay:
    case Verdict::Expired:
        return facts.stops
            ? VerdictText::tr("Ask for the new certificate, or let a manager waive it.")
            : VerdictText::tr("Ask for the new certificate.");
    case Verdict::Missing:
        return facts.stops ? VerdictText::tr("Ask for the certificate, or let a manager waive it.")
                           : VerdictText::tr("Ask for the certificate.");
    }
    DESK_ASSERT(!"Verdict");
    return {};
}

} // namespace

QString verdictSentence(const VerdictFacts &facts, const Words &words)
{
    const QString next = whatToDo(facts, words);
    const QString first = whatIsSo(facts, words);
    return next.isEmpty() ? first : first + u' ' + next;
}

} // namespace desk::ui
