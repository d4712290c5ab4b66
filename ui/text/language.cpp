#include "ui/text/language.h"

#include "core/base/assert.h"
#include "ui/text/pseudo_translator.h"

#include <QCoreApplication>

#include <string_view>

using namespace Qt::Literals;

namespace desk::ui {

namespace {

/// Finds a sentence by the bare name of its class: our objects live in desk::ui and say so when
/// they ask, but lupdate of Qt 6.4 does not see nested namespaces.
class Sentences final : public QTranslator
{
public:
    QString translate(const char *context,
                      const char *source,
                      const char *disambiguation,
                      int n) const override
    {
        const std::string_view full(context);
        const size_t colon = full.rfind(':');
        const char *bare = colon == std::string_view::npos ? context : context + colon + 1;
        return QTranslator::translate(bare, source, disambiguation, n);
    }
};

} // namespace

QString languageCode(Language language)
{
    switch (language) {
    case Language::English:
        return u"en"_s;
    case Language::Spanish:
        return u"es"_s;
    case Language::Pseudo:
        return u"qps"_s;
    }
    return {};
}

std::optional<Language> languageOf(const QString &code)
{
    for (const Language language : {Language::English, Language::Spanish, Language::Pseudo}) {
        if (languageCode(language) == code)
            return language;
    }
    return std::nullopt;
}

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
    use(Language::English);
}

LanguageSwitch::~LanguageSwitch()
{
    install(nullptr);
}

void LanguageSwitch::use(Language language)
{
    if (language == Language::Pseudo) {
        install(std::make_unique<PseudoTranslator>());
    } else {
        // English has a file as well, for "1 pet" and "2 pets".
        auto translator = std::make_unique<Sentences>();
        const bool compiledIn =
            translator->load(u":/i18n/tailtown_%1.qm"_s.arg(languageCode(language)));
        DESK_ASSERT(compiledIn);
        install(std::move(translator));
    }
    m_language = language;
    Q_EMIT changed();
}

void LanguageSwitch::install(std::unique_ptr<QTranslator> translator)
{
    if (m_translator)
        QCoreApplication::removeTranslator(m_translator.get());
    m_translator = std::move(translator);
    if (m_translator)
        QCoreApplication::installTranslator(m_translator.get());
}

} // namespace desk::ui
