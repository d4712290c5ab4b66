#pragma once

#include <QTranslator>

namespace desk::ui {

/// The sentence with accents on its letters and its vowels twice, about a third longer; the places
/// of values (%1, %n) stay.
QString pseudo(const QString &sentence);

/// Translates every sentence of the program and of Qt by pseudo(), and turns the layout from right
/// to left.
class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char *context,
                      const char *source,
                      const char *disambiguation = nullptr,
                      int n = -1) const override;
};

} // namespace desk::ui
