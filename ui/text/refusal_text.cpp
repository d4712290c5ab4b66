#include "ui/text/refusal_text.h"

#include "core/base/assert.h"
#include "ui/text/refusal_sentence.h"

#include <QStringList>

using namespace Qt::Literals;

namespace desk::ui {

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
        return replicaUnreadable();
    case Reason::ReplicaTooNew:
        return tr("The data was written by a newer version. Update Tailtown Desk first.");
    case Reason::KeychainUnreachable:
        return tr(
            "This computer's keychain can't be read, and the data is locked with what is in it. "
            "Unlock it or sign in to the computer anew, and try again.");
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
    case Reason::NotAnAddress:
        return tr("Enter the hub's address, such as hub.example.com.");
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
    case Reason::PlacesTaken:
    case Reason::PlacesScarce:
        return placesTaken();
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
    case Reason::GroomerOff:
        return groomerOff();
    case Reason::GroomerPauses:
        return tr("%1 has a break from %2 to %3: %4. Choose another time.")
            .arg(text(u"groomer"_s), text(u"from"_s), text(u"to"_s), text(u"why"_s));
    case Reason::GroomerTaken:
        return groomerTaken();
    case Reason::PetAtGroomer:
        return tr("%1 has another appointment from %2 to %3. Change that one, or choose another "
                  "time.")
            .arg(text(u"pet"_s), text(u"from"_s), text(u"to"_s));
    case Reason::TrainerTaken:
        return trainerTaken();
    case Reason::CourseFull:
        return courseFull();
    case Reason::AlreadyEnrolled:
        return has(u"pet"_s) ? tr("%1 is in “%2” already.").arg(text(u"pet"_s), text(u"course"_s))
                             : tr("This pet is in the course already.");
    case Reason::TimePassed:
        return m_refusal.field.endsWith(u"leavesOn")
            ? tr("The departure has passed. Agree on a later one first.")
            : tr("This time has passed. Choose a later one.");
    case Reason::UndoTooLate:
        return tr("More than 24 hours have passed. This can't be undone any more.");
    case Reason::UndoBlocked:
        return undoBlocked();

    case Reason::DepositBelowRule:
        return tr("By the rule “%1” a deposit of %2 is due. A manager may ask for less.")
            .arg(text(u"what"_s), text(u"least"_s));
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
    case Reason::PackageUsed:
        return tr("Of %1 some visits were used or are held. A package can be taken back while all "
                  "of "
                  "it is left.")
            .arg(text(u"package"_s));
    case Reason::PackageForFamily:
        return tr("A package belongs to a family. Choose the family first.");
    case Reason::PackageForPet:
        return tr("%1 is for one pet. Choose for which.").arg(text(u"package"_s));
    case Reason::NoCreditLeft:
        return tr("The family has no credit left that pays for this stay.");
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

    case Reason::HubUnreachable:
        return tr("The hub does not answer. Check the address and the network, and try again.");
    case Reason::NotTheHub:
        return tr("Something else than the hub answers there. Check the address; a guest network "
                  "may want you to sign in to it first.");
    case Reason::HubNotTrusted:
        return hubNotTrusted();
    case Reason::HubNeedsNewer:
        return tr("The hub needs a newer version. Update Tailtown Desk on this computer first.");
    case Reason::CodeWrong:
        return tr("This code is wrong, used, or older than ten minutes. Check it, or ask for a new "
                  "one.");
    case Reason::CodeElsewhere:
        return tr("This code is not for this computer. Ask for one that is.");
    case Reason::TooManyTries:
        return tooManyTries();
    case Reason::PlanUsedUp:
        return planUsedUp();
    case Reason::DeskRevoked:
        return tr("The hub does not know this desk any more. Ask a manager for a new code.");
    case Reason::CardSettled:
        return tr("Somebody has settled this meanwhile.");

    case Reason::FileUnreadable:
        return fileUnreadable();
    case Reason::FileTooLarge:
        return tr("This file is too large. Split it in two.");
    case Reason::FileNotText:
        return tr("This is not a text file in UTF-8. Save it as CSV (UTF-8) and try again.");
    case Reason::FileHeaderUnknown:
        return text(u"what"_s).isEmpty()
            ? tr("There is nothing in it. The first line has to name the columns.")
            : tr("The first line does not name the column “%1”, without which it can't be read.")
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

QString refusalText(const Refusal &refusal, const Words &words)
{
    const QString sentence = RefusalSentence(refusal, words).sentence();
    const auto file = refusal.values.constFind(u"file"_s);
    return file == refusal.values.constEnd() ? sentence
                                             : std::get<QString>(*file) % u": "_s % sentence;
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
