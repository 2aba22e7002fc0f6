"""The project package: settings, URLs and the ways into the server."""
