#pragma once

#include <QStringView>

#include <span>

namespace desk::generate {

/// How the people of one part of a town are called, and what their phone numbers look like.
struct Culture
{
    int weight; ///< how common
    std::span<const QStringView> firstNames;
    std::span<const QStringView> lastNames;
    QStringView country;      ///< ISO 3166
    QStringView dialCode;     ///< "+1"
    QStringView phonePattern; ///< digits after the dial code; # is any digit
};

std::span<const Culture> cultures();

} // namespace desk::generate
