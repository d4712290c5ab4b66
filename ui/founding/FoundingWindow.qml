import QtQuick
import QtQuick.Layouts
import Tailtown.Desk

/*
    The first window of a computer without a resort: asks what is needed to begin, and founds it.

    form   the FoundingForm
*/
Window {
    id: window

    required property FoundingForm form
    property bool codeTyped: false
    property bool joins: form.resuming

    function goOn() {
        if (window.joins)
            window.form.join({
                    "address": joining.address,
                    "code": joining.code,
                    "computerName": joining.computerName
                });
        else
            window.found();
    }

    function focusFirst() {
        if (window.joins)
            joining.focusFirst();
        else
            name.forceActiveFocus(Qt.TabFocusReason);
    }

    function found() {
        window.form.found({
                "name": name.text,
                "locationName": place.text,
                "locationCode": code.text,
                "currency": window.form.currencies[currency.currentIndex] ?? "",
                "locale": window.form.locales[locale.currentIndex] ?? "",
                "zone": window.form.zones[zone.currentIndex] ?? "",
                "tillName": till.text,
                "tillFloat": drawer.text,
                "administratorName": administrator.text,
                "pin": pin.text,
                "pinAgain": pinAgain.text
            });
    }

    function focusTrouble() {
        if (window.joins) {
            joining.focusTrouble();
            return;
        }
        const fields = {
            "name": name,
            "locationName": place,
            "locationCode": code,
            "currency": currency,
            "locale": locale,
            "zone": zone,
            "tillName": till,
            "tillFloat": drawer,
            "administratorName": administrator,
            "pin": pin,
            "pinAgain": pinAgain
        };
        for (const field in fields) {
            if (window.form.problems[field]) {
                fields[field].forceActiveFocus(Qt.TabFocusReason);
                return;
            }
        }
    }

    width: 1024
    height: 760
    minimumWidth: 800
    minimumHeight: 560
    visible: true
    color: Theme.ground
    title: qsTr("Welcome to Tailtown Desk")

    LayoutMirroring.enabled: Application.layoutDirection === Qt.RightToLeft
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: window.focusFirst()

    Connections {
        function onProblemsChanged() {
            window.focusTrouble();
        }

        target: window.form
    }

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        DeskScroll {
            Layout.fillWidth: true
            Layout.fillHeight: true
            padding: Theme.pageMargin

            ColumnLayout {
                Layout.alignment: Qt.AlignHCenter
                Layout.maximumWidth: 720 * Theme.textScale
                Layout.fillWidth: true
                spacing: Theme.gapLarge

                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: Theme.gapTiny

                    DeskHeading {
                        Layout.fillWidth: true
                        text: window.title
                    }

                    DeskText {
                        Layout.fillWidth: true
                        text: window.joins ? qsTr("This computer becomes another desk. A manager makes its code at a desk that is in: Ctrl+K, Sync, Let a computer in.") : qsTr("There is no resort on this computer yet. Say what it is called and who looks after it; prices and rooms follow in the settings. To bring one back, restore its backup instead.")
                        soft: true
                        wrap: true
                    }

                    DeskText {
                        Layout.fillWidth: true
                        Layout.topMargin: Theme.gap
                        objectName: "shutOutText"
                        visible: window.form.shutOut
                        text: qsTr("A manager shut this computer out of its resort. Everything that was stored here is erased. To make it a desk again, ask for a code at another desk, and join.")
                        wrap: true
                    }
                }

                DeskSegments {
                    id: ways

                    objectName: "foundingWays"
                    stretched: true
                    visible: window.form.canJoin
                    enabled: !window.form.busy
                    name: qsTr("How to begin")
                    model: [qsTr("A new resort"), qsTr("Join a resort that exists")]
                    currentIndex: window.joins ? 1 : 0
                    onChosen: index => window.joins = index === 1
                    Keys.onReturnPressed: window.focusFirst()
                    Keys.onDownPressed: window.focusFirst()
                }

                JoinPanel {
                    id: joining

                    Layout.fillWidth: true
                    visible: window.joins
                    form: window.form
                    onAccepted: window.goOn()
                }

                DeskNotice {
                    Layout.fillWidth: true
                    text: window.form.problem
                    visible: text !== ""
                }

                DeskPanel {
                    Layout.fillWidth: true
                    title: qsTr("The resort")
                    visible: !window.joins

                    GridLayout {
                        Layout.fillWidth: true
                        columns: 2
                        columnSpacing: Theme.gap
                        rowSpacing: Theme.gap

                        DeskField {
                            id: name

                            objectName: "foundingName"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.columnSpan: 2
                            label: qsTr("Name")
                            placeholder: qsTr("Pine Ridge Pet Resort")
                            required: true
                            maximumLength: 120
                            error: window.form.problems.name ?? ""
                        }

                        DeskField {
                            id: place

                            objectName: "foundingPlace"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Place")
                            placeholder: qsTr("Santa Fe")
                            required: true
                            maximumLength: 120
                            error: window.form.problems.locationName ?? ""
                            onEdited: text => {
                                if (!window.codeTyped)
                                    code.text = window.form.codeFor(text);
                            }
                        }

                        DeskField {
                            id: code

                            objectName: "foundingCode"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Letters that its numbers begin with")
                            hint: qsTr("Bills read SFE-01-000123. They can't be changed later.")
                            required: true
                            maximumLength: 4
                            error: window.form.problems.locationCode ?? ""
                            onEdited: window.codeTyped = true
                        }

                        DeskChoice {
                            id: currency

                            objectName: "foundingCurrency"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Currency")
                            hint: qsTr("It can't be changed later.")
                            required: true
                            model: window.form.currencyNames
                            currentIndex: window.form.currencies.indexOf(window.form.initial.currency)
                            error: window.form.problems.currency ?? ""
                        }

                        DeskChoice {
                            id: zone

                            objectName: "foundingZone"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Time zone")
                            required: true
                            model: window.form.zones
                            currentIndex: window.form.zones.indexOf(window.form.initial.zone)
                            placeholder: qsTr("Choose")
                            error: window.form.problems.zone ?? ""
                        }

                        DeskChoice {
                            id: locale

                            objectName: "foundingLocale"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            Layout.columnSpan: 2
                            label: qsTr("Dates and amounts are written as in")
                            hint: window.form.sample(window.form.locales[currentIndex] ?? "", window.form.currencies[currency.currentIndex] ?? "")
                            required: true
                            model: window.form.localeNames
                            currentIndex: window.form.locales.indexOf(window.form.initial.locale)
                            placeholder: qsTr("Choose")
                            error: window.form.problems.locale ?? ""
                        }
                    }
                }

                DeskPanel {
                    Layout.fillWidth: true
                    title: qsTr("The till")
                    visible: !window.joins

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        DeskField {
                            id: till

                            objectName: "foundingTill"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Name")
                            text: window.form.initial.tillName
                            required: true
                            maximumLength: 60
                            error: window.form.problems.tillName ?? ""
                        }

                        DeskMoneyField {
                            id: drawer

                            objectName: "foundingFloat"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("Cash in the drawer each morning")
                            currency: window.form.currencies[currency.currentIndex] ?? ""
                            error: window.form.problems.tillFloat ?? ""
                        }
                    }
                }

                DeskPanel {
                    Layout.fillWidth: true
                    title: qsTr("The first administrator")
                    visible: !window.joins

                    DeskField {
                        id: administrator

                        objectName: "foundingAdministrator"
                        Layout.fillWidth: true
                        label: qsTr("Your name, as it stands on the sign-in tile")
                        required: true
                        maximumLength: 120
                        error: window.form.problems.administratorName ?? ""
                    }

                    RowLayout {
                        Layout.fillWidth: true
                        spacing: Theme.gap

                        DeskPinField {
                            id: pin

                            objectName: "foundingPin"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("PIN")
                            hint: qsTr("Six digits or more. Keep it: nobody can look it up.")
                            required: true
                            error: window.form.problems.pin ?? ""
                        }

                        DeskPinField {
                            id: pinAgain

                            objectName: "foundingPinAgain"
                            Layout.fillWidth: true
                            Layout.preferredWidth: 1
                            label: qsTr("PIN again")
                            required: true
                            error: window.form.problems.pinAgain ?? ""
                        }
                    }
                }
            }
        }

        DeskDivider {
            Layout.fillWidth: true
        }

        RowLayout {
            Layout.fillWidth: true
            Layout.margins: Theme.gapLarge
            Layout.rightMargin: Theme.pageMargin

            Item {
                Layout.fillWidth: true
            }

            DeskButton {
                objectName: "foundResort"
                text: window.joins ? qsTr("Join the resort") : qsTr("Open the resort")
                kind: DeskButton.Primary
                shortcut: "Ctrl+Return"
                busy: window.form.busy
                onClicked: window.goOn()
            }
        }
    }
}
