import QtQuick
import Tailtown.Desk

/*
    Three dots that say "working"; they stand still with reduced motion.

    color   of the dots
*/
Row {
    id: root

    property color color: Theme.softInk

    spacing: Theme.gapTiny
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            id: dot

            required property int index

            width: 6
            height: 6
            radius: 3
            color: root.color

            SequentialAnimation on opacity  {
                running: root.visible && !Theme.reducedMotion
                loops: Animation.Infinite
                alwaysRunToEnd: true

                PauseAnimation {
                    duration: dot.index * 150
                }

                NumberAnimation {
                    from: 1
                    to: 0.3
                    duration: 300
                }

                NumberAnimation {
                    from: 0.3
                    to: 1
                    duration: 300
                }

                PauseAnimation {
                    duration: (2 - dot.index) * 150
                }
            }
        }
    }
}
