"""The person's files and the shipped ones: read with care, written whole or not at all."""
