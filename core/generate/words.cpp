#include "core/generate/words.h"

namespace desk::generate::words {

namespace {

constexpr QStringView streetNames[] = {
    u"Canyon Road",
    u"Old Pecos Trail",
    u"Acequia Madre",
    u"Cerrillos Road",
    u"Paseo de Peralta",
    u"Camino del Monte Sol",
    u"Bishops Lodge Road",
    u"Agua Fría Street",
    u"Calle Ocho",
    u"Zia Road",
    u"Galisteo Street",
    u"Rodeo Road",
    u"Don Gaspar Avenue",
    u"San Francisco Street",
    u"Tano Road",
};
constexpr QStringView cityNames[] = {
    u"Santa Fe",
    u"Santa Fe",
    u"Santa Fe",
    u"Española",
    u"Los Alamos",
    u"Tesuque",
    u"Pojoaque",
    u"Eldorado",
};
constexpr QStringView placeNames[] = {
    u"Arroyo",
    u"Piñon",
    u"Sandia",
    u"Turquoise Trail",
    u"High Desert",
    u"Cottonwood",
    u"Juniper Hill",
    u"Mesa Verde",
    u"Rio Grande",
    u"Zia",
    u"Aspen",
    u"Sangre de Cristo",
};
constexpr QStringView referralWords[] = {
    u"A friend",
    u"Their vet",
    u"Web search",
    u"Drove past",
    u"Newspaper",
    u"Neighbour",
};
constexpr QStringView relationWords[] = {
    u"Grandmother",
    u"Neighbour",
    u"Dog walker",
    u"Brother",
    u"Sister",
    u"Friend",
    u"Nanny",
    u"Roommate",
};
constexpr QStringView noteWords[] = {
    u"Prefers a text over a call.",
    u"Pays by check.",
    u"Always picks up before 9.",
    u"Travels for work, often extends by a day.",
    u"Ask for the gate code when delivering.",
    u"Speaks Spanish at home.",
    u"Would like photos every day.",
};
constexpr QStringView labelWords[] = {
    u"VIP", u"VIP", u"Pays by check", u"Staff family", u"Rescue partner"};
constexpr QStringView allergyWords[] = {
    u"Chicken",
    u"Beef",
    u"Grain",
    u"Dairy",
    u"Peanut",
    u"Penicillin",
    u"Bee stings",
    u"Fleas",
    u"Latex",
};
constexpr QStringView reactionWords[] = {
    u"Hives", u"Vomiting", u"Itching", u"Loose stool", u"Swollen face"};
constexpr AlertWords alertWords[] = {
    {AlertKind::Bites, u"Bites when cornered. Two people to move."},
    {AlertKind::Escapes, u"Climbs fences. Double leash, closed doors."},
    {AlertKind::FearOfMen, u"Afraid of men, let a woman lead."},
    {AlertKind::ResourceGuarding, u"Guards food and beds."},
    {AlertKind::SeparateFeeding, u"Feed apart from the others."},
    {AlertKind::NotWithDogs, u"Not with other dogs, walks alone."},
    {AlertKind::Medical, u"Seizures: call the owner, then the vet."},
    {AlertKind::SpecialCare, u"Deaf and nearly blind. Touch gently first."},
    {AlertKind::Other, u"Thunder: needs company and a radio."},
};
constexpr QStringView foodWords[] = {
    u"Own kibble, chicken",
    u"Own kibble, salmon",
    u"House kibble",
    u"Raw patties, frozen",
    u"Wet food, beef",
    u"Prescription diet i/d",
    u"Grain-free, lamb",
};
constexpr QStringView thingWords[] = {
    u"Leash, red",
    u"Collar with tag",
    u"Bed, blue",
    u"Blanket",
    u"Food bag",
    u"Toy, squeaky duck",
    u"Crate",
    u"Harness",
    u"Bowl",
    u"T-shirt with owner's smell",
};
constexpr Drug drugWords[] = {
    {u"Apoquel", u"16 mg", u"tablet", u"by mouth"},
    {u"Carprofen", u"75 mg", u"tablet", u"by mouth"},
    {u"Gabapentin", u"100 mg", u"capsule", u"by mouth"},
    {u"Thyroxine", u"0.4 mg", u"tablet", u"by mouth"},
    {u"Vetmedin", u"5 mg", u"tablet", u"by mouth"},
    {u"Otomax", u"15 g", u"drop", u"left ear"},
    {u"Insulin glargine", u"100 U/ml", u"unit", u"under the skin"},
};
constexpr QStringView cancelWords[] = {
    u"Trip was called off",
    u"Found a sitter",
    u"Pet is ill",
    u"Dates changed",
    u"Flight was cancelled",
};

} // namespace

std::span<const QStringView> streets()
{
    return streetNames;
}
std::span<const QStringView> cities()
{
    return cityNames;
}
std::span<const QStringView> places()
{
    return placeNames;
}
std::span<const QStringView> referrals()
{
    return referralWords;
}
std::span<const QStringView> relations()
{
    return relationWords;
}
std::span<const QStringView> familyNotes()
{
    return noteWords;
}
std::span<const QStringView> labels()
{
    return labelWords;
}
std::span<const QStringView> allergies()
{
    return allergyWords;
}
std::span<const QStringView> reactions()
{
    return reactionWords;
}
std::span<const AlertWords> alerts()
{
    return alertWords;
}
std::span<const QStringView> foods()
{
    return foodWords;
}
std::span<const QStringView> belongings()
{
    return thingWords;
}
std::span<const Drug> drugs()
{
    return drugWords;
}
std::span<const QStringView> cancelReasons()
{
    return cancelWords;
}

} // namespace desk::generate::words
