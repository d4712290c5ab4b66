#include "ui/shell/places.h"

#include "core/base/assert.h"
#include "core/base/platform.h"

#include <QCoreApplication>
#include <QQuickItem>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// A main place: where the rail leads.
struct Place
{
    const char *name;
    const char *title; ///< translated when it is shown
    const char *symbol;
    const char *shortcut;
    const char *page;
};

constexpr std::array places{
    Place{"today", QT_TRANSLATE_NOOP("Places", "Today"), "today", "Alt+1", "today/TodayPage.qml"},
    Place{"sale", QT_TRANSLATE_NOOP("Places", "Sale"), "bag", "Alt+2", "sale/SalePage.qml"},
    Place{"families",
          QT_TRANSLATE_NOOP("Places", "Families"),
          "family",
          "Alt+3",
          "families/FamiliesPage.qml"},
    Place{"till", QT_TRANSLATE_NOOP("Places", "Till"), "till", "Alt+4", "till/TillPage.qml"},
    Place{"calendar",
          QT_TRANSLATE_NOOP("Places", "Calendar"),
          "calendar",
          "Alt+5",
          "calendar/CalendarPage.qml"},
    Place{"daycare",
          QT_TRANSLATE_NOOP("Places", "Daycare"),
          "paw",
          "Alt+9",
          "daycare/DaycarePage.qml"},
    Place{"grooming",
          QT_TRANSLATE_NOOP("Places", "Grooming"),
          "scissors",
          "Alt+0",
          "grooming/GroomingPage.qml"},
    Place{"reports",
          QT_TRANSLATE_NOOP("Places", "Reports"),
          "reports",
          "Alt+6",
          "reports/ReportsPage.qml"},
    Place{"conflicts",
          QT_TRANSLATE_NOOP("Places", "Conflicts"),
          "conflicts",
          "Alt+7",
          "conflicts/ConflictsPage.qml"},
    Place{"settings",
          QT_TRANSLATE_NOOP("Places", "Settings"),
          "settings",
          "Alt+8",
          "settings/SettingsPage.qml"},
};

/// A page that opens on top of where one is.
struct Page
{
    const char *name;
    const char *page;
    const char *place = nullptr; ///< the place it belongs to, from wherever it was opened
};

constexpr std::array pages{
    Page{"check_in", "check_in/CheckInPage.qml"},
    Page{"check_out", "check_out/CheckOutPage.qml"},
    Page{"classes", "classes/ClassesPage.qml", "grooming"},
    Page{"deposit", "deposit/DepositPage.qml"},
    Page{"household", "families/HouseholdPage.qml", "families"},
    Page{"import", "import/ImportPage.qml"},
    Page{"invoice", "invoice/InvoicePage.qml"},
    Page{"new_family", "families/NewFamilyPage.qml", "families"},
    Page{"pet", "pets/PetPage.qml", "families"},
    Page{"print", "reports/PrintPreviewPage.qml"},
    Page{"quote", "quote/QuotePage.qml"},
    Page{"sale", "sale/SalePage.qml"},
    Page{"settings", "settings/SettingsPage.qml"},
    Page{"standing_plans", "standing_plans/StandingPlansPage.qml", "calendar"},
    Page{"stay", "stay/StayPage.qml"},
    Page{"sync", "hub/SyncPage.qml"},
    Page{"waiting", "waiting/WaitingPage.qml", "calendar"},
    Page{"walk_in", "walk_in/WalkInPage.qml"},
};

QUrl urlOf(const char *page)
{
    return QUrl(u"qrc:/qt/qml/Tailtown/Desk/"_s + QLatin1StringView(page));
}

template <class List>
auto find(const List &list, const QString &name)
{
    return std::find_if(list.begin(), list.end(), [&](const auto &entry) {
        return QLatin1StringView(entry.name) == name;
    });
}

template <class List>
auto named(const List &list, const QString &name)
{
    const auto found = find(list, name);
    DESK_ASSERT(found != list.end());
    return *found;
}

/// The dialogs and menus that are open above a window.
QObjectList popupsOf(const QQuickWindow &window)
{
    QObjectList popups;
    const QList<QQuickItem *> layers = window.contentItem()->childItems();
    for (const QQuickItem *layer : layers) {
        if (!layer->inherits("QQuickOverlay"))
            continue;
        const QList<QQuickItem *> shown = layer->childItems();
        for (const QQuickItem *item : shown) {
            if (item->inherits("QQuickPopupItem"))
                popups += item->parent();
        }
    }
    return popups;
}

} // namespace

Navigation::Navigation(QObject *parent)
    : QObject(parent)
{
    // Once the next page stands.
    m_giveBack.setSingleShot(true);
    m_giveBack.setInterval(std::chrono::milliseconds(100));
    connect(&m_giveBack, &QTimer::timeout, this, &platform::giveBackMemory);
}

QVariantList Navigation::places() const
{
    QVariantList list;
    for (const Place &place : desk::ui::places)
        list += QVariantMap{
            {u"name"_s, QString::fromLatin1(place.name)},
            {u"title"_s, QCoreApplication::translate("Places", place.title)},
            {u"symbol"_s, QString::fromLatin1(place.symbol)},
            {u"shortcut"_s, QString::fromLatin1(place.shortcut)},
        };
    return list;
}

QString Navigation::place() const
{
    for (auto page = m_opened.crbegin(); page != m_opened.crend(); ++page) {
        if (const char *home = named(pages, *page).place)
            return QString::fromLatin1(home);
    }
    return m_place;
}

void Navigation::go(const QString &place)
{
    m_place = place;
    m_opened.clear();
    Q_EMIT shown(urlOf(named(desk::ui::places, place).page));
    Q_EMIT currentChanged();
    m_giveBack.start();
}

void Navigation::open(const QString &page, const QVariantMap &argument)
{
    m_opened += page;
    Q_EMIT opened(urlOf(named(pages, page).page), argument);
    Q_EMIT currentChanged();
}

bool Navigation::has(const QString &page) const
{
    return find(desk::ui::places, page) != desk::ui::places.end()
        || find(desk::ui::pages, page) != desk::ui::pages.end();
}

void Navigation::closePopups(QQuickWindow *window) const
{
    for (QObject *popup : popupsOf(*window))
        QMetaObject::invokeMethod(popup, "close");
}

bool Navigation::hasDialog(QQuickWindow *window) const
{
    return std::ranges::any_of(
        popupsOf(*window), [](const QObject *popup) { return popup->property("modal").toBool(); });
}

void Navigation::back()
{
    if (m_opened.isEmpty())
        return;
    m_opened.removeLast();
    Q_EMIT wentBack();
    Q_EMIT currentChanged();
    m_giveBack.start();
}

} // namespace desk::ui
