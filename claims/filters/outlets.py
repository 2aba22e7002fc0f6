"""How many claims of a list each outlet prints."""

from claims.search import Facet

from .listing import ClaimList


def claims_by_outlet(listing: ClaimList) -> dict[int, int] | None:
    """The number of claims by the outlet's id; outlets without any are left out.

    None where the index cannot tell, as while it is made anew.
    """
    if listing.hits is None or listing.ids is None:
        return None
    counted = {
        int(outlet): listing.ids.intersection_cardinality(claims)
        for _, outlet, claims in listing.hits.sets.values(Facet.OUTLET)
    }
    return {outlet: claims for outlet, claims in counted.items() if claims}
