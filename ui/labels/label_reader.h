#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <qqmlregistration.h>
#include <QQuickWindow>
#include <QTimer>

#include <memory>
#include <vector>

namespace desk::ui {

/// Hears a scanner that reads the label of a stay ("urn:uuid:…", and Enter), whatever has the
/// focus. A scanner types faster than any person: what begins like a label is held back for a
/// moment, and whatever turns out to be no label goes on to where it was typed. Where a PIN is
/// typed nothing is held back.
class LabelReader : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow *window READ window WRITE setWindow NOTIFY windowChanged FINAL)
    Q_PROPERTY(bool listening MEMBER m_listening NOTIFY listeningChanged FINAL)
    /// Between two letters of one scanner.
    Q_PROPERTY(int longestPauseMs MEMBER m_longestPauseMs NOTIFY longestPauseChanged FINAL)

public:
    explicit LabelReader(QObject *parent = nullptr);
    ~LabelReader() override;

    QQuickWindow *window() const { return m_window; }
    void setWindow(QQuickWindow *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void windowChanged();
    void listeningChanged();
    void longestPauseChanged();
    /// The id of the stay on the label.
    void labelRead(const QString &reservation);

private:
    bool takePress(const QKeyEvent &event);
    bool isSecretTyped() const;
    void hold(const QKeyEvent &event);
    void pause();
    void letGo();
    void readOut();

    QPointer<QQuickWindow> m_window;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QString m_typed;
    QTimer m_timer; ///< when it runs out, the scanner has ended or a person types
    int m_longestPauseMs = 60;
    bool m_listening = true;
    bool m_isLettingGo = false;
};

} // namespace desk::ui
