"""Blocks."""

TEXT = r"""
"""
