#pragma once

#include "ui/command/command_row.h"
#include "ui/command/desk_action.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// The command bar: what was typed, and everybody, everything and every action that may be meant.
/// It asks a worker, and again only when that has answered, so that fast typing queues nothing.
class CommandModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::Navigation *navigation READ navigation WRITE setNavigation NOTIFY
                   navigationChanged FINAL)
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged FINAL)
    Q_PROPERTY(desk::ui::CommandRows *rows READ rows CONSTANT FINAL)
    /// The answer belongs to what is typed now.
    Q_PROPERTY(bool settled READ isSettled NOTIFY rowsChanged FINAL)

public:
    using FormModel::FormModel;

    Navigation *navigation() const { return m_navigation; }
    void setNavigation(Navigation *navigation);
    QString typed() const { return m_typed; }
    void setTyped(const QString &typed);
    CommandRows *rows() { return &m_rows; }
    bool isSettled() const { return !m_asking && m_typed == m_answered; }

    /// Does what Enter means on a row; with `second`, what Ctrl+Enter means. False when there is
    /// nothing to do.
    Q_INVOKABLE bool run(int row, bool second = false);

Q_SIGNALS:
    void navigationChanged();
    void typedChanged();
    void rowsChanged();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void ask();
    QList<DeskAction> actions();
    void show(const QList<search::Found> &found);

    QPointer<Navigation> m_navigation;
    QString m_typed;
    QString m_answered; ///< what the worker was asked last
    bool m_asking = false;
    QList<search::Found> m_found;
    QList<DeskAction> m_actions;
    QList<DeskAction> m_settingsActions; ///< made for the first letter, kept for the next
    CommandRows m_rows;
};

} // namespace desk::ui
