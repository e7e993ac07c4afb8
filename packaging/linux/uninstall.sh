#!/bin/sh
# Removes Backchime, which install.sh has put where this script lies. Your history and settings stay.
set -eu

tell_desktop() { # PREFIX: lets menus, icons and file types notice what has changed
    for command in "update-desktop-database -q $1/share/applications" "update-mime-database $1/share/mime" \
        "gtk-update-icon-cache -q -f -t $1/share/icons/hicolor"; do
        # shellcheck disable=SC2086  # the parts of the command are words
        if command -v ${command%% *} >/dev/null 2>&1; then $command >/dev/null 2>&1 || true; fi
    done
}

if [ "${1:-}" = --tell-desktop ]; then
    tell_desktop "$2"
    exit 0
fi

lib=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
prefix=$(dirname "$(dirname "$lib")")
if [ "$lib" != "$prefix/lib/backchime" ] || [ ! -f "$lib/installed-files" ]; then
    echo "Run the uninstall.sh in the folder lib/backchime where Backchime is installed." >&2
    exit 1
fi
while read -r file; do
    rm -f "$prefix/$file"
done <"$lib/installed-files"
[ "$(readlink "$prefix/bin/backchime" || true)" != ../lib/backchime/backchime ] || rm -f "$prefix/bin/backchime"
rm -rf "$lib"
tell_desktop "$prefix"
echo "Backchime is removed. What you have practised and chosen is still in its data folder."
