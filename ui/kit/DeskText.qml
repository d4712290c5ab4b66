import QtQuick
import Tailtown.Desk

/*
    Text, always plain: what a customer is called is shown letter by letter and never read as markup.

    text      what it says; only its first 2,000 characters are laid out (Theme.shown says why)
    size      Theme.caption, body (default), listTitle, pageTitle, total or change
    strong    for names and totals
    soft      for what is secondary
    figures   for numbers that stand under each other
    squeeze   a single line that does not fit is written smaller, down to ten pixels of the usual size
    wrap      several lines; otherwise one, cut off with an ellipsis at the end
    abridged  it may end with dots: the whole text is a key away, on the page behind it
    truncated whether something had to be left out
*/
Item {
    id: root

    property string text
    property int size: Theme.body
    property bool strong: false
    property bool soft: false
    property bool figures: false
    property bool wrap: false
    property bool squeeze: false
    property bool abridged: false
    property color color: soft ? Theme.softInk : Theme.ink
    property alias horizontalAlignment: words.horizontalAlignment
    property alias verticalAlignment: words.verticalAlignment
    property alias maximumLineCount: words.maximumLineCount
    property alias elide: words.elide
    property alias lineHeight: words.lineHeight
    readonly property alias truncated: words.truncated
    readonly property alias lineCount: words.lineCount

    implicitWidth: Math.ceil(words.implicitWidth)
    implicitHeight: Math.ceil(root.wrap ? words.implicitHeight : Math.max(words.implicitHeight, Theme.lineHeightOf(root.size, root.strong)))
    baselineOffset: words.baselineOffset

    Text {
        id: words

        width: root.width
        height: root.height
        text: Theme.shown(root.text, !root.wrap)
        textFormat: Text.PlainText
        font: Theme.fontOf(root.size, root.strong, root.figures)
        color: root.color
        fontSizeMode: root.squeeze ? Text.HorizontalFit : Text.FixedSize
        minimumPixelSize: 10 * Theme.textScale
        wrapMode: root.wrap ? Text.Wrap : Text.NoWrap
        elide: root.wrap ? Text.ElideNone : Text.ElideRight
        maximumLineCount: root.wrap ? 200 : 1
        horizontalAlignment: Text.AlignLeft
        verticalAlignment: root.wrap ? Text.AlignTop : Text.AlignVCenter
    }
}
