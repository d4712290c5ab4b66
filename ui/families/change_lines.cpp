#include "ui/families/change_lines.h"

#include "ui/text/column_text.h"
#include "ui/text/joined.h"

#include <QJsonDocument>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct ChangeLines
{
    Q_DECLARE_TR_FUNCTIONS(ChangeLines)
};

/// A kind of record, added or changed.
struct Table
{
    const char *name;
    const char *added;
    const char *changed;
    const char *removed;
};

constexpr std::array tables{
    Table{"households",
          QT_TRANSLATE_NOOP("ChangeLines", "Family taken in"),
          QT_TRANSLATE_NOOP("ChangeLines", "Family changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Family archived")},
    Table{"customers",
          QT_TRANSLATE_NOOP("ChangeLines", "Person added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Person changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Person removed")},
    Table{"phones",
          QT_TRANSLATE_NOOP("ChangeLines", "Phone added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Phone changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Phone removed")},
    Table{"contacts",
          QT_TRANSLATE_NOOP("ChangeLines", "Contact added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Contact changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Contact removed")},
    Table{"household_labels",
          QT_TRANSLATE_NOOP("ChangeLines", "Label added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Label changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Label taken off")},
    Table{"pets",
          QT_TRANSLATE_NOOP("ChangeLines", "Pet added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Pet changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Pet archived")},
    Table{"pet_alerts",
          QT_TRANSLATE_NOOP("ChangeLines", "Warning added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Warning changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Warning taken off")},
    Table{"allergies",
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy added"),
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Allergy removed")},
    Table{"vaccine_records",
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination noted"),
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination removed")},
    Table{"vaccine_waivers",
          QT_TRANSLATE_NOOP("ChangeLines", "Vaccination waived"),
          QT_TRANSLATE_NOOP("ChangeLines", "Waiver changed"),
          QT_TRANSLATE_NOOP("ChangeLines", "Waiver removed")},
};

QString titleOf(const ChangeRow &change, const QJsonObject &after)
{
    for (const Table &table : tables) {
        if (QLatin1StringView(table.name) != change.table)
            continue;
        if (change.before.isEmpty())
            return ChangeLines::tr(table.added);
        const QJsonValue archived = after.value(u"archived_at"_s);
        return ChangeLines::tr(!archived.isUndefined() && !archived.isNull() ? table.removed
                                                                             : table.changed);
    }
    return {};
}

QString detailOf(const QJsonObject &before, const QJsonObject &after, const Words &words)
{
    QStringList parts;
    for (const QString &name : toldColumns()) {
        if (!after.contains(name))
            continue;
        const QString then = columnValue(name, before.value(name), words);
        const QString now = columnValue(name, after.value(name), words);
        const bool isNoNews = before.isEmpty() && (now.isEmpty() || isFlag(name));
        if (then == now || isNoNews)
            continue;
        const QString label = columnLabel(name);
        if (before.isEmpty() || then.isEmpty())
            parts += ChangeLines::tr("%1: %2").arg(label, now);
        else if (now.isEmpty())
            parts += ChangeLines::tr("%1: no longer %2").arg(label, then);
        else
            parts += ChangeLines::tr("%1: %2, was %3").arg(label, now, then);
    }
    return parts.join(u" · "_s);
}

} // namespace

QList<LineRow> changeLines(const QList<ChangeRow> &changes, const Words &words, QDate today)
{
    QList<LineRow> lines;
    for (const ChangeRow &change : changes) {
        const QJsonObject before = QJsonDocument::fromJson(change.before.toUtf8()).object();
        const QJsonObject after = QJsonDocument::fromJson(change.after.toUtf8()).object();
        LineRow line{.id = u"%1.%2"_s.arg(change.event).arg(change.ordinal),
                     .group = words.relativeDay(words.time().civilDate(change.at), today),
                     .symbol = change.before.isEmpty() ? u"plus"_s : u"edit"_s,
                     .title = titleOf(change, after),
                     .detail = detailOf(before, after, words)};
        line.note = joined({change.staff, words.timeOfDay(change.at)});
        if (!change.approver.isEmpty())
            line.chip = ChangeLines::tr("Approved by %1").arg(change.approver);
        if (!line.title.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace desk::ui
