#pragma once

#include "core/households/pet.h"

#include <span>

namespace desk::generate {

struct Breed
{
    QStringView name;
    Species species;
    int weight; ///< how common
    int minGrams;
    int maxGrams;
};

std::span<const QStringView> petNames();
std::span<const Breed> breeds();
std::span<const QStringView> coats();

} // namespace desk::generate
