#include "core/conflicts/cards.h"

#include "core/db/select.h"
#include "core/store/table_shape.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk {

namespace {

struct NamedStaff
{
    StaffId id;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"id", &NamedStaff::id}, Field{"name", &NamedStaff::name});
    }
};

struct NamedDesk
{
    int number = 0;
    QString name;

    static constexpr auto fields()
    {
        using db::Field;
        return db::fieldsOf(Field{"number", &NamedDesk::number}, Field{"name", &NamedDesk::name});
    }
};

/// Everybody who works here or did, and every desk: few.
struct Crew
{
    QHash<StaffId, QString> staff;
    QHash<int, QString> desks;

    QString nameOf(const std::optional<StaffId> &id) const
    {
        return id ? staff.value(*id) : QString();
    }
};

Crew crewOf(db::Database &database)
{
    Crew crew;
    for (const NamedStaff &row : database.all<NamedStaff>("SELECT id, name FROM staff"))
        crew.staff.insert(row.id, row.name);
    for (const NamedDesk &row : database.all<NamedDesk>("SELECT number, name FROM devices"))
        crew.desks.insert(row.number, row.name);
    return crew;
}

// Which of what a form names is what it is about.
int importanceOf(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Stay:
        return 5;
    case SubjectKind::Bill:
        return 4;
    case SubjectKind::Pet:
        return 3;
    case SubjectKind::Family:
    case SubjectKind::Person:
        return 2;
    case SubjectKind::Room:
    case SubjectKind::Area:
    case SubjectKind::Service:
    case SubjectKind::AddOn:
    case SubjectKind::Product:
    case SubjectKind::Coupon:
    case SubjectKind::Vaccine:
    case SubjectKind::Vet:
    case SubjectKind::Till:
        return 1;
    case SubjectKind::Desk:
    case SubjectKind::Staff:
    case SubjectKind::Resort:
        break;
    }
    return 0;
}

std::optional<CardSubject> subjectOf(const CardRow &row)
{
    for (const Clash &clash : row.detail.clashes) {
        const auto found = row.named.constFind(clash.id);
        if (found != row.named.constEnd())
            return *found;
    }
    std::optional<CardSubject> best;
    for (const AnyRowId &id : rowsNamedIn(row.detail)) {
        const auto found = row.named.constFind(id);
        if (found != row.named.constEnd()
            && (!best || importanceOf(found->kind) > importanceOf(best->kind)))
            best = *found;
    }
    return best;
}

QList<CardRow> rowsOf(db::Database &database, const QList<ConflictCard> &cards)
{
    QList<CardRow> rows;
    QList<AnyRowId> ids;
    for (const ConflictCard &card : cards) {
        rows += CardRow{.card = card, .detail = cardDetail(card.detail)};
        ids += rowsNamedIn(rows.last().detail);
    }
    if (rows.isEmpty())
        return rows;
    const QHash<AnyRowId, CardSubject> subjects = subjectsOf(database, ids);
    const Crew crew = crewOf(database);
    for (CardRow &row : rows) {
        row.staff = crew.nameOf(row.card.staff);
        row.desk = crew.desks.value(row.card.device);
        row.settledBy = crew.nameOf(row.card.settledBy);
        for (const AnyRowId &id : rowsNamedIn(row.detail)) {
            if (subjects.contains(id))
                row.named.insert(id, subjects.value(id));
        }
        for (const Clash &clash : std::as_const(row.detail.clashes)) {
            if (crew.desks.contains(clash.otherDevice))
                row.otherDesks.insert(clash.otherDevice, crew.desks.value(clash.otherDevice));
        }
        row.subject = subjectOf(row);
    }
    return rows;
}

bool isOfMoney(const QByteArray &table)
{
    static const QList<QByteArray> tills{"till_sessions", "cash_moves", "till_counts"};
    const TableShape *shape = shapeOf(table);
    return tills.contains(table) || table == "ledger_entries" || table == "postings"
        || (shape && shape->mergeClass() == MergeClass::Invoice);
}

} // namespace

bool isAboutMoney(const ConflictCard &card, const CardDetail &detail)
{
    const bool clashes = std::ranges::any_of(
        detail.clashes, [](const Clash &clash) { return isOfMoney(clash.table); });
    if (clashes || !detail.clashes.isEmpty())
        return clashes;
    // Nothing of it stands: what it was meant to do says what it is about.
    static const QStringList commands{
        u"deposit."_s, u"invoice."_s, u"payment."_s, u"sale."_s, u"till."_s};
    return card.command == u"stay.check_out_and_bill"_s
        || std::ranges::any_of(commands,
                               [&](const QString &area) { return card.command.startsWith(area); });
}

CardCounts cardCounts(db::Database &database)
{
    return *database.first<CardCounts>(R"sql(
        SELECT (SELECT count(*) FROM conflict_cards WHERE settled_at IS NULL),
               (SELECT count(*) FROM conflict_cards WHERE settled_at IS NOT NULL)
    )sql");
}

QList<CardRow> openCards(db::Database &database, int limit)
{
    return rowsOf(
        database,
        db::select<ConflictCard>(
            database, "WHERE settled_at IS NULL ORDER BY done_at DESC, id LIMIT ?", limit));
}

QList<CardRow> settledCards(db::Database &database, int limit)
{
    return rowsOf(
        database,
        db::select<ConflictCard>(
            database, "WHERE settled_at IS NOT NULL ORDER BY settled_at DESC, id LIMIT ?", limit));
}

std::optional<CardRow> cardRow(db::Database &database, const ConflictCardId &id)
{
    const std::optional<ConflictCard> card = database.find<ConflictCard>(id);
    if (!card)
        return std::nullopt;
    return rowsOf(database, {*card}).first();
}

} // namespace desk
