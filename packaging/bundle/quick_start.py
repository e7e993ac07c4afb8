"""Runs first of all in the bundle: PyInstaller's own hook imports Qt before the app can."""

from backchime.quick_start import begin

begin()
