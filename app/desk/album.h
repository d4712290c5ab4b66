#pragma once

#include "app/desk/hand.h"

#include <QDir>
#include <QElapsedTimer>

namespace desk {

/// The numbered pictures of a tour, in a folder; says on standard output how long each took to
/// come.
class Album
{
public:
    Album(const QString &folder, int firstNumber);

    /// Keeps what the hand sees. False when that did not come about, or can't be kept.
    bool keep(const Hand &hand, const QString &name, bool cameAbout);

private:
    QDir m_folder;
    QElapsedTimer m_timer;
    int m_next;
};

} // namespace desk
