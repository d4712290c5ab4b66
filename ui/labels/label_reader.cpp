#include "ui/labels/label_reader.h"

#include "core/base/ids.h"

#include <QCoreApplication>
#include <QQuickItem>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// What a label holds, where 'x' is a digit of the id and ':' whatever the scanner makes of it: one
/// that is set to another keyboard than the computer changes the signs, not the letters.
constexpr QStringView labelShape = u"urn:uuid:xxxxxxxx:xxxx:xxxx:xxxx:xxxxxxxxxxxx";
constexpr qsizetype idBegins = 9;

bool isHexadecimal(QChar letter)
{
    return (letter >= u'0' && letter <= u'9') || (letter >= u'a' && letter <= u'f');
}

bool fits(QChar letter, QChar place)
{
    if (place == u'x')
        return isHexadecimal(letter);
    return place == u':' ? !isHexadecimal(letter) : letter == place;
}

bool beginsLikeALabel(const QString &typed)
{
    if (typed.size() > labelShape.size())
        return false;
    for (qsizetype i = 0; i < typed.size(); ++i) {
        if (!fits(typed[i].toLower(), labelShape[i]))
            return false;
    }
    return true;
}

QString idOn(const QString &label)
{
    QString id = label.mid(idBegins).toLower();
    for (const qsizetype place : {8, 13, 18, 23})
        id[place] = u'-';
    return id;
}

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

bool isModifier(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Shift || event.key() == Qt::Key_CapsLock;
}

// Whoever holds Ctrl or Alt gives an order.
bool isOrder(const QKeyEvent &event)
{
    return event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
}

} // namespace

LabelReader::LabelReader(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LabelReader::pause);
}

LabelReader::~LabelReader() = default;

void LabelReader::setWindow(QQuickWindow *window)
{
    if (m_window == window)
        return;
    if (m_window)
        m_window->removeEventFilter(this);
    m_window = window;
    if (m_window)
        m_window->installEventFilter(this);
    Q_EMIT windowChanged();
}

bool LabelReader::eventFilter(QObject *, QEvent *event)
{
    if (m_isLettingGo)
        return false;
    if (event->type() == QEvent::KeyPress)
        return takePress(*static_cast<QKeyEvent *>(event));
    if (event->type() == QEvent::KeyRelease && !m_held.empty()) {
        hold(*static_cast<QKeyEvent *>(event));
        return true;
    }
    return false;
}

bool LabelReader::takePress(const QKeyEvent &event)
{
    if (!m_listening || isSecretTyped() || isOrder(event) || event.isAutoRepeat()) {
        letGo();
        return false;
    }
    if (isEnter(event) && m_typed.size() == labelShape.size()) {
        readOut();
        return true;
    }
    if (isModifier(event) && !m_held.empty()) {
        hold(event);
        return true;
    }
    if (!beginsLikeALabel(m_typed + event.text()))
        letGo();
    if (event.text().isEmpty() || !beginsLikeALabel(m_typed + event.text()))
        return false;
    m_typed += event.text();
    hold(event);
    m_timer.start(m_longestPauseMs);
    return true;
}

// Fields for PINs say so, to input methods as to us.
bool LabelReader::isSecretTyped() const
{
    const QQuickItem *item = m_window ? m_window->activeFocusItem() : nullptr;
    if (!item)
        return false;
    const Qt::InputMethodHints hints(item->inputMethodQuery(Qt::ImHints).toInt());
    return hints & (Qt::ImhSensitiveData | Qt::ImhHiddenText);
}

void LabelReader::hold(const QKeyEvent &event)
{
    m_held.emplace_back(event.clone());
}

// Some scanners are set to end without Enter.
void LabelReader::pause()
{
    if (m_typed.size() == labelShape.size())
        readOut();
    else
        letGo();
}

void LabelReader::letGo()
{
    m_timer.stop();
    m_typed.clear();
    const auto held = std::exchange(m_held, {});
    m_isLettingGo = true;
    for (const auto &event : held) {
        if (m_window)
            QCoreApplication::sendEvent(m_window, event.get());
    }
    m_isLettingGo = false;
}

void LabelReader::readOut()
{
    m_timer.stop();
    m_held.clear();
    Q_EMIT labelRead(idOn(std::exchange(m_typed, {})));
}

} // namespace desk::ui
