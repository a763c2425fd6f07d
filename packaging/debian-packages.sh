#!/usr/bin/env bash
# Install the Debian packages that the program needs and that are missing: with "test" what its tests need too, with "freeze"
# what PyInstaller does. Without the right to install, say in one line what to install. Quiet where nothing is missing and on
# systems that are not Debian's.
set -euo pipefail

wanted=(
    # Qt itself, with a screen or without
    libglib2.0-0 libgl1 libegl1 libfontconfig1 libxkbcommon0 libdbus-1-3 fonts-dejavu-core
    # Qt on an X screen
    libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
)
# Another Python than Debian's own brings its own venv.
"${PYTHON:-python3}" -c 'import ensurepip, venv' 2>/dev/null || wanted+=(python3-venv)
if [ "${1:-}" = test ]; then
    # A screen and a keyboard for the tests that use them, and the reader of the printed paper
    wanted+=(xvfb xauth xdotool x11-xkb-utils poppler-utils)
elif [ "${1:-}" = freeze ]; then
    wanted+=(binutils)
fi

# Debian 13 has renamed some of them, with the ending t64.
installed() {
    [[ " $(dpkg-query -W -f '${db:Status-Status} ' "$1" "$1t64" 2>/dev/null || true)" == *" installed "* ]]
}

command -v dpkg-query >/dev/null || exit 0
missing=()
for package in "${wanted[@]}"; do
    installed "$package" || missing+=("$package")
done
[ "${#missing[@]}" -gt 0 ] || exit 0

if [ "$(id -u)" = 0 ]; then
    as_root=()
elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
else
    echo "Det här saknas för att köra Målverktyg. Skriv: sudo apt install ${missing[*]}" >&2
    exit 1
fi
echo "Installerar ${missing[*]} …" >&2
log=$(mktemp)
trap 'rm -f "$log"' EXIT
install() {
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "${missing[@]}" >"$log" 2>&1 </dev/null
}
if ! install; then
    "${as_root[@]}" apt-get update -q >/dev/null 2>&1 </dev/null || true
    install || { cat "$log" >&2; echo "Installationen misslyckades. Skriv: sudo apt install ${missing[*]}" >&2; exit 1; }
fi
