#pragma once

#include <QByteArray>
#include <QImage>

namespace desk::ui {

/// A picture out of an attachment, turned as its camera held it, and scaled down until neither side
/// is longer than `longest` pixels. What is no picture, or claims to be as large as a wall, is
/// null.
QImage pictureFrom(const QByteArray &content, int longest);

} // namespace desk::ui
