#include "core/classes/course_price.h"

#include "core/catalog/service.h"
#include "core/classes/edit_courses.h"
#include "core/db/select.h"
#include "core/grooming/appointment_price.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

QList<QDate> chargedOn(db::Database &database,
                       const ResortTime &time,
                       const Course &course,
                       const Enrolment &enrolment)
{
    if (course.pricedBy == CoursePrice::Course)
        return {course.startsOn};
    QList<QDate> days;
    for (const CourseSession &session : sessionsOf(database, course.id)) {
        if (!session.cancelledAt && session.endsAt > enrolment.stateChangedAt)
            days += time.civilDate(session.startsAt);
    }
    return days;
}

StayToPrice visitsOn(db::Database &database,
                     const Course &course,
                     const Enrolment &enrolment,
                     const QList<QDate> &days)
{
    StayToPrice visits{.pets = {}, .taxedOn = days.first()};
    visits.location = course.location;
    visits.household = enrolment.household;
    const auto pet = database.find<Pet>(enrolment.pet);
    const auto service = database.find<Service>(course.service);
    for (const QDate day : days)
        visits.pets += PetToPrice{.pet = enrolment.pet,
                                  .reservation = std::nullopt,
                                  .species = pet ? pet->species : Species::Dog,
                                  .weightGrams = pet ? pet->weightGrams : std::nullopt,
                                  .service = course.service,
                                  .arrivesOn = day,
                                  .arrivesAtMinute = service ? service->arrivalFrom : 0,
                                  .leavesOn = day,
                                  .leavesAtMinute = service ? service->departureUntil : 0,
                                  .rooms = {}};
    return visits;
}

// Six sessions are one line of six, which its steps explain one by one.
QuoteLine joined(const QList<QuoteLine> &lines, const Course &course)
{
    QuoteLine line = lines.first();
    line.description = course.name;
    line.tax = line.tax * 0;
    line.discount = line.discount * 0;
    for (const QuoteLine &more : lines.mid(1)) {
        line.quantity += more.quantity;
        line.amount += more.amount;
        line.steps += more.steps;
        if (more.unitPrice != line.unitPrice)
            line.unitPrice = line.unitPrice * 0;
    }
    return line;
}

} // namespace

Result<QuoteLine> lineOfPlace(db::Database &database,
                              const ResortTime &time,
                              const Course &course,
                              const Enrolment &enrolment)
{
    const QList<QDate> days = chargedOn(database, time, course, enrolment);
    if (days.isEmpty())
        return refuse(Reason::TimePassed, u"course"_s);
    const Result<Quote> price =
        priceVisits(database, time, visitsOn(database, course, enrolment, days));
    if (!price) // of the first session: the others lack the same
        return refuse(Refusals{price.error().front()});
    return joined(price->lines, course);
}

Result<Money> priceOfPlace(db::Database &database,
                           const ResortTime &time,
                           const Course &course,
                           const Enrolment &enrolment)
{
    return lineOfPlace(database, time, course, enrolment).map([](const QuoteLine &line) {
        return line.amount;
    });
}

Result<QList<Enrolment>> placesToBill(db::Database &database, const QList<EnrolmentId> &ids)
{
    const auto known = db::byId<Enrolment>(database, ids);
    QList<Enrolment> places;
    for (const EnrolmentId &id : ids) {
        if (!known.contains(id))
            return refuse(Reason::Unknown, u"enrolments"_s);
        places += known.value(id);
        if (places.last().state != EnrolmentState::Enrolled || isBilled(database, places.last()))
            return refuse(Reason::Changed, u"enrolments"_s);
    }
    return places;
}

Result<QList<QuoteLine>> enrolmentLines(db::Database &database,
                                        const ResortTime &time,
                                        const QList<Enrolment> &places)
{
    QList<QuoteLine> lines;
    for (const Enrolment &place : places) {
        const auto course = database.find<Course>(place.course);
        if (!course)
            return refuse(Reason::Unknown, u"enrolments"_s);
        const Result<QuoteLine> line = lineOfPlace(database, time, *course, place);
        if (!line)
            return refuse(line.error());
        lines += *line;
    }
    return lines;
}

bool isBilled(db::Database &database, const Enrolment &enrolment)
{
    const auto bill = enrolment.invoice ? database.find<Invoice>(*enrolment.invoice) : std::nullopt;
    return bill && bill->issuedAt && !bill->voidedAt;
}

} // namespace desk
