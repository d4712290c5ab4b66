#include "app/desk/measured_search.h"

#include "app/desk/application.h"
#include "app/desk/hand.h"
#include "app/desk/measured_start.h"
#include "core/measure/workloads.h"
#include "ui/command/command_model.h"

#include <QElapsedTimer>
#include <QSignalSpy>

#include <cstdio>

using namespace Qt::Literals;

namespace desk {

namespace {

constexpr int peopleTyped = 12;
constexpr int longestMs = 5'000;

bool isOneLetterMore(const QString &typed, const QString &before)
{
    return typed.size() == before.size() + 1 && typed.startsWith(before);
}

/// Types with a stopwatch in the other hand.
class Typist
{
public:
    Typist(QQuickWindow &window, const ui::CommandModel &model)
        : m_hand(window)
        , m_model(model)
        , m_lines(&model, &ui::CommandModel::rowsChanged)
        , m_painted(&window, &QQuickWindow::frameSwapped)
    {
    }

    /// Something else than what stands there.
    bool begin(const QString &typed)
    {
        m_hand.press(Qt::Key_A, Qt::ControlModifier);
        m_hand.type(typed);
        return isAnswered() && isPainted();
    }

    bool typeOne(QChar letter)
    {
        m_lines.clear();
        m_painted.clear();
        m_watch.start();
        m_hand.strike(letter);
        if (!isAnswered())
            return false;
        say("Search, lines: %lld us\n");
        if (!isPainted())
            return false;
        say("Search, painted: %lld us\n");
        return true;
    }

private:
    bool isAnswered()
    {
        while (!m_model.isSettled()) {
            if (!m_lines.wait(longestMs))
                return false;
        }
        return true;
    }

    bool isPainted() { return !m_painted.isEmpty() || m_painted.wait(longestMs); }

    void say(const char *format) const
    {
        std::printf(format, static_cast<long long>(m_watch.nsecsElapsed() / 1'000));
    }

    Hand m_hand;
    const ui::CommandModel &m_model;
    QSignalSpy m_lines;
    QSignalSpy m_painted;
    QElapsedTimer m_watch;
};

} // namespace

bool measuresSearch(Application &application)
{
    QQuickWindow &window = *application.window();
    Hand hand(window);
    if (!signsIn(hand))
        return false;
    hand.press(Qt::Key_K, Qt::ControlModifier);
    const auto *model = window.findChild<ui::CommandModel *>();
    if (!model || !hand.waitFor(u"commandResults"_s))
        return false;

    db::Database reader = application.replica().openReader();
    SeededRandom random(5);
    Typist typist(window, *model);
    QString before;
    for (const QString &typed : measure::keystrokes(reader, random, peopleTyped)) {
        if (!isOneLetterMore(typed, before) && !typist.begin(typed.chopped(1)))
            return false;
        if (!typist.typeOne(typed.back()))
            return false;
        before = typed;
    }
    return true;
}

} // namespace desk
