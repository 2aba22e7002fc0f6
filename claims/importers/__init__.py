"""Files in: read, checked to the line, written through the services, reported."""
