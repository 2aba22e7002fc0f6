"""Invented records in any number, to see how the site bears a large database.

Nothing here is real: outlets and sources are called 'Load test …', references 'load-<number>'.
Rows go straight into the tables, without history, since nobody edited them.
"""

from .generating import Loaded, RealClaimsError, generate_claims, real_claims_exist

__all__ = ["Loaded", "RealClaimsError", "generate_claims", "real_claims_exist"]
