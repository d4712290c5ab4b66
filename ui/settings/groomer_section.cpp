#include "core/grooming/groomer_days.h"
#include "core/grooming/keep_hours.h"
#include "core/staff/tiles.h"
#include "ui/settings/settings_section.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int daysOfTheWeek = 7;
const QDate someMonday(2026, 11, 23);

QString fieldName(const QString &edge, int weekday)
{
    return edge + QString::number(weekday);
}

/// When somebody grooms: who has hours on any day is a groomer.
class GroomerHours final : public SettingsSection
{
    Q_DECLARE_TR_FUNCTIONS(Settings)

public:
    SectionHead head() const override
    {
        return {.name = u"groomers"_s,
                .group = tr("Care"),
                .title = tr("Groomers"),
                .permission = Permission::EditStaff,
                .explanation = tr("Who has hours on some day can be booked for grooming on it.")};
    }

    QList<SettingsRow> rows(const SettingsDesk &desk) const override
    {
        QList<SettingsRow> rows;
        for (const StaffTile &tile : staffTiles(desk.database))
            rows += SettingsRow{
                .id = tile.id.text(), .title = tile.name, .detail = daysOf(desk, tile.id)};
        return rows;
    }

    SettingsForm form(const SettingsDesk &desk, const QString &id) override
    {
        m_staff = StaffId::parse(id).value_or(StaffId());
        const auto person = desk.database.find<Staff>(m_staff);
        const QList<WorkingHours> known = workingHoursOf(desk.database, m_staff);
        SettingsForm form{.title = person ? person->name : QString()};
        for (int weekday = 1; weekday <= daysOfTheWeek; ++weekday) {
            const auto hours = std::ranges::find(known, weekday, &WorkingHours::weekday);
            const bool isOff = hours == known.end();
            const QString day = desk.words.weekday(someMonday.addDays(weekday - 1));
            form.fields += timeField(fieldName(u"from"_s, weekday),
                                     tr("%1 from", "a day of the week").arg(day),
                                     isOff ? QString() : desk.words.minuteOfDay(hours->fromMinute));
            form.fields +=
                timeField(fieldName(u"until"_s, weekday),
                          tr("until"),
                          isOff ? QString() : desk.words.minuteOfDay(hours->untilMinute));
        }
        form.fields.first().hint = tr("Leave a day empty: off.");
        return form;
    }

    SettingsWork save(TypedForm &typed) override
    {
        SetWorkingHours command{m_staff, {}};
        for (int weekday = 1; weekday <= daysOfTheWeek; ++weekday) {
            const QString from = fieldName(u"from"_s, weekday);
            const QString until = fieldName(u"until"_s, weekday);
            if (typed.text(from).trimmed().isEmpty() && typed.text(until).trimmed().isEmpty())
                continue;
            const DayHours day{weekday, typed.minute(from), typed.minute(until)};
            if (typed.refusals().empty() && day.untilMinute <= day.fromMinute)
                typed.refuse(Reason::OutOfRange, until);
            command.days += day;
        }
        return doing(command);
    }

private:
    static SettingsField timeField(const QString &name, const QString &label, const QString &value)
    {
        return {
            .name = name, .label = label, .kind = FieldKind::Time, .value = value, .wide = false};
    }

    static QString daysOf(const SettingsDesk &desk, const StaffId &staff)
    {
        QStringList days;
        for (const WorkingHours &hours : workingHoursOf(desk.database, staff))
            days += desk.words.weekday(someMonday.addDays(hours.weekday - 1));
        return desk.words.list(days);
    }

    StaffId m_staff;
};

} // namespace

std::unique_ptr<SettingsSection> groomersSection()
{
    return std::make_unique<GroomerHours>();
}

} // namespace desk::ui
