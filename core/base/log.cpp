#include "core/base/log.h"

#include <spdlog/sinks/stdout_sinks.h>
#include <spdlog/spdlog.h>

#include <atomic>

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

std::string textLine(std::string_view event, std::initializer_list<Field> fields)
{
    std::string line(event);
    for (const Field &field : fields)
        line += " " + field.name + "="
            + (field.kind == Field::Kind::Text ? quoted(field.value) : field.value);
    return line;
}

// The time and the level come with the pattern of the line.
std::string jsonMembers(std::string_view event, std::initializer_list<Field> fields)
{
    std::string line = "\"event\":" + quoted(std::string(event));
    for (const Field &field : fields)
        line += ",\"" + field.name
            + "\":" + (field.kind == Field::Kind::Number ? field.value : quoted(field.value));
    return line;
}

std::atomic<Format> chosenFormat = Format::Text;

spdlog::logger &logger()
{
    // Standard output belongs to what a command answers.
    static const auto logger = spdlog::stderr_logger_mt("desk");
    return *logger;
}

void write(spdlog::level::level_enum level,
           std::string_view event,
           std::initializer_list<Field> fields)
{
    if (!logger().should_log(level))
        return;
    logger().log(level,
                 "{}",
                 chosenFormat == Format::Json ? jsonMembers(event, fields)
                                              : textLine(event, fields));
}

} // namespace

Field::Field(const char *field, qint64 number)
    : name(field)
    , value(std::to_string(number))
    , kind(Kind::Number)
{
}

Field::Field(const char *field, const char *word)
    : name(field)
    , value(word)
{
}

Field::Field(const char *field, const std::string &platformText)
    : name(field)
    , value(platformText)
    , kind(Kind::Text)
{
}

void setFormat(Format format)
{
    chosenFormat = format;
    if (format == Format::Json)
        logger().set_pattern(R"({"time":"%Y-%m-%dT%H:%M:%S.%eZ","level":"%l",%v})",
                             spdlog::pattern_time_type::utc);
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
