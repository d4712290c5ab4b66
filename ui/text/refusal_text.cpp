#include "ui/text/refusal_text.h"

#include "ui/text/enum_text.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// A value of a refusal, as it is read in a sentence.
struct ValueText
{
    const Words &words;

    QString operator()(qint64 value) const { return words.number(value); }
    QString operator()(const QString &value) const { return value; }
    QString operator()(QDate value) const { return words.dayMonthYear(value); }
    QString operator()(Money value) const { return words.money(value); }
    QString operator()(Instant value) const { return words.timeOfDay(value); }
};

/// The sentences. Each says what to do next, and stands also when the command gave no values.
class RefusalSentence
{
    Q_DECLARE_TR_FUNCTIONS(Refusals)

public:
    RefusalSentence(const Refusal &refusal, const Words &words)
        : m_refusal(refusal)
        , m_words(words)
    {
    }

    QString sentence() const;

private:
    bool has(const QString &name) const { return m_refusal.values.contains(name); }
    QString text(const QString &name) const;
    int count(const QString &name) const;
    QString room() const { return has(u"unit"_s) ? text(u"unit"_s) : tr("This room"); }

    QString outOfRange() const;
    QString wrongPin() const;
    QString vaccineStops() const;
    QString unitTaken() const;
    QString stayInTheWay() const;
    QString unitBlocked() const;
    QString petAlreadyBooked() const;
    QString wrongState() const;
    QString undoBlocked() const;
    QString rateMissing() const;

    const Refusal &m_refusal;
    const Words &m_words;
};

QString RefusalSentence::text(const QString &name) const
{
    const auto found = m_refusal.values.constFind(name);
    return found == m_refusal.values.constEnd() ? QString()
                                                : std::visit(ValueText{m_words}, found.value());
}

int RefusalSentence::count(const QString &name) const
{
    const auto found = m_refusal.values.constFind(name);
    return found == m_refusal.values.constEnd() ? 0 : int(std::get<qint64>(found.value()));
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

QString RefusalSentence::wrongState() const
{
    const QString state = wordOfState(text(u"state"_s));
    if (state.isEmpty())
        return tr("This can't be done any more. Open it again to see how it stands.");
    return tr("This can't be done now: the state is “%1”. Open it again to see how it stands.")
        .arg(state);
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

QString RefusalSentence::sentence() const
{
    switch (m_refusal.reason) {
    case Reason::StorageFailed:
        return tr("This could not be saved. Try again; if it happens again, call support.");
    case Reason::StorageFull:
        return tr("The disk is full, so this could not be saved. Free some space and try again.");
    case Reason::ReplicaLocked:
        return tr("Tailtown Desk is already open on this computer. Use that window.");
    case Reason::ReplicaUnreadable:
        return tr("The data on this computer can't be read. Restore the last backup.");
    case Reason::ReplicaTooNew:
        return tr("The data was written by a newer version. Update Tailtown Desk first.");
    case Reason::Cancelled:
        return tr("Stopped. Nothing was changed.");

    case Reason::Missing:
        return tr("Fill this in.");
    case Reason::TooLong:
        return has(u"limit"_s) ? tr("Use %n character(s) at most.", nullptr, count(u"limit"_s))
                               : tr("This is too long. Shorten it.");
    case Reason::NotANumber:
        return tr("Enter a number.");
    case Reason::NotADate:
        return tr("Enter a date, such as %1.").arg(m_words.date(QDate(2026, 12, 24)));
    case Reason::NotAnAmount:
        return tr("Enter an amount, such as %1.")
            .arg(m_words.amount(Money::minor(12'345, m_words.currency())));
    case Reason::NotAPhone:
        return tr("Enter a phone number with its area code.");
    case Reason::NotAnEmail:
        return tr("Enter an e-mail address, such as name@example.com.");
    case Reason::OutOfRange:
        return outOfRange();
    case Reason::CardNumberTyped:
        return tr("This looks like a card number, which must not be kept. Take it out.");
    case Reason::AlreadyTaken:
        return has(u"what"_s) ? tr("%1 is already in use. Choose another.").arg(text(u"what"_s))
                              : tr("This is already in use. Choose another.");
    case Reason::Unknown:
        return tr("This is not there any more. Go back and choose again.");
    case Reason::StillUsed:
        return tr("%1 still belongs to it. Move or archive that first.").arg(text(u"what"_s));
    case Reason::Changed:
        return tr("Somebody else changed this meanwhile. Look at it again, then save.");

    case Reason::NotSignedIn:
        return tr("Sign in first.");
    case Reason::NotPermitted:
        return tr("This needs somebody with more rights. Ask a manager.");
    case Reason::ApprovalNeeded:
        return tr("A manager has to approve this with a PIN and a reason.");
    case Reason::WrongPin:
        return wrongPin();
    case Reason::PinLocked:
        return has(u"until"_s)
            ? tr("This PIN is locked until %1. A manager can sign in meanwhile.")
                  .arg(text(u"until"_s))
            : tr("This PIN is locked for a few minutes. A manager can sign in meanwhile.");
    case Reason::PinTooShort:
        return tr("Choose a PIN of six digits or more.");
    case Reason::PinTooSimple:
        return tr("This PIN is easy to guess. Choose one without repeats or a sequence.");
    case Reason::PinNotChosen:
        return tr("There is no PIN yet. Ask an administrator to set one.");
    case Reason::LastAdministrator:
        return tr("The resort needs an administrator. Appoint another one first.");
    case Reason::HubDecides:
        return tr("The hub has to confirm this. Try again when the desk is online.");

    case Reason::HouseholdArchived:
        return tr("This family is archived. Restore it first.");
    case Reason::PetArchived:
        return tr("This pet is archived. Restore it first.");
    case Reason::PetDeceased:
        return tr("This pet is marked as deceased. Check that you chose the right one.");
    case Reason::DoNotBook:
        return text(u"why"_s).isEmpty()
            ? tr("Marked “do not book”. A manager can let them come.")
            : tr("Marked “do not book”: %1. A manager can let them come.").arg(text(u"why"_s));
    case Reason::VaccineStops:
        return vaccineStops();
    case Reason::HasOpenBalance:
        return tr("There is an open balance. Settle it first.");
    case Reason::HasFutureStay:
        return stayInTheWay();

    case Reason::DatesReversed:
        return tr("The departure is before the arrival. Check the dates.");
    case Reason::StayTooLong:
        return has(u"limit"_s) ? tr("A stay can be %n night(s) long at most. Split it in two.",
                                    nullptr,
                                    count(u"limit"_s))
                               : tr("This stay is too long. Split it in two.");
    case Reason::UnitTaken:
        return unitTaken();
    case Reason::UnitBlocked:
        return unitBlocked();
    case Reason::UnitTooSmall:
        return tr("%1 is too small for this. Choose a larger room.").arg(room());
    case Reason::UnitWrongSpecies:
        return tr("%1 is for another kind of animal. Choose another room.").arg(room());
    case Reason::UnitDirty:
        return tr("%1 is not clean yet. Choose another, or mark it clean.").arg(room());
    case Reason::UnitMissing:
        return tr("Choose a room.");
    case Reason::PetElsewhere:
        return has(u"unit"_s)
            ? tr("This pet is already checked in, in %1. Check it out there first.")
                  .arg(text(u"unit"_s))
            : tr("This pet is already checked in. Check it out there first.");
    case Reason::PetAlreadyBooked:
        return petAlreadyBooked();
    case Reason::WrongState:
        return wrongState();
    case Reason::NotYetArrived:
        return tr("This stay has not begun yet. Change the arrival day first.");
    case Reason::TooEarly:
        return has(u"from"_s) ? tr("This can be done from %1 on.").arg(text(u"from"_s))
                              : tr("It is too early for this.");
    case Reason::OutsideHours:
        return has(u"from"_s) && has(u"to"_s)
            ? tr("Choose a time from %1 to %2.")
                  .arg(m_words.minuteOfDay(count(u"from"_s)), m_words.minuteOfDay(count(u"to"_s)))
            : tr("The resort is closed at this time. Choose another.");
    case Reason::AgreementMissing:
        return tr("The agreement is not signed. Have it signed first.");
    case Reason::BelongingsNotReturned:
        return tr("Not all belongings are ticked. Return them, or say why not.");
    case Reason::ControlledMedicationOpen:
        return tr("Count the controlled medication that goes home first.");
    case Reason::PickUpNotAuthorised:
        return tr("This person is not on the pick-up list. Call the family, or ask a manager.");
    case Reason::UndoTooLate:
        return tr("More than 24 hours have passed. This can't be undone any more.");
    case Reason::UndoBlocked:
        return undoBlocked();

    case Reason::DepositMissing:
        return has(u"missing"_s)
            ? tr("A deposit of %1 is due first. Take it, or ask a manager.").arg(text(u"missing"_s))
            : tr("A deposit is due first. Take it, or ask a manager.");

    case Reason::RateMissing:
        return rateMissing();
    case Reason::TierMissing:
        return tr("There is no price rule for this many pets. Add one in Settings.");
    case Reason::TaxMissing:
        return tr("There is no tax rate for this day. Add one in Settings.");
    case Reason::CouponUnknown:
        return tr("There is no coupon with this code. Check the spelling.");
    case Reason::CouponExpired:
        return tr("This coupon is not valid today. Take it off, or use another.");
    case Reason::CouponUsedUp:
        return tr("This coupon has been used up. Take it off, or use another.");
    case Reason::DiscountTooLarge:
        return tr("The discount is larger than the bill. Lower it.");
    case Reason::NothingToPay:
        return tr("There is nothing to pay.");
    case Reason::TenderTooSmall:
        return has(u"missing"_s)
            ? tr("%1 is still missing. Add another payment.").arg(text(u"missing"_s))
            : tr("This does not cover the bill. Add another payment.");
    case Reason::TenderTooLarge:
        return tr("This is more than is due. Lower the amount.");
    case Reason::NoChangeOnTender:
        return tr("Change is given on cash only. Lower the amount.");
    case Reason::CreditTooSmall:
        return has(u"available"_s) ? tr("The credit is %1. Use that, and pay the rest another way.")
                                         .arg(text(u"available"_s))
                                   : tr("There is not enough credit. Pay the rest another way.");
    case Reason::CardReferenceMissing:
        return tr("Enter the reference printed by the card terminal.");
    case Reason::CheckNumberMissing:
        return tr("Enter the number of the check.");
    case Reason::InvoiceNotOpen:
        return tr("This bill is closed. Open the family to see how it stands.");
    case Reason::InvoiceHasPayments:
        return tr("Money was paid on this bill. Refund it first.");
    case Reason::RefundTooLarge:
        return has(u"available"_s)
            ? tr("At most %1 can be refunded. Lower the amount.").arg(text(u"available"_s))
            : tr("This is more than was paid. Lower the amount.");
    case Reason::AlreadyReversed:
        return tr("This has been reversed already.");
    case Reason::LedgerUnbalanced:
        return tr("The amounts do not add up, so nothing was booked. Call support.");
    case Reason::StockMissing:
        return has(u"available"_s)
            ? tr("Only %n in stock. Lower the number, or count the stock.",
                 nullptr,
                 count(u"available"_s))
            : tr("There is not enough in stock. Lower the number, or count the stock.");

    case Reason::TillClosed:
        return tr("The till is closed. Open it first.");
    case Reason::TillAlreadyOpen:
        return has(u"by"_s) ? tr("%1 opened this till already. Close it first.").arg(text(u"by"_s))
                            : tr("This till is open already. Close it first.");
    case Reason::TillCounting:
        return tr("The till is being counted. Finish the count, or go back to selling.");
    case Reason::VarianceNeedsReason:
        return tr("The count differs from what is expected. Count again, or give a reason.");

    case Reason::FileUnreadable:
        return tr("This file can't be read. Check that it is there and choose it again.");
    case Reason::FileTooLarge:
        return tr("This file is too large. Split it in two.");
    case Reason::FileNotText:
        return tr("This is not a text file in UTF-8. Save it as CSV (UTF-8) and try again.");
    case Reason::FileHeaderUnknown:
        return text(u"what"_s).isEmpty()
            ? tr("The first line has no columns that are known. Compare it with the sample file.")
            : tr("The column “%1” is not there. Compare the first line with the sample file.")
                  .arg(text(u"what"_s));
    case Reason::FileMalformed:
        return tr("Line %1 is broken: check its columns and quotes.").arg(text(u"line"_s));
    case Reason::FileTruncated:
        return tr("The file ends in the middle of a line. Export it again.");
    case Reason::KeyWrong:
        return tr("This key does not open the data. Choose the key that belongs to it.");
    }
    DESK_ASSERT(!"a reason that is not in the list");
    return {};
}

} // namespace

QString refusalText(const Refusal &refusal, const Words &words)
{
    return RefusalSentence(refusal, words).sentence();
}

QString refusalText(const Refusals &refusals, const Words &words)
{
    QStringList lines;
    for (const Refusal &refusal : refusals)
        lines += refusalText(refusal, words);
    lines.removeDuplicates();
    return lines.join(u'\n');
}

} // namespace desk::ui
