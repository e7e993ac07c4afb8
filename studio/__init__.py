"""The workshop that makes the shipped assets: chimes, fonts and icons. It is not shipped itself."""
