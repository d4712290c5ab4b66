#pragma once

#include <QImage>

namespace desk {

/// A JPEG or PNG as it is to be seen: upright, and no side longer than that. Null when it is none,
/// or claims to have more than 64 million points.
QImage openedPicture(const QByteArray &content, int longest);

/// The same picture written anew in its own format, without whatever else the file told: where it
/// was taken, by which device. Empty when it can't be opened.
QByteArray cleanedPicture(const QByteArray &content, int longest);

} // namespace desk
