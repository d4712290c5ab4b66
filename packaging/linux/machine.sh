# What `run` and `check` share; read with `source`. Bash, from the top folder.

# To build and test. Qt's own names are the same in Debian 12 and 13.
build_packages=(
    ca-certificates cmake g++ ninja-build
    libboost-dev libexpected-dev libgl-dev libpq-dev libqrencode-dev librapidcheck-dev libsodium-dev libspdlog-dev libssl-dev
    libzstd-dev qtkeychain-qt6-dev zlib1g-dev
    qt6-base-dev qt6-declarative-dev qt6-declarative-dev-tools qt6-l10n-tools qt6-tools-dev qt6-tools-dev-tools
    qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript qml6-module-qtquick
    qml6-module-qtquick-controls qml6-module-qtquick-layouts qml6-module-qtquick-templates
    qml6-module-qtquick-window
    fonts-noto-core fonts-droid-fallback fonts-nanum)
# Node may well have come from elsewhere than Debian, and then apt can't add its own npm.
command -v npm >/dev/null || build_packages+=(npm)
# For the gates that know a certain version only, and for what ./check builds, prints and keeps resorts with beyond the
# program.
check_packages=(clang-format cups cups-client curl lld poppler-utils postgresql printer-driver-cups-pdf)
package_packages=(appstream desktop-file-utils dpkg-dev fakeroot lintian)

# With the minutes since the first script began: it shows where they go.
export BEGAN=${BEGAN:-$EPOCHSECONDS}
say() {
    local passed=$((EPOCHSECONDS - BEGAN))
    printf '\n== %s (%d:%02d)\n' "$*" $((passed / 60)) $((passed % 60))
}

# Installs what is missing, asking nothing. Quick when there is nothing to do.
need_packages() {
    local status missing=()
    status=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' "$@" 2>/dev/null) || true
    for package in "$@"; do
        grep -qx "$package installed" <<<"$status" || missing+=("$package")
    done
    ((${#missing[@]})) || return 0

    local as_root=()
    if ((EUID != 0)); then
        if ! command -v sudo >/dev/null; then
            echo "These packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
            exit 2
        fi
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o Dpkg::Use-Pty=0 --no-install-recommends "${missing[@]}"
}

# Debian and Ubuntu are known; elsewhere, someone who reads this knows better what these packages are called.
need_debian() {
    if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
        cat >&2 <<END
This script installs what it needs on Debian 12 and 13. On this system, please install:
  a C++20 compiler, CMake 3.25, Ninja and npm (it fetches the pinned SQLite)
  Qt 6.4 or newer: base, declarative, tools and the Linguist tools
  QtKeychain, spdlog, tl-expected, libsodium, libqrencode, zstd, zlib, for the hub Boost, OpenSSL and libpq, and for the property tests rapidcheck
and then: cmake --preset release && cmake --build --preset release
END
        exit 2
    fi
}

# build_preset <preset> [target...]: configures what was never configured (CMake sees by itself when its files change),
# then builds what changed.
build_preset() {
    local preset=$1 launcher=()
    shift
    if [[ ! -f build/$preset/build.ninja ]]; then
        if command -v ccache >/dev/null; then
            launcher=(-D CMAKE_C_COMPILER_LAUNCHER=ccache -D CMAKE_CXX_COMPILER_LAUNCHER=ccache)
        fi
        say "Configuring build/$preset"
        cmake --preset "$preset" -D DESK_WHOLE_BUILD=ON "${launcher[@]}"
    fi
    local targets=()
    (($#)) && targets=(--target "$@")
    # What ccache has to be told about precompiled headers.
    CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime \
        cmake --build "build/$preset" "${targets[@]}"
}

# make_resort <folder> <size> [<day>]: a believable resort in a folder, today, or that day, full of arrivals; prints the
# PINs of its staff.
make_resort() {
    rm -rf "$1"
    mkdir -p "$(dirname "$1")"
    build/release/bin/tailtown-deskctl generate --size "$2" --seed 1 ${3:+--date "$3"} "$1"
}

# take_tour <folder>: the real windows, offscreen, through a day on a new resort; pictures and papers stay in the folder.
take_tour() {
    rm -rf "$1"
    # Said to both, or a day that begins in between would find the resort of yesterday.
    local day
    day=$(date +%F)
    make_resort "$1/resort" M "$day"
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        build/release/bin/tailtown-desk --data "$1/resort" --tour "$1/tour" --day "$day"
}

# play_two_desks <folder>: a hub and two desks whose cables are pulled, offscreen; pictures of both stay in the folder.
play_two_desks() {
    QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software build/release/bin/tailtown-two-desks --play "$1"
}
