#include "ui/command/desk_action.h"

#include "core/search/fold.h"
#include "ui/kit/look.h"
#include "ui/settings/settings_section.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

struct DeskActions
{
    Q_DECLARE_TR_FUNCTIONS(DeskActions)
};

bool isPlace(const Navigation &navigation, const QString &name)
{
    const QVariantList places = navigation.places();
    return std::ranges::any_of(
        places, [&](const QVariant &place) { return place.toMap().value(u"name"_s) == name; });
}

QList<DeskAction> places(Navigation &navigation)
{
    QList<DeskAction> actions;
    for (const QVariant &entry : navigation.places()) {
        const QVariantMap place = entry.toMap();
        const QString name = place.value(u"name"_s).toString();
        actions += {.id = u"go."_s % name,
                    .title = place.value(u"title"_s).toString(),
                    .detail = DeskActions::tr("Go there"),
                    .symbol = place.value(u"symbol"_s).toString(),
                    .shortcut = place.value(u"shortcut"_s).toString(),
                    .keywords = DeskActions::tr("go to open show"),
                    .run = [&navigation, name] { navigation.go(name); }};
    }
    return actions;
}

QList<DeskAction> pages(Navigation &navigation)
{
    const auto opens = [&navigation](const QString &page) {
        return [&navigation, page] { navigation.open(page); };
    };
    QList<DeskAction> actions;
    if (navigation.has(u"new_family"_s))
        actions += {.id = u"open.new_family"_s,
                    .title = DeskActions::tr("New family"),
                    .detail = DeskActions::tr("People, phone and pets"),
                    .symbol = u"plus"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("add customer client pet owner"),
                    .run = opens(u"new_family"_s)};
    if (navigation.has(u"sale"_s))
        actions += {.id = u"open.sale"_s,
                    .title = DeskActions::tr("Walk-in sale"),
                    .detail = DeskActions::tr("Sell without a family"),
                    .symbol = u"barcode"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("sell product shop counter"),
                    .run = opens(u"sale"_s)};
    if (navigation.has(u"quote"_s))
        actions += {.id = u"open.quote"_s,
                    .title = DeskActions::tr("Quote"),
                    .detail = DeskActions::tr("What a stay would cost, and book it"),
                    .symbol = u"phone"_s,
                    .shortcut = u"F4"_s,
                    .keywords = DeskActions::tr("price offer phone call availability book booking "
                                                "reserve reservation room"),
                    .run = opens(u"quote"_s)};
    if (navigation.has(u"waiting"_s))
        actions += {.id = u"open.waiting"_s,
                    .title = DeskActions::tr("Waiting list"),
                    .detail = DeskActions::tr("Who waits for a room, and who could have one"),
                    .symbol = u"clock"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("waitlist wait full offer"),
                    .run = opens(u"waiting"_s)};
    if (navigation.has(u"standing_plans"_s))
        actions += {.id = u"open.standing_plans"_s,
                    .title = DeskActions::tr("Standing plans"),
                    .detail = DeskActions::tr("Who comes again and again"),
                    .symbol = u"calendar"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("recurring repeat weekly regular series"),
                    .run = opens(u"standing_plans"_s)};
    if (navigation.has(u"classes"_s))
        actions += {.id = u"open.classes"_s,
                    .title = DeskActions::tr("Classes"),
                    .detail = DeskActions::tr("Training in groups: who is enrolled, who was there"),
                    .symbol = u"paw"_s,
                    .shortcut = u"Alt+C"_s,
                    .keywords = DeskActions::tr("training course trainer puppy enrol attendance"),
                    .run = opens(u"classes"_s)};
    if (navigation.has(u"sync"_s))
        actions += {.id = u"open.sync"_s,
                    .title = DeskActions::tr("Sync"),
                    .detail = DeskActions::tr("The hub and the other desks"),
                    .symbol = u"online"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("network offline online hub server computer"),
                    .run = opens(u"sync"_s)};
    if (isPlace(navigation, u"till"_s)) {
        const auto toTill = [&navigation] { navigation.go(u"till"_s); };
        actions += {.id = u"till.open"_s,
                    .title = DeskActions::tr("Open the till"),
                    .detail = {},
                    .symbol = u"till"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("cash drawer float start"),
                    .run = toTill};
        actions += {.id = u"till.close"_s,
                    .title = DeskActions::tr("Close the till"),
                    .detail = DeskActions::tr("Count, and print the Z report"),
                    .symbol = u"till"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("cash drawer count end of day Z"),
                    .run = toTill};
    }
    return actions;
}

QList<DeskAction> languages(Session &session)
{
    // Each in its own words: who looks for it may not read the others.
    const QList<std::pair<QString, QString>> known{
        {u"en"_s, u"Language: English"_s},
        {u"es"_s, u"Language: Español"_s},
    };
    QList<DeskAction> actions;
    for (const auto &[code, title] : known)
        actions += {.id = u"language."_s % code,
                    .title = title,
                    .detail = session.language() == code ? DeskActions::tr("Shown now") : QString(),
                    .symbol = u"edit"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("language") % u" idioma lengua"_s,
                    .run = [&session, code = code] { session.setLanguage(code); }};
    return actions;
}

/// The colours and sizes of the desk.
QList<DeskAction> looks()
{
    const auto colours = [](const QString &id,
                            const QString &title,
                            const QString &symbol,
                            Theme::Scheme scheme) -> DeskAction {
        return {.id = id,
                .title = title,
                .detail = {},
                .symbol = symbol,
                .shortcut = {},
                .keywords = DeskActions::tr("theme mode appearance night day"),
                .run = [scheme] {
                    Look look = presentLook();
                    look.scheme = scheme;
                    wear(look);
                }};
    };
    const auto letters = [](const QString &id, const QString &title, qreal scale) -> DeskAction {
        return {.id = id,
                .title = title,
                .detail = {},
                .symbol = u"eye"_s,
                .shortcut = {},
                .keywords = DeskActions::tr("font size zoom letters"),
                .run = [scale] {
                    Look look = presentLook();
                    look.textScale = scale;
                    wear(look);
                }};
    };
    return {
        colours(u"theme.light"_s, DeskActions::tr("Light colours"), u"sun"_s, Theme::Light),
        colours(u"theme.dark"_s, DeskActions::tr("Dark colours"), u"moon"_s, Theme::Dark),
        colours(u"theme.system"_s,
                DeskActions::tr("Colours of this computer"),
                u"settings"_s,
                Theme::System),
        letters(u"text.normal"_s, DeskActions::tr("Text of normal size"), 1),
        letters(u"text.larger"_s, DeskActions::tr("Larger text"), 1.25),
        letters(u"text.largest"_s, DeskActions::tr("Largest text"), 1.5),
        {.id = u"touch"_s,
         .title = Theme::instance()->isTouch() ? DeskActions::tr("Smaller buttons, for a mouse")
                                               : DeskActions::tr("Larger buttons, for fingers"),
         .detail = {},
         .symbol = u"settings"_s,
         .shortcut = {},
         .keywords = DeskActions::tr("touch screen targets"),
         .run =
             [] {
                 Look look = presentLook();
                 look.touch = !look.touch;
                 wear(look);
             }},
    };
}

} // namespace

QList<DeskAction> deskActions(Navigation &navigation, Session &session)
{
    QList<DeskAction> actions = pages(navigation) + places(navigation);
    actions += {.id = u"sign_out"_s,
                .title = DeskActions::tr("Sign out"),
                .detail = DeskActions::tr("The next person signs in with a PIN"),
                .symbol = u"lock"_s,
                .shortcut = u"Ctrl+L"_s,
                .keywords = DeskActions::tr("lock switch user leave"),
                .run = [&session] { session.signOut(); }};
    return actions + looks() + languages(session);
}

// What this person may not change says so there.
QList<DeskAction> settingsActions(Navigation &navigation)
{
    QList<DeskAction> actions;
    for (const auto &section : settingsSections()) {
        const SectionHead head = section->head();
        // It is among the pages already.
        if (head.page == u"sync"_s)
            continue;
        const QString page = head.page.isEmpty() ? u"settings"_s : head.page;
        QVariantMap argument;
        if (head.page.isEmpty())
            argument.insert(u"section"_s, head.name);
        actions += {.id = u"settings."_s % head.name,
                    .title = head.title,
                    .detail = DeskActions::tr("Settings"),
                    .symbol = u"settings"_s,
                    .shortcut = {},
                    .keywords = DeskActions::tr("settings change set up"),
                    .run = [&navigation, page, argument] { navigation.open(page, argument); }};
    }
    return actions;
}

Fit fitOf(const DeskAction &action, const QStringList &typed)
{
    const QStringList title = search::folded(action.title);
    if (typed.isEmpty())
        return Fit::None;
    if (title.join(u' ').startsWith(typed.join(u' ')))
        return Fit::Best;
    const QStringList own = title + search::folded(action.keywords);
    const bool fits = std::ranges::all_of(typed, [&](const QString &word) {
        return std::ranges::any_of(own,
                                   [&](const QString &known) { return known.startsWith(word); });
    });
    return fits ? Fit::Some : Fit::None;
}

} // namespace desk::ui
