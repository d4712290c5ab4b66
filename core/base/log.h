#pragma once

#include "core/base/id.h"

#include <initializer_list>
#include <string>
#include <string_view>

namespace desk::log {

/// One field of an event: whole numbers, ids, words of ours, and texts of the platform. What a
/// person typed has no way in.
struct Field
{
    Field(const char *name, qint64 number);
    Field(const char *name, const char *word);
    Field(const char *name, const std::string &platformText);
    template <class Tag>
    Field(const char *name, const Id<Tag> &id)
        : Field(name, id.text().toStdString())
    {
    }

    enum class Kind { Number, Word, Text };

    std::string name;
    std::string value;
    Kind kind = Kind::Word;
};

enum class Format {
    Text, ///< for people: a line with the time, and name=value
    Json, ///< for programs: an object on a line, with the time in UTC
};

/// How the lines are written; text when nobody says so. To be said before anybody logs.
void setFormat(Format format);

/// `event` reads area.what_happened, so that it can be searched for. Goes to standard error.
void error(std::string_view event, std::initializer_list<Field> fields = {});
void warning(std::string_view event, std::initializer_list<Field> fields = {});
void info(std::string_view event, std::initializer_list<Field> fields = {});
void debug(std::string_view event, std::initializer_list<Field> fields = {});

} // namespace desk::log
