#pragma once

#include "ui/settings/settings_section.h"
#include "ui/shell/session.h"

namespace desk::ui {

/// What of the session a section needs, to be taken along to a worker.
struct SettingsGround
{
    explicit SettingsGround(const Session &session)
        : place(session.place())
        , words(session.place())
        , now(session.now())
        , today(session.today())
        , files(session.files())
        , language(session.language())
        , till(session.till())
    {
    }

    SettingsDesk on(db::Database &database) const
    {
        return {.database = database,
                .place = place,
                .words = words,
                .now = now,
                .today = today,
                .files = files,
                .language = language,
                .till = till};
    }

    Place place;
    Words words;
    Instant now;
    QDate today;
    const AttachmentFiles &files;
    QString language;
    std::optional<TillId> till;
};

} // namespace desk::ui
