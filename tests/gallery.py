"""Pictures of every screen, for looking at: `python -m tests.gallery FOLDER [--size 720x560] [--theme dark]`.

The real window with its clock turned by hand; the pictures in docs/ are made with it (`--docs`).
"""

import argparse
import os
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_SCALE_FACTOR", "2")

from backchime.app import build
from backchime.core.problem import Problem
from backchime.core.timeline import CueKind
from backchime.places import Places
from backchime.ui.session_saving import Saving
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from tests.fakes import HandClock, RecordedChimes

SIZES = ("1120x760", "720x560", "1920x1080")
THEMES = ("light", "dark")
DOCS = Path(__file__).parents[1] / "docs" / "pictures"
IN_DOCS = {
    "01-home-light-1120x760",
    "02-preview-light-1120x760",
    "03-hold-dark-1120x760",
    "03-hold-light-1120x760",
}
SETTLE_MS = 1_000  # longer than any movement of the design
NO_SOUND = Problem("No sound output found.", "Sessions will flash the screen edge instead.")
EVENING = 1_795_458_600.0  # 23 November 2026, in the evening of most of Europe


FAULTY = """{
  "format": 1,
  "routines": [
    { "id": "mine", "name": "Mine", "steps": [
      { "pose": "childs-pose",
        "hold_seconds": "thirty" },
      { "pose": "cobra" }
    ] }
  ]
}
"""


class Gallery:
    """One app whose screens are visited in turn."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        self.folder = folder
        self._application = application
        self._data = Path(tempfile.mkdtemp(prefix="backchime-gallery-"))
        places = Places(self._data)
        places.settings.write_text('{"format": 1, "full_screen_sessions": false}', encoding="utf-8")
        self._clock, self._chimes = HandClock(), RecordedChimes()
        self._clock.wall = EVENING
        self._rooms = build(
            application, places, chimes=self._chimes, now=self._clock.now, wall_now=self._clock.wall_now
        )

    def screens(self) -> Iterator[tuple[str, Callable[[], None]]]:
        """Every screen: its name, and how to get there."""
        rooms = self._rooms
        yield "01-home", rooms.library.show_home
        yield "01-home-no-sound", self._lose_sound
        yield "02-preview", self._preview
        yield "02-preview-saving", self._save
        yield "02-preview-saving-another", self._save_another
        yield "02-preview-saved", self._have_saved
        for name, routine, seconds in (
            ("03-get-ready", "back-yoga-10", 2.0),
            ("03-transition", "back-yoga-10", 8.0),
            ("03-hold", "back-yoga-10", 66.0),
            ("03-switch", "back-yoga-10", 86.0),
            ("03-gap", "big-three-3", 86.0),
            ("03-hold-of-62", "big-three-3", 78.0),
        ):
            yield name, partial(self._go_to, routine, seconds)
        yield "03-paused", self._pause
        yield "03-paused-by-itself", self._sleep
        yield "03-end", self._ask_to_end
        yield "03-re-entry", self._re_enter
        yield "03-no-sound", self._flash
        yield "03-finish", partial(self._go_to, "core-30", 266.0)
        yield "03-finish-skipped", self._skip_all
        yield "03-stopped", self._stop
        for number, name in enumerate(("timing", "sounds", "voice", "appearance", "data")):
            yield f"05-settings-{name}", partial(self._show_settings, number)
        yield "05-settings-sounds-own", self._show_own_sound
        yield "05-settings-sounds-output", self._show_output
        yield "05-settings-voice-speaks", self._show_voice
        yield "05-settings-person", self._show_person
        yield "10-sound-check", self._check_sound
        yield "10-sound-check-not-heard", self._fail_to_hear
        yield "10-sound-check-no-output", self._check_without_output
        yield "10-sound-check-voice", self._ask_for_voice
        yield "09-faults", self._show_faults

    def take(self, theme: str, size: str, wanted: str) -> None:
        """Takes the pictures of one theme and size whose names hold `wanted`."""
        window = self._rooms.window
        width, height = map(int, size.split("x"))
        window.resize(width, height)
        window.show()
        self._rooms.keeper.change("appearance", theme)
        for name, visit in self.screens():
            if wanted in name:
                visit()
                self._settle()
                window.grab().save(str(self.folder / f"{name}-{theme}-{size}.png"))
        self._chimes.tell(None)

    def wear(self, look: str) -> None:
        """Gives the person in the pictures a look, such as `deep,curls,black,berry`."""
        parts = ("figure_skin", "figure_hair", "figure_hair_color", "figure_outfit")
        for name, value in zip(parts, look.split(","), strict=True):
            self._rooms.keeper.change(name, value)

    def close(self) -> None:
        """Leaves nothing behind."""
        self._rooms.window.close()
        shutil.rmtree(self._data)

    def _settle(self) -> None:
        """Lets every movement come to its end."""
        loop = QEventLoop()
        QTimer.singleShot(SETTLE_MS, loop.quit)
        loop.exec()

    def _go_to(self, routine: str, seconds: float) -> None:
        self._chimes.tell(None)
        self._rooms.begin(self._rooms.library.lay_out(routine))
        self._wait(seconds)

    def _wait(self, seconds: float) -> None:
        while seconds > 0:
            self._clock.turn(min(1.0, seconds))
            self._rooms.session.controller.tick()
            seconds -= 1.0

    def _pause(self) -> None:
        self._go_to("back-yoga-10", 66.0)
        self._rooms.session.controller.pause()

    def _sleep(self) -> None:
        self._go_to("back-yoga-10", 66.0)
        self._clock.turn(3_600)
        self._rooms.session.controller.tick()

    def _ask_to_end(self) -> None:
        self._pause()
        self._rooms.session.page.ask_to_end()

    def _re_enter(self) -> None:
        self._pause()
        self._rooms.session.controller.resume()

    def _preview(self) -> None:
        self._chimes.tell(None)
        self._rooms.library.show_preview("back-yoga-10")

    def _save(self) -> None:
        self._preview()
        self._rooms.window.toast.hide()
        page, routine = self._rooms.library.preview, self._rooms.library.library.routines["back-yoga-10"]
        page.show_saving(Saving(routine.id, routine.name, 42))

    def _save_another(self) -> None:
        self._save()
        self._rooms.library.show_preview("core-30")

    def _have_saved(self) -> None:
        self._rooms.library.preview.show_saving(None)
        self._preview()
        self._rooms.saving.work.saved.emit(Path.home() / "Back yoga.wav")

    def _lose_sound(self) -> None:
        self._rooms.library.show_home()
        self._chimes.tell(NO_SOUND)

    def _flash(self) -> None:
        self._go_to("back-yoga-10", 66.0)
        self._chimes.tell(NO_SOUND)
        QTimer.singleShot(SETTLE_MS - 50, self._rooms.session.page.flash_edge)

    def _skip_all(self) -> None:
        self._go_to("core-30", 50.0)
        while self._rooms.window.page_key == "session":
            self._rooms.session.controller.skip()

    def _stop(self) -> None:
        self._go_to("core-30", 20.0)
        self._rooms.session.hurt()

    def _show_settings(self, number: int) -> None:
        self._rooms.settings.show()
        self._rooms.settings.page.show_section(number)

    def _show_own_sound(self) -> None:
        self._show_settings(1)
        sounds = self._rooms.settings.page.sounds
        self._rooms.keeper.change("cue_volumes", {"move": 7, "halfway": 4, "tick": 0, "finish": 8})
        self._rooms.settings.own_chimes.reading.emit(CueKind.FINISH, True)
        refused = Problem("gong.wav is 20 s long.", "Choose a sound of at most 15 seconds.")
        self._rooms.settings.own_chimes.refused.emit(CueKind.HALFWAY, refused)
        sounds.cues.rows[CueKind.HOLD].sound.click()
        self._scroll_to(sounds.cues.rows[CueKind.FINISH])

    def _show_output(self) -> None:
        self._rooms.settings.own_chimes.reading.emit(CueKind.FINISH, False)
        self._rooms.ringing.stop()
        self._rooms.keeper.change("output_lead_ms", 2000)
        self._rooms.keeper.change("output_delay_ms", 150)
        sounds = self._rooms.settings.page.sounds
        sounds.cues.show_problem(CueKind.HALFWAY, None)
        sounds.original.click()
        self._scroll_to(sounds.flash)

    def _show_voice(self) -> None:
        self._show_settings(2)
        page = self._rooms.settings.page
        page.voice.show_sample("a voice")
        self._rooms.keeper.change("voice", "names")
        page.voice.show_sounding("a voice")

    def _scroll_to(self, part: QWidget) -> None:
        area = self._rooms.settings.page.stack.currentWidget()
        assert isinstance(area, QScrollArea)
        area.ensureWidgetVisible(part)

    def _show_person(self) -> None:
        self._show_settings(3)
        self._scroll_to(self._rooms.settings.page.looks.person.felt)

    def _check_sound(self) -> None:
        self._chimes.tell(None)
        self._rooms.keeper.change("volume", 80)
        self._rooms.sound_check.show(first_run=False)

    def _fail_to_hear(self) -> None:
        self._check_sound()
        self._rooms.sound_check.page.not_heard_button.click()

    def _check_without_output(self) -> None:
        self._check_sound()
        self._chimes.tell(NO_SOUND)

    def _ask_for_voice(self) -> None:
        self._check_sound()
        page = self._rooms.sound_check.page
        page.show_steps(2, of=2)
        page.show_part(page.voice)

    def _show_faults(self) -> None:
        file = self._data / "routines.json"
        file.write_text(FAULTY, encoding="utf-8")
        self._rooms.library.check_again()
        file.unlink()


def main() -> int:
    """Takes the pictures that the arguments ask for."""
    parser = argparse.ArgumentParser(description="Take pictures of every screen.")
    parser.add_argument("folder", type=Path, nargs="?", default=Path("gallery"))
    parser.add_argument("--size", action="append", choices=SIZES)
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--only", default="", help="a part of the names wanted")
    parser.add_argument("--look", default="brown,bun,black,orchard", help="skin, hair, its colour, clothes")
    parser.add_argument("--docs", action="store_true", help="renew the pictures in docs/")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp()) if asked.docs else asked.folder
    folder.mkdir(parents=True, exist_ok=True)
    gallery = Gallery(QApplication(sys.argv[:1]), folder)
    gallery.wear(asked.look)
    for size in asked.size or (SIZES[:1] if asked.docs else SIZES):
        for theme in asked.theme or THEMES:
            gallery.take(theme, size, asked.only)
    gallery.close()
    if asked.docs:
        DOCS.mkdir(exist_ok=True)
        for name in IN_DOCS:
            shutil.copy(folder / f"{name}.png", DOCS)
        shutil.rmtree(folder)
    return 0


if __name__ == "__main__":
    sys.exit(main())
