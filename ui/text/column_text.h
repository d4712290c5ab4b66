#pragma once

#include "ui/text/words.h"

#include <QJsonValue>

namespace desk::ui {

/// The columns that the history of a family tells of, in the order in which it does.
QStringList toldColumns();
/// Whether it only says yes or no.
bool isFlag(const QString &column);

/// What people call a column of any record; empty for one that nobody is told of.
QString columnLabel(const QString &column);
/// How its value is written; empty for none.
QString columnValue(const QString &column, const QJsonValue &value, const Words &words);

} // namespace desk::ui
