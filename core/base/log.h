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

    std::string name;
    std::string value;
};

/// `event` reads area.what_happened, so that it can be searched for. Goes to standard error.
void error(std::string_view event, std::initializer_list<Field> fields = {});
void warning(std::string_view event, std::initializer_list<Field> fields = {});
void info(std::string_view event, std::initializer_list<Field> fields = {});
void debug(std::string_view event, std::initializer_list<Field> fields = {});

} // namespace desk::log
