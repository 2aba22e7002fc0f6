"""From a page to its article, and from the article to its statements. Pure: no Django."""
