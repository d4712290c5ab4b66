#pragma once

#include <QObject>
#include <QTranslator>

#include <memory>
#include <optional>

namespace desk::ui {

/// The languages that a person can choose. Pseudo is English made longer, accented and right to
/// left: what stays plain on the screen was not marked for translation, what is cut off would be
/// cut off in German.
enum class Language { English, Spanish, Pseudo };

/// The code in settings and on the command line: en, es, qps.
QString languageCode(Language language);
std::optional<Language> languageOf(const QString &code);

/// Decides which language the whole program speaks. Made once, before the first window; lives in
/// the screen's thread.
class LanguageSwitch : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }

    /// Speaks this language from now on; Qt turns the layout when it is written from right to left.
    void use(Language language);

Q_SIGNALS:
    /// The engine has to ask for its sentences again, and so has a model that made some.
    void changed();

private:
    void install(std::unique_ptr<QTranslator> translator);

    Language m_language = Language::English;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace desk::ui
