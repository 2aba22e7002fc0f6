"""How fast pages, searches and exports are: `make bench`. Prints ratios, passes no judgement."""
