#pragma once

#include "app/desk/hand.h"
#include "app/desk/sealed_engine.h"
#include "ui/founding/founding_form.h"
#include "ui/founding/start_trouble.h"

#include <memory>

namespace desk::test {

/// A window that stands before the desk: to found a resort, or to say why it can't open.
class FirstWindow
{
public:
    static QStringList names();

    FirstWindow(const QString &name, ui::Language language);

    QQuickWindow &window() const { return *m_window; }
    Hand &hand() const { return *m_hand; }
    const ui::FoundingForm &form() const { return m_form; }
    int refusedAddresses() const { return m_engine.refusedAddresses(); }
    void screenshot(const QString &name) const;

private:
    ui::FoundingForm m_form;
    ui::StartTrouble m_trouble;
    SealedEngine m_engine;
    ui::LanguageSwitch m_language; // behind the engine's: the one that was made last speaks
    QQuickWindow *m_window = nullptr;
    std::unique_ptr<Hand> m_hand;
};

} // namespace desk::test
