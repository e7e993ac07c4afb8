"""Whether this copy of Backchime is whole: all that ships is opened, and one session led in quick time."""
