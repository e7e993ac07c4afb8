"""The visual language: colours, type, spaces and icons, all from one file of tokens."""
