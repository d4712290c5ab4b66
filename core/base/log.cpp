#include "core/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

namespace desk::log {

namespace {

// A line stays a line, whatever the platform's text holds.
std::string quoted(const std::string &text)
{
    std::string out;
    out += '"';
    for (const char byte : text) {
        const bool plain = static_cast<unsigned char>(byte) >= 0x20 && byte != '"' && byte != '\\';
        out += plain ? byte : '?';
    }
    out += '"';
    return out;
}

void write(spdlog::level::level_enum level,
           std::string_view event,
           std::initializer_list<Field> fields)
{
    // Standard output belongs to what a command answers.
    static const auto logger = spdlog::stderr_logger_mt("desk");
    if (!logger->should_log(level))
        return;
    std::string line(event);
    for (const Field &field : fields)
        line += " " + field.name + "=" + field.value;
    logger->log(level, "{}", line);
}

} // namespace

Field::Field(const char *field, qint64 number)
    : name(field)
    , value(std::to_string(number))
{
}

Field::Field(const char *field, const char *word)
    : name(field)
    , value(word)
{
}

Field::Field(const char *field, const std::string &platformText)
    : name(field)
    , value(quoted(platformText))
{
}

void error(std::string_view event, std::initializer_list<Field> fields)
{
    write(spdlog::level::err, event, fields);
}

void warning(std::string_view event, std::initializer_list<Field> fields)
{
    write(spdlog::level::warn, event, fields);
}

void info(std::string_view event, std::initializer_list<Field> fields)
{
    write(spdlog::level::info, event, fields);
}

void debug(std::string_view event, std::initializer_list<Field> fields)
{
    write(spdlog::level::debug, event, fields);
}

} // namespace desk::log
