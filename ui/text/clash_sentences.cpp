#include "ui/text/clash_text.h"

namespace desk::ui {

QString wordOf(SubjectKind kind)
{
    struct SubjectText
    {
        Q_DECLARE_TR_FUNCTIONS(SubjectText)
    };
    switch (kind) {
    case SubjectKind::Pet:
        return SubjectText::tr("Pet");
    case SubjectKind::Family:
        return SubjectText::tr("Family");
    case SubjectKind::Person:
        return SubjectText::tr("Person");
    case SubjectKind::Stay:
        return SubjectText::tr("Stay");
    case SubjectKind::Bill:
        return SubjectText::tr("Bill");
    case SubjectKind::Room:
        return SubjectText::tr("Room");
    case SubjectKind::Area:
        return SubjectText::tr("Area");
    case SubjectKind::Service:
        return SubjectText::tr("Service");
    case SubjectKind::AddOn:
        return SubjectText::tr("Add-on");
    case SubjectKind::Product:
        return SubjectText::tr("Product");
    case SubjectKind::Coupon:
        return SubjectText::tr("Coupon");
    case SubjectKind::Vaccine:
        return SubjectText::tr("Vaccine");
    case SubjectKind::Vet:
        return SubjectText::tr("Veterinarian");
    case SubjectKind::Till:
        return SubjectText::tr("Till");
    case SubjectKind::Desk:
        return SubjectText::tr("Desk");
    case SubjectKind::Staff:
        return SubjectText::tr("Staff");
    case SubjectKind::Resort:
        return SubjectText::tr("Resort");
    }
    return {};
}

QString ClashWords::summary(const Clash &clash) const
{
    switch (clash.kind) {
    case ClashKind::GaveWay:
        return tr("%1: %2 stands, not %3")
            .arg(labelOf(clash), quoted(clash.stands), quoted(clash.gaveWay));
    case ClashKind::RoomTaken:
        return tr("Its room belongs to somebody else");
    case ClashKind::RoomBlocked:
        return tr("Its room is out of use");
    case ClashKind::AlsoDone:
        return tr("Done at two desks, counted once");
    case ClashKind::OtherRoom:
        return tr("Checked in twice, into two rooms");
    case ClashKind::WasCancelled:
        return tr("Is here, and was cancelled");
    case ClashKind::WasNoShow:
        return tr("Is here, and was given up");
    case ClashKind::AlreadyCheckedIn:
        return tr("Is here, so it was not called off");
    case ClashKind::AlreadyCheckedOut:
        return tr("Had left, so nothing was changed");
    case ClashKind::AlreadyOff:
        return tr("Was called off, so nothing was changed");
    case ClashKind::AlreadyPromised:
        return tr("Was confirmed, so it does not wait");
    case ClashKind::ChangedMeanwhile:
        return tr("Called off while somebody changed it");
    case ClashKind::TheirPlanGaveWay:
    case ClashKind::PlanGaveWay:
        return tr("Days or rooms were decided twice");
    case ClashKind::AlreadyIssued:
        return tr("Was issued, so nothing was changed");
    case ClashKind::AlreadyClosed:
        return tr("Was closed, so nothing was changed");
    case ClashKind::WasDiscarded:
        return tr("Was thrown away, and is a bill");
    case ClashKind::LinesGaveWay:
        return tr("Two desks changed the draft");
    case ClashKind::PaidTwice:
        return tr("%1 too much was paid").arg(overpaid(clash));
    case ClashKind::CreditsOverdrawn:
        return tr("%1 more than the package holds").arg(overdrawn(clash));
    case ClashKind::GroomerTaken:
        return tr("A groomer is promised twice at one time");
    case ClashKind::TrainerTaken:
        return tr("A trainer is promised twice at one time");
    case ClashKind::PlacesExceeded:
        return tr("More pets than places on a day");
    case ClashKind::CourseOverfull:
        return tr("More pets than places in a course");
    case ClashKind::DepositCountedOnce:
        return tr("A deposit was decided on twice");
    case ClashKind::DepositOverdrawn:
        return tr("%1 too much of a deposit was used").arg(overpaid(clash));
    case ClashKind::SecondBill:
        return clash.held ? tr("Checked out twice, billed once") : tr("A stay is on two bills");
    case ClashKind::NotPermitted:
        return tr("Was done by somebody who may not do it any more");
    case ClashKind::PartMissing:
        return tr("Was done in a room that was not agreed");
    case ClashKind::Other:
        break;
    }
    return tr("Met another change");
}

// Of a pet that was groomed or was at a class, and of an appointment that was called off, the later
// one is not heard.
bool ClashWords::isAboutHappening(const Clash &clash) const
{
    return (clash.table == "appointments" && clash.group == "state")
        || (clash.table == "attendances" && clash.group == "mark");
}

QString ClashWords::outcome(const Clash &clash) const
{
    switch (clash.kind) {
    case ClashKind::GaveWay:
        if (isAboutHappening(clash))
            return tr("What happened counts, whatever was decided: %1 stands.")
                .arg(quoted(clash.stands));
        return tr("Neither desk knew of the other. %1 is the later one and stands.")
            .arg(quoted(clash.stands));
    case ClashKind::RoomTaken:
        return tr("Another desk gave the room away first. %1 keeps the stay, without a room.")
            .arg(who());
    case ClashKind::RoomBlocked:
        return tr("Another desk took the room out of use. %1 keeps the stay, without a room.")
            .arg(who());
    case ClashKind::AlsoDone:
        return clash.otherNumber.isEmpty()
            ? tr("It counts once.")
            : tr("The bill counts once, as %1. The paper with %2 is the same bill.")
                  .arg(clash.stood.value("number"_L1).toString(), clash.otherNumber);
    case ClashKind::OtherRoom:
        return tr("%1 is checked in once, in the room that was noted first.").arg(who());
    case ClashKind::WasCancelled:
        return tr("%1 is here, and that counts: the stay goes on.").arg(who());
    case ClashKind::WasNoShow:
        return tr("%1 came after all, and that counts: the stay goes on.").arg(who());
    case ClashKind::AlreadyCheckedIn:
        return tr("%1 is here, and that counts: the stay was not called off.").arg(who());
    case ClashKind::AlreadyCheckedOut:
        return tr("%1 had left by then: the stay is as it was.").arg(who());
    case ClashKind::AlreadyOff:
        return tr("The stay had been called off by then, and still is.");
    case ClashKind::AlreadyPromised:
        return tr("%1 had been confirmed by then, and that counts: the stay does not wait.")
            .arg(who());
    case ClashKind::ChangedMeanwhile:
        return tr("The stay is called off. Who did that did not know of the change.");
    case ClashKind::TheirPlanGaveWay:
    case ClashKind::PlanGaveWay:
        return tr("The later decision stands.");
    case ClashKind::AlreadyIssued:
        return tr("An issued bill stays as it is: this change was not made.");
    case ClashKind::AlreadyClosed:
        return tr("The bill was closed by then: this change was not made.");
    case ClashKind::WasDiscarded:
        return tr("The draft was thrown away elsewhere. It is a bill all the same.");
    case ClashKind::LinesGaveWay:
        return tr("The later change of the draft stands.");
    case ClashKind::PaidTwice:
        return clash.otherNumber.isEmpty()
            ? tr("Two desks took money for the same bill. Both payments count: %1 is too much.")
                  .arg(overpaid(clash))
            : tr("Two desks took money for the same bill. Both payments count: %1 is too much. The "
                 "paper with %2 is the same bill.")
                  .arg(overpaid(clash), clash.otherNumber);
    case ClashKind::CreditsOverdrawn:
        return tr("Two desks used the last credits of one package. Both visits count: the "
                  "package is overdrawn by %1.")
            .arg(overdrawn(clash));
    case ClashKind::GroomerTaken:
        return tr("Two desks gave the same time of one groomer away. Both promises stand.");
    case ClashKind::TrainerTaken:
        return tr("Two desks gave the same time of one trainer away. Both promises stand.");
    case ClashKind::PlacesExceeded:
        return tr("Two desks gave the last places of a day away. Both stays stand.");
    case ClashKind::CourseOverfull:
        return tr("Two desks gave the last place of a course away. Both pets have one.");
    case ClashKind::DepositCountedOnce:
        return tr("The deposit counts once: %1 that the resort would have kept was taken off "
                  "again.")
            .arg(overpaid(clash));
    case ClashKind::DepositOverdrawn:
        return tr("Two desks gave the same deposit back, or used it for a bill. Both count: the "
                  "family had %1 too much.")
            .arg(overpaid(clash));
    case ClashKind::SecondBill:
        return (clash.held ? tr("The bill %1 was first and stands. %2 was taken back.")
                           : tr("%1 and %2 both bill it; %2 bills more than that."))
            .arg(clash.stood.value("number"_L1).toString(), clash.otherNumber);
    case ClashKind::PartMissing:
        return tr("It happened, so it counts. The change of rooms or days before it had not been "
                  "accepted.");
    case ClashKind::NotPermitted:
        return tr("It happened, so it counts. Whoever did it was not allowed to when it reached "
                  "the hub.");
    case ClashKind::Other:
        break;
    }
    return tr("Two desks changed the same without knowing of each other.");
}

QString ClashWords::advice(const Clash &clash) const
{
    switch (clash.kind) {
    case ClashKind::GaveWay:
    case ClashKind::RoomTaken:
    case ClashKind::RoomBlocked:
    case ClashKind::AlsoDone:
        return {};
    case ClashKind::OtherRoom:
        return tr("Look where %1 really is, and move the stay if it is elsewhere.").arg(who());
    case ClashKind::WasCancelled:
    case ClashKind::WasNoShow:
    case ClashKind::AlreadyCheckedIn:
        return tr("Check the days with the family.");
    case ClashKind::AlreadyCheckedOut:
    case ClashKind::AlreadyOff:
        return tr("If the change is still wanted, book a new stay.");
    case ClashKind::AlreadyPromised:
        return tr("Look whether it has its room.");
    case ClashKind::ChangedMeanwhile:
        return tr("Ask the family whether it still wants to come.");
    case ClashKind::TheirPlanGaveWay:
    case ClashKind::PlanGaveWay:
        return tr("Ask the family which days they meant.");
    case ClashKind::AlreadyIssued:
    case ClashKind::AlreadyClosed:
        return tr("If something is missing on the bill, correct it there.");
    case ClashKind::WasDiscarded:
        return tr("If it was meant to go, void the bill.");
    case ClashKind::LinesGaveWay:
        return tr("Look whether everything is on the bill.");
    case ClashKind::PaidTwice:
        return tr("Open the bill and give it back.");
    case ClashKind::CreditsOverdrawn:
        return tr("Tell the family. Check one of the stays out with money, or give the credits on "
                  "the page of the family.");
    case ClashKind::GroomerTaken:
        return tr("Call one of the families, and move its appointment on the page “Grooming”.");
    case ClashKind::TrainerTaken:
        return tr(
            "Move one of the two on the page “Classes” or “Grooming”, or give the course another "
            "trainer.");
    case ClashKind::PlacesExceeded:
        return tr("Call one of the families, and change the days of its stay, or make place for "
                  "%1.")
            .arg(who());
    case ClashKind::CourseOverfull:
        return tr("Call the family of %1, who came second, and put the pet on the waiting list on "
                  "the page “Classes”, or let the course have one place more.")
            .arg(who());
    case ClashKind::DepositCountedOnce:
        return tr("Look whether it ended as the family was told.");
    case ClashKind::DepositOverdrawn:
        return tr("Call the family. Their deposit is on their page: take it back there, or give it "
                  "up.");
    case ClashKind::SecondBill:
        return clash.held ? tr("Look whether something was only on %1.").arg(clash.otherNumber)
                          : tr("Open the bills and take the stay off one of them.");
    case ClashKind::PartMissing:
        return tr("Look whether the days on the bill are right.");
    case ClashKind::NotPermitted:
        return tr("Look whether it is well as it is, and talk to whoever did it.");
    case ClashKind::Other:
        break;
    }
    return tr("Look at how it stands.");
}

} // namespace desk::ui
