#!/usr/bin/env bash
# Show the program with a year of example data: its window where there is a screen, else the printed paper. run.sh BIN FILE
set -euo pipefail
bin=$1
file=$2
paper=${file%.malverktyg}.pdf

# 1 is "done, with remarks that a person must look at".
done_or_remarked() {
    "$@" || [ $? -eq 1 ]
}

mkdir -p "$(dirname "$file")"
[ -e "$file" ] || done_or_remarked "$bin/malverktyg" ny "$file" --exempel
if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec "$bin/malverktyg" "$file"
fi
rm -f "$paper"
done_or_remarked "$bin/malverktyg" pdf "$file" --till "$paper"
[ -s "$paper" ]
echo "Här finns ingen skärm att visa fönstret på. Tjänsteskrivelsen för exempelåret finns i $(realpath "$paper")"
