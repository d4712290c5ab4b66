#include "ui/families/new_family_model.h"

#include "ui/text/enum_text.h"
#include "ui/text/joined.h"

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

constexpr int mostPets = 12;

bool isPhone(const QString &typed)
{
    const auto digits = std::ranges::count_if(typed, [](QChar c) { return c.isDigit(); });
    return digits >= 4 && digits * 2 > typed.size();
}

} // namespace

void NewFamilyModel::begin(const QString &typed)
{
    const QString text = typed.simplified();
    if (text.contains(u'@')) {
        m_values.insert(u"email"_s, text);
    } else if (isPhone(text)) {
        m_values.insert(u"phone"_s, text);
    } else {
        m_values.insert(u"lastName"_s, text.section(u' ', -1));
        m_values.insert(u"firstName"_s, text.section(u' ', 0, -2));
    }
    Q_EMIT valuesChanged();
    lookForSame();
}

void NewFamilyModel::set(const QString &field, const QString &value)
{
    if (valueOf(field) == value)
        return;
    m_values.insert(field, value);
    Q_EMIT valuesChanged();
    if (field == u"phone"_s || field == u"secondPhone"_s || field == u"email"_s)
        lookForSame();
}

void NewFamilyModel::addPet()
{
    // The last one is still waiting for its name.
    if (m_petCount >= mostPets || valueOf(m_petCount - 1, u"name"_s).trimmed().isEmpty())
        return;
    ++m_petCount;
    Q_EMIT petCountChanged();
}

QVariantList NewFamilyModel::speciesWords() const
{
    QVariantList words;
    for (const auto &[species, stored] : names<Species>)
        words += QVariantMap{{u"value"_s, QString::fromLatin1(stored)}, {u"text"_s, word(species)}};
    return words;
}

QString NewFamilyModel::valueOf(int pet, const QString &field) const
{
    return valueOf(u"pets.%1.%2"_s.arg(pet).arg(field));
}

AddFamily NewFamilyModel::command() const
{
    NewPerson person;
    person.person.firstName = valueOf(u"firstName"_s);
    person.person.lastName = valueOf(u"lastName"_s);
    if (const QString email = valueOf(u"email"_s).trimmed(); !email.isEmpty())
        person.person.email = email;
    for (const QString &field : {u"phone"_s, u"secondPhone"_s}) {
        if (const QString typed = valueOf(field).trimmed(); !typed.isEmpty())
            person.phones += Phone{.typed = typed};
    }
    AddFamily add;
    add.family.name = valueOf(u"name"_s).trimmed();
    add.family.notes = valueOf(u"notes"_s);
    add.people += person;
    for (int i = 0; i < m_petCount; ++i) {
        if (valueOf(i, u"name"_s).trimmed().isEmpty() && valueOf(i, u"breed"_s).trimmed().isEmpty())
            continue;
        NewPet pet;
        pet.pet.name = valueOf(i, u"name"_s);
        pet.pet.breed = valueOf(i, u"breed"_s);
        pet.pet.species = fromName<Species>(valueOf(i, u"species"_s)).value_or(Species::Dog);
        add.pets += pet;
    }
    return add;
}

void NewFamilyModel::save()
{
    if (isBusy())
        return;
    submit(command(), [this](const FamilyAdded &added) { Q_EMIT saved(added.household.text()); });
}

void NewFamilyModel::refresh(const QSet<QByteArray> &tables)
{
    if (tables.isEmpty() || !tables.contains("households"))
        return;
    m_lookedFor.clear();
    lookForSame();
}

void NewFamilyModel::lookForSame()
{
    const QStringList phones{valueOf(u"phone"_s), valueOf(u"secondPhone"_s)};
    const QString email = valueOf(u"email"_s);
    const QString lookedFor = phones.join(u'|') % u'|' % email;
    if (!session() || m_lookedFor == lookedFor)
        return;
    m_lookedFor = lookedFor;
    session()->ask(
        this,
        [phones, email, country = session()->place().resort.country, today = session()->today()](
            db::Database &database) {
            return familyRows(database, familiesReachedBy(database, phones, email, country), today);
        },
        [this, lookedFor](const Result<QList<FamilyRow>> &families) {
            if (families && m_lookedFor == lookedFor)
                showSame(*families);
        });
}

void NewFamilyModel::showSame(const QList<FamilyRow> &families)
{
    QList<LineRow> lines;
    for (const FamilyRow &family : families) {
        LineRow line{.id = family.id.text(), .face = true, .title = family.name};
        line.detail = joined({family.pets, family.payer, family.phone});
        line.page = u"household"_s;
        line.argument = {{u"id"_s, family.id.text()}};
        if (family.archived)
            line.chip = tr("Archived");
        lines += line;
    }
    m_sames.show(lines);
    Q_EMIT samesChanged();
}

} // namespace desk::ui
