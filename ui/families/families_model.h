#pragma once

#include "core/households/family_rows.h"
#include "ui/families/line_row.h"
#include "ui/models/form_model.h"

namespace desk::ui {

/// The families: those of the day, the newest, those that owe, or those that are meant by what is
/// typed.
class FamiliesModel : public desk::ui::FormModel
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(desk::ui::LineRows *rows READ rows CONSTANT FINAL)
    Q_PROPERTY(QString filter READ filter WRITE setFilter NOTIFY filterChanged FINAL)
    /// Which families are listed while nothing is typed: of today, the newest, those that owe.
    Q_PROPERTY(int listed READ listed WRITE setListed NOTIFY listedChanged FINAL)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shown FINAL)
    /// The rows belong to what is typed now.
    Q_PROPERTY(bool settled READ isSettled NOTIFY shown FINAL)
    Q_PROPERTY(QString countText READ countText NOTIFY shown FINAL)

public:
    enum Listed { OfToday, Newest, InDebt };
    Q_ENUM(Listed)

    using FormModel::FormModel;

    LineRows *rows() { return &m_rows; }
    QString filter() const { return m_filter; }
    void setFilter(const QString &filter);
    int listed() const { return m_listed; }
    void setListed(int listed);
    bool isLoaded() const { return m_loaded; }
    bool isSettled() const { return !m_asking && m_answered == m_question; }
    QString countText() const;
    /// The end of the list was reached: reads on, where there may be more.
    Q_INVOKABLE void more();

Q_SIGNALS:
    void filterChanged();
    void listedChanged();
    void shown();

protected:
    void refresh(const QSet<QByteArray> &tables) override;

private:
    void ask();
    void askAnew();
    LineRow lineOf(const FamilyRow &family) const;

    static constexpr int firstWindow = 100;

    LineRows m_rows;
    QString m_filter;
    int m_listed = OfToday;
    int m_question = 0; ///< an answer to an older one is stale
    bool m_asking = false;
    int m_answered = -1;
    bool m_loaded = false;
    int m_window = firstWindow; ///< how many are read
    bool m_mayGoOn = false;     ///< the window was filled
};

} // namespace desk::ui
