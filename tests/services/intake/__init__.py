"""An article taken in, its proposals, and what is decided about them."""
