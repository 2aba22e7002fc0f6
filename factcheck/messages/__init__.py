"""The catalogues of the interface's languages: what they must hold, and keeping them so."""
