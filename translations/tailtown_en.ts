<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AgreementPanel</name>
    <message numerus="yes">
        <source>%n section(s) to initial: read it.</source>
        <translation>
            <numerusform>%n section to initial: read it.</numerusform>
            <numerusform>%n sections to initial: read it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BookingAhead</name>
    <message numerus="yes">
        <source>%Ln day(s) booked.</source>
        <translation>
            <numerusform>%Ln day booked.</numerusform>
            <numerusform>%Ln days booked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) of standing plans could not be booked.</source>
        <translation>
            <numerusform>%Ln day of standing plans could not be booked.</numerusform>
            <numerusform>%Ln days of standing plans could not be booked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckInModel</name>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 is checked in.</numerusform>
            <numerusform>%1 are checked in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckOutModel</name>
    <message numerus="yes">
        <source>%Ln add-on(s) of %1 are on the bill and not noted as done.</source>
        <translation>
            <numerusform>%Ln add-on of %1 is on the bill and not noted as done.</numerusform>
            <numerusform>%Ln add-ons of %1 are on the bill and not noted as done.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went home.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 went home.</numerusform>
            <numerusform>%1 went home.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassText</name>
    <message numerus="yes">
        <source>%Ln wait(s)</source>
        <translation>
            <numerusform>%Ln waits</numerusform>
            <numerusform>%Ln wait</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClassesModel</name>
    <message numerus="yes">
        <source>%Ln course(s)</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ConflictsModel</name>
    <message numerus="yes">
        <source>%Ln card(s) to look at</source>
        <translation>
            <numerusform>%Ln card to look at</numerusform>
            <numerusform>%Ln cards to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Put %Ln back</source>
        <translation>
            <numerusform>Put %Ln back</numerusform>
            <numerusform>Put %Ln back</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaycareModel</name>
    <message numerus="yes">
        <source>Check in %Ln</source>
        <translation>
            <numerusform>Check in %Ln</numerusform>
            <numerusform>Check in %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check out %Ln</source>
        <translation>
            <numerusform>Check out %Ln</numerusform>
            <numerusform>Check out %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DaycareText</name>
    <message numerus="yes">
        <source>%Ln gone</source>
        <translation>
            <numerusform>%Ln gone</numerusform>
            <numerusform>%Ln gone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln no-show(s)</source>
        <translation>
            <numerusform>%Ln no-show</numerusform>
            <numerusform>%Ln no-shows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeskRailItem</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolModel</name>
    <message numerus="yes">
        <source>%Ln place(s) free</source>
        <translation>
            <numerusform>%Ln place free</numerusform>
            <numerusform>%Ln places free</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamiliesModel</name>
    <message numerus="yes">
        <source>%Ln familie(s)</source>
        <translation>
            <numerusform>%Ln family</numerusform>
            <numerusform>%Ln families</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln familie(s) so far</source>
        <translation>
            <numerusform>%Ln family so far</numerusform>
            <numerusform>%Ln families so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundingForm</name>
    <message numerus="yes">
        <source>%Ln record(s) have arrived.</source>
        <translation>
            <numerusform>%Ln record has arrived.</numerusform>
            <numerusform>%Ln records have arrived.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroomingModel</name>
    <message numerus="yes">
        <source>%Ln appointment(s)</source>
        <translation>
            <numerusform>%Ln appointment</numerusform>
            <numerusform>%Ln appointments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HubText</name>
    <message numerus="yes">
        <source>%Ln change(s) safe on this computer</source>
        <translation>
            <numerusform>%Ln change safe on this computer</numerusform>
            <numerusform>%Ln changes safe on this computer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) are on their way. Go on working.</source>
        <translation>
            <numerusform>%Ln change is on its way. Go on working.</numerusform>
            <numerusform>%Ln changes are on their way. Go on working.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) on the way</source>
        <translation>
            <numerusform>%Ln change on the way</numerusform>
            <numerusform>%Ln changes on the way</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln second(s)</source>
        <translation>
            <numerusform>in %Ln second</numerusform>
            <numerusform>in %Ln seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln byte(s)</source>
        <translation>
            <numerusform>%Ln byte</numerusform>
            <numerusform>%Ln bytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them failed several times; Look now tries again</source>
        <translation>
            <numerusform>%Ln of them failed several times; Look now tries again</numerusform>
            <numerusform>%Ln of them failed several times; Look now tries again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them still at the desk that took them</source>
        <translation>
            <numerusform>%Ln of them still at the desk that took them</numerusform>
            <numerusform>%Ln of them still at the desk that took them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline, on this computer only · %Ln change(s) saved here wait to be sent</source>
        <translation>
            <numerusform>Offline, on this computer only · %Ln change saved here waits to be sent</numerusform>
            <numerusform>Offline, on this computer only · %Ln changes saved here wait to be sent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportModel</name>
    <message numerus="yes">
        <source>%n line(s) had become wrong meanwhile and were left out.</source>
        <translation>
            <numerusform>%n line had become wrong meanwhile and was left out.</numerusform>
            <numerusform>%n lines had become wrong meanwhile and were left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message numerus="yes">
        <source>Write %Ln line(s)</source>
        <translation>
            <numerusform>Write %Ln line</numerusform>
            <numerusform>Write %Ln lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OfferText</name>
    <message numerus="yes">
        <source>%n free</source>
        <comment>rooms</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more pet(s) asked for than are on file.</source>
        <translation>
            <numerusform>%n more pet asked for than are on file.</numerusform>
            <numerusform>%n more pets asked for than are on file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueuedChanges</name>
    <message numerus="yes">
        <source>… and %Ln more</source>
        <translation>
            <numerusform>… and %Ln more</numerusform>
            <numerusform>… and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RefusalSentence</name>
    <message numerus="yes">
        <source>That PIN does not match. %n more attempt(s) before it locks.</source>
        <translation>
            <numerusform>That PIN does not match. %n more attempt before it locks.</numerusform>
            <numerusform>That PIN does not match. %n more attempts before it locks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Use %n character(s) at most.</source>
        <translation>
            <numerusform>Use %n character at most.</numerusform>
            <numerusform>Use %n characters at most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A stay can be %n night(s) long at most. Split it in two.</source>
        <translation>
            <numerusform>A stay can be %n night long at most. Split it in two.</numerusform>
            <numerusform>A stay can be %n nights long at most. Split it in two.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only %n in stock. Lower the number, or count the stock.</source>
        <translation>
            <numerusform>Only %n in stock. Lower the number, or count the stock.</numerusform>
            <numerusform>Only %n in stock. Lower the number, or count the stock.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more stay(s) are in the way. Move them to other rooms first.</source>
        <translation>
            <numerusform>One more stay is in the way. Move both to other rooms first.</numerusform>
            <numerusform>%n more stays are in the way. Move them all to other rooms first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n other day(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1 and %n other day</numerusform>
            <numerusform>%1 and %n other days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pet(s) wait for a place.</source>
        <translation>
            <numerusform>%Ln pet waits for a place.</numerusform>
            <numerusform>%Ln pets wait for a place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RegularsModel</name>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 is checked in.</numerusform>
            <numerusform>%1 are checked in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 went home.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 went home.</numerusform>
            <numerusform>%1 went home.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of the %Ln could be done at once. Each says why.</source>
        <translation>
            <numerusform>It could not be done at once: see why.</numerusform>
            <numerusform>None of the %Ln could be done at once. Each says why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportCells</name>
    <message numerus="yes">
        <source>%n payment(s)</source>
        <translation>
            <numerusform>%n payment</numerusform>
            <numerusform>%n payments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message numerus="yes">
        <source>%n day(s) of grace</source>
        <translation>
            <numerusform>%n day of grace</numerusform>
            <numerusform>%n days of grace</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from %n week(s) of age</source>
        <translation>
            <numerusform>from %n week of age</numerusform>
            <numerusform>from %n weeks of age</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n room(s)</source>
        <translation>
            <numerusform>%n room</numerusform>
            <numerusform>%n rooms</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s)</source>
        <translation>
            <numerusform>%Ln place</numerusform>
            <numerusform>%Ln places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingPlansModel</name>
    <message numerus="yes">
        <source>%Ln standing plan(s)</source>
        <translation>
            <numerusform>%Ln standing plan</numerusform>
            <numerusform>%Ln standing plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with days that are not booked</source>
        <translation>
            <numerusform>%Ln with days that are not booked</numerusform>
            <numerusform>%Ln with days that are not booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StandingText</name>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %Ln weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) not booked</source>
        <translation>
            <numerusform>%Ln day not booked</numerusform>
            <numerusform>%Ln days not booked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StayModel</name>
    <message numerus="yes">
        <source>%Ln family(s) waiting for these nights.</source>
        <translation>
            <numerusform>%Ln family is waiting for these nights.</numerusform>
            <numerusform>%Ln families are waiting for these nights.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TillCloseForm</name>
    <message numerus="yes">
        <source>%Ln pet(s) are in the house.</source>
        <translation>
            <numerusform>%Ln pet is in the house.</numerusform>
            <numerusform>%Ln pets are in the house.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You counted %Ln more.</source>
        <translation>
            <numerusform>You counted %Ln more.</numerusform>
            <numerusform>You counted %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You counted %Ln less: look for them before you go.</source>
        <translation>
            <numerusform>You counted %Ln less: look for it before you go.</numerusform>
            <numerusform>You counted %Ln less: look for them before you go.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <comment>pets</comment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) wait to be sent; the Z says so.</source>
        <translation>
            <numerusform>%Ln change waits to be sent; the Z says so.</numerusform>
            <numerusform>%Ln changes wait to be sent; the Z says so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayBoard</name>
    <message numerus="yes">
        <source>%Ln add-on(s) still to do</source>
        <translation>
            <numerusform>%Ln add-on still to do</numerusform>
            <numerusform>%Ln add-ons still to do</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayModel</name>
    <message numerus="yes">
        <source>%Ln pet(s) here</source>
        <translation>
            <numerusform>%Ln pet here</numerusform>
            <numerusform>%Ln pets here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tomorrow: %Ln.</source>
        <translation>
            <numerusform>Tomorrow: %Ln.</numerusform>
            <numerusform>Tomorrow: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) tonight</source>
        <translation>
            <numerusform>%Ln stays tonight</numerusform>
            <numerusform>%Ln stay tonight</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message numerus="yes">
        <source>%Ln family(s) waiting</source>
        <translation>
            <numerusform>%Ln family waiting</numerusform>
            <numerusform>%Ln families waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln could have a room</source>
        <translation>
            <numerusform>%Ln could have a room</numerusform>
            <numerusform>%Ln could have a room</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln offer(s)</source>
        <translation>
            <numerusform>%Ln offer</numerusform>
            <numerusform>%Ln offers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WalkInModel</name>
    <message numerus="yes">
        <source>%1 checked in.</source>
        <comment>names of pets</comment>
        <translation>
            <numerusform>%1 is checked in.</numerusform>
            <numerusform>%1 are checked in.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n night(s)</source>
        <translation>
            <numerusform>%n night</numerusform>
            <numerusform>%n nights</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pet(s)</source>
        <translation>
            <numerusform>%n pet</numerusform>
            <numerusform>%n pets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n year(s)</source>
        <translation>
            <numerusform>about %n year</numerusform>
            <numerusform>about %n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
</context>
</TS>
