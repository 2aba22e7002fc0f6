"""Pages for readers, server-rendered, complete without JavaScript."""
