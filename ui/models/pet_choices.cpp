#include "ui/models/pet_choices.h"

#include "core/quote/stay_offer.h"
#include "core/search/find.h"
#include "ui/text/joined.h"

#include <algorithm>

namespace desk::ui {

namespace {

constexpr int mostPets = 8;
constexpr int mostLetters = 200;

} // namespace

QList<PetChoice> petsMeant(db::Database &database, const QString &typed, QDate today)
{
    QList<PetChoice> choices;
    const auto add = [&](const PetId &id, const QString &name, const QString &detail) {
        const bool isKnown = std::ranges::any_of(
            choices, [&](const PetChoice &choice) { return choice.id == id.text(); });
        if (!isKnown && choices.size() < mostPets)
            choices += PetChoice{id.text(), name, detail};
    };
    for (const search::Found &found :
         search::find(database, {.typed = typed.left(mostLetters), .today = today})) {
        if (found.kind == search::FoundKind::Pet && !found.deceased) {
            add(*found.pet, found.title, joined({found.family, found.phone}));
        } else if (found.household && found.kind != search::FoundKind::Pet) {
            const QString family = found.family.isEmpty() ? found.title : found.family;
            for (const Pet &pet : petsToBook(database, *found.household))
                add(pet.id, pet.name, joined({family, found.phone}));
        }
    }
    return choices;
}

} // namespace desk::ui
