# A pet's name is data: on a screen it goes through our own controls, which never read it as markup.
include(${CMAKE_CURRENT_LIST_DIR}/forbid.cmake)

desk_files(screens ui ENDINGS qml)
list(FILTER screens EXCLUDE REGEX "^ui/kit/")
desk_forbid("^ *([a-zA-Z]+: *)?([A-Z][A-Za-z]*\\.)?(Text|Label|TextEdit|TextInput|TextField|TextArea|Button|RoundButton|ToolButton|DelayButton|CheckBox|RadioButton|Switch|ComboBox|SpinBox|Slider|Tumbler|TabBar|TabButton|Menu|MenuItem|ToolTip|Dialog|GroupBox|ItemDelegate|CheckDelegate|RadioDelegate|SwipeDelegate|SwitchDelegate|ScrollBar) *{"
    "a stock control; ui/kit has ours" FILES ${screens})
# The templates draw nothing, and the window needs their StackView: they may be imported, but for nothing that shows text.
desk_forbid("^ *import +QtQuick\\.(Controls|Dialogs)" "only ui/kit builds on Qt's controls" FILES ${screens})
desk_forbid("^ *([a-zA-Z]+: *)?([A-Z][A-Za-z]*\\.)?(ApplicationWindow|Popup|Page|ScrollView|Drawer|MenuBar|ProgressBar|BusyIndicator|DialogButtonBox) *{"
    "a stock control; ui/kit has ours" FILES ${screens})
desk_forbid("^ *([a-zA-Z]+: *)?(Image|BorderImage|AnimatedImage|AnimatedSprite|FontLoader|Video|MediaPlayer|SoundEffect) *{"
    "a picture comes through DeskPicture, DeskAvatar or DeskIcon, which load nothing from an address in data" FILES ${screens})

# What is visible in effect changes when a page around it is hidden: sizes that hang on it do the layout of a page that is
# being left once more, over items that are gone, which crashes.
desk_files(sized ui ENDINGS qml)
desk_forbid("([hH]eight|[wW]idth|real [a-zA-Z]+): .*[a-zA-Z]\\.visible" "a size that hangs on what is visible in effect; ask for the reason itself"
    FILES ${sized})

# Nothing on a screen fetches, opens or runs what data says.
desk_files(scripts ui app ENDINGS qml js)
desk_forbid("(createQmlObject|createComponent *\\(|XMLHttpRequest|openUrlExternally|WebSocket|(^|[^A-Za-z0-9_.])eval *\\(|new +Function *\\()"
    "nothing on a screen runs or fetches what data says" FILES ${scripts})
desk_forbid("(https?|ftp|file)://" "no screen knows an address outside" FILES ${scripts})
desk_forbid("^ *source: *[a-z]+(\\.[a-z]+)* *$" "a source that data names" FILES ${scripts})

desk_files(files ui ENDINGS qml h cpp)
desk_forbid("(RichText|StyledText|MarkdownText|AutoText)" "text that comes from data is plain" FILES ${files})

# Every Text of the kit says so itself.
desk_files(kit ui/kit ENDINGS qml)
foreach(file ${kit})
    file(READ ${ROOT}/${file} text)
    if(text MATCHES "(^|\n) *([a-zA-Z]+: *)?([A-Z][A-Za-z]*\\.)?(Text|Label) *{" AND NOT text MATCHES "textFormat: [A-Za-z.]*PlainText")
        message(SEND_ERROR "${file}: its Text has no textFormat: Text.PlainText")
    endif()
endforeach()
