#!/bin/bash
# Tries the installer in Wine, with a small stand-in for the app: installs, installs a later version over it, refuses
# while the app runs, uninstalls, and looks each time at the files, the registry and the person's data.
#
#   packaging/windows/try_installer.sh
#
# It says nothing about the app itself, which Wine does not run here. Needs: nsis, wine64 with wine (Debian), python3.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d "${TMPDIR:-/tmp}/backchime-installer.XXXXXX")
export WINEPREFIX=$work/wine WINEDEBUG=-all
leave() {
    wineserver --kill 2>/dev/null || true
    wineserver --wait 2>/dev/null || true
    rm -rf "$work"
}
trap leave EXIT
failed=0

for program in makensis wine python3; do
    command -v "$program" >/dev/null || { echo "There is no $program here." >&2; exit 1; }
done

stand_in() { # FILE SECONDS: a program that lasts so long
    printf '%s\n' 'Target amd64-unicode' 'Unicode true' 'Name "Backchime"' "OutFile \"$1\"" 'SilentInstall silent' \
        'RequestExecutionLevel user' 'Section' "Sleep ${2}000" 'SectionEnd' >"$work/stand_in.nsi"
    makensis -V1 "$work/stand_in.nsi"
}

installer() { # VERSION FILE-IN-IT...: an installer of that version, in Wine's own 64 bits
    local version=$1 bundle=$work/bundle-$1
    shift
    mkdir -p "$bundle/_internal"
    stand_in "$bundle/backchime.exe" 20
    stand_in "$bundle/backchime-cli.exe" 0
    local file
    for file in "$@"; do echo "$version" >"$bundle/_internal/$file"; done
    makensis -V2 -WX -X"Target amd64-unicode" -DVERSION="$version" -DBUNDLE="$bundle" -DICON="$work/icon.ico" \
        -DSIDE="$work/side.bmp" -DTARGET="$work/backchime-$version-setup.exe" "$here/installer.nsi"
}

check() { # SENTENCE COMMAND...
    local sentence=$1
    shift
    if "$@"; then echo "  yes: $sentence"; else echo "  NO:  $sentence"; failed=1; fi
}

is_not() { ! "$@"; }

ends_with() { # CODE COMMAND...
    local code=0
    "${@:2}" || code=$?
    [ "$code" = "$1" ]
}

registered() { # KEY VALUE TEXT: in the person's part of the registry
    wine reg query "HKCU\\$1" /v "$2" 2>/dev/null | tr -d '\r' | grep -qF "$3"
}

known() { wine reg query "HKCU\\$1" >/dev/null 2>&1; }

python3 - "$work/icon.ico" "$work/side.bmp" <<'PYTHON' # one plain colour is icon enough
import struct, sys, zlib
def part(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
size = 16
rows = b"".join(b"\0" + b"\x15\x33\x2d\xff" * size for _ in range(size))
png = b"\x89PNG\r\n\x1a\n" + part(b"IHDR", struct.pack(">IIBBBBB", size, size, 8, 6, 0, 0, 0))
png += part(b"IDAT", zlib.compress(rows)) + part(b"IEND", b"")
open(sys.argv[1], "wb").write(struct.pack("<HHHBBBBHHII", 0, 1, 1, size, size, 0, 0, 1, 32, len(png), 22) + png)
bitmap = b"BM" + struct.pack("<IIIIiiHHIIiiII", 58, 0, 54, 40, 1, 1, 1, 24, 0, 4, 2835, 2835, 0, 0) + b"\x2d\x33\x15\0"
open(sys.argv[2], "wb").write(bitmap)
PYTHON
wineboot --init >/dev/null 2>&1
wine reg add 'HKCU\Software\Wine' /v Version /d win10 /f >/dev/null 2>&1
wineserver --wait
home=$(dirname "$(find "$WINEPREFIX/drive_c/users" -maxdepth 2 -name AppData -not -path '*Public*' | head -1)")
local_data=$home/AppData/Local
menu="$home/AppData/Roaming/Microsoft/Windows/Start Menu/Programs"
program=$local_data/Programs/Backchime
uninstall='Software\Microsoft\Windows\CurrentVersion\Uninstall\Backchime'
mkdir -p "$local_data/backchime"
echo '{}' >"$local_data/backchime/settings.json"

echo "== install"
installer 0.1.0 first both
check "it installs silently" ends_with 0 wine "$work/backchime-0.1.0-setup.exe" /S
check "the program is there" [ -f "$program/backchime.exe" ]
check "so is the one for the command line" [ -f "$program/backchime-cli.exe" ]
check "its entry in the start menu is there" [ -f "$menu/Backchime.lnk" ]
check "Windows' list of programs names the version" registered "$uninstall" DisplayVersion 0.1.0
check "a routine file belongs to it" registered 'Software\Classes\.backchime' "" Backchime.Routine
check "a double click hands it the file" registered 'Software\Classes\Backchime.Routine\shell\open\command' "" '"%1"'

echo "== a later version over it"
installer 0.2.0 both second
wine "$program/backchime.exe" &
app=$!
until pgrep -f "Backchime.backchime.exe" >/dev/null; do read -rt 0.2 <> <(:) || true; done
check "it refuses while the app runs" ends_with 2 wine "$work/backchime-0.2.0-setup.exe" /S
check "and has changed nothing" [ "$(cat "$program/_internal/both")" = 0.1.0 ]
wait "$app" || true
check "it installs once the app has ended" ends_with 0 wine "$work/backchime-0.2.0-setup.exe" /S
check "nothing of the old version is left" is_not test -e "$program/_internal/first"
check "the new version is there" [ "$(cat "$program/_internal/second")" = 0.2.0 ]
check "Windows' list of programs names it" registered "$uninstall" DisplayVersion 0.2.0

echo "== uninstall"
echo mine >"$program/a file of the person"
check "it uninstalls silently" ends_with 0 wine "$program/uninstall.exe" /S "_?=$(winepath -w "$program")"
check "the program is gone" is_not test -e "$program/backchime.exe"
check "and all that it brought" is_not test -e "$program/_internal"
check "its entry in the start menu is gone" is_not test -e "$menu/Backchime.lnk"
check "the file type is gone" is_not known 'Software\Classes\Backchime.Routine'
check "the suffix is gone" is_not known 'Software\Classes\.backchime'
check "Windows' list of programs has forgotten it" is_not known "$uninstall"
check "a file of the person in its folder is kept" [ -f "$program/a file of the person" ]
check "the person's data is kept" [ -f "$local_data/backchime/settings.json" ]

[ $failed = 0 ] || { echo "== not all of it passed" >&2; exit 1; }
echo "== all of it passed"
