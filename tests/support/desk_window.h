#pragma once

#include "app/desk/hand.h"
#include "app/desk/sealed_engine.h"
#include "tests/support/test_resort.h"
#include "ui/shell/session.h"

#include <QTemporaryDir>

#include <memory>

namespace desk::ui {
class Navigation;
}

namespace desk::test {

/// The real window over a small resort, for tests that work like a person. Answers come at once.
/// Any warning of QML fails the test (call failOnWarnings in init()).
class DeskWindow
{
public:
    enum class Start { SignedIn, Locked };

    /// Opens the window with Sam signed in, or at the sign-in page.
    explicit DeskWindow(TestResort &resort, Start start = Start::SignedIn);

    static void failOnWarnings();

    /// The item with this objectName that can be seen; ends the test program when there is none.
    QQuickItem *item(const QString &objectName) const;

    void go(const QString &place);
    void open(const QString &page, const QVariantMap &argument = {});
    /// Leaves the page that was opened last, and what it had on top of it.
    void back();
    void resize(int width, int height);

    /// Saves what the window shows under this name, in the folder DESK_SCREENSHOTS names, if it
    /// names one.
    void screenshot(const QString &name) const;

    const AttachmentFiles &files() const { return m_files; }
    /// How many addresses outside the program something on the screen asked for.
    int refusedAddresses() const { return m_engine->refusedAddresses(); }

    QQuickWindow *window() const { return m_window; }
    ui::Session &session() { return *m_session; }
    Hand &hand() { return *m_hand; }

private:
    ui::Navigation &navigation() const;

    QTemporaryDir m_folder;
    AttachmentFiles m_files;
    std::unique_ptr<ui::Session> m_session;
    std::unique_ptr<SealedEngine> m_engine;
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<Hand> m_hand;
};

} // namespace desk::test
