"""The figure rig: draws one person in any pose as SVG.

Lengths are in heads (the height of the head), angles in degrees in the picture's own frame:
0 points right, 90 up, counter-clockwise. The person is authored facing right; y = 0 is the mat.
"""
