"""What people download for macOS: a disk image with the app, signed where that can be done."""

import os
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from making.icon_files import macos_icon
from making.project import NAME, PACKAGING, WORK, app_id, languages, run, say, system_name

OLDEST_MACOS = "13.0"  # the oldest that this Qt supports
ROUTINE_TYPE = f"{app_id().lower()}.routine"
ENTITLEMENTS = PACKAGING / "macos" / "entitlements.plist"

# Who signs the app, and the name under which notarytool keeps how to reach Apple. Both may be missing.
SIGN_AS = "BACKCHIME_SIGN_AS"
NOTARY = "BACKCHIME_NOTARY_PROFILE"


def signature() -> dict[str, Any]:
    """How PyInstaller is to sign the program and every library: in a name, or in none as arm64 asks for."""
    name = os.environ.get(SIGN_AS)
    return {"codesign_identity": name, "entitlements_file": str(ENTITLEMENTS)} if name else {}


def account(version: str) -> dict[str, Any]:
    """How PyInstaller is to make the app of the folder."""
    icon = WORK / "Backchime.icns"
    icon.parent.mkdir(parents=True, exist_ok=True)
    icon.write_bytes(macos_icon())
    return {
        "name": "Backchime.app",
        "icon": str(icon),
        "bundle_identifier": app_id(),
        "version": version,
        "info_plist": information(version),
    }


def information(version: str) -> dict[str, Any]:
    """What Info.plist tells the system about the app."""
    return {
        "CFBundleName": "Backchime",
        "CFBundleDisplayName": "Backchime",
        "CFBundleIdentifier": app_id(),
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(languages()),
        "LSMinimumSystemVersion": OLDEST_MACOS,
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        # A session is heard, not seen: a nap of the app behind other windows would make its chimes late.
        "LSAppNapIsDisabled": True,
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": "MIT License",
        "NSRequiresAquaSystemAppearance": False,  # the dark theme follows the system's
        "NSSupportsAutomaticGraphicsSwitching": True,
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": ROUTINE_TYPE,
                "UTTypeDescription": "Backchime routine",
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {"public.filename-extension": [NAME]},
            }
        ],
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "Backchime routine",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [ROUTINE_TYPE],
            }
        ],
    }


def make_image(bundle: Path, out: Path, version: str) -> Path:
    """The disk image: the app beside a way to the folder of applications."""
    say("disk image")
    target = out / f"{NAME}-{version}-{system_name()}.dmg"
    laid_out = WORK / "image"
    shutil.rmtree(laid_out, ignore_errors=True)
    laid_out.mkdir(parents=True)
    run("ditto", bundle, laid_out / bundle.name)
    (laid_out / "Applications").symlink_to("/Applications")
    target.unlink(missing_ok=True)
    run("hdiutil", "create", "-volname", f"Backchime {version}", "-fs", "APFS", "-format", "ULFO",
        "-srcfolder", laid_out, target)  # fmt: skip
    for command in signing(target, os.environ):
        run(*command)
    return target


def signing(image: Path, environment: Mapping[str, str]) -> list[tuple[str | Path, ...]]:
    """The commands that sign the image and have Apple know it, as far as the names for it are given.

    PyInstaller has signed the app that is inside.
    """
    name, profile = environment.get(SIGN_AS), environment.get(NOTARY)
    commands: list[tuple[str | Path, ...]] = []
    if name:
        commands.append(("codesign", "--sign", name, "--timestamp", image))
    if name and profile:
        commands.append(("xcrun", "notarytool", "submit", image, "--wait", "--keychain-profile", profile))
        commands.append(("xcrun", "stapler", "staple", image))
    return commands
