import QtQuick
import Tailtown.Desk

/*
    An amount, as text: a view model reads it and writes it back. No arithmetic happens here.

    text, currency   "298.25", "USD"
    large            the size of a total, for a till
    edited(text), accepted(), finished(), label, hint, error, required   as in a DeskField
*/
DeskField {
    id: root

    property string currency
    property bool large: false

    implicitWidth: 176 * Theme.textScale
    figures: true
    size: large ? Theme.total : Theme.body
    suffix: currency
    maximumLength: 20
    horizontalAlignment: TextInput.AlignRight
    inputMethodHints: Qt.ImhFormattedNumbersOnly
}
