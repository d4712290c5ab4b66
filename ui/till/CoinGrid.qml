import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    Notes and coins to count, by keyboard: a number, then Enter or Down for the next one.

    coins       what is counted
    done()      Enter on the last one
    begin()     gives the focus to the first one
*/
FocusScope {
    id: root

    required property CoinCount coins

    signal done

    function begin() {
        root.step(-1, 1);
    }

    function step(from: int, by: int) {
        const next = lines.itemAt(from + by) as CoinLine;
        if (next)
            next.begin();
        else if (by > 0)
            root.done();
    }

    implicitWidth: grid.implicitWidth
    implicitHeight: grid.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: qsTr("Notes and coins")

    GridLayout {
        id: grid

        anchors.left: parent.left
        flow: GridLayout.TopToBottom
        rows: Math.ceil(lines.count / 2)
        rowSpacing: Theme.gapSmall
        columnSpacing: Theme.pageMargin + Theme.gapSmall

        Repeater {
            id: lines

            model: root.coins

            CoinLine {
                id: line

                onStepped: by => root.step(line.index, by)
                onCounted: text => root.coins.type(line.index, text)
            }
        }
    }
}
