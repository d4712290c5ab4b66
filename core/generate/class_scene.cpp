#include "core/generate/class_scene.h"

#include "core/classes/course_page.h"
#include "core/classes/edit_courses.h"
#include "core/classes/enrol.h"
#include "core/classes/keep_sessions.h"

#include <array>

using namespace Qt::Literals;

namespace desk::generate {

namespace {

// Of the staff: behind the administrator and the manager.
constexpr size_t firstTrainer = 2;
constexpr int candidates = 60;

/// A course, and how many pets want to come.
struct CourseToOpen
{
    QStringView name;
    QStringView place;
    size_t trainer;
    int startsInDays;
    int atMinute;
    int capacity;
    int pets;
};

constexpr std::array coursesToOpen{
    CourseToOpen{u"Puppy class", u"Small yard", 0, -6, 17 * 60 + 30, 6, 8},
    CourseToOpen{u"Loose leash", u"Large yard", 0, 1, 18 * 60 + 45, 8, 5},
    CourseToOpen{u"Recall", u"Meadow", 1, 8, 18 * 60, 6, 0},
};

constexpr std::array topics{QStringView(u"Name and eye contact"),
                            QStringView(u"Sit, down, stay"),
                            QStringView(u"Walking by")};

// Others than those at the groomer's, and nobody who has to be kept away.
QList<PetId> someDogs(FrontDesk &desk)
{
    return desk.database().values<PetId>(R"sql(
        SELECT p.id
          FROM pets AS p JOIN households AS h ON h.id = p.household
         WHERE p.species = 'DOG' AND p.archived_at IS NULL AND p.deceased_on IS NULL
           AND p.do_not_book_reason = '' AND h.archived_at IS NULL AND h.do_not_book_reason = ''
         ORDER BY substr(p.id, -3) DESC, p.id
         LIMIT ?
    )sql",
                                         qint64{candidates});
}

std::optional<CourseId> opened(FrontDesk &desk, const CourseToOpen &wish, const ServiceId &service)
{
    const World &world = desk.world();
    const auto made = desk.run(desk.manager(),
                               AddCourse{Course{.service = service,
                                                .name = wish.name.toString(),
                                                .trainer = world.staff[firstTrainer + wish.trainer],
                                                .place = wish.place.toString(),
                                                .startsOn = desk.today().addDays(wish.startsInDays),
                                                .startsAtMinute = wish.atMinute,
                                                .minutes = 60,
                                                .sessions = 6,
                                                .capacity = wish.capacity,
                                                .pricedBy = CoursePrice::Session}});
    return made ? std::optional(*made) : std::nullopt;
}

// Some are refused: their certificates are too old.
void fill(FrontDesk &desk, const CourseId &course, int pets, const QList<PetId> &dogs, int &next)
{
    for (int taken = 0; taken < pets && next < dogs.size(); ++next) {
        if (desk.run(desk.manager(), EnrolPet{.course = course, .pet = dogs[next], .waits = true}))
            ++taken;
    }
}

void noteWhatHappened(FrontDesk &desk, const CourseId &course)
{
    const auto page = coursePage(desk.database(), course, desk.today());
    if (!page)
        return;
    for (int i = 0; i < page->sessions.size() && i < int(topics.size()); ++i) {
        const Opened<CourseSession> &session = page->sessions[i].session;
        const bool isOver = session.record.endsAt <= desk.world().clock.now();
        (void)desk.run(desk.manager(),
                       WriteSession{.opened = session,
                                    .topic = topics[i].toString(),
                                    .homework = isOver
                                        ? u"Five minutes of eye contact before every meal."_s
                                        : QString()});
        for (int pet = 0; isOver && pet < page->enrolled.size(); ++pet)
            (void)desk.run(
                desk.manager(),
                MarkAttendance{session.record.id,
                               page->enrolled[pet].pet.id,
                               pet == 1 ? AttendanceMark::Excused : AttendanceMark::Present});
    }
}

} // namespace

void openTheClasses(FrontDesk &desk)
{
    const QList<Service> services = trainings(desk.database());
    if (services.isEmpty() || desk.world().staff.size() < firstTrainer + 2)
        return;
    const QList<PetId> dogs = someDogs(desk);
    int next = 0;
    for (const CourseToOpen &wish : coursesToOpen) {
        const std::optional<CourseId> course = opened(desk, wish, services.first().id);
        if (!course)
            continue;
        fill(desk, *course, wish.pets, dogs, next);
        noteWhatHappened(desk, *course);
    }
}

} // namespace desk::generate
