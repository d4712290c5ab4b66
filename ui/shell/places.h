#pragma once

#include <QObject>
#include <qqmlregistration.h>
#include <QQuickWindow>
#include <QStringList>
#include <QTimer>
#include <QUrl>
#include <QVariantList>

namespace desk::ui {

/// Where a person can go: the main places on the rail, and the pages that open from them.
/// Goes there and back; Main.qml shows what `current` says.
class Navigation : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    /// The main places, in the order of the rail: {name, title, symbol, shortcut}.
    Q_PROPERTY(QVariantList places READ places NOTIFY placesChanged FINAL)
    Q_PROPERTY(QString place READ place NOTIFY currentChanged FINAL)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY currentChanged FINAL)

public:
    explicit Navigation(QObject *parent = nullptr);

    QVariantList places() const;
    /// The place one is in: that of the page on top if it belongs to one, such as a pet found by
    /// searching; otherwise where one came from.
    QString place() const;
    bool canGoBack() const { return !m_opened.isEmpty(); }

    /// To a main place; what was open there before is left.
    Q_INVOKABLE void go(const QString &place);
    /// Opens a page on top of where one is: "household", "pet", "check_in", "check_out", "stay",
    /// "sale", ... with an id or ids.
    Q_INVOKABLE void open(const QString &page, const QVariantMap &argument = {});
    Q_INVOKABLE void back();
    /// Whether there is a place or a page of this name.
    Q_INVOKABLE bool has(const QString &page) const;
    /// Closes every dialog and menu of this window: nothing stays above the sign-in page.
    Q_INVOKABLE void closePopups(QQuickWindow *window) const;
    /// Whether a dialog of this window asks for something first.
    Q_INVOKABLE bool hasDialog(QQuickWindow *window) const;
    /// Words in the current language again.
    Q_INVOKABLE void retranslate() { Q_EMIT placesChanged(); }

Q_SIGNALS:
    void placesChanged();
    void currentChanged();
    void shown(const QUrl &page);
    void opened(const QUrl &page, const QVariantMap &argument);
    void wentBack();

private:
    QTimer m_giveBack; ///< after a page was left, what it held is given back
    QString m_place;
    QStringList m_opened; ///< pages on top of the place
};

} // namespace desk::ui
