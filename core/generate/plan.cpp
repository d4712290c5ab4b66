#include "core/generate/plan.h"

using namespace Qt::Literals;

namespace desk::generate {

std::optional<Size> parseSize(const QString &text)
{
    if (text == u"S"_s)
        return Size::Small;
    if (text == u"M"_s)
        return Size::Medium;
    if (text == u"L"_s)
        return Size::Large;
    if (text == u"XL"_s)
        return Size::ExtraLarge;
    return std::nullopt;
}

Volumes volumesOf(Size size)
{
    switch (size) {
    case Size::Small:
        return {.years = 3,
                .units = 18,
                .customers = 1'200,
                .petsPerHundredCustomers = 156,
                .boardingStaysPerYear = 1'230,
                .daycareVisitsPerYear = 2'400,
                .salesPerDay = 3,
                .products = 80,
                .staff = 6};
    case Size::Medium:
        return {.years = 3,
                .units = 45,
                .customers = 4'500,
                .petsPerHundredCustomers = 156,
                .boardingStaysPerYear = 3'600,
                .daycareVisitsPerYear = 10'700,
                .salesPerDay = 8,
                .products = 300,
                .staff = 15};
    case Size::Large:
        return {.years = 3,
                .units = 110,
                .customers = 12'000,
                .petsPerHundredCustomers = 154,
                .boardingStaysPerYear = 8'900,
                .daycareVisitsPerYear = 24'800,
                .salesPerDay = 18,
                .products = 1'000,
                .staff = 25};
    case Size::ExtraLarge:
        return {.years = 5,
                .units = 420,
                .customers = 100'000,
                .petsPerHundredCustomers = 150,
                .boardingStaysPerYear = 35'000,
                .daycareVisitsPerYear = 85'000,
                .salesPerDay = 60,
                .products = 1'000,
                .staff = 45};
    }
    return volumesOf(Size::Small);
}

} // namespace desk::generate
