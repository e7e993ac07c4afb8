#!/bin/sh
# Installs Backchime from this folder: for yourself in ~/.local, or for everybody with --prefix /usr/local (as root).
# A second time, it replaces the version that is there. What you have practised and chosen is never touched.
set -eu

say() { printf '%s\n' "$*"; }
fail() { printf '%s\n' "$*" >&2; exit 1; }

prefix=${HOME:-}/.local
while [ $# -gt 0 ]; do
    case $1 in
        --prefix) [ $# -gt 1 ] || fail "--prefix needs a folder."; prefix=$2; shift 2 ;;
        --prefix=*) prefix=${1#--prefix=}; shift ;;
        -h | --help) say "Usage: ./install.sh [--prefix FOLDER]     (~/.local if you name none)"; exit 0 ;;
        *) fail "I do not know \"$1\". Usage: ./install.sh [--prefix FOLDER]" ;;
    esac
done
case $prefix in
    /*) ;;
    *) prefix=$(pwd)/$prefix ;;
esac
case $prefix in
    # A desktop entry would read these signs as something else.
    *[\"\\\`\$%\&\|]* | *'
'*) fail "Please choose a folder whose path has no quotation marks, \$, %, &, | or backslashes." ;;
esac

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
[ -x "$here/backchime/backchime" ] || fail "The folder backchime is missing beside this script: unpack the whole archive."
program=$prefix/bin/backchime
lib=$prefix/lib/backchime

mkdir -p "$prefix/bin" "$prefix/lib" || fail "I may not write into $prefix: become root, or choose another folder."

# The new version lies beside the old one until it is whole: a full disk leaves you with what you had.
rm -rf "$lib.new"
cp -R "$here/backchime" "$lib.new"
cp "$here/uninstall.sh" "$lib.new/uninstall.sh"
(cd "$here/share" && find . -type f) | sed 's|^\./|share/|' | sort >"$lib.new/installed-files"
if [ -e "$lib" ]; then
    rm -rf "$lib.old"
    mv "$lib" "$lib.old"
fi
mv "$lib.new" "$lib"

if [ -f "$lib.old/installed-files" ]; then # what only the old version had
    while read -r file; do
        grep -qxF "$file" "$lib/installed-files" || rm -f "$prefix/$file"
    done <"$lib.old/installed-files"
fi
rm -rf "$lib.old"
ln -sfn ../lib/backchime/backchime "$program"
while read -r file; do
    mkdir -p "$prefix/$(dirname "$file")"
    rm -f "$prefix/$file"
    case $file in
        *.desktop) sed "s|@PROGRAM@|$program|g" "$here/$file" >"$prefix/$file" ;;
        *) cp "$here/$file" "$prefix/$file" ;;
    esac
done <"$lib/installed-files"

"$lib/uninstall.sh" --tell-desktop "$prefix"

missing=$(find "$lib" -name '*.so*' -type f -exec ldd {} + 2>/dev/null | awk '/not found/ { print $1 }' | sort -u)
if [ -n "$missing" ]; then
    say "Backchime is installed, but this system lacks libraries that it needs. Please install them:"
    say "$missing"
    exit 1
fi
say "Backchime is installed. Start it from your applications, or with $program"
say "To remove it again: $lib/uninstall.sh"
