#pragma once

#include <QByteArray>
#include <QStringList>

namespace desk::ui {

/// The program that opens pictures for this one (app/picture). Without a word it is looked for
/// beside this one, and where packages put it. Not to be called while pictures are opened.
void usePictureProgram(const QString &path);

/// What it answers when it is given this file; empty when it can't, fails, is not there or takes
/// longer than ten seconds. Waits for it: for workers, in any thread.
QByteArray askPictureProgram(const QStringList &wish, const QByteArray &content);

} // namespace desk::ui
