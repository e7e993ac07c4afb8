"""What is printed: pages of A4 as PDF, and as pictures in the window."""
