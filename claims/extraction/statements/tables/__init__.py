"""Words that the reading of an article goes by, one module a language."""
