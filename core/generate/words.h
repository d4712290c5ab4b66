#pragma once

#include "core/households/pet.h"

#include <QStringView>

#include <span>

/// What is written on forms.
namespace desk::generate::words {

struct AlertWords
{
    AlertKind kind;
    QStringView note;
};

struct Drug
{
    QStringView name;
    QStringView strength;
    QStringView unit;
    QStringView route;
};

std::span<const QStringView> streets();
std::span<const QStringView> cities();
std::span<const QStringView> places();
std::span<const QStringView> referrals();
std::span<const QStringView> relations();
std::span<const QStringView> familyNotes();
std::span<const QStringView> labels();
std::span<const QStringView> allergies();
std::span<const QStringView> reactions();
std::span<const AlertWords> alerts();
std::span<const QStringView> foods();
std::span<const QStringView> belongings();
std::span<const Drug> drugs();
std::span<const QStringView> cancelReasons();

} // namespace desk::generate::words
