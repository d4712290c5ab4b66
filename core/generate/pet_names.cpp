#include "core/generate/pet_names.h"

namespace desk::generate {

namespace {

constexpr QStringView names[] = {
    u"Luna",          u"Bella",   u"Charlie",   u"Max",       u"Cooper",
    u"Daisy",         u"Milo",    u"Lucy",      u"Bailey",    u"Rocky",
    u"Teddy",         u"Sadie",   u"Bear",      u"Tucker",    u"Molly",
    u"Duke",          u"Zoe",     u"Stella",    u"Penny",     u"Finn",
    u"Winston",       u"Ruby",    u"Leo",       u"Willow",    u"Gus",
    u"Rosie",         u"Louie",   u"Nala",      u"Murphy",    u"Ellie",
    u"Jax",           u"Hazel",   u"Ollie",     u"Maggie",    u"Koda",
    u"Piper",         u"Toby",    u"Gracie",    u"Bruno",     u"Pepper",
    u"Scout",         u"Lola",    u"Rex",       u"Ginger",    u"Oscar",
    u"Coco",          u"Hank",    u"Juniper",   u"Moose",     u"Olive",
    u"Archie",        u"Sasha",   u"Apollo",    u"Biscuit",   u"Ziggy",
    u"Clover",        u"Simba",   u"Loki",      u"Chica",     u"Canela",
    u"Frijol",        u"Churro",  u"Paloma",    u"Niño",      u"Peluche",
    u"Señor Bigotes", u"Amélie",  u"Zoë",       u"Käse",      u"Łatka",
    u"Ryszard",       u"Søren",   u"Mr. Darcy", u"Lady Grey", u"Sir Barks-a-Lot",
    u"Miss Kitty",    u"Agnes",   u"Waffles",   u"Pickles",   u"Nacho",
    u"Mochi",         u"Boba",    u"Kimchi",    u"Tofu",      u"Ramen",
    u"Pixel",         u"Turbo",   u"Dutch",     u"Ranger",    u"Remi",
    u"Odin",          u"Freya",   u"Thor",      u"Xena",      u"Ash",
    u"Birdie",        u"Cricket", u"Dolly",     u"Echo",      u"Fern",
    u"Goose",         u"Honey",   u"Indie",     u"Jojo",      u"Kiki",
    u"Lenny",         u"Mabel",   u"Nellie",    u"Otis",      u"Poppy",
    u"Quincy",        u"Roxy",    u"Sage",      u"Tilly",     u"Ursa",
    u"Vera",          u"Walter",  u"Yoshi",     u"Ace",       u"Buddy",
    u"Casper",        u"Dexter",  u"سمسم",      u"مشمش",      u"בוני",
    u"שוקו",          u"Бублик",  u"Сірко",     u"Αζόρ",      u"豆豆",
    u"旺财",          u"초코",    u"보리",
};

constexpr Breed kinds[] = {
    {u"Labrador Retriever", Species::Dog, 90, 24'000, 36'000},
    {u"Golden Retriever", Species::Dog, 70, 25'000, 34'000},
    {u"German Shepherd", Species::Dog, 60, 28'000, 40'000},
    {u"French Bulldog", Species::Dog, 60, 9'000, 13'000},
    {u"Australian Shepherd", Species::Dog, 45, 18'000, 29'000},
    {u"Mixed breed, medium", Species::Dog, 120, 12'000, 25'000},
    {u"Mixed breed, small", Species::Dog, 80, 4'000, 11'000},
    {u"Goldendoodle", Species::Dog, 50, 18'000, 32'000},
    {u"Chihuahua", Species::Dog, 55, 1'800, 3'500},
    {u"Dachshund", Species::Dog, 40, 4'500, 12'000},
    {u"Siberian Husky", Species::Dog, 35, 17'000, 27'000},
    {u"Boxer", Species::Dog, 30, 25'000, 34'000},
    {u"Beagle", Species::Dog, 30, 9'000, 12'500},
    {u"Poodle, Standard", Species::Dog, 30, 18'000, 30'000},
    {u"Yorkshire Terrier", Species::Dog, 35, 2'200, 3'600},
    {u"Shih Tzu", Species::Dog, 35, 4'000, 7'500},
    {u"Cavalier King Charles Spaniel", Species::Dog, 25, 5'500, 8'500},
    {u"Great Dane", Species::Dog, 14, 50'000, 79'000},
    {u"Bernese Mountain Dog", Species::Dog, 16, 36'000, 52'000},
    {u"Pembroke Welsh Corgi", Species::Dog, 25, 10'000, 14'000},
    {u"Rottweiler", Species::Dog, 22, 36'000, 55'000},
    {u"Border Collie", Species::Dog, 30, 14'000, 20'000},
    {u"American Staffordshire Terrier", Species::Dog, 30, 22'000, 34'000},
    {u"Australian Cattle Dog", Species::Dog, 28, 15'000, 22'000},
    {u"Xoloitzcuintle", Species::Dog, 6, 9'000, 25'000},
    {u"Domestic Shorthair", Species::Cat, 130, 3'200, 6'000},
    {u"Domestic Longhair", Species::Cat, 50, 3'400, 6'500},
    {u"Maine Coon", Species::Cat, 20, 5'000, 9'000},
    {u"Siamese", Species::Cat, 16, 3'000, 5'000},
    {u"Ragdoll", Species::Cat, 14, 4'500, 8'500},
    {u"Bengal", Species::Cat, 10, 3'600, 6'800},
    {u"Holland Lop", Species::Rabbit, 6, 1'300, 1'900},
    {u"Cockatiel", Species::Bird, 5, 80, 110},
    {u"Guinea pig", Species::Rodent, 5, 700, 1'200},
};

constexpr QStringView colours[] = {
    u"black",     u"white",   u"black and white", u"yellow",        u"chocolate",
    u"golden",    u"brindle", u"merle",           u"tricolour",     u"grey tabby",
    u"orange",    u"cream",   u"red and white",   u"silver",        u"fawn",
    u"blue grey", u"sable",   u"calico",          u"black and tan", u"spotted",
};

} // namespace

std::span<const QStringView> petNames()
{
    return names;
}

std::span<const Breed> breeds()
{
    return kinds;
}

std::span<const QStringView> coats()
{
    return colours;
}

} // namespace desk::generate
