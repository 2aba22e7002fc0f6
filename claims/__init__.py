"""Attributed quotations and claims: who said what, when, and what stands against it."""
