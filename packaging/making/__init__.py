"""Makes the packages: the wheel, from it one folder that runs by itself, from that what people install."""
