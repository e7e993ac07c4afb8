"""Facts about what is made for macOS, as far as another system can tell."""

import plistlib
from pathlib import Path

import pytest
from backchime.core.routine_writing import ROUTINE_SUFFIX
from making import macos
from making.project import version


def test_the_account_of_the_app_can_be_written_and_read() -> None:
    said = plistlib.loads(plistlib.dumps(macos.information("1.2.3")))
    assert (said["CFBundleShortVersionString"], said["CFBundleVersion"]) == ("1.2.3", "1.2.3")
    assert said["LSAppNapIsDisabled"] is True
    assert said["NSHighResolutionCapable"] is True
    assert tuple(map(int, said["LSMinimumSystemVersion"].split("."))) >= (13, 0)  # what Qt 6.11 asks for


def test_a_routine_file_belongs_to_the_app() -> None:
    said = macos.information("1.2.3")
    (declared,), (opened,) = said["UTExportedTypeDeclarations"], said["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"] == {"public.filename-extension": [ROUTINE_SUFFIX[1:]]}


def test_python_may_call_into_libraries_and_nothing_more_is_asked_for() -> None:
    said = plistlib.loads(macos.ENTITLEMENTS.read_bytes())
    assert said == {"com.apple.security.cs.allow-unsigned-executable-memory": True}


def test_without_names_nothing_is_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(macos.SIGN_AS, raising=False)
    assert macos.signature() == {}
    assert macos.signing(Path("a.dmg"), {}) == []


def test_a_name_signs_and_with_a_way_to_apple_the_image_is_sent_there(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(macos.SIGN_AS, "Somebody")
    assert macos.signature()["codesign_identity"] == "Somebody"
    image = Path("a.dmg")
    named = {macos.SIGN_AS: "Somebody"}
    assert [command[0] for command in macos.signing(image, named)] == ["codesign"]
    steps = [command[:3] for command in macos.signing(image, {**named, macos.NOTARY: "profile"})]
    assert steps[1:] == [("xcrun", "notarytool", "submit"), ("xcrun", "stapler", "staple")]


@pytest.mark.usefixtures("qapp")
def test_the_app_has_its_icon(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(macos, "WORK", tmp_path / "work")
    account = macos.account(version())
    assert Path(account["icon"]).read_bytes()[:4] == b"icns"
    assert account["bundle_identifier"] == account["info_plist"]["CFBundleIdentifier"]
