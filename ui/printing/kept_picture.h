#pragma once

#include <QByteArray>
#include <QImage>

namespace desk::ui {

// Whoever made a picture may be a stranger: it is opened by a program of its own, see
// picture_program.h. Both wait for that: for workers.

/// A picture out of an attachment, turned as its camera held it, and scaled down until neither side
/// is longer than `longest` pixels. What is no picture, or claims to be as large as a wall, is
/// null.
QImage pictureFrom(const QByteArray &content, int longest);

/// The picture as it is kept: of a reasonable size, and without what its file tells besides, such
/// as where it was taken. Empty when it is none.
QByteArray cleanPicture(const QByteArray &content);

} // namespace desk::ui
